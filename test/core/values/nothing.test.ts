import { readNothing, saysNothing } from '../../../core/values/nothing.ts';

test.each([
  ['', 'missing'],
  [' \u00a0', 'missing'],
  ['b/d', 'missing'],
  ['brak danych', 'missing'],
  ['BRAK', 'none'],
  ['nie ma', 'none'],
  ['nd', 'not-applicable'],
  ['n/d.', 'not-applicable'],
  ['nie dotyczy', 'not-applicable'],
])('%p is %s', (text, value) => {
  expect(readNothing(text)).toEqual({ kind: 'certain', value });
  expect(saysNothing(text)).toBe(true);
});

test('a dash may be any of the three, a cross is asked about', () => {
  expect(readNothing('–')).toMatchObject({
    kind: 'ambiguous',
    cause: 'dash',
    values: ['missing', 'none', 'not-applicable'],
  });
  expect(readNothing('x')).toMatchObject({ kind: 'ambiguous', cause: 'cross' });
});

test.each(['0', '0,00', 'Brakowska', 'brak danych o adresie', 'nie', 'Zadna Anna'])(
  '%p says something',
  (text) => {
    expect(readNothing(text)).toMatchObject({ kind: 'unreadable', cause: 'something' });
    expect(saysNothing(text)).toBe(false);
  },
);
