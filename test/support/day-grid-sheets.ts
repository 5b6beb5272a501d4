/**
 * Day grids of a worker for the tests of workload, written by SheetJS: titles, the days of the month with their letters,
 * one row a measure, „Razem” at the end. Everything can be given otherwise.
 */
import { utils } from 'xlsx';
import type { WorkSheet } from 'xlsx';
import type { Cell } from './team-sheets.ts';

export interface GridRow {
  /** Texts before the days: the measure, perhaps with its group before it. */
  readonly labels: readonly Cell[];
  /** By day of the month. */
  readonly days?: Readonly<Record<number, Cell>>;
  /** Column „Razem”. */
  readonly total?: Cell;
}

export interface DayGridParts {
  readonly titles?: readonly (readonly Cell[])[];
  /** Headings before the days. */
  readonly labels?: readonly Cell[];
  /** What the columns of days are called. */
  readonly days?: readonly Cell[];
  /** Days of the columns, where some are left out. */
  readonly numbers?: readonly number[];
  readonly letters?: readonly Cell[];
  readonly rows: readonly GridRow[];
  readonly below?: readonly (readonly Cell[])[];
  /** Ranges to merge, „A7:A9”. */
  readonly merges?: readonly string[];
}

export const GRID_TITLES: readonly (readonly Cell[])[] = [
  ['Miejskie Centrum Pomocy Rodzinie w Zmyślinie'],
  ['Zespół Pracy Socjalnej nr 1', null, 'Miesiąc: kwiecień 2026 r.'],
  ['Pracownik: Anna Wymyślna, stanowisko: pracownik socjalny, etat: 0,5'],
];

/** Titles in the first rows, an empty one, the days in row 5, the rows from 6 on (7 when there are letters). */
export function dayGridSheet(parts: DayGridParts): WorkSheet {
  const { titles = GRID_TITLES, labels = ['Miara'], rows, below = [], letters, merges = [] } = parts;
  const numbers = parts.numbers ?? Array.from({ length: 31 }, (_, at) => at + 1);
  const days = parts.days ?? numbers;
  const lines: Cell[][] = [
    ...titles.map((line) => [...line]),
    [],
    [...labels, ...days, 'Razem'],
    ...(letters === undefined ? [] : [[...labels.map(() => null), ...letters]]),
    ...rows.map((row) => [
      ...row.labels,
      ...numbers.map((day) => row.days?.[day] ?? null),
      row.total ?? null,
    ]),
    ...below.map((line) => [...line]),
  ];
  const sheet = utils.aoa_to_sheet(lines);
  return merges.length === 0
    ? sheet
    : Object.assign(sheet, { '!merges': merges.map((range) => utils.decode_range(range)) });
}
