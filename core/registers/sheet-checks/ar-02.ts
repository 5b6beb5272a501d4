/**
 * A formula that reads another workbook: on another computer, or once that file is moved, it keeps showing what it
 * showed last. One finding for each file, at the first cell that reads it.
 */
import type { Sheet } from '../../workbooks/index.ts';
import { defineFileCheck, type SheetRemark } from './definition.ts';

/** How a file writes it: `[1]Arkusz1!A1`, `'[2]Arkusz z nazwą'!A1`; texts in quotes do not count. */
const OTHER_FILE = /(?<![\p{L}\d_.\]])'?\[(\d+)\][^'!()"]*'?!/u;
const TEXTS = /"[^"]*"/g;

export const ar02 = defineFileCheck({
  id: 'AR-02',
  title: 'Formuła czyta inny plik',
  severity: 'info',
  ofWholeSheet: true,
  advice:
    'Przenieś potrzebne dane do tego skoroszytu albo wklej je jako wartości: u kogoś innego odwołanie nie zadziała.',
  *find(sheet): Iterable<SheetRemark> {
    const seen = new Set<string>();
    for (const place of filled(sheet)) {
      const formula = sheet.formula(place.of, place.column);
      const [, file] = OTHER_FILE.exec(formula?.replace(TEXTS, '') ?? '') ?? [];
      if (file === undefined || seen.has(file)) continue;
      seen.add(file);
      const message = 'Formuła liczy z innego pliku, więc może pokazywać nieaktualny wynik.';
      yield { row: place.of.number, column: place.column, message };
    }
  },
});

function* filled({ rows }: Sheet) {
  for (const row of rows) {
    for (const [column, value] of row.values.entries()) if (value !== undefined) yield { of: row, column };
  }
}
