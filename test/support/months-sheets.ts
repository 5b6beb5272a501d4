/**
 * Sheets with the months of a year in columns, for the tests of workload: written by SheetJS, made by other hands than the
 * reader under test.
 */
import { utils } from 'xlsx';
import type { WorkSheet } from 'xlsx';
import type { Cell } from './team-sheets.ts';

export interface MonthsSheetParts {
  readonly titles?: readonly Cell[][];
  /** The row right above the months. */
  readonly above?: readonly Cell[];
  /** Headings from the column of labels on. */
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: WorkSheet['!merges'];
}

/** Titles in rows 1 to 3, an empty row, the months in row 5, measures from row 6 on. */
export function monthsSheet(parts: MonthsSheetParts): WorkSheet {
  const { titles = TEAM_TITLES, above = [], header, rows, merges = [] } = parts;
  const lines = [...titles, above, header, ...rows];
  const sheet = utils.aoa_to_sheet(lines.map((line): Cell[] => [...line]));
  return Object.assign(sheet, { '!merges': [...(merges ?? [])] });
}

export const TEAM_TITLES: readonly Cell[][] = [
  ['Miejskie Centrum Pomocy Rodzinie w Zmyślinie'],
  ['Zestawienie roczne 2026'],
  ['Zespół Pracy Socjalnej nr 1'],
];

export const WORKER_TITLES: readonly Cell[][] = [
  ['Zestawienie roczne 2026 – Zespół Pracy Socjalnej nr 1'],
  ['Pracownik: Anna Wymyślna, starszy pracownik socjalny, etat: 0,5'],
  [],
];
