/**
 * Fonts, fills and borders as a styles part writes them: of cell styles (new-look.ts) and of conditional looks
 * (highlight-look.ts).
 */
import { spliceText } from './splices.ts';
import { readElement, withChild } from './xml-element.ts';

export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface FontLook {
  /** `RRGGBB`. */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
}

/** Formats that every Excel knows without their being listed. */
export const BUILT_IN_IDS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
/** The order of Excel, which its validator asks for. */
const FONT = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];
const BORDER = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const LINE_COLOR = 'FF7F7F7F';

/** A font with marks and colour; the rest of it stays, in Excel's order, which not every program keeps. */
export function fontWith(font: string, prefix: string, { bold, italic, strike, color }: FontLook): string {
  const marks = [
    ['b', bold],
    ['i', italic],
    ['strike', strike],
  ] as const;
  const marked = marks.reduce(
    (xml, [name, on]) =>
      on === undefined ? xml : withChild(xml, FONT, name, on ? `<${prefix}${name}/>` : undefined),
    inOrder(font),
  );
  if (color === undefined) return marked;
  return withChild(marked, FONT, 'color', `<${prefix}color rgb="FF${color}"/>`);
}

function inOrder(font: string): string {
  const { open, close, children } = readElement(font);
  const sorted = [...children].sort((one, other) => FONT.indexOf(one.name) - FONT.indexOf(other.name));
  return spliceText(font, [{ from: open, to: close, text: sorted.map(({ xml }) => xml).join('') }]);
}

/** One colour over the whole cell. */
export function fillXml(color: string, prefix: string): string {
  const colors = `<${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

/** A border with other lines on the named sides. */
export function borderWith(
  border: string,
  prefix: string,
  lines: Readonly<Partial<Record<Side, BorderLine>>>,
): string {
  return SIDES.reduce((xml, side) => {
    const line = lines[side];
    return line === undefined ? xml : withChild(xml, BORDER, side, lineXml(side, line, prefix));
  }, border);
}

export function lineXml(side: Side, line: BorderLine, prefix: string): string {
  return `<${prefix}${side} style="${line}"><${prefix}color rgb="${LINE_COLOR}"/></${prefix}${side}>`;
}
