import fc from 'fast-check';
import {
  a1,
  columnLetters,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  parseA1,
  parseColumn,
  parseRange,
  quotedSheet,
  rangeText,
} from '../../../core/workbooks/address.ts';

const row = fc.integer({ min: 1, max: LAST_ROW });
const column = fc.integer({ min: 0, max: LAST_COLUMN });

describe('addresses of cells', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(parseColumn(letters.toLowerCase())).toBe(index);
  });

  test('every cell of Excel is written and read', () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseA1(a1(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });

  test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1 ', 'Ą1', '1A'])(
    '"%s" is no cell',
    (text) => {
      expect(parseA1(text)).toBeUndefined();
    },
  );

  test('every block of cells is written and read, whichever corners are named', () => {
    fc.assert(
      fc.property(row, column, row, column, (r1, c1, r2, c2) => {
        const range = {
          top: Math.min(r1, r2),
          bottom: Math.max(r1, r2),
          left: Math.min(c1, c2),
          right: Math.max(c1, c2),
        };
        expect(parseRange(rangeText(range))).toEqual(range);
        expect(parseRange(`${a1(r2, c1)}:${a1(r1, c2)}`)).toEqual(range);
        expect(contains(range, r1, c2)).toBe(true);
      }),
    );
  });

  test('whole columns and rows are ranges, a lone letter or number is not', () => {
    expect(parseRange('$B:D')).toEqual({ top: 1, bottom: LAST_ROW, left: 1, right: 3 });
    expect(parseRange('3:$5')).toEqual({ top: 3, bottom: 5, left: 0, right: LAST_COLUMN });
    expect([parseRange('B'), parseRange('3'), parseRange('A1:B2:C3'), parseRange(':')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a sheet name in a formula is quoted', () => {
    expect(quotedSheet("Październik '25")).toBe("'Październik ''25'");
  });
});
