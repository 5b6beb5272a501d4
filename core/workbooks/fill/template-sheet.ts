/**
 * A sheet of the template with the places of its rows and its formulas, each with the text that it has by itself: where
 * Excel wrote one for a whole block, that text moved into the cell. Made by fill-template.ts, read by the files of this
 * folder.
 */
import { unescapeXml } from '../../opc/xml.ts';
import { partUtf8 } from '../patch/part-text.ts';
import { attributeOf } from '../patch/tag-text.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import type { LocatedCell, LocatedFormula, Stretch } from '../patch/located.ts';
import { movedFormula } from '../shared-formula.ts';
import type { SheetEntry } from '../workbook-part.ts';
import { walkRows, type WalkedRow, type WalkedSheet } from './walk-rows.ts';

export interface SheetFormula {
  readonly row: number;
  readonly cell: LocatedCell;
  readonly formula: LocatedFormula;
  /** Opening tag of its element. */
  readonly tag: string;
  /** Without "="; empty where the cell belongs to the area of another's. */
  readonly text: string;
  /** Number of its block; undefined for one that stands alone. */
  readonly shared: string | undefined;
}

const COLUMNS = 16_384;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class TemplateSheet {
  readonly name: string;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly WalkedRow[];
  readonly places: WalkedSheet;
  readonly formulas: readonly SheetFormula[];
  private readonly byCell: ReadonlyMap<LocatedCell, SheetFormula>;
  private readonly byPlace: ReadonlyMap<number, SheetFormula>;

  /** @throws TeczkaError `package-damaged` */
  constructor(draft: WorkbookDraft, { name, part }: SheetEntry) {
    const rows: WalkedRow[] = [];
    this.name = name;
    this.part = part;
    this.bytes = partUtf8(draft.require(part));
    this.places = walkRows(this.bytes, (row) => rows.push(row));
    this.rows = rows;
    this.formulas = this.readFormulas();
    this.byCell = new Map(this.formulas.map((one) => [one.cell, one]));
    this.byPlace = new Map(this.formulas.map((one) => [placeKey(one.row, one.cell.column), one]));
  }

  formulaAt(row: number, column: number): SheetFormula | undefined {
    return this.byPlace.get(placeKey(row, column));
  }

  /** Of a cell of this sheet that has one. */
  formulaOf(cell: LocatedCell): SheetFormula | undefined {
    return this.byCell.get(cell);
  }

  text({ from, to }: Stretch): string {
    return decoder.decode(this.bytes.subarray(from, to));
  }

  /** What stands before the rows and behind them. */
  get head(): string {
    return this.text({ from: 0, to: this.places.sheetData.from });
  }

  get tail(): string {
    return this.text({ from: this.places.tail, to: this.bytes.length });
  }

  private readFormulas(): SheetFormula[] {
    const found: SheetFormula[] = [];
    const masters = new Map<string, { row: number; column: number; text: string }>();
    for (const { number: row, cells } of this.rows) {
      for (const cell of cells) {
        const { formula, column } = cell;
        if (!formula) continue;
        const tag = this.text(formula.tag);
        const own = formula.empty ? '' : this.content(formula);
        const shared = attributeOf(tag, 't') === 'shared' ? attributeOf(tag, 'si') : undefined;
        const master = shared === undefined ? undefined : masters.get(shared);
        if (shared !== undefined && own !== '') masters.set(shared, { row, column, text: own });
        const text = own === '' && master ? movedFormula(master.text, master, { row, column }) : own;
        found.push({ row, cell, formula, tag, text, shared });
      }
    }
    return found;
  }

  private content({ tag, whole }: LocatedFormula): string {
    const inside = this.text({ from: tag.to, to: whole.to });
    const text = inside.slice(0, inside.lastIndexOf('<'));
    const section = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(text);
    return section ? (section[1] ?? '') : unescapeXml(text);
  }
}

function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
