/**
 * Workbooks of other formats (.xls, .xlsb, .ods, Excel's XML of 2003) for reading, over the `xlsx` package, which is
 * loaded only when such a file turns up. Called by open-workbook.ts.
 */
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { CellValue } from '../core/workbooks/cell.ts';
import type { LegacyReader, LegacySheet } from '../core/workbooks/legacy.ts';

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

/** The reader, once its package is loaded. */
export async function loadLegacyReader(): Promise<LegacyReader> {
  const { read } = await import('xlsx');
  return {
    read(bytes) {
      // Serial numbers instead of dates: a date made here would depend on the machine's time zone.
      const book = read(bytes, {
        type: 'array',
        dense: true,
        cellDates: false,
        cellNF: true,
        cellText: false,
      });
      return {
        date1904: book.Workbook?.WBProps?.date1904 ?? false,
        sheets: book.SheetNames.flatMap((name, index) => legacySheet(book, name, index)),
      };
    },
  };
}

function legacySheet(book: WorkBook, name: string, index: number): LegacySheet[] {
  const sheet: WorkSheet | undefined = book.Sheets[name];
  if (!sheet) return [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const cell = (row: number, column: number) => data[row]?.[column];
  return [
    {
      name,
      visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0],
      rows: Array.from(data, (row) => Array.from(row ?? [], valueOf)),
      hiddenRows: indexesOfHidden(sheet['!rows']),
      hiddenColumns: indexesOfHidden(sheet['!cols']),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
        top: s.r + 1,
        left: s.c,
        bottom: e.r + 1,
        right: e.c,
      })),
      format: (row, column) => String(cell(row, column)?.z ?? 'General'),
      formula: (row, column) => cell(row, column)?.f,
    },
  ];
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.t === 'z') return undefined;
  if (cell.t === 'e') return { error: ERRORS.get(Number(cell.v)) ?? '#N/A' };
  return cell.v instanceof Date ? undefined : cell.v;
}

/** Excel's error codes. */
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function indexesOfHidden(items: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> {
  return new Set((items ?? []).flatMap((item, index) => (item?.hidden ? [index] : [])));
}
