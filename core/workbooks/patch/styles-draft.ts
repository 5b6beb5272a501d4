/**
 * The styles part while cells are changed: what a cell's style means, the same style showing a day or a number, and the
 * same style with another look. New styles go behind those that are there, so every index in the sheets keeps its
 * meaning. Called by check-entry.ts, set-cells.ts and style-cells.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { DATE_FORMAT, formatAfter, GENERAL_FORMAT, type CellEntry } from '../cell-entry.ts';
import { GENERAL, readStyles, type CellStyle } from '../styles-read.ts';
import { isTrue } from '../workbook-part.ts';
import { joinStyles, plainStyles } from './plain-styles.ts';
import { styleWithLook, type NewLook } from './new-look.ts';
import { StyleLists } from './style-lists.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

const GENERAL_ID = 0;
/** Attribute of a style: the text was typed after an apostrophe. */
const QUOTED = 'quotePrefix';

/** The styles of a workbook, and the name of their part if it has one. */
export function openStyles(draft: WorkbookDraft): { part: string | undefined; styles: StylesDraft } {
  const target = draft.main.relationships.find(({ type }) => type === 'styles')?.target;
  const bytes = target === undefined ? undefined : draft.read(target);
  return { part: bytes && target, styles: new StylesDraft(bytes) };
}

/** Lets the work add styles; the part is replaced where it did. A workbook without styles gets its first. */
export function changeStyles<Result>(draft: WorkbookDraft, work: (styles: StylesDraft) => Result): Result {
  const opened = openStyles(draft);
  const styles = opened.part === undefined ? new StylesDraft(plainStyles(draft)) : opened.styles;
  const result = work(styles);
  const grown = styles.bytes();
  if (grown && opened.part === undefined) joinStyles(draft, grown);
  else if (grown && opened.part !== undefined) draft.replace(opened.part, grown);
  return result;
}

export class StylesDraft {
  readonly lists: StyleLists;
  private readonly known: readonly CellStyle[];
  /** Styles made here, by the style that they were made from and what is different. */
  private readonly changed = new Map<string, number>();

  /** @param bytes of the styles part; undefined when the workbook has none */
  constructor(bytes: Uint8Array | undefined) {
    this.lists = new StyleLists(bytes);
    this.known = readStyles(bytes);
  }

  style(index: number): CellStyle {
    return this.known[index] ?? GENERAL;
  }

  /** May a cell of this style not be changed on a protected sheet? */
  isLocked(index: number): boolean {
    const reader = new XmlReader(this.lists.item('cellXfs', index) ?? '');
    return !reader.open('protection') || isTrue(reader.attribute('locked') ?? '1');
  }

  /** Has the workbook styles at all, so that more can join them? */
  get canGrow(): boolean {
    return this.lists.items('cellXfs').length > 0;
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
    return this.once(`${index} ${shown}`, () => {
      const own = this.own(index);
      const tag = tagOf(own);
      const formatted = shown === format ? tag : this.shownAs(tag, shown);
      return withAttribute(formatted, QUOTED, undefined) + own.slice(tag.length);
    });
  }

  /** Index of the style that looks as asked and is otherwise as it was. */
  styleWith(look: NewLook, index: number): number {
    if (!this.canGrow) return index;
    return this.once(`${index} ${JSON.stringify(look)}`, () =>
      styleWithLook(this.lists, this.own(index), look),
    );
  }

  /** Index of the same style that marks its text as typed after an apostrophe: editing makes no formula of it. */
  quotedStyle(index: number): number {
    if (!this.canGrow || this.isQuoted(index)) return index;
    return this.once(`${index} ${QUOTED}`, () => {
      const own = this.own(index);
      const tag = tagOf(own);
      return withAttribute(tag, QUOTED, '1') + own.slice(tag.length);
    });
  }

  /** The part with what was added; undefined when nothing was. */
  bytes(): Uint8Array | undefined {
    return this.lists.bytes();
  }

  /** Does the style mark a text that was typed after an apostrophe? */
  private isQuoted(index: number): boolean {
    return isTrue(attributeOf(tagOf(this.lists.item('cellXfs', index) ?? ''), QUOTED));
  }

  private own(index: number): string {
    return this.lists.item('cellXfs', index) ?? this.lists.item('cellXfs', 0) ?? '';
  }

  private once(key: string, make: () => string): number {
    const known = this.changed.get(key) ?? this.lists.add('cellXfs', make());
    this.changed.set(key, known);
    return known;
  }

  private shownAs(tag: string, format: string): string {
    const id = format === GENERAL_FORMAT ? GENERAL_ID : this.lists.formatId(DATE_FORMAT);
    return withAttribute(withAttribute(tag, 'numFmtId', String(id)), 'applyNumberFormat', '1');
  }
}

/** The opening tag of a style. */
function tagOf(style: string): string {
  return style.slice(0, style.indexOf('>') + 1);
}
