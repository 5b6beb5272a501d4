/**
 * Rules of conditional formats by the hundred: copying rows breaks each rule into pieces, until the workbook opens
 * slowly. One finding for the sheet, at the first cell that has such rules. Our marks add a handful at most.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { defineFileCheck, type SheetRemark } from './definition.ts';

const RULES: Forms = ['regułę', 'reguły', 'reguł'];
/** Nobody makes more by hand. */
const MANY = 100;

export const ar12 = defineFileCheck({
  id: 'AR-12',
  title: 'Rozmnożone formatowanie warunkowe',
  severity: 'info',
  ofWholeSheet: true,
  advice:
    'W Excelu: Formatowanie warunkowe → Zarządzaj regułami → Ten arkusz; zostaw po jednej regule na kolumnę. Wklejaj wiersze jako wartości.',
  *find({ highlights }): Iterable<SheetRemark> {
    const count = highlights.reduce((sum, { rules }) => sum + rules.length, 0);
    const [first] = highlights.flatMap(({ ranges }) => ranges);
    if (count <= MANY || !first) return;
    const message = `Arkusz ma ${counted(count, RULES)} formatowania warunkowego: rozmnaża je kopiowanie wierszy, a plik działa przez nie wolno.`;
    yield { row: first.top, column: first.left, message };
  },
});
