import fc from 'fast-check';
import { requireSheetNames, safeSheetName } from '../../../../core/workbooks/write/sheet-name.ts';

describe('names of sheets', () => {
  test.each([
    ['Zespół 1: Bemowo/Wola', [], 'Zespół 1- Bemowo-Wola'],
    ["'Dane'", [], 'Dane'],
    ['', [], 'Arkusz'],
    ['History', [], 'Arkusz'],
    ['Dane', ['dane'], 'Dane (2)'],
    ['Dane', ['DANE', 'Dane (2)'], 'Dane (3)'],
    ['Zespół do spraw rodzinnej pieczy zastępczej', [], 'Zespół do spraw rodzinnej piecz'],
    [
      'Zespół do spraw rodzinnej pieczy',
      ['Zespół do spraw rodzinnej piecz'],
      'Zespół do spraw rodzinnej p (2)',
    ],
  ])('"%s" beside %j becomes "%s"', (text, taken, name) => {
    expect(safeSheetName(text, taken)).toBe(name);
  });

  test('whatever the texts, their names can stand in one workbook', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary-ascii', maxLength: 40 }), { maxLength: 30 }),
        (texts) => {
          const names: string[] = [];
          for (const text of texts) names.push(safeSheetName(text, names));
          expect(() => requireSheetNames(names)).not.toThrow();
          for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
        },
      ),
    );
  });
});
