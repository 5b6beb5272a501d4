/**
 * What a sheet part says around its rows: hidden columns before them, merged cells after them. Called by
 * part-sheet.ts.
 */
import { XmlReader } from '../opc/xml-reader.ts';
import { parseRange, type CellRange } from './address.ts';
import { collect } from './features/source.ts';
import { isTrue } from './workbook-part.ts';

/** Spans of hidden columns, as indexes from 0, both ends in it. */
export function hiddenColumns(head: string): (readonly [from: number, to: number])[] {
  const spans: (readonly [number, number])[] = [];
  if (!head.includes('hidden')) return spans;
  const reader = new XmlReader(head);
  while (reader.open('col')) {
    if (!isTrue(reader.attribute('hidden'))) continue;
    spans.push([Number(reader.attribute('min')) - 1, Number(reader.attribute('max')) - 1]);
  }
  return spans;
}

export function mergedRanges(tail: string): CellRange[] {
  const ranges: CellRange[] = [];
  if (!tail.includes('mergeCell')) return ranges;
  const reader = new XmlReader(tail);
  while (reader.open('mergeCell')) {
    const range = parseRange(reader.attribute('ref') ?? '');
    if (range) collect(ranges, range);
  }
  return ranges;
}
