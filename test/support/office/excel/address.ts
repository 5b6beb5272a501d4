/** Addresses as Excel writes and takes them: `Rejestr!A1:C7`, `'Październik 2025'!C7`. Called by the model classes. */
import {
  a1,
  LAST_COLUMN,
  LAST_ROW,
  parseRange,
  quotedSheet,
  rangeText,
  type CellRange,
} from '../../../../core/workbooks/index.ts';
import { invalidArgument } from '../host-error.ts';

export const WHOLE_SHEET: CellRange = { top: 1, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** With the name of the sheet, in quotes where Excel needs them. */
export function fullAddress(sheet: string, range: CellRange): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseRange(sheet);
  return `${plain ? sheet : quotedSheet(sheet)}!${shortAddress(range)}`;
}

/** Whole rows are `3:5`, whole columns `B:D`. */
export function shortAddress(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (left === 0 && right === LAST_COLUMN) return `${top}:${bottom}`;
  const columns = (column: number): string => a1(1, column).slice(0, -1);
  return top === 1 && bottom === LAST_ROW ? `${columns(left)}:${columns(right)}` : rangeText(range);
}

/** @throws HostError InvalidArgument for what is no address; names are not modelled */
export function rangeOf(address: string): CellRange {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1));
  if (!range) throw invalidArgument();
  return range;
}

/** @throws HostError InvalidArgument when it does not lie on the sheet */
export function onSheet(range: CellRange): CellRange {
  const { top, left, bottom, right } = range;
  const isWhole = top >= 1 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!isWhole || top > bottom || left > right) throw invalidArgument();
  return range;
}

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

export function boundingRange(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function heightOf({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: CellRange): number {
  return right - left + 1;
}
