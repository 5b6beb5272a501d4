/**
 * The XML of one cell with a new value. Texts are written into the cell, not into the list of shared texts, which
 * stays as it is: other cells may share them. Called by set-cells.ts and restyle-rows.ts.
 */
import { a1 } from '../address.ts';
import { textElement } from '../write/strings.ts';
import type { EnteredValue } from './check-entry.ts';
import type { LocatedCell } from './located.ts';
import type { NamedCell } from './refusals.ts';
import { closing, opened, withAttribute } from './tag-text.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A cell that was not there. @param prefix of the part's elements */
export function newCell(
  value: EnteredValue,
  { row, column }: Omit<NamedCell, 'sheet'>,
  style: number,
  prefix: string,
): string {
  const tag = tagFor(`<${prefix}c r="${a1(row, column)}"/>`, value, style === 0 ? undefined : style);
  return value === undefined ? tag : opened(tag) + valueXml(value, prefix) + closing(tag);
}

/** A cell that is there: its other attributes, extensions and remarks stay. */
export function changedCell(
  bytes: Uint8Array,
  { tag: place, whole, empty, values, style: own }: LocatedCell,
  value: EnteredValue,
  style: number,
  prefix: string,
): string {
  const text = (from: number, to: number) => decoder.decode(bytes.subarray(from, to));
  const tag = tagFor(text(place.from, place.to), value, style === own ? undefined : style);
  const inside = valueXml(value, prefix);
  if (empty) return value === undefined ? tag : opened(tag) + inside + closing(tag);
  let rest = '';
  let at = place.to;
  for (const { from, to } of values) {
    rest += text(at, from);
    at = to;
  }
  return tag + inside + rest + text(at, whole.to);
}

function valueXml(value: EnteredValue, prefix: string): string {
  if (value === undefined) return '';
  return typeof value === 'string'
    ? `<${prefix}is>${textElement(value, prefix)}</${prefix}is>`
    : `<${prefix}v>${value}</${prefix}v>`;
}

/**
 * The opening tag for a value; what Excel keeps beside the old one (`vm`: a picture, a share price) goes with it.
 * @param style undefined to leave it as it is
 */
function tagFor(tag: string, value: EnteredValue, style: number | undefined): string {
  const styled = style === undefined ? tag : withAttribute(tag, 's', String(style));
  const type = typeof value === 'string' ? 'inlineStr' : undefined;
  return withAttribute(withAttribute(styled, 't', type), 'vm', undefined);
}
