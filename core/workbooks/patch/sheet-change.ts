/**
 * What is to be replaced in one sheet part so that cells hold or show something else: rows and cells that are not there
 * join in order, everything else stays. Called by set-cells.ts and set-formulas.ts.
 */
import type { CellRange } from '../address.ts';
import type { FoundCell } from './find-cells.ts';
import type { LocatedRow, LocatedSheet, Stretch } from './located.ts';
import type { NamedCell } from './refusals.ts';
import { splicesInOrder, type Splice } from './splices.ts';
import { closing, opened } from './tag-text.ts';
import { around, dimensionSplices, withSpans } from './used-cells.ts';

const decoder = new TextDecoder();

/** A cell as it will be. */
interface PlacedCell {
  readonly column: number;
  readonly xml: string;
  /** Where it stands; undefined for one that was not there. */
  readonly whole: Stretch | undefined;
}

/** Cells of a sheet, by rows and columns. */
export interface CellsToChange<Asked extends NamedCell> {
  readonly located: LocatedSheet;
  readonly cells: readonly FoundCell<Asked>[];
}

/** The XML that a cell gets; undefined leaves it as it is, or not there. */
export type CellXml<Asked extends NamedCell> = (found: FoundCell<Asked>) => string | undefined;

export class SheetChange<Asked extends NamedCell> {
  private readonly sheet: CellsToChange<Asked>;
  private readonly xmlOf: CellXml<Asked>;
  private readonly prefix: string;
  /** Around the cells that were not there. */
  private grown: CellRange | undefined;

  constructor(sheet: CellsToChange<Asked>, xmlOf: CellXml<Asked>) {
    this.sheet = sheet;
    this.xmlOf = xmlOf;
    this.prefix = sheet.located.prefix;
  }

  /** In order. */
  splices(): readonly Splice[] {
    const rows = new Map<number, PlacedCell[]>();
    for (const found of this.sheet.cells) {
      const row = rows.get(found.asked.row) ?? [];
      row.push(...this.placed(found));
      rows.set(found.asked.row, row);
    }
    const splices: Splice[] = [];
    const newRows: Splice[] = [];
    for (const [number, cells] of rows) {
      const row = this.sheet.located.rows.get(number);
      if (row) splices.push(...this.rowSplices(row, cells));
      else if (cells.length > 0) newRows.push(this.newRow(number, cells));
    }
    return splicesInOrder([
      ...splices,
      ...this.newRows(newRows),
      ...dimensionSplices(this.sheet.located, this.grown),
    ]);
  }

  private placed(found: FoundCell<Asked>): PlacedCell[] {
    const xml = this.xmlOf(found);
    if (xml === undefined) return [];
    const { row, column } = found.asked;
    if (!found.cell) this.grown = around(this.grown, row, column);
    return [{ column, xml, whole: found.cell?.whole }];
  }

  private rowSplices(row: LocatedRow, placed: readonly PlacedCell[]): Splice[] {
    const tag = this.text(row.tag);
    const fresh = placed.filter((cell) => cell.whole === undefined);
    const wide = withSpans(tag, fresh);
    if (row.empty) {
      const text = opened(wide) + fresh.map(({ xml }) => xml).join('') + closing(tag);
      return fresh.length === 0 ? [] : [{ ...row.tag, text }];
    }
    const cells = placed.map(({ column, xml, whole }): Splice => {
      if (whole) return { ...whole, text: xml };
      const at = row.cells.find((other) => other.column > column)?.whole.from ?? row.end;
      return { from: at, to: at, text: xml };
    });
    return wide === tag ? cells : [{ ...row.tag, text: wide }, ...cells];
  }

  private newRow(number: number, placed: readonly PlacedCell[]): Splice {
    const { located } = this.sheet;
    const at = located.gaps.get(number) ?? located.rowsEnd;
    const cells = placed.map(({ xml }) => xml).join('');
    return { from: at, to: at, text: `<${this.prefix}row r="${number}">${cells}</${this.prefix}row>` };
  }

  /** `<sheetData/>` is opened for its first rows. */
  private newRows(rows: readonly Splice[]): readonly Splice[] {
    const { sheetData, sheetDataEmpty } = this.sheet.located;
    if (!sheetDataEmpty || rows.length === 0) return rows;
    const tag = this.text(sheetData);
    return [{ ...sheetData, text: opened(tag) + rows.map(({ text }) => text).join('') + closing(tag) }];
  }

  private text({ from, to }: Stretch): string {
    return decoder.decode(this.sheet.located.bytes.subarray(from, to));
  }
}
