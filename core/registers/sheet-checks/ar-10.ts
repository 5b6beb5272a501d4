/**
 * Rows struck out: a case that somebody closed without a date. They count like all others. One finding for the sheet,
 * at the first such cell.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { defineFileCheck, type SheetRemark } from './definition.ts';
import { rowLooks } from './row-looks.ts';

const ROWS: Forms = ['wiersz jest przekreślony', 'wiersze są przekreślone', 'wierszy jest przekreślonych'];
const IN_ROWS: Forms = ['wierszu', 'wierszach', 'wierszach'];

export const ar10 = defineFileCheck({
  id: 'AR-10',
  title: 'Przekreślenie zamiast danych',
  severity: 'info',
  ofWholeSheet: true,
  advice:
    'Jeżeli przekreślenie znaczy zamkniętą sprawę, wpisz datę jej zakończenia; dane wpisane omyłkowo usuń.',
  *find(_sheet, table): Iterable<SheetRemark> {
    const { struck, partlyStruck } = table.shared(rowLooks);
    const first = struck ?? partlyStruck;
    if (!first) return;
    const said = [
      ...(struck ? [counted(struck.count, ROWS)] : []),
      ...(partlyStruck ? [`w ${counted(partlyStruck.count, IN_ROWS)} przekreślono część komórek`] : []),
    ].join(', ');
    yield {
      row: first.row,
      column: first.column,
      message: `${said.charAt(0).toUpperCase()}${said.slice(1)}. Teczka nie zna powodu i sprawdza je jak inne.`,
      linked: struck && partlyStruck ? [partlyStruck] : [],
    };
  },
});
