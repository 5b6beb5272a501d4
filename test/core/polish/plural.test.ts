import { counted, plural } from '../../../core/polish/plural.ts';

const ROWS = ['wiersz', 'wiersze', 'wierszy'] as const;

test.each<[string, readonly number[]]>([
  ['wiersz', [1, -1]],
  ['wiersze', [2, 3, 4, 22, 23, 24, 34, 102, 1002, -2, 122]],
  [
    'wierszy',
    [0, 5, 10, 11, 12, 13, 14, 20, 21, 25, 31, 100, 101, 111, 112, 113, 114, 121, 1001, 1012, 1_000_000],
  ],
])('%s goes with %p', (form, counts) => {
  for (const count of counts) expect([count, plural(count, ROWS)]).toEqual([count, form]);
});

test('the number and its form stay on one line', () => {
  expect(counted(5, ROWS)).toBe('5\u00a0wierszy');
  expect(counted(10_002, ROWS)).toBe('10\u00a0002\u00a0wiersze');
});
