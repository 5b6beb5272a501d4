import { monthFromName } from '../../../core/values/month-names.ts';

test.each<[string, number]>([
  ['stycznia', 1],
  ['Wrzesień', 9],
  ['wrzesien', 9],
  ['październiku', 10],
  ['PAŹ', 10],
  ['maj', 5],
  ['xii', 12],
  ['IV', 4],
])('%s is month %d', (word, month) => {
  expect(monthFromName(word)).toBe(month);
});

test.each(['', 'iiii', 'stycz', 'osób', 'constructor'])('%p names no month', (word) => {
  expect(monthFromName(word)).toBeUndefined();
});
