/**
 * The styles part while cells are changed: what a cell's style means, and the same style showing a day or a number. New styles
 * go behind those that are there, so every index in the sheets keeps its meaning. Called by
 * check-entry.ts and sheet-change.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { DATE_FORMAT, formatAfter, GENERAL_FORMAT, type CellEntry } from '../cell-entry.ts';
import { GENERAL, readStyles, type CellStyle } from '../styles-read.ts';
import { isTrue } from '../workbook-part.ts';
import { partBytes, partText } from './part-text.ts';
import { spliceText, type Splice } from './splices.ts';
import { attributeOf, closing, opened, withAttribute } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** Ids below are Excel's own. */
const FIRST_OWN_FORMAT = 164;
const GENERAL_ID = 0;
/** Attribute of a style: the text was typed after an apostrophe. */
const QUOTED = 'quotePrefix';

/** The styles of a workbook, and the name of their part if it has one. */
export function openStyles(draft: WorkbookDraft): { part: string | undefined; styles: StylesDraft } {
  const target = draft.main.relationships.find(({ type }) => type === 'styles')?.target;
  const bytes = target === undefined ? undefined : draft.read(target);
  return { part: bytes && target, styles: new StylesDraft(bytes) };
}

/** A list of the part: where its opening tag and what is in it end. */
interface StyleList {
  readonly from: number;
  readonly open: number;
  readonly close: number;
  readonly empty: boolean;
  readonly prefix: string;
  /** Its elements as they stand there. */
  readonly items: readonly string[];
}

export class StylesDraft {
  private readonly xml: string;
  private readonly known: readonly CellStyle[];
  /** Where the first list begins. */
  private readonly start: number;
  private readonly numFmts: StyleList | undefined;
  private readonly cellXfs: StyleList | undefined;
  /** Styles with another format, by the style that they were made from and the format. */
  private readonly changed = new Map<string, number>();
  private readonly newStyles: string[] = [];
  private newFormat: string | undefined;

  /** @param bytes of the styles part; undefined when the workbook has none */
  constructor(bytes: Uint8Array | undefined) {
    const lists = new Map<string, StyleList>();
    this.xml = bytes ? partText(bytes) : '';
    this.known = readStyles(bytes);
    this.start = readLists(this.xml, lists);
    this.numFmts = lists.get('numFmts');
    this.cellXfs = lists.get('cellXfs');
  }

  style(index: number): CellStyle {
    return this.known[index] ?? GENERAL;
  }

  /** May a cell of this style not be changed on a protected sheet? */
  isLocked(index: number): boolean {
    const reader = new XmlReader(this.cellXfs?.items[index] ?? '');
    return !reader.open('protection') || isTrue(reader.attribute('locked') ?? '1');
  }

  /** Has the workbook styles at all, so that more can join them? */
  get canGrow(): boolean {
    return this.cellXfs !== undefined && this.cellXfs.items.length > 0;
  }

  /**
   * Index of the style in which a cell of this style shows the entry and is otherwise as it was; of a new one only
   * where `canGrow`.
   */
  styleFor(entry: CellEntry, index: number): number {
    const { format } = this.style(index);
    const shown = formatAfter(entry, format);
    const isText = entry.kind === 'text' || entry.kind === 'empty';
    const stays = shown === format && (isText || !this.isQuoted(index));
    if (stays || !this.canGrow) return index;
    const key = `${index} ${shown}`;
    const changed = this.changed.get(key) ?? this.withFormat(index, shown === format ? undefined : shown);
    this.changed.set(key, changed);
    return changed;
  }

  /** Does the style mark a text that was typed after an apostrophe? */
  private isQuoted(index: number): boolean {
    return isTrue(attributeOf(tagOf(this.cellXfs?.items[index] ?? ''), QUOTED));
  }

  /** The index of such a style among those that are there, or that of a new one, without the mark of an apostrophe. */
  private withFormat(index: number, format: string | undefined): number {
    const { items = [] } = this.cellXfs ?? {};
    const own = items[index] ?? items[0] ?? '';
    const tag = tagOf(own);
    const style = withAttribute(format === undefined ? tag : this.shownAs(tag, format), QUOTED, undefined);
    const whole = style + own.slice(tag.length);
    const found = [...items, ...this.newStyles].indexOf(whole);
    return found < 0 ? items.length + this.newStyles.push(whole) - 1 : found;
  }

  private shownAs(tag: string, format: string): string {
    const id = format === GENERAL_FORMAT ? GENERAL_ID : this.dateFormat();
    return withAttribute(withAttribute(tag, 'numFmtId', String(id)), 'applyNumberFormat', '1');
  }

  /** The part with what was added; undefined when nothing was. */
  bytes(): Uint8Array | undefined {
    const { cellXfs, numFmts, newFormat, newStyles, start } = this;
    if (!cellXfs || newStyles.length === 0) return undefined;
    const splices = this.grown(cellXfs, newStyles);
    if (newFormat !== undefined && numFmts) splices.push(...this.grown(numFmts, [newFormat]));
    else if (newFormat !== undefined) {
      const name = `${cellXfs.prefix}numFmts`;
      splices.push({ from: start, to: start, text: `<${name} count="1">${newFormat}</${name}>` });
    }
    return partBytes(spliceText(this.xml, splices));
  }

  private grown({ from, open, close, empty, items }: StyleList, more: readonly string[]): Splice[] {
    const tag = this.xml.slice(from, open);
    const count = String(items.length + more.length);
    const counted = /\scount\s*=/.test(tag) ? withAttribute(tag, 'count', count) : tag;
    const text = more.join('');
    if (empty) return [{ from, to: open, text: opened(counted) + text + closing(counted) }];
    return [
      { from, to: open, text: counted },
      { from: close, to: close, text },
    ];
  }

  /** Id of the date format, which is added when the part has none. */
  private dateFormat(): number {
    const all = [...(this.numFmts?.items ?? []), ...(this.newFormat === undefined ? [] : [this.newFormat])];
    const formats = all.map((item) => {
      const reader = new XmlReader(item);
      reader.next();
      return { id: Number(reader.attribute('numFmtId')), code: reader.attribute('formatCode') };
    });
    const known = formats.find(({ code }) => code === DATE_FORMAT);
    if (known) return known.id;
    const ids = formats.map((format) => format.id).filter(Number.isInteger);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.newFormat = `<${this.cellXfs?.prefix ?? ''}numFmt numFmtId="${id}" formatCode="${DATE_FORMAT}"/>`;
    return id;
  }
}

/** The opening tag of a style. */
function tagOf(style: string): string {
  return style.slice(0, style.indexOf('>') + 1);
}

/** Reads the lists of a styles part; gives where the first one begins or would. */
function readLists(xml: string, lists: Map<string, StyleList>): number {
  const reader = new XmlReader(xml);
  reader.open('styleSheet');
  const start = reader.end;
  while (reader.next()) if (reader.kind === 'open') lists.set(reader.name, readList(reader));
  return start;
}

/** The list on whose opening tag the reader stands; ends behind it. */
function readList(reader: XmlReader): StyleList {
  const { xml, start: from, end: open, empty } = reader;
  const prefix = reader.prefix === '' ? '' : `${reader.prefix}:`;
  const items: string[] = [];
  while (!empty && reader.next() && reader.kind !== 'close') {
    if (reader.kind !== 'open') continue;
    const { start } = reader;
    reader.skip();
    items.push(xml.slice(start, reader.end));
  }
  return { from, open, close: empty ? open : reader.start, empty, prefix, items };
}
