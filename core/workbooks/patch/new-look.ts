/**
 * How a cell is to look beside its value, and the style that looks so. Whatever is not asked for stays as the cell's own
 * style has it. Called by styles-draft.ts.
 */
import { BUILT_IN_IDS, type BorderLine } from './look-parts.ts';
import { borderWith, fillXml, fontWith } from './look-parts.ts';
import type { StyleLists } from './style-lists.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import { childNamed, openingTag, withChild, withOpeningTag } from './xml-element.ts';

export interface NewLook {
  /** Colour behind the text, `RRGGBB`; null for none. */
  readonly fill?: string | null;
  /** Colour of the text, `RRGGBB`. */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Lines on the sides that are named. */
  readonly border?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>>;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** The text runs from the bottom up. */
  readonly upward?: boolean;
  /** Code of a number format. */
  readonly format?: string;
  /** May be changed on a protected sheet. */
  readonly unlocked?: boolean;
}

const XF = ['alignment', 'protection', 'extLst'];

/** The XML of the style with the look; the fonts, fills and borders it needs join their lists. */
export function styleWithLook(lists: StyleLists, style: string, look: NewLook): string {
  const aligned = withAlignment(withProtection(style, lists.prefix, look), lists.prefix, look);
  return withOpeningTag(aligned, styleTag(lists, openingTag(aligned), look));
}

function styleTag(lists: StyleLists, before: string, look: NewLook): string {
  const { fill, border, format } = look;
  let tag = before;
  const set = (id: string, value: number, applied: string) => {
    tag = withAttribute(withAttribute(tag, id, String(value)), applied, '1');
  };
  const own = (list: 'fonts' | 'borders', id: string) =>
    lists.item(list, Number(attributeOf(before, id) ?? 0)) ?? lists.item(list, 0);
  const { color, bold, italic, strike } = look;
  if ([color, bold, italic, strike].some((asked) => asked !== undefined)) {
    const font = fontWith(own('fonts', 'fontId') ?? `<${lists.prefix}font/>`, lists.prefix, look);
    set('fontId', lists.add('fonts', font), 'applyFont');
  }
  if (fill !== undefined)
    set('fillId', fill === null ? 0 : lists.add('fills', fillXml(fill, lists.prefix)), 'applyFill');
  if (border) {
    const lines = borderWith(own('borders', 'borderId') ?? `<${lists.prefix}border/>`, lists.prefix, border);
    set('borderId', lists.add('borders', lines), 'applyBorder');
  }
  if (format !== undefined)
    set('numFmtId', BUILT_IN_IDS[format] ?? lists.formatId(format), 'applyNumberFormat');
  if (aligns(look)) tag = withAttribute(tag, 'applyAlignment', '1');
  return look.unlocked === undefined ? tag : withAttribute(tag, 'applyProtection', '1');
}

function aligns({ wrap, align, vertical, upward }: NewLook): boolean {
  return [wrap, align, vertical, upward].some((asked) => asked !== undefined);
}

function withAlignment(style: string, prefix: string, look: NewLook): string {
  if (!aligns(look)) return style;
  const { wrap, align, vertical, upward } = look;
  const own = childNamed(style, 'alignment') ?? `<${prefix}alignment/>`;
  let tag = openingTag(own);
  if (align !== undefined) tag = withAttribute(tag, 'horizontal', align);
  if (vertical !== undefined) tag = withAttribute(tag, 'vertical', vertical);
  if (upward !== undefined) tag = withAttribute(tag, 'textRotation', upward ? '90' : undefined);
  if (wrap !== undefined) tag = withAttribute(tag, 'wrapText', wrap ? '1' : '0');
  return withChild(style, XF, 'alignment', withOpeningTag(own, tag));
}

function withProtection(style: string, prefix: string, { unlocked }: NewLook): string {
  if (unlocked === undefined) return style;
  const own = childNamed(style, 'protection') ?? `<${prefix}protection/>`;
  const tag = withAttribute(openingTag(own), 'locked', unlocked ? '0' : '1');
  return withChild(style, XF, 'protection', withOpeningTag(own, tag));
}
