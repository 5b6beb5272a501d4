/**
 * The rows of a sheet part with other styles on their cells, in one pass over its bytes: a large register has millions of
 * cells, so none is kept longer than its row. Called by style-cells.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { concat } from '../../opc/zip-write.ts';
import type { CellRange } from '../address.ts';
import { ByteTags } from '../byte-tags.ts';
import { newCell } from './cell-xml.ts';
import { readCells, readRowTag, skipRow } from './locate-row.ts';
import type { LocatedCell, LocatedRow, LocatedSheet, Stretch } from './located.ts';
import type { LooksOver, RowLooks } from './looks-over.ts';
import { SplicedBytes } from './spliced-bytes.ts';
import { closing, opened, withAttribute } from './tag-text.ts';
import { around, dimensionSplices, withSpans } from './used-cells.ts';
import { spliceBytes } from './splices.ts';

const SPACE = 32;

export interface RestyledSheet {
  readonly located: LocatedSheet;
  /** As `isPlain` of the part. */
  readonly isPlain: boolean;
  readonly looks: LooksOver;
  /** Style of a cell that is not there and whose row gives none. */
  readonly columnStyle: (column: number) => number;
  /** Called before a cell gets another style. @throws TeczkaError where it may not */
  readonly refuse: (row: number, column: number, style: number) => void;
}

/** The part's bytes; undefined where no cell changes. @throws TeczkaError `package-damaged` and what `refuse` throws */
export function restyleRows(sheet: RestyledSheet): Uint8Array | undefined {
  return new Restyling(sheet).run();
}

class Restyling {
  private readonly sheet: RestyledSheet;
  private readonly tags: ByteTags;
  private readonly rows: SplicedBytes;
  /** Number of the row that was passed last. */
  private row = 0;
  /** Around the cells that were not there. */
  private grown: CellRange | undefined;

  constructor(sheet: RestyledSheet) {
    const { bytes, sheetData, prefix } = sheet.located;
    this.sheet = sheet;
    this.tags = new ByteTags(bytes);
    this.tags.prefix = prefix.length;
    this.tags.at = sheetData.to;
    this.rows = new SplicedBytes(bytes, sheetData.to);
  }

  run(): Uint8Array | undefined {
    const { located, looks } = this.sheet;
    const { bytes, rowsEnd, sheetData, sheetDataEmpty } = located;
    if (!sheetDataEmpty) this.walk();
    this.newRows(looks.last + 1, rowsEnd);
    if (!this.rows.isChanged) return undefined;
    const rows = this.rows.finish(rowsEnd);
    const head = spliceBytes(bytes.subarray(0, sheetData.from), dimensionSplices(located, this.grown));
    const tag = textOf(bytes, sheetData);
    const [open, close] = sheetDataEmpty ? [opened(tag), closing(tag)] : [tag, ''];
    const encoder = new TextEncoder();
    return concat([head, encoder.encode(open), ...rows, encoder.encode(close), bytes.subarray(rowsEnd)]);
  }

  /** Over the rows that are there, as far as the looks reach. */
  private walk(): void {
    const { tags } = this;
    const { looks, isPlain, located } = this.sheet;
    for (let at = tags.tag(); at < located.rowsEnd && this.row < looks.last; at = tags.tag()) {
      if (tags.isName(tags.local(at), 'row')) this.readRow(at, isPlain);
      else tags.skipElement();
    }
  }

  private readRow(at: number, isPlain: boolean): void {
    const { tags } = this;
    const { looks } = this.sheet;
    const { number, tag, empty, style } = readRowTag(tags, at, this.row + 1);
    if (number <= this.row) throw damaged('wiersze arkusza nie stoją po kolei');
    this.newRows(number, at);
    this.row = number;
    const own = looks.at(number);
    if (own.isEmpty) {
      if (!empty) skipRow(tags, at, isPlain);
      return;
    }
    const cells = empty ? [] : readCells(tags, number);
    this.restyleRow({ number, tag, empty, style, cells, end: cells.at(-1)?.whole.to ?? tag.to }, own);
  }

  private restyleRow(row: LocatedRow, looks: RowLooks): void {
    const fresh = this.newCells(row.number, row, looks);
    const isOpened = row.empty && fresh.length > 0;
    if (fresh.length > 0) this.widenRow(row, fresh);
    let next = 0;
    for (const cell of row.cells) {
      for (let one = fresh[next]; one && one.column < cell.column; one = fresh[++next])
        this.rows.insert(cell.whole.from, one.xml);
      this.restyleCell(row.number, cell, looks.style(cell.column, cell.style));
    }
    for (const { xml } of fresh.slice(next)) this.rows.insert(row.end, xml);
    if (isOpened) this.rows.insert(row.end, closing(textOf(this.tags.bytes, row.tag)));
  }

  /** The row's tag, opened and with the columns that are used by now. */
  private widenRow({ tag, empty }: LocatedRow, fresh: readonly NewCell[]): void {
    const text = textOf(this.tags.bytes, tag);
    const wide = withSpans(text, fresh);
    const written = empty ? opened(wide) : wide;
    if (written !== text) this.rows.replace(tag.from, tag.to, written);
  }

  private restyleCell(row: number, cell: LocatedCell, style: number): void {
    if (style === cell.style) return;
    this.sheet.refuse(row, cell.column, cell.style);
    const { tag, styled, empty } = cell;
    if (styled && style !== 0) this.rows.replace(styled.from, styled.to, String(style));
    else if (styled) {
      const text = withAttribute(textOf(this.tags.bytes, tag), 's', undefined);
      this.rows.replace(tag.from, tag.to, text);
    } else this.rows.insert(this.tagEnd(tag, empty), ` s="${style}"`);
  }

  /** Where another attribute of a tag goes. */
  private tagEnd({ to }: Stretch, empty: boolean): number {
    const { bytes } = this.tags;
    let at = empty ? to - 2 : to - 1;
    while ((bytes[at - 1] ?? 0) <= SPACE) at--;
    return at;
  }

  /** Rows that are not there, up to the one before `number`. @param at where they go */
  private newRows(number: number, at: number): void {
    const { looks, located } = this.sheet;
    const end = Math.min(number - 1, looks.last);
    while (this.row < end) {
      const row = this.row + 1;
      const own = looks.at(row);
      const cells = this.newCells(row, undefined, own);
      const { prefix } = located;
      if (cells.length > 0) {
        const inside = cells.map(({ xml }) => xml).join('');
        this.rows.insert(at, `<${prefix}row r="${row}">${inside}</${prefix}row>`);
      }
      // Whole columns lie over a million rows, and make none.
      this.row = own.columns(false).length === 0 ? Math.min(end, own.last) : row;
    }
  }

  /** The cells of a row that are not there and would look otherwise than their row or column, in order. */
  private newCells(number: number, row: LocatedRow | undefined, looks: RowLooks): readonly NewCell[] {
    const columns = looks.columns(row?.style !== undefined);
    if (columns.length === 0) return [];
    const { columnStyle, refuse, located } = this.sheet;
    const there = new Set(row?.cells.map(({ column }) => column));
    return columns.flatMap((column): NewCell[] => {
      if (there.has(column)) return [];
      const own = row?.style ?? columnStyle(column);
      const style = looks.style(column, own);
      if (style === own) return [];
      refuse(number, column, own);
      this.grown = around(this.grown, number, column);
      return [{ column, xml: newCell(undefined, { row: number, column }, style, located.prefix) }];
    });
  }
}

interface NewCell {
  readonly column: number;
  readonly xml: string;
}

function textOf(bytes: Uint8Array, { from, to }: Stretch): string {
  return new TextDecoder().decode(bytes.subarray(from, to));
}
