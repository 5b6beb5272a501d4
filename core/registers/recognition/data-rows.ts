/**
 * Which rows below the header are rows of the register. Left out, each with a note: headers repeated on pasted pages,
 * the row that numbers the columns, totals („Razem”), headings of groups, footnotes and signatures. Rows in which
 * nothing but their number stands are empty. Called by recognise.ts.
 */
import type { CellValue, SheetRow } from '../../workbooks/index.ts';
import { plainKey } from '../plain-key.ts';
import type { Header } from './header.ts';

/** First words of a row that sums, explains or signs. */
const NOT_DATA =
  /^(razem|ogolem|lacznie|suma|w tym|sporzadzil|zatwierdzil|sprawdzil|legenda|objasnien|uwaga)/;

/** Counts and days below the data, whatever stands beside them. */
const NEVER_DATA = /^(liczba dzieci|stan na dzien)\b/;

export interface DataRows {
  readonly rows: readonly SheetRow[];
  /** Polish sentences about rows that were left out. */
  readonly notes: readonly string[];
}

/** Columns by their index in the sheet. */
export interface KnownColumns {
  /** The column that only counts the rows. */
  readonly counter: number | undefined;
  /** A row that begins with „Razem” and has something here is data all the same. */
  readonly identifying: readonly number[];
  /** Names, numbers and dates: a row with nothing under any of them is about nobody. */
  readonly identity: readonly number[];
}

export function dataRows(rows: readonly SheetRow[], header: Header, known: KnownColumns): DataRows {
  const leftOut = new Map<string, number[]>();
  const kept = rows.filter((row) => {
    if (row.number <= header.row || isBlank(row, known.counter)) return false;
    const why = whyNotData(row, header, known);
    if (why === undefined) return true;
    const numbers = leftOut.get(why);
    if (numbers) numbers.push(row.number);
    else leftOut.set(why, [row.number]);
    return false;
  });
  return { rows: kept, notes: [...leftOut].map(([why, numbers]) => `Pominięto ${why}: ${inRows(numbers)}.`) };
}

/** In the accusative, after „Pominięto”; undefined for a row of data. */
function whyNotData(
  row: SheetRow,
  header: Header,
  { identifying, identity }: KnownColumns,
): string | undefined {
  if (isNumbering(row)) return 'numerację kolumn';
  const aboutSomebody = identity.some((column) => isFilled(row.values[column]));
  const first = row.values.find(isFilled);
  if (typeof first !== 'string') return aboutSomebody ? undefined : 'podsumowania i podpisy';
  if (isAlone(row)) return 'pojedyncze napisy między danymi';
  if (repeats(row, header)) return 'powtórzony nagłówek';
  if (!aboutSomebody || NEVER_DATA.test(plainKey(first))) return 'podsumowania i podpisy';
  const anybody = identifying.some((column) => identifies(row.values[column]));
  return !anybody && NOT_DATA.test(plainKey(first)) ? 'podsumowania i podpisy' : undefined;
}

/** Formulas leave empty texts behind; they count as nothing. */
function isFilled(value: CellValue): boolean {
  return value !== undefined && (typeof value !== 'string' || value.trim() !== '');
}

/** A date or a PESEL; a total under such a column is a short number. */
function identifies(value: CellValue): boolean {
  return value !== undefined && typeof value !== 'object' && String(value).trim().length >= 5;
}

function isBlank({ values }: SheetRow, counter: number | undefined): boolean {
  return !values.some((value, column) => column !== counter && isFilled(value));
}

function isAlone({ values }: SheetRow): boolean {
  const first = values.findIndex(isFilled);
  return !values.some((value, column) => column > first && isFilled(value));
}

/** 1, 2, 3 … under the headings, as on printed forms. */
function isNumbering({ values }: SheetRow): boolean {
  let expected = 1;
  for (const value of values) {
    if (value === undefined) continue;
    if (typeof value === 'object' || String(value) !== String(expected)) return false;
    expected++;
  }
  return expected > 3;
}

/** Most of the cells under known headings say those headings again. */
function repeats({ values }: SheetRow, { headed }: Header): boolean {
  const same = ({ column, header }: { column: number; header: string }): boolean => {
    const value = values[column];
    return (
      typeof value === 'string' && header.endsWith(value.replace(/\s+/g, ' ').trim()) && value.trim() !== ''
    );
  };
  if (!headed.slice(0, 3).some(same)) return false;
  return headed.filter(same).length > headed.length / 2;
}

function inRows(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  const more = numbers.length > 10 ? ` i dalsze (razem ${numbers.length})` : '';
  return `${numbers.length === 1 ? 'wiersz' : 'wiersze'} ${shown}${more}`;
}
