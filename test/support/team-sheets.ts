/**
 * Team sheets for the tests of workload, in the layout „team month”, written by SheetJS: made by other hands than the
 * reader under test. Everything can be given otherwise: titles, columns, rows, what stands below.
 */
import { utils, write } from 'xlsx';
import type { CellObject, WorkSheet } from 'xlsx';

export type Cell = string | number | boolean | null | CellObject;

/** Headings of one column from the group down; a single heading is merged over both rows. */
export type Heading = readonly [group: string, name: string] | readonly [name: string];

export interface TeamSheetParts {
  readonly titles?: readonly string[];
  readonly columns?: readonly Heading[];
  /** Cells of each row, by column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows below the workers: totals, footnotes, signatures. */
  readonly below?: readonly (readonly Cell[])[];
}

/** Columns that need not be known to be read: four of the office's own and two groups of measures. */
export const COLUMNS: readonly Heading[] = [
  ['Lp.'],
  ['Pracownik'],
  ['Stanowisko'],
  ['Etat'],
  ['Dni nieobecności'],
  ['Środowiska', 'w pracy na koniec miesiąca'],
  ['Środowiska', 'nowe'],
  ['Wywiady', 'nowe'],
  ['Wywiady', 'aktualizacje'],
  ['Interwencje'],
];

export const TITLES = [
  'Miejskie Centrum Pomocy Rodzinie w Zmyślinie',
  'Sprawozdanie z obciążenia pracą – Zespół Pracy Socjalnej nr 1',
  'Miesiąc: kwiecień 2026 r.',
];

/** A sheet as an office would hand it in: titles, an empty row, two rows of headings (5 and 6 by default), rows. */
export function teamSheet(parts: TeamSheetParts): WorkSheet {
  const { titles = TITLES, columns = COLUMNS, rows, below = [] } = parts;
  const top = titles.length + 1;
  const groups = columns.map(([group], at) => (columns[at - 1]?.[0] === group ? null : group));
  const names = columns.map(([, name]) => name ?? null);
  const lines = [...titles.map((title) => [title]), [], groups, names, ...rows, ...below];
  const sheet = utils.aoa_to_sheet(lines.map((line): Cell[] => [...line]));
  const across = columns.flatMap(([group, name], at) => {
    if (name === undefined) return [{ s: { r: top, c: at }, e: { r: top + 1, c: at } }];
    if (columns[at - 1]?.[0] === group) return [];
    let end = at;
    while (columns[end + 1]?.[0] === group) end++;
    return end > at ? [{ s: { r: top, c: at }, e: { r: top, c: end } }] : [];
  });
  return Object.assign(sheet, { '!merges': across });
}

/** Bytes of an .xlsx with these sheets. */
export function workbookOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  hidden: readonly string[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
