/** Findings and bounds as people read them: per cent to two decimals, equal bounds as one amount. */
import { boundsText, findingText } from '../../../scripts/calculate/finding-text.ts';
import { fraction } from '../../../core/values/fraction.ts';
import { zloty } from '../../../core/values/money.ts';

test.each([
  [fraction(1_762_376, 10_000), '≈ 176,24%'],
  [fraction(3, 2), '1,5%'],
  [fraction(100), '100%'],
])('per cent has at most two decimals: %s', (number, expected) => {
  expect(findingText({ kind: 'number', number, unit: '%' })).toBe(expected);
});

test('another number is told exactly, with its unit', () => {
  expect(findingText({ kind: 'number', number: fraction(1, 8), unit: 'etatu' })).toBe('0,125\u00a0etatu');
  expect(findingText({ kind: 'number', number: fraction(1, 8) })).toBe('0,125');
});

test('equal bounds are one amount', () => {
  const room = (atLeast: number, atMost: number) =>
    boundsText({ atLeast: zloty(atLeast), atMost: zloty(atMost) }).replaceAll('\u00a0', ' ');
  expect(room(950, 950)).toBe('950,00 zł');
  expect(room(950, 1000)).toBe('od 950,00 zł do 1 000,00 zł');
});
