/**
 * Where rows and cells stand in a sheet part: one forward pass over its bytes that looks closely only at the rows in
 * question. Called by sheet-part.ts and core/workbooks/fill/walk-rows.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { ByteTags } from '../byte-tags.ts';
import { mixedUp } from '../cell-scan.ts';
import { findSheetData } from '../sheet-data.ts';
import type { LocatedRow, LocatedSheet, Stretch } from './located.ts';
import { readCells, readRowTag, skipRow } from './locate-row.ts';

const BANG = 33;
const QUESTION = 63;
/** Behind `<?` of the part's declaration, before which only a byte-order mark may stand. */
const AFTER_DECLARATION = 5;
const LESS = 60;

/** The numbers of the rows in question, or every row that is there. */
export type RowsAsked = ReadonlySet<number> | 'all';

/**
 * @param rows in question
 * @param isPlain does nothing stand in the part that could hold a tag which is none (`isPlain`)?
 * @throws TeczkaError `package-damaged`
 */
export function locateCells(bytes: Uint8Array, rows: RowsAsked, isPlain: boolean): LocatedSheet {
  return new CellLocator(bytes, rows, isPlain).run();
}

/** Are there no comments, CDATA sections and processing instructions, in which a tag could stand that is none? */
export function isPlain(bytes: Uint8Array): boolean {
  return !holdsMarkup(bytes, BANG, 0) && !holdsMarkup(bytes, QUESTION, AFTER_DECLARATION);
}

/**
 * Walks over the rows of a sheet, from behind the tag of `sheetData` to behind its closing one.
 * @param onRow leaves the walk behind the row whose tag begins at the place
 * @returns where the rows end. @throws TeczkaError `package-damaged`
 */
export function passRows(tags: ByteTags, onRow: (at: number) => void): number {
  for (;;) {
    const at = tags.tag();
    const local = tags.local(at);
    if (tags.closes(at)) {
      if (!tags.isName(local, 'sheetData')) throw mixedUp();
      tags.skipTag();
      return at;
    }
    if (tags.isName(local, 'row')) onRow(at);
    else tags.skipElement();
  }
}

class CellLocator {
  private readonly tags: ByteTags;
  private readonly asked: RowsAsked;
  private readonly isPlain: boolean;
  /** The same in rising order, and the first of them that no row of the same or a higher number has passed. */
  private readonly wanted: readonly number[];
  private next = 0;
  private readonly rows = new Map<number, LocatedRow>();
  private readonly gaps = new Map<number, number>();

  constructor(bytes: Uint8Array, rows: RowsAsked, isPlain: boolean) {
    this.tags = new ByteTags(bytes);
    this.asked = rows;
    this.isPlain = isPlain;
    this.wanted = rows === 'all' ? [] : [...rows].sort((a, b) => a - b);
  }

  run(): LocatedSheet {
    const { tags } = this;
    let dimension: Stretch | undefined;
    const from = findSheetData(tags, (at, local) => {
      if (tags.isName(local, 'dimension')) dimension = this.tagAt(at);
    });
    const sheetData = this.tagAt(from);
    const sheetDataEmpty = tags.empty;
    const rowsEnd = sheetDataEmpty ? sheetData.to : this.readRows();
    for (const row of this.wanted.slice(this.next)) this.gaps.set(row, rowsEnd);
    return {
      bytes: tags.bytes,
      prefix: tags.text(from + 1, from + 1 + tags.prefix),
      dimension,
      sheetData,
      sheetDataEmpty,
      rowsEnd,
      tail: tags.at,
      rows: this.rows,
      gaps: this.gaps,
    };
  }

  /** Passes over the rows; gives where they end and leaves the walk behind `</sheetData>`. */
  private readRows(): number {
    let number = 0;
    return passRows(this.tags, (at) => {
      number = this.readRow(at, number + 1);
    });
  }

  /** @param implied number of a row that gives none */
  private readRow(at: number, implied: number): number {
    const { tags } = this;
    const { number, tag, empty, style } = readRowTag(tags, at, implied);
    const isWanted = this.pass(number, at);
    if (isWanted) {
      const cells = empty ? [] : readCells(tags, number);
      const end = cells.at(-1)?.whole.to ?? tag.to;
      if (this.rows.has(number)) throw damaged('dwa wiersze arkusza mają ten sam numer');
      this.rows.set(number, { number, tag, empty, style, cells, end });
    } else if (!empty) skipRow(tags, at, this.isPlain);
    return number;
  }

  /** Notes where missing rows of lower numbers go; is this row one of those in question? */
  private pass(number: number, at: number): boolean {
    const { wanted } = this;
    for (let row = wanted[this.next]; row !== undefined && row < number; row = wanted[++this.next]) {
      this.gaps.set(row, at);
    }
    if (wanted[this.next] === number) this.next++;
    return this.asked === 'all' || this.asked.has(number);
  }

  private tagAt(from: number): Stretch {
    this.tags.at = from;
    this.tags.skipTag();
    return { from, to: this.tags.at };
  }
}

/** Does `<` with this mark stand anywhere behind the place? */
function holdsMarkup(bytes: Uint8Array, mark: number, from: number): boolean {
  for (let at = bytes.indexOf(mark, from); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if (bytes[at - 1] === LESS) return true;
  }
  return false;
}
