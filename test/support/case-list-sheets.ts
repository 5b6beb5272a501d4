/**
 * Lists of cases for the tests of workload, written by SheetJS: one row an act, in columns of any order, with the
 * client's name that nobody may carry on.
 */
import { utils } from 'xlsx';
import type { WorkSheet } from 'xlsx';
import type { Cell } from './team-sheets.ts';

export type CaseColumn =
  'Lp.' | 'Data' | 'Pracownik' | 'Rodzaj czynności' | 'Wynik' | 'Znak sprawy' | 'Klient';

/** By heading; what is left out stays empty. */
export type CaseRow = Readonly<Partial<Record<CaseColumn, Cell>>>;

export interface CaseListParts {
  readonly titles?: readonly string[];
  readonly columns?: readonly CaseColumn[];
  readonly rows: readonly CaseRow[];
  readonly below?: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
}

export const CASE_COLUMNS: readonly CaseColumn[] = [
  'Lp.',
  'Data',
  'Pracownik',
  'Rodzaj czynności',
  'Wynik',
  'Znak sprawy',
  'Klient',
];

export const CASE_TITLES = ['Zespół Pracy Socjalnej nr 1', 'Wykaz czynności – kwiecień 2026 r.'];

/** Titles in rows 1 and 2, an empty one, the headings in row 4, the acts from row 5 on. */
export function caseListSheet(parts: CaseListParts): WorkSheet {
  const { titles = CASE_TITLES, columns = CASE_COLUMNS, rows, below = [], merges = [] } = parts;
  const lines: Cell[][] = [
    ...titles.map((title) => [title]),
    [],
    [...columns],
    ...rows.map((row) => columns.map((column) => row[column] ?? null)),
    ...below.map((line) => [...line]),
  ];
  const sheet = utils.aoa_to_sheet(lines);
  return merges.length === 0
    ? sheet
    : Object.assign(sheet, { '!merges': merges.map((range) => utils.decode_range(range)) });
}

/** A day of April 2026 as Excel keeps it. */
export const aprilDay = (day: number): Cell => ({ t: 'n', v: 46_112 + day, z: 'dd.mm.yyyy' });
