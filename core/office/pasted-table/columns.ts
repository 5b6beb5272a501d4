/**
 * Finds a fee table in a sheet as somebody pasted it from a resolution: which columns hold the bands of income and
 * which the fees, by the words of the header and by what the cells hold. Called by read.ts.
 */
import { readBand } from '../../law/council-tables/words/band.ts';
import type { HouseholdKind } from '../../law/index.ts';
import { plainKey } from '../../values/plain-key.ts';
import type { Sheet, SheetRow } from '../../workbooks/index.ts';
import { figureText } from '../number-text.ts';

/** Whom a column is about; `both` where the header does not say. */
export type Household = HouseholdKind | 'both';

export interface TableColumn {
  readonly index: number;
  readonly household: Household;
  /** All of the header's texts above it. */
  readonly header: string;
}

/** Either bands as text in a column, or their edges in two. */
export type BandColumn = TableColumn & {
  readonly upper?: TableColumn;
  /** The lower edge belongs to the band: its column is headed "od". */
  readonly lowerIncluded?: boolean;
};

export interface FoundTable {
  readonly bands: readonly BandColumn[];
  readonly fees: readonly TableColumn[];
  readonly rows: readonly SheetRow[];
}

/** A header has at most these rows above the first band. */
const HEADER_ROWS = 3;
const INCOME_WORDS = /dochod|kryteri|prog/;
const FEE_WORDS = /odplat|oplat|cen[ya]|koszt|naleznos|ulg|zwolnien/;
const LOWER_WORDS = /^(?:powyzej|ponad|od)\b/;
const UPPER_WORDS = /^do\b/;

const HOUSEHOLD_WORDS: readonly (readonly [RegExp, HouseholdKind])[] = [
  [/samotn|jednoosobow/, 'single'],
  [/rodzin/, 'family'],
];

export function cellText(sheet: Sheet, row: SheetRow, column: number): string {
  return figureText({ value: row.values[column], numberFormat: sheet.numberFormat(row, column) });
}

const filled = (row: SheetRow): number =>
  row.values.filter((value) => value !== undefined && !(typeof value === 'string' && value.trim() === ''))
    .length;

/** Undefined where the sheet holds no such table. */
export function findTable(sheet: Sheet): FoundTable | undefined {
  const rows = sheet.rows.filter((row) => filled(row) > 1);
  return bandsAsText(sheet, rows) ?? bandsAsEdges(sheet, rows);
}

function bandsAsText(sheet: Sheet, rows: readonly SheetRow[]): FoundTable | undefined {
  const isBand = (row: SheetRow, column: number): boolean =>
    readBand(cellText(sheet, row, column)) !== undefined;
  const start = rows.findIndex((row) => row.values.some((_, column) => isBand(row, column)));
  const first = rows[start];
  if (first === undefined) return undefined;
  const data = rows.slice(start);
  const columns = columnsOf(sheet, rows, start);
  const withBands = columns.filter(({ index }) => data.some((row) => isBand(row, index)));
  const bands = incomeColumns(withBands);
  const [leftmost] = bands;
  if (leftmost === undefined) return undefined;
  const fees = columns.filter(
    (column) => column.index > leftmost.index && !bands.includes(column) && !speaksOfIncome(column),
  );
  return fees.length === 0 ? undefined : { bands: perCentFirst(sheet, data, bands), fees, rows: data };
}

/** "Dochód …" without a word of a fee. */
const speaksOfIncome = ({ header }: TableColumn): boolean =>
  INCOME_WORDS.test(plainKey(header)) && !FEE_WORDS.test(plainKey(header));

/** Those whose header speaks of income; else the leftmost, since fees such as "od 5 do 10%" look like bands. */
function incomeColumns(withBands: readonly TableColumn[]): readonly TableColumn[] {
  const named = withBands.filter(speaksOfIncome);
  return named.length > 0 ? named : withBands.slice(0, 1);
}

/**
 * Where one column gives per cents of the criterion and others the złote they came to, the per cents are the rule.
 * Several columns stand each for its kind of household.
 */
function perCentFirst(
  sheet: Sheet,
  data: readonly SheetRow[],
  bands: readonly TableColumn[],
): readonly TableColumn[] {
  const perCents = bands.filter(({ index }) =>
    data.some((row) => readBand(cellText(sheet, row, index))?.unit === 'percent'),
  );
  const [only] = perCents;
  if (bands.length > 1 && only !== undefined && perCents.length === 1)
    return [{ ...only, household: 'both' }];
  return bands.length === 1 ? bands.map((band) => ({ ...band, household: 'both' })) : bands;
}

function bandsAsEdges(sheet: Sheet, rows: readonly SheetRow[]): FoundTable | undefined {
  const keys = (row: SheetRow): readonly string[] =>
    row.values.map((value) => (typeof value === 'string' ? plainKey(value) : ''));
  const at = rows.findIndex((row) => {
    const words = keys(row);
    return words.some((word) => LOWER_WORDS.test(word)) && words.some((word) => UPPER_WORDS.test(word));
  });
  const header = rows[at];
  if (header === undefined) return undefined;
  const words = keys(header);
  const columns = columnsOf(sheet, rows, at + 1);
  const lower = columns.find(({ index }) => LOWER_WORDS.test(words[index] ?? ''));
  const upper = columns.find(({ index }) => UPPER_WORDS.test(words[index] ?? ''));
  if (lower === undefined || upper === undefined) return undefined;
  const last = Math.max(lower.index, upper.index);
  const fees = columns.filter(({ index }) => index > last);
  if (fees.length === 0) return undefined;
  const data = rows.slice(at + 1);
  const lowerIncluded = /^od\b/.test(words[lower.index] ?? '') && !touch(sheet, data, lower, upper);
  return { bands: [{ ...lower, household: 'both', upper, lowerIncluded }], fees, rows: data };
}

/** Where "od 150" follows "do 150", "od" can only mean "powyżej". */
function touch(sheet: Sheet, rows: readonly SheetRow[], lower: TableColumn, upper: TableColumn): boolean {
  const ends = new Set(rows.map((row) => cellText(sheet, row, upper.index)).filter((text) => text !== ''));
  return rows.some((row) => ends.has(cellText(sheet, row, lower.index)));
}

/** Every column that a header above the row names. */
function columnsOf(sheet: Sheet, rows: readonly SheetRow[], start: number): readonly TableColumn[] {
  const header = rows.slice(Math.max(0, start - HEADER_ROWS), start);
  const width = Math.max(0, ...rows.slice(start).map(({ values }) => values.length));
  return Array.from({ length: width }, (_, index) => {
    const text = header
      .map((row) => cellText(sheet, row, index))
      .join(' ')
      .trim();
    const key = plainKey(text);
    const household = HOUSEHOLD_WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'both';
    return { index, household, header: text };
  });
}
