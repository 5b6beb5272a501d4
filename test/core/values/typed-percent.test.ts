import { formatPercent } from '../../../core/values/fraction.ts';
import { candidatesOf } from '../../../core/values/reading.ts';
import { readTypedPercent } from '../../../core/values/typed-percent.ts';

test.each([
  ['70%', '70%'],
  ['70 %', '70%'],
  ['70 procent', '70%'],
  ['12,5%', '12,5%'],
  ['0,7 %', '0,7%'],
])('%p is the ratio %s', (text, expected) => {
  const read = readTypedPercent(text);
  expect(read.kind).toBe('certain');
  expect(candidatesOf(read).map(formatPercent)).toEqual([expected]);
});

test('a number without the sign is asked about', () => {
  expect(readTypedPercent('0,7')).toMatchObject({ kind: 'ambiguous', cause: 'ratio-or-percent' });
  expect(candidatesOf(readTypedPercent('0,7')).map(formatPercent)).toEqual(['70%', '0,7%']);
  expect(readTypedPercent('70')).toMatchObject({ kind: 'ambiguous', cause: 'no-unit' });
});

test('words, nothing and long notes are not read', () => {
  expect(readTypedPercent('')).toMatchObject({ kind: 'unreadable', cause: 'empty' });
  expect(readTypedPercent('połowa')).toMatchObject({ kind: 'unreadable', cause: 'no-number' });
  expect(readTypedPercent('7%'.repeat(50_000)).kind).toBe('unreadable');
});
