/**
 * Sheet „Sprawozdania” of office.xlsx: figures that the office reported in a half-year return, to be compared with those
 * that the team sheets give. Optional. Which measure is meant, consolidation decides. Called by read-office.ts.
 */
import { plainKey } from '../values/plain-key.ts';
import type { Workbook } from '../workbooks/index.ts';
import { type CellReader, optionalText, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import { optionalRows, type SettingsCell } from './settings-sheet.ts';
import type { ReportedFigure } from './staff.ts';

export const REPORTED_SHEET = 'Sprawozdania';
export const REPORTED_HEADERS: readonly string[] = ['Półrocze', 'Miara', 'Wartość', 'Źródło'];

/** „2026-H1”, also with the P of „półrocze”. */
const HALF = /^(20\d\d)-[HP]([12])$/i;

export function readReported(workbook: Workbook, faults: Faults): readonly ReportedFigure[] {
  const reader: CellReader = { sheet: REPORTED_SHEET, faults };
  const figures: ReportedFigure[] = [];
  for (const row of optionalRows(workbook, REPORTED_SHEET, REPORTED_HEADERS, faults.file)) {
    const half = halfOf(row.get('Półrocze'), reader);
    const measure = requiredText(reader, row.get('Miara'), 'miara');
    const value = valueOf(row.get('Wartość'), reader);
    if (half === undefined || measure === undefined || value === undefined) continue;
    const cell = row.get('Wartość').cell;
    const former = figures.find((figure) => figure.half === half && sameText(figure.measure, measure));
    if (former !== undefined)
      faults.add(REPORTED_SHEET, cell, `ta miara ma już wartość za to półrocze (komórka ${former.cell})`);
    figures.push({ half, measure, value, source: optionalText(row.get('Źródło')), cell });
  }
  return figures;
}

const sameText = (a: string, b: string): boolean => plainKey(a) === plainKey(b);

function halfOf(cell: SettingsCell, { faults }: CellReader): string | undefined {
  const [, year, half] = HALF.exec(optionalText(cell) ?? '') ?? [];
  if (year !== undefined && half !== undefined) return `${year}-H${half}`;
  faults.add(REPORTED_SHEET, cell.cell, 'podaj półrocze w postaci 2026-H1 albo 2026-H2');
  return undefined;
}

/** Counts and whole amounts: a return holds nothing below zero. */
function valueOf({ value, isDate, cell }: SettingsCell, { faults }: CellReader): number | undefined {
  if (typeof value === 'number' && !isDate && value >= 0) return value;
  faults.add(REPORTED_SHEET, cell, 'podaj liczbę, co najmniej 0');
  return undefined;
}
