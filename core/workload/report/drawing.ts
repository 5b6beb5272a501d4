/** What the tables of the consolidated workbook are drawn from, and what a drawn table is. Used by report/tables/*. */
import { grosze } from '../../values/money.ts';
import type { FilledValue } from '../../workbooks/fill/index.ts';
import type { Reading } from '../canonical-row.ts';
import type { Figures } from '../figures/model.ts';
import type { Measure } from '../measures/definition.ts';
import type { Hiding } from './hiding.ts';

export interface DrawContext {
  readonly figures: Figures;
  readonly office: string;
  /** The head's copy: workers by their names. */
  readonly names: boolean;
  readonly hiding: Hiding;
  /** How a hyperlink of the workbook names a file of the store; undefined where none can or may. */
  readonly link: (file: string) => string | undefined;
  /** Headers of a table of the workbook that is filled; none where it has no such table. */
  readonly headers: (table: string) => ReadonlySet<string>;
}

export interface DrawnRow {
  readonly values: Readonly<Record<string, FilledValue>>;
  /** Addresses to which the cells of columns lead. */
  readonly links?: Readonly<Record<string, string | undefined>>;
}

export interface DrawnTable {
  readonly name: string;
  /** Columns that tell a row from the others; without them rows are told by nothing and nothing of them is kept. */
  readonly key: readonly string[];
  readonly rows: Iterable<DrawnRow>;
  /** What the totals row shows, by columns. */
  readonly totals?: Readonly<Record<string, string | number>>;
}

export const MISSING = 'brak';
export const NOT_APPLICABLE = 'nd';

const WORDS: Readonly<Record<'missing' | 'not-applicable', string>> = {
  missing: MISSING,
  'not-applicable': NOT_APPLICABLE,
};

/** A reading in a cell: a number, „brak” or „nd”, never a zero for what is not known; empty for what makes no sense. */
export function shown(reading: Reading | undefined): FilledValue {
  return { plain: typeof reading === 'string' ? WORDS[reading] : reading };
}

/** The same for a measure: amounts as money. */
export function shownAs({ kind }: Pick<Measure, 'kind'>, reading: Reading | undefined): FilledValue {
  if (kind.id !== 'amount' || typeof reading !== 'number') return shown(reading);
  return { plain: { grosze: grosze(reading) } };
}

/** With the column's formula where that gives the very reading, without it where it would not. */
export function counted(value: FilledValue, formula: number | undefined): FilledValue {
  const plain = typeof value === 'object' && 'plain' in value ? value.plain : value;
  const number = typeof plain === 'object' && 'grosze' in plain ? plain.grosze / 100 : plain;
  const isSame = typeof number === 'number' && formula !== undefined && Math.abs(number - formula) < 1e-6;
  return isSame ? plain : value;
}

/** As `ROUND(…,2)` of the formula beside it. */
export function hundredths(reading: Reading | undefined): Reading | undefined {
  return typeof reading === 'number' ? Math.round(reading * 100 + 1e-9) / 100 : reading;
}

/** What the totals row of our template shows of a column with these values. */
export function totalShown(values: readonly FilledValue[]): string | number {
  const plain = values.map((value) => (typeof value === 'object' && 'plain' in value ? value.plain : value));
  const amounts = plain.flatMap((value) =>
    typeof value === 'object' && 'grosze' in value ? [value.grosze] : [],
  );
  const numbers = plain.filter((value) => typeof value === 'number');
  if (amounts.length + numbers.length === 0) {
    return plain.length > 0 && plain.every((value) => value === NOT_APPLICABLE) ? NOT_APPLICABLE : MISSING;
  }
  // In hundredths, so that parts of posts and half days stay what people typed.
  const hundred = numbers.reduce((sum, value) => sum + Math.round(value * 100), 0);
  return (hundred + amounts.reduce((sum, value) => sum + value, 0)) / 100;
}

/** The sum of what is given; „missing” where nothing is, „not-applicable” where nothing applies. */
export function sumOf(readings: readonly (Reading | undefined)[]): Reading {
  const given = readings.filter((reading) => typeof reading === 'number');
  if (given.length > 0) return given.reduce((sum, value) => sum + value, 0);
  const isForNobody = readings.length > 0 && readings.every((reading) => reading === 'not-applicable');
  return isForNobody ? 'not-applicable' : 'missing';
}
