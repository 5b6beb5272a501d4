/**
 * A sheet part after tables were filled: its rows, and what it says before and behind them. Called by fill-template.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { parseRange } from '../address.ts';
import type { WorkbookPlace } from '../errors.ts';
import { ShiftedCells, type FilledTable } from './shifted-cells.ts';
import { shiftedAnchors } from './shifted-drawing.ts';
import { shiftedElements } from './shifted-elements.ts';
import type { Shifts } from './shifted-formula.ts';
import { grownSparkline } from './sparklines.ts';
import type { TemplateSheet } from './template-sheet.ts';

export interface ShiftedSheet {
  readonly bytes: Uint8Array;
  /** Relationships of links that are there no more. */
  readonly unrelated: readonly string[];
}

/** @throws TeczkaError `fill-cells-beside`, `workbook-too-large` */
export function shiftedSheet(
  sheet: TemplateSheet,
  tables: readonly FilledTable[],
  shifts: Shifts,
  place: WorkbookPlace,
): ShiftedSheet {
  const tableOf = (ref: string | undefined): FilledTable | undefined => {
    const range = parseRange(ref ?? '');
    return (
      range &&
      tables.find(({ table }) => {
        const isInside = range.top >= table.first && range.bottom <= table.last;
        return isInside && range.left >= table.range.left && range.right <= table.range.right;
      })
    );
  };
  const shift = shifts.of(sheet.name);
  const head = shiftedElements(sheet.head, sheet.name, shifts);
  const tail = shiftedElements(sheet.tail, sheet.name, shifts, (name, xml) => {
    // A link of the example leads nowhere for the data that take its place.
    if (name === 'hyperlink') return tableOf(firstAttribute(xml, 'ref')) ? '' : undefined;
    if (name !== 'sparkline') return undefined;
    const cell = textOf(xml, 'sqref');
    const filled = tableOf(cell);
    return filled && grownSparkline(xml, cell, filled, sheet.name, shifts);
  });
  const cells = new ShiftedCells(sheet, tables, shifts, place);
  const bytes = cells.write(head, shift ? shiftedAnchors(tail, shift) : tail);
  const left = new Set(linkIds(tail));
  return { bytes, unrelated: linkIds(sheet.tail).filter((id) => !left.has(id)) };
}

function linkIds(tail: string): string[] {
  const ids: string[] = [];
  const reader = new XmlReader(tail);
  while (reader.open('hyperlink')) ids.push(reader.attribute('id') ?? '');
  return ids.filter((id) => id !== '');
}

function firstAttribute(xml: string, name: string): string | undefined {
  const reader = new XmlReader(xml);
  return reader.next() ? reader.attribute(name) : undefined;
}

function textOf(xml: string, name: string): string {
  const reader = new XmlReader(xml);
  return reader.open(name) ? reader.content().trim() : '';
}
