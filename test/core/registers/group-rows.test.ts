import fc from 'fast-check';
import { groupRows, regroup } from '../../../core/registers/group-rows.ts';

/** Compares every row with every other. */
function slowly(keys: readonly (string | undefined)[]): number[][] {
  const groups = keys.map((key, row) =>
    keys
      .flatMap((other, at) => (key !== undefined && other === key ? [at] : []))
      .filter(() => keys.indexOf(key) === row),
  );
  return groups.filter(({ length }) => length > 1);
}

const keys = fc.array(
  fc.option(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }), { nil: undefined }),
);

test('rows are grouped by their keys, whatever the rough numbers that the keys share', () => {
  fc.assert(
    fc.property(keys, fc.constantFrom(1, 2, 1000, 2 ** 31), (list, spread) => {
      const rough = (row: number) => {
        const key = list[row];
        return key === undefined ? undefined : (key.length * 7919) % spread;
      };
      const groups = groupRows(list.length, rough, (row) => list[row] ?? '');
      const byFirst = [...groups].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(byFirst).toEqual(slowly(list));
    }),
  );
});

test('regrouping leaves out rows without a key and parts of one row', () => {
  expect(
    regroup(
      [
        [1, 2, 3, 4, 5],
        [6, 7],
      ],
      (row) => ['', 'a', 'b', 'a', 'b', 'c', undefined, 'd'][row],
    ),
  ).toEqual([
    [1, 3],
    [2, 4],
  ]);
});
