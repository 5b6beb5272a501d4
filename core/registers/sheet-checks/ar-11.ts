/**
 * Comments beside the data: facts that no column holds („zmiana od 1.09”), which neither a filter nor a check finds. One
 * finding for the sheet, at the first of them; our own marks are none.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { AUTHOR } from '../../workbooks/marks/mark.ts';
import { defineFileCheck, type SheetRemark } from './definition.ts';

const COMMENTS: Forms = ['komentarz', 'komentarze', 'komentarzy'];

export const ar11 = defineFileCheck({
  id: 'AR-11',
  title: 'Komentarz zamiast danych',
  severity: 'info',
  ofWholeSheet: true,
  advice:
    'Jeżeli komentarz mówi coś o sprawie, przenieś to do kolumny, np. „Uwagi”; Teczka nie czyta komentarzy.',
  *find(sheet, table): Iterable<SheetRemark> {
    const notes = sheet.comments.filter(({ author }) => author !== AUTHOR);
    if (notes.length === 0) return;
    const rows = new Set(table.source.rows.map(({ number }) => number));
    const [first, ...others] = notes.filter(({ row }) => rows.has(row));
    if (!first) return;
    const message = `Przy danych: ${counted(others.length + 1, COMMENTS)}.`;
    yield { row: first.row, column: first.column, message };
  },
});
