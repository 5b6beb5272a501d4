/**
 * A formula that failed, anywhere on the sheet of a register: the cell holds no value, and whatever counts from it
 * fails with it; one that nobody has counted yet is not at fault. Cells under columns that other checks read are judged here too, for the fault is the formula's.
 */
import { isCellError, polishError, UNCOUNTED } from '../../workbooks/index.ts';
import { defineSheetCheck, type SheetRemark } from './definition.ts';

export const ar01 = defineSheetCheck({
  id: 'AR-01',
  title: 'Formuła zwraca błąd',
  severity: 'warning',
  advice:
    'Popraw formułę albo komórki, z których liczy; plik, do którego się odwołuje, może być niedostępny.',
  *find({ rows }): Iterable<SheetRemark> {
    for (const { number, values } of rows) {
      for (const [column, value] of values.entries()) {
        if (value === undefined || !isCellError(value) || value.error === UNCOUNTED.error) continue;
        yield { row: number, column, message: `W komórce jest błąd formuły ${polishError(value)}.` };
      }
    }
  },
});
