/** Settings of older versions reach the present form step by step. */
import { migrate, SCHEMA, type Migration } from '../../../../core/workbooks/settings-sheet/migrate.ts';

const step =
  (word: string): Migration =>
  (rows) =>
    rows.map((row) => ({ ...row, key: row.key + word }));

test.each([
  [1, 'pesel>2>3'],
  [2, 'pesel>3'],
  [3, 'pesel'],
])('rows of schema %d pass the steps that came after it', (from, key) => {
  const rows = [{ kind: 'column', key: 'pesel', values: [] }];
  expect(migrate(rows, from, [step('>2'), step('>3')])).toEqual([{ kind: 'column', key, values: [] }]);
});

test('rows of the present schema stay as they are', () => {
  const rows = [{ kind: 'column', key: 'pesel', values: [] }];
  expect(migrate(rows, SCHEMA)).toEqual(rows);
});
