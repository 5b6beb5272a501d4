/**
 * What stood in a cell before a change and after it, as rows of the settings sheet keep it. Called by cell-changes.ts.
 */
import type { CellEntry } from '../cell-entry.ts';
import type { CellValue } from '../cell.ts';
import { isReference, type CellReference, type SettingsValue } from '../settings-sheet/settings-row.ts';

/** Values that can be put back; cells with anything else are not changed. */
export type KeptValue = string | number | undefined;

export interface CellRecord {
  /** Undefined when the cell was deleted since. */
  readonly cell: CellReference | undefined;
  readonly before: KeptValue;
  /** Code of the number format before. */
  readonly format: string;
  readonly after: KeptValue;
  /** By which its row is known again, see row-marks.ts. */
  readonly marks?: string;
}

export function isKept(value: CellValue): value is KeptValue {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}

export function recordRow(
  cell: CellReference,
  { before, format, after, marks = '' }: CellRecord,
): SettingsValue[] {
  return [cell, kindOf(before), before ?? '', format, kindOf(after), after ?? '', marks];
}

export function recordIn(values: readonly SettingsValue[]): CellRecord {
  const [cell, beforeKind, before, format, afterKind, after, marks] = values;
  return {
    cell: isReference(cell) ? cell : undefined,
    before: keptValue(beforeKind, before),
    format: typeof format === 'string' ? format : '',
    after: keptValue(afterKind, after),
    marks: typeof marks === 'string' ? marks : '',
  };
}

/** What has to be entered so that the cell holds the value again; its format is a matter of its own. */
export function entryOf(value: KeptValue): CellEntry {
  if (value === undefined) return { kind: 'empty' };
  return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number', number: value };
}

function kindOf(value: KeptValue): string {
  return value === undefined ? 'empty' : typeof value === 'string' ? 'text' : 'number';
}

function keptValue(kind: SettingsValue | undefined, value: SettingsValue | undefined): KeptValue {
  if (kind === 'number') return typeof value === 'number' ? value : undefined;
  if (kind !== 'text') return undefined;
  return typeof value === 'string' ? value : '';
}
