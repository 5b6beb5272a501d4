/**
 * Formulas whose results the file does not hold, as in workbooks made by a program and never opened in Excel: their
 * cells cannot be checked. One finding for the sheet, at the first such cell.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { isCellError, UNCOUNTED } from '../../workbooks/index.ts';
import { defineSheetCheck, type SheetRemark } from './definition.ts';

const FORMULAS: Forms = ['formułę', 'formuły', 'formuł'];

export const ar13 = defineSheetCheck({
  id: 'AR-13',
  title: 'Formuły bez obliczonego wyniku',
  severity: 'info',
  ofWholeSheet: true,
  advice: 'Otwórz plik w Excelu, zapisz go i sprawdź ponownie: Excel policzy formuły.',
  *find({ rows }): Iterable<SheetRemark> {
    let count = 0;
    let first: Pick<SheetRemark, 'row' | 'column'> | undefined;
    for (const { number, values } of rows) {
      for (const [column, value] of values.entries()) {
        if (value === undefined || !isCellError(value) || value.error !== UNCOUNTED.error) continue;
        count++;
        first ??= { row: number, column };
      }
    }
    if (!first) return;
    const message = `Arkusz ma ${counted(count, FORMULAS)} bez obliczonego wyniku, więc nie wiadomo, co te komórki pokażą.`;
    yield { ...first, message };
  },
});
