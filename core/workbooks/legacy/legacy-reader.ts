/**
 * Workbooks of other formats (.xls, .xlsb, .ods, XML of Excel 2003, HTML that a system has named .xls) for reading, over
 * the `xlsx` package, which whoever runs core loads only when such a file turns up and hands in here. Called by
 * scripts/legacy-workbook.ts and by the pane.
 */
import { damaged, tooLarge } from '../../opc/damage.ts';
import { LAST_COLUMN, LAST_ROW, parseRange } from '../address.ts';
import type { CellValue } from '../cell.ts';
import type { SheetComment } from '../features/model.ts';
import type { Visibility } from '../sheet.ts';
import type { DefinedName } from '../workbook-part.ts';
import { decodeHtml } from './decode-text.ts';
import type { LegacyKind, LegacyReader, LegacySheet } from './port.ts';
import type { XlsxBook, XlsxCell, XlsxModule, XlsxOptions, XlsxSheet } from './xlsx-module.ts';

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];
const OPTIONS = { dense: true, cellDates: false, cellNF: true, cellText: false } as const;

/** @param xlsx the loaded `xlsx` package */
export function legacyReader(xlsx: XlsxModule): LegacyReader {
  return {
    read(bytes, kind) {
      const book = xlsx.read(...inputOf(bytes, kind));
      return {
        date1904: book.Workbook?.WBProps?.date1904 ?? false,
        hasMacros: book.vbaraw !== undefined,
        names: namesOf(book),
        sheets: book.SheetNames.flatMap((name, index) => sheetOf(book, name, index)),
      };
    },
  };
}

/** HTML has no types: the package would take a PESEL for a number. */
function inputOf(bytes: Uint8Array, kind: LegacyKind): [Uint8Array | string, XlsxOptions] {
  if (kind === 'html') return [decodeHtml(bytes), { ...OPTIONS, type: 'string', raw: true }];
  return [bytes, { ...OPTIONS, type: 'array', bookVBA: true }];
}

function namesOf({ Workbook, SheetNames }: XlsxBook): DefinedName[] {
  return (Workbook?.Names ?? []).map(({ Name, Ref, Sheet, Hidden }) => {
    const sheet = typeof Sheet === 'number' ? SheetNames[Sheet] : undefined;
    const name = { name: Name, formula: Ref, hidden: Hidden ?? false };
    return sheet === undefined ? name : { ...name, sheet };
  });
}

function sheetOf(book: XlsxBook, name: string, index: number): LegacySheet[] {
  const sheet = book.Sheets[name] as XlsxSheet | undefined;
  if (!sheet) return [];
  const data = sheet['!data'] ?? [];
  if (data.length > LAST_ROW) throw tooLarge('arkusz ma zbyt wiele wierszy');
  const cell = (row: number, column: number) => data[row]?.[column];
  return [
    {
      name,
      visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
      rows: Array.from(data, (row) => valuesOf(row ?? [])),
      hiddenRows: indexesOfHidden(sheet['!rows']),
      hiddenColumns: indexesOfHidden(sheet['!cols']),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
        top: s.r + 1,
        left: s.c,
        bottom: e.r + 1,
        right: e.c,
      })),
      comments: commentsOf(data),
      filter: parseRange(sheet['!autofilter']?.ref ?? ''),
      isProtected: sheet['!protect'] !== undefined,
      format: (row, column) => String(cell(row, column)?.z ?? 'General'),
      formula: (row, column) => cell(row, column)?.f,
    },
  ];
}

function valuesOf(row: readonly (XlsxCell | undefined)[]): CellValue[] {
  // A hostile file may name the billionth column.
  if (row.length > LAST_COLUMN + 1) throw damaged('wiersz arkusza ma zbyt wiele kolumn');
  return Array.from(row, valueOf);
}

function valueOf(cell: XlsxCell | undefined): CellValue {
  if (cell === undefined || cell.t === 'z') return undefined;
  if (cell.t === 'e') return { error: ERRORS.get(Number(cell.v)) ?? '#N/A' };
  const { v } = cell;
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? v : undefined;
}

function commentsOf(data: NonNullable<XlsxSheet['!data']>): SheetComment[] {
  return data.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column) =>
      (cell?.c ?? []).map(({ a, t }) => ({
        row: index + 1,
        column,
        author: a ?? '',
        text: t ?? '',
        threaded: false,
      })),
    ),
  );
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
