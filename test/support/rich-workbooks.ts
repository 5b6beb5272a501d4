/**
 * Workbooks with nearly everything that offices put into theirs, as several programs write them; how each was made is
 * told in test/fixtures/workbooks/README.md. For tests that change a file and show that nothing else has changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RichWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** A cell with a plain value that can be changed: not in a frame of a table, not locked. Columns from 0. */
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
}

export const RICH_FOLDER = join(import.meta.dirname, '../fixtures/workbooks');

const rich = (file: string, sheet: string, row: number, column: number): RichWorkbook => ({
  file,
  bytes: new Uint8Array(readFileSync(join(RICH_FOLDER, file))),
  cell: { sheet, row, column },
});

/** Those that may be changed. */
export const RICH_WORKBOOKS: readonly RichWorkbook[] = [
  rich('xlsxwriter-register.xlsx', 'Rejestr', 5, 1),
  rich('xlsxwriter-macros.xlsm', 'Naliczenia', 3, 2),
  rich('openpyxl-register.xlsx', 'Rejestr & spis', 5, 6),
  rich('libreoffice-register.xlsx', 'Rejestr', 5, 1),
  rich('hand-pivot-slicer.xlsx', 'Rejestr', 4, 0),
  rich('hand-threaded-comments.xlsx', 'Rejestr', 4, 0),
  rich('hand-parts-of-others.xlsx', 'Spis', 2, 0),
  rich('hand-strict.xlsx', 'Rejestr', 4, 0),
  rich('hand-prefixed.xlsx', 'Rejestr', 4, 0),
];

/** The one that nobody may change. */
export const SIGNED_WORKBOOK = rich('hand-signed.xlsx', 'Rejestr', 4, 0);
