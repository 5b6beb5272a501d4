/** References while tables grow and shrink, for any formula and any tables. */
import fc from 'fast-check';
import { formulaPieces } from '../../../../core/workbooks/formula-references.ts';
import { RowShift, type RowBand } from '../../../../core/workbooks/fill/row-shift.ts';
import { Shifts } from '../../../../core/workbooks/fill/shifted-formula.ts';

const shiftsOf = (...bands: RowBand[]): Shifts => {
  const shifts = new Shifts();
  shifts.set('Dane', new RowShift(bands));
  return shifts;
};
const GROWN = shiftsOf({ first: 5, last: 6, count: 10 });
const SHRUNK = shiftsOf({ first: 5, last: 8, count: 2 });

describe('a formula', () => {
  test.each([
    ['A4+A5+A6+A7', 'A4+A5+A6+A15'],
    ['SUM(A5:A6)', 'SUM(A5:A14)'],
    ['SUM(A4:A6)+SUM(A4:A7)', 'SUM(A4:A14)+SUM(A4:A15)'],
    ['SUM(A5:A5)+SUM(A6:A6)', 'SUM(A5:A5)+SUM(A6:A6)'],
    ['SUM($A$6:$A$5)', 'SUM($A$5:$A$14)'],
    ['SUM(A:A)+SUM(5:6)+SUM($1:$4)', 'SUM(A:A)+SUM(5:14)+SUM($1:$4)'],
    ["DANE!b7+'dane'!$B$7+Inny!B7", "DANE!B15+'dane'!$B$15+Inny!B7"],
    ['a6+"A7"', 'a6+"A7"'],
    ['A1048576+SUM(A5:A1048576)', '#REF!+SUM(A5:A1048576)'],
  ])('%s reads %s when two rows become ten', (formula, moved) => {
    expect(GROWN.formula(formula, 'Dane')).toBe(moved);
  });

  test.each([
    ['A6+A7+A9', 'A6+#REF!+A7'],
    ['SUM(A5:A8)+SUM(A6:A7)+SUM(A7:A8)', 'SUM(A5:A6)+SUM(A6:A6)+SUM(#REF!)'],
    ['SUM(A8:A9)', 'SUM(A7:A7)'],
    ["SUM('Dane'!A7:A8)", "SUM('Dane'!#REF!)"],
  ])('%s reads %s when four rows become two', (formula, moved) => {
    expect(SHRUNK.formula(formula, 'Dane')).toBe(moved);
  });

  test('of the whole workbook or of another sheet minds only the sheets it names', () => {
    for (const sheet of [undefined, 'Inny']) expect(GROWN.formula('A7+Dane!A7', sheet)).toBe('A7+Dane!A15');
  });

  test('of a series of one cell grows with its table', () => {
    const shifts = shiftsOf({ first: 5, last: 5, count: 3 });
    expect(shifts.formula('Dane!$A$5', 'Inny', 'range')).toBe('Dane!$A$5:$A$7');
    expect(shifts.formula('Dane!$A$5', 'Inny')).toBe('Dane!$A$5');
  });
});

const row = fc.integer({ min: 1, max: 60 });
const bands = fc
  .uniqueArray(row, { minLength: 2, maxLength: 6, comparator: 'IsStrictlyEqual' })
  .map((rows) => [...rows].sort((one, other) => one - other))
  .chain((rows) => {
    const spans = rows.flatMap((first, index) =>
      index % 2 === 0 && rows[index + 1] !== undefined ? [[first, rows[index + 1]! - 1] as const] : [],
    );
    return fc.tuple(
      ...spans.map(([first, last]) =>
        fc.integer({ min: 1, max: 30 }).map((count) => ({ first, last, count })),
      ),
    );
  });

test('rows that stay keep their order, and a range holds just the rows that it held', () => {
  fc.assert(
    fc.property(bands, row, row, (all, one, other) => {
      const shift = new RowShift(all);
      const [top, bottom] = one < other ? [one, other] : [other, one];
      const held = Array.from({ length: bottom - top + 1 }, (_, index) => shift.row(top + index));
      const left = held.flatMap((number) => number ?? []);
      expect(left).toEqual([...left].sort((a, b) => a - b));
      const moved = shift.rows(top, bottom);
      const grows = all.some(({ first, last }) => last === bottom && top <= first);
      if (moved && !grows) expect([moved.top, moved.bottom]).toEqual([left[0], left.at(-1)]);
      if (!moved) expect(left).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what grew and shrinks again reads as before, but for references into the rows between', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, row, fc.boolean()), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      (cells, more) => {
        const formula = cells
          .map(([from, to, isRange]) =>
            isRange ? `SUM($B${Math.min(from, to)}:C$${Math.max(from, to)})` : `A${from}`,
          )
          .join('+');
        const grown = shiftsOf({ first: 20, last: 21, count: 2 + more }).formula(formula, 'Dane');
        const back = shiftsOf({ first: 20, last: 21 + more, count: 2 }).formula(grown, 'Dane');
        expect(back).toBe(formula);
        expect(formulaPieces(grown)).toHaveLength(formulaPieces(formula).length);
      },
    ),
    { numRuns: 300 },
  );
});
