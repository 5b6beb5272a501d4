/**
 * What the manager added to a table of the last run: notes, columns of their own, comments, cells beside it. It goes on
 * with the row of the same key; what belongs to no row any more goes to the sheet „Notatki”, so that nothing is lost.
 * Called by consolidated-workbook.ts.
 */
import { isCellError, type CellValue, type Sheet, type SheetRow } from '../../workbooks/index.ts';
import type { FilledValue, TemplateTable } from '../../workbooks/fill/index.ts';
import { COLUMN, isOurs } from './columns.ts';
import type { BaseWorkbook } from './base.ts';
import type { DrawnRow, DrawnTable } from './drawing.ts';

/** Something written by the manager, and what it was about. */
export interface StrayNote {
  readonly sheet: string;
  readonly concerned: string;
  readonly column: string;
  readonly text: string;
}

export interface KeptRows {
  readonly rows: readonly DrawnRow[];
  /** As `FillTable.former`. */
  readonly former: (index: number) => number | undefined;
  readonly strays: readonly StrayNote[];
}

/** @param table as it is in the base */
export function keepRows(
  { workbook, isFormer }: BaseWorkbook,
  table: TemplateTable,
  drawn: DrawnTable,
): KeptRows {
  const rows = [...drawn.rows];
  const found = isFormer ? formerRows(workbook.sheet(table.sheet), table, drawn.key) : [];
  const byKey = new Map(found.map((row) => [row.key, row]));
  const keys = numbered(rows.map(({ values }) => keyOf(drawn.key.map((header) => textOf(values[header])))));
  const matched = keys.map((key) => byKey.get(key));
  const taken = new Set(matched);
  return {
    rows: rows.map((row, at) => ({ ...row, values: { ...matched[at]?.own, ...row.values } })),
    former: (index) => matched[index]?.index,
    strays: found.filter((row) => !taken.has(row)).flatMap(({ strays }) => strays),
  };
}

interface FormerRow {
  readonly index: number;
  readonly key: string;
  /** Values of the manager's columns. */
  readonly own: Readonly<Record<string, FilledValue>>;
  /** What has to be told elsewhere if the row is there no more. */
  readonly strays: readonly StrayNote[];
}

function formerRows(
  sheet: Sheet,
  { name, range, first, last, columns }: TemplateTable,
  key: readonly string[],
): readonly FormerRow[] {
  const headers = columns.map((column) => column.name);
  const isOwn = (header: string): boolean => !isOurs(name, header);
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const read = (number: number, column: number): CellValue => rows.get(number)?.values[column];
  const parts = numbers.map((number) =>
    key.map((header) => plainText(read(number, range.left + headers.indexOf(header)))),
  );
  const keys = numbered(parts.map(keyOf));
  return numbers.map((number, index): FormerRow => {
    const row = rows.get(number);
    const concerned = (parts[index] ?? []).filter((part) => part !== '').join(', ');
    const about = { sheet: sheet.name, concerned };
    const own = row ? managersCells(sheet, row, headers, range.left, isOwn) : [];
    const outside = row ? cellsOutside(row, range.left, range.right) : [];
    const comments = sheet.comments.filter((comment) => comment.row === number);
    return {
      index,
      key: keys[index] ?? '',
      own: Object.fromEntries(own.map(({ header, value }) => [header, value])),
      strays: [
        ...own.map(({ header, value }) => ({ ...about, column: header, text: plainText(value) })),
        ...outside.map((text) => ({ ...about, column: 'obok tabeli', text })),
        ...comments.map(({ text }) => ({ ...about, column: 'komentarz', text })),
      ].filter(({ text }) => text !== ''),
    };
  });
}

/** Cells of columns that are not ours; one with a formula is filled by it again. */
function managersCells(
  sheet: Sheet,
  row: SheetRow,
  headers: readonly string[],
  left: number,
  isOwn: (header: string) => boolean,
): readonly { readonly header: string; readonly value: string | number | boolean }[] {
  return headers.flatMap((header, at) => {
    const value = row.values[left + at];
    if (!isOwn(header) || value === undefined || isCellError(value)) return [];
    return sheet.formula(row, left + at) === undefined ? [{ header, value }] : [];
  });
}

function cellsOutside({ values }: SheetRow, left: number, right: number): readonly string[] {
  return values.flatMap((value, column) => (column < left || column > right ? [plainText(value)] : []));
}

function plainText(value: CellValue): string {
  return value === undefined || isCellError(value) ? '' : String(value);
}

function textOf(value: FilledValue): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

const keyOf = (parts: readonly string[]): string => JSON.stringify(parts);

/** Equal keys told apart by their order. */
function numbered(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key} ${count}`;
  });
}

/** Rows of the table „Notatki”: those that are there, and those that join. */
export function notesTable(base: BaseWorkbook, table: TemplateTable, strays: readonly StrayNote[]): KeptRows {
  const key = [COLUMN.sheet, COLUMN.concerned, COLUMN.column, COLUMN.note];
  const sheet = base.workbook.sheet(table.sheet);
  const headers = table.columns.map(({ name }) => name);
  const before = sheet.rows.filter(({ number }) => number >= table.first && number <= table.last);
  const rows = before.map(({ values }): DrawnRow => ({
    values: Object.fromEntries(
      headers.flatMap((header, at): [string, FilledValue][] => {
        const value = values[table.range.left + at];
        return value === undefined || isCellError(value) ? [] : [[header, value]];
      }),
    ),
  }));
  const joining = strays.map(({ sheet: from, concerned, column, text }): DrawnRow => ({
    values: {
      [COLUMN.sheet]: from,
      [COLUMN.concerned]: concerned,
      [COLUMN.column]: column,
      [COLUMN.note]: text,
    },
  }));
  const numbers = before.map(({ number }) => number - table.first);
  const filled = rows.filter(({ values }) => key.some((header) => values[header] !== undefined));
  const kept = rows.flatMap((row, at) => (filled.includes(row) ? [numbers[at]] : []));
  return { rows: [...filled, ...joining], former: (index) => kept[index], strays: [] };
}
