/**
 * The rows of a sheet part with their cells and their places in it, one row after another. Called by template-sheet.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { ByteTags } from '../byte-tags.ts';
import { passRows } from '../patch/locate-cells.ts';
import { readCells, readRowTag } from '../patch/locate-row.ts';
import type { LocatedCell, LocatedRow, LocatedSheet, Stretch } from '../patch/located.ts';
import { findSheetData } from '../sheet-data.ts';

export interface WalkedRow extends Omit<LocatedRow, 'end'> {
  readonly whole: Stretch;
}

/** Where the rows stand. */
export type WalkedSheet = Pick<LocatedSheet, 'prefix' | 'sheetData' | 'sheetDataEmpty' | 'rowsEnd' | 'tail'>;

/** @throws TeczkaError `package-damaged` */
export function walkRows(bytes: Uint8Array, onRow: (row: WalkedRow) => void): WalkedSheet {
  const tags = new ByteTags(bytes);
  const from = findSheetData(tags);
  tags.at = from;
  tags.skipTag();
  const sheetData = { from, to: tags.at };
  const sheetDataEmpty = tags.empty;
  const prefix = tags.text(from + 1, from + 1 + tags.prefix);
  let last = 0;
  const rowsEnd = sheetDataEmpty
    ? tags.at
    : passRows(tags, (at) => {
        const row = readRow(tags, at, last + 1);
        // Rows out of order could not be moved without sorting the sheet anew, which no Excel writes.
        if (row.number <= last) throw damaged('wiersze arkusza nie stoją po kolei');
        last = row.number;
        onRow(row);
      });
  return { prefix, sheetData, sheetDataEmpty, rowsEnd, tail: tags.at };
}

function readRow(tags: ByteTags, at: number, implied: number): WalkedRow {
  const row = readRowTag(tags, at, implied);
  const cells = row.empty ? [] : readCells(tags, row.number);
  if (!cells.every(isBehind)) throw damaged('komórki wiersza arkusza nie stoją po kolei');
  return { ...row, cells, whole: { from: at, to: tags.at } };
}

function isBehind({ column }: LocatedCell, index: number, cells: readonly LocatedCell[]): boolean {
  return column > (cells[index - 1]?.column ?? -1);
}
