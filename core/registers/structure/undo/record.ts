/**
 * What structuring did, as rows of the workbook's journal: each begins with a word of its own and is taken back by the
 * file in this folder that reads that word. References follow the register when rows and columns join or move. Made by
 * the steps, written by structure-workbook.ts.
 */
import type { CellRange } from '../../../workbooks/index.ts';
import { recordRow, type CellRecord } from '../../../workbooks/journal/index.ts';
import { cellReference, type SettingsValue } from '../../../workbooks/settings-sheet/index.ts';

export type RecordRow = readonly SettingsValue[];

export const CELL = 'cell';
export const MERGED = 'merged';
export const TABLE = 'table';
export const FILTERED = 'filtered';
export const FORMATTED = 'formatted';
export const VALIDATED = 'validated';
export const LEGEND = 'legend';
export const NAMED = 'named';
export const FROZEN = 'frozen';
export const PRINTED = 'printed';
export const MAPPED = 'mapped';

/** A cell that got another value. @param row Excel's number. @param column index from 0 */
export function cellRow(
  sheet: string,
  [row, column]: readonly [row: number, column: number],
  states: Omit<CellRecord, 'cell'>,
): RecordRow {
  const cell = cellReference(sheet, row, column);
  return [CELL, ...recordRow(cell, { cell, ...states })];
}

/** A range with a word about it, e.g. the number format that its cells got. */
export function rangeRow(word: string, sheet: string, range: CellRange, about = ''): RecordRow {
  const { top, left, bottom, right } = range;
  return [word, { sheet, range: { top, left, bottom, right } }, about];
}

/** The rows of one word, without it. */
export function rowsOf(details: readonly RecordRow[], wanted: string): readonly RecordRow[] {
  return details.flatMap(([word, ...values]) => (word === wanted ? [values] : []));
}
