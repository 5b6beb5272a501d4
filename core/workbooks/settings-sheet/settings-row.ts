/**
 * A row of the settings sheet: what Teczka keeps inside a workbook, in words, numbers and references to its cells.
 * Made and read by whoever keeps something there: the mapping of a register, the journal of changes.
 */
import type { CellRange } from '../address.ts';

/** A cell or a range of the workbook. Excel itself keeps it right when rows and columns join, move or go. */
export interface CellReference {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a reference becomes when its cells or its sheet were deleted. */
export interface LostReference {
  readonly lost: true;
}

export type SettingsValue = string | number | CellReference | LostReference;

export interface SettingsRow {
  /** What the row speaks of, e.g. `column`: each kind has one room that writes and reads it. */
  readonly kind: string;
  readonly key: string;
  /** Empty texts at the end are not kept. */
  readonly values: readonly SettingsValue[];
}

export const LOST: LostReference = { lost: true };

/** @param row Excel's number, from 1. @param column index from 0 */
export function cellReference(sheet: string, row: number, column: number): CellReference {
  return { sheet, range: { top: row, left: column, bottom: row, right: column } };
}

export function isReference(value: SettingsValue | undefined): value is CellReference {
  return typeof value === 'object' && 'range' in value;
}

export function isLost(value: SettingsValue | undefined): value is LostReference {
  return typeof value === 'object' && 'lost' in value;
}
