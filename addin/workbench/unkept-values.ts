/**
 * Values that the workbench can show but could not enter again: typed text would silently take their place. Called by
 * sheet-editing.ts before a cell is edited.
 */
import type { CellState } from '../../core/host/index.ts';
import { isDateFormat } from '../../core/workbooks/index.ts';

/** Digits beyond this are zeros that stand for others: typed, such a number would stay a text. */
const TOO_LONG = 1e15;

/** Polish name of the kind of value; undefined for a cell that may be edited. */
export function unkeptValue({ value, numberFormat }: CellState): string | undefined {
  if (typeof value === 'boolean') return 'wartość logiczną (PRAWDA albo FAŁSZ)';
  if (typeof value !== 'number') return undefined;
  if (isDateFormat(numberFormat)) return Number.isInteger(value) ? undefined : 'godzinę albo datę z godziną';
  return Math.abs(value) < TOO_LONG ? undefined : 'liczbę dłuższą niż 15 cyfr';
}
