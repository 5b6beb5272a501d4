/**
 * Where rows and cells stand in a sheet part: one forward pass over its bytes that looks closely only at the rows in
 * question. Called by find-cells.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { LAST_COLUMN, LAST_ROW } from '../address.ts';
import { ByteTags } from '../byte-tags.ts';
import { columnOf, mixedUp } from '../cell-scan.ts';
import { wholeNumber } from '../scan-number.ts';
import { findSheetData } from '../sheet-data.ts';
import { isTrue } from '../workbook-part.ts';

/** A stretch of the part's bytes; `to` is not in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface LocatedCell {
  readonly column: number;
  readonly whole: Stretch;
  readonly tag: Stretch;
  /** `<c …/>`. */
  readonly empty: boolean;
  /** Index of the cell's style; 0 where it gives none. */
  readonly style: number;
  readonly hasFormula: boolean;
  /** What holds its value: the elements `v` and `is`. */
  readonly values: readonly Stretch[];
}

export interface LocatedRow {
  readonly number: number;
  readonly tag: Stretch;
  readonly empty: boolean;
  /** Style for cells that are not there; undefined where the row gives none. */
  readonly style: number | undefined;
  readonly cells: readonly LocatedCell[];
  /** Where a cell behind all others goes. */
  readonly end: number;
}

export interface LocatedSheet {
  readonly bytes: Uint8Array;
  /** Prefix of the part's elements with its colon; mostly empty. */
  readonly prefix: string;
  /** The tag that tells which cells are used. */
  readonly dimension: Stretch | undefined;
  readonly sheetData: Stretch;
  readonly sheetDataEmpty: boolean;
  /** Where `</sheetData>` begins, and what follows it. */
  readonly rowsEnd: number;
  readonly tail: number;
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** For each row in question: where a row of that number goes if there is none. */
  readonly gaps: ReadonlyMap<number, number>;
}

const BANG = 33;
const LESS = 60;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_W = 119;

/** @throws TeczkaError `package-damaged` */
export function locateCells(bytes: Uint8Array, rows: ReadonlySet<number>): LocatedSheet {
  return new CellLocator(bytes, rows).run();
}

class CellLocator {
  private readonly tags: ByteTags;
  private readonly asked: ReadonlySet<number>;
  /** Are there no comments and CDATA sections, in which a tag could stand that is none? */
  private readonly isPlain: boolean;
  /** The same in rising order, and the first of them that no row of the same or a higher number has passed. */
  private readonly wanted: readonly number[];
  private next = 0;
  private readonly rows = new Map<number, LocatedRow>();
  private readonly gaps = new Map<number, number>();

  constructor(bytes: Uint8Array, rows: ReadonlySet<number>) {
    this.tags = new ByteTags(bytes);
    this.asked = rows;
    this.isPlain = !hasRemarks(bytes);
    this.wanted = [...rows].sort((a, b) => a - b);
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
    const { tags } = this;
    let number = 0;
    for (;;) {
      const at = tags.tag();
      const local = tags.local(at);
      if (tags.closes(at)) {
        if (!tags.isName(local, 'sheetData')) throw mixedUp();
        tags.skipTag();
        return at;
      }
      if (tags.isName(local, 'row')) number = this.readRow(at, number + 1);
      else tags.skipElement();
    }
  }

  /** @param implied number of a row that gives none */
  private readRow(at: number, implied: number): number {
    const { tags } = this;
    let number = implied;
    let style: number | undefined;
    let own = false;
    tags.at = tags.afterName(at);
    while (tags.attribute()) {
      if (tags.letter === LETTER_R) number = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
      else if (tags.letter === LETTER_S) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
      else if (tags.isAttribute('customFormat')) own = isTrue(tags.value());
    }
    if (number < 1 || number > LAST_ROW) throw damaged('wiersz arkusza ma niemożliwy numer');
    const isWanted = this.pass(number, at);
    const tag = { from: at, to: tags.at };
    const { empty } = tags;
    if (isWanted) {
      const cells = empty ? [] : this.readCells(number);
      const end = cells.at(-1)?.whole.to ?? tag.to;
      if (this.rows.has(number)) throw damaged('dwa wiersze arkusza mają ten sam numer');
      this.rows.set(number, { number, tag, empty, style: own ? style : undefined, cells, end });
    } else if (!empty) this.skipRow(at);
    return number;
  }

  /** Moves behind the row at `at`: to its closing tag at once where nothing else can look like it. */
  private skipRow(at: number): void {
    const { tags } = this;
    const { bytes } = tags;
    tags.at = at;
    if (!this.isPlain) {
      tags.skipElement();
      return;
    }
    for (let w = bytes.indexOf(LETTER_W, at); w >= 0; w = bytes.indexOf(LETTER_W, w + 1)) {
      const closing = w - tags.prefix - '</ro'.length;
      if (closing <= at || bytes[closing] !== LESS || !tags.closes(closing)) continue;
      if (!tags.isName(tags.local(closing), 'row')) continue;
      tags.at = closing;
      tags.skipTag();
      return;
    }
    throw mixedUp();
  }

  /** Notes where missing rows of lower numbers go; is this row one of those in question? */
  private pass(number: number, at: number): boolean {
    const { wanted } = this;
    for (let row = wanted[this.next]; row !== undefined && row < number; row = wanted[++this.next]) {
      this.gaps.set(row, at);
    }
    if (wanted[this.next] === number) this.next++;
    return this.asked.has(number);
  }

  /** The cells of a row up to its closing tag. */
  private readCells(row: number): LocatedCell[] {
    const { tags } = this;
    const cells: LocatedCell[] = [];
    const columns = new Set<number>();
    let column = -1;
    for (;;) {
      const at = tags.tag();
      const local = tags.local(at);
      if (tags.closes(at)) {
        if (!tags.isName(local, 'row')) throw mixedUp();
        tags.skipTag();
        return cells;
      }
      if (!tags.isName(local, 'c')) tags.skipElement();
      else {
        const cell = this.readCell(at, row, column + 1);
        column = cell.column;
        if (columns.has(column)) throw damaged('dwie komórki arkusza mają ten sam adres');
        columns.add(column);
        cells.push(cell);
      }
    }
  }

  private readCell(at: number, row: number, implied: number): LocatedCell {
    const { tags } = this;
    let column = implied;
    let style = 0;
    tags.at = tags.afterName(at);
    while (tags.attribute()) {
      if (tags.letter === LETTER_R) column = columnOf(tags.bytes, tags.valueFrom, tags.valueTo, row);
      else if (tags.letter === LETTER_S) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
    }
    if (column > LAST_COLUMN || style < 0) throw damaged('komórka arkusza ma błędny opis');
    const { empty } = tags;
    const tag = { from: at, to: tags.at };
    const values: Stretch[] = [];
    const hasFormula = !empty && this.readContent(values);
    return { column, whole: { from: at, to: tags.at }, tag, empty, style, hasFormula, values };
  }

  /** Moves behind the cell's closing tag; is there a formula in it? */
  private readContent(values: Stretch[]): boolean {
    const { tags } = this;
    let hasFormula = false;
    for (;;) {
      const from = tags.tag();
      const local = tags.local(from);
      if (tags.closes(from)) {
        if (!tags.isName(local, 'c')) throw mixedUp();
        tags.skipTag();
        return hasFormula;
      }
      const isValue = tags.isName(local, 'v') || tags.isName(local, 'is');
      if (tags.isName(local, 'f')) hasFormula = true;
      tags.skipElement();
      if (isValue) values.push({ from, to: tags.at });
    }
  }

  private tagAt(from: number): Stretch {
    this.tags.at = from;
    this.tags.skipTag();
    return { from, to: this.tags.at };
  }
}

/** Does any comment, CDATA section or declaration stand in the part? */
function hasRemarks(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(BANG); at >= 0; at = bytes.indexOf(BANG, at + 1)) {
    if (bytes[at - 1] === LESS) return true;
  }
  return false;
}
