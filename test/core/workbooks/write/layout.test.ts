import { areaRange, sheetLayout } from '../../../../core/workbooks/write/layout.ts';

describe('where things lie on a written sheet', () => {
  test.each([
    [0, true, { header: 1, first: 2 }],
    [2, true, { header: 4, first: 5 }],
    [0, false, { header: undefined, first: 1 }],
    [1, false, { header: undefined, first: 3 }],
  ])('with %i titles and header %s', (titles, header, layout) => {
    const texts = Array.from({ length: titles }, () => ({ text: 'Tytuł' }));
    expect(sheetLayout({ titles: texts, columns: [header ? { header: 'Lp.' } : {}] })).toEqual(layout);
  });

  test('an area of columns covers the rows of data, and at least one', () => {
    expect(areaRange({ column: 2, to: 4 }, 5, 9)).toEqual({ top: 5, left: 2, bottom: 9, right: 4 });
    expect(areaRange({ column: 2 }, 5, 4)).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
    const range = { top: 1, left: 1, bottom: 2, right: 2 };
    expect(areaRange(range, 5, 9)).toBe(range);
  });
});
