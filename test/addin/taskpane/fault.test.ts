import { faultName } from '../../../addin/taskpane/fault.ts';

test.each([
  ['its name', new TypeError('Jan Wymyślny'), 'TypeError'],
  [
    'its name and code',
    Object.assign(new Error('x'), { name: 'RichApi.Error', code: 'InvalidReference' }),
    'RichApi.Error (InvalidReference)',
  ],
  ['the kind of what is no error', 'Jan Wymyślny', 'string'],
])('a fault is told by %s, never by its message', (_, fault, name) => {
  expect(faultName(fault)).toBe(name);
});
