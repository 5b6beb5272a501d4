import { formatWhole, groupDigits } from '../../../core/values/digits.ts';

test('digits are grouped by three from one thousand up', () => {
  expect(['1', '999', '1000', '1234567'].map(groupDigits)).toEqual([
    '1',
    '999',
    '1\u00a0000',
    '1\u00a0234\u00a0567',
  ]);
  expect(groupDigits('')).toBe('');
});

test('whole numbers for people carry a real minus sign', () => {
  expect(formatWhole(-12_345)).toBe('\u221212\u00a0345');
  expect(formatWhole(0)).toBe('0');
});
