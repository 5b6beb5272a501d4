import { cleanText } from '../../../core/values/clean-text.ts';

test('what pasting adds is taken away', () => {
  expect(cleanText('  1\u00a0234\u202f567 \n zł ')).toBe('1 234 567 zł');
  expect(cleanText('p\u00adieczy\u200bzastępczej\ufeff')).toBe('pieczyzastępczej');
  expect(cleanText('\u2212120 \u2013 5')).toBe('-120 - 5');
  expect(cleanText('０１２－３４，５．６')).toBe('012-34,5.6');
  expect(cleanText("'0123")).toBe('0123');
  expect(cleanText('')).toBe('');
});

test('letters, marks and signs of meaning stay', () => {
  expect(cleanText('10² ½ „Żółć” 70%')).toBe('10² ½ „Żółć” 70%');
});
