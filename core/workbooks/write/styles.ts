/**
 * The styles part, made from style-table.ts, and the indexes that cells refer to. Every style exists twice: the second
 * one carries the mark that Excel keeps for a text typed after an apostrophe, used for texts that begin like a formula,
 * so that they stay texts even when a clerk edits them. Called by workbook.ts and rows.ts.
 */
import { escapeAttribute } from '../../opc/xml.ts';
import { BORDERS, FILLS, FONTS, FORMATS, STYLE_NAMES, styleSpec } from './style-table.ts';
import type { BorderSpec, FontSpec, StyleName, StyleSpec } from './style-table.ts';

/** Index of a differential style for conditional formats. */
export const HIGHLIGHT_STYLES = ['good', 'warn', 'bad'] as const;

const FIRST_OWN_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '#,##0': 3, '#,##0.00': 4, '@': 49 };
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

const fonts = Object.keys(FONTS);
const fills = Object.keys(FILLS);
const borders = Object.keys(BORDERS);
const ownFormats = Object.values<string>(FORMATS).filter((code) => BUILT_IN[code] === undefined);

const INDEX = new Map(STYLE_NAMES.map((name, index) => [name, index]));

/** Index for a cell's `s` attribute. */
export function styleIndex(name: StyleName): number {
  return INDEX.get(name) ?? 0;
}

/** The twin of a style for texts that begin like a formula. */
export function quotedIndex(style: number): number {
  return style + STYLE_NAMES.length;
}

/** Would a clerk's Excel take this text for a formula when it is typed again? */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

export function stylesXml(): string {
  const specs = STYLE_NAMES.map(styleSpec);
  const named = specs.map((spec) => xf(spec, ''));
  const cells = specs.map((spec, index) => xf(spec, ` xfId="${index}"`));
  const quoted = specs.map((spec, index) => xf(spec, ` xfId="${index}" quotePrefix="1"`));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('numFmts', ownFormats.map(formatXml)) +
    list('fonts', Object.values<FontSpec>(FONTS).map(fontXml)) +
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      GRAY,
      ...Object.values(FILLS).flatMap(fillXml),
    ]) +
    list('borders', Object.values<BorderSpec>(BORDERS).map(borderXml)) +
    list('cellStyleXfs', named) +
    list('cellXfs', [...cells, ...quoted]) +
    list('cellStyles', specs.map(cellStyleXml)) +
    list('dxfs', HIGHLIGHT_STYLES.map(differentialXml)) +
    '<tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/>' +
    '</styleSheet>'
  );
}

/** The second fill that every workbook must have, used or not. */
const GRAY = '<fill><patternFill patternType="gray125"/></fill>';

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function formatXml(code: string, index: number): string {
  return `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeAttribute(code)}"/>`;
}

function formatId({ format = 'general' }: StyleSpec): number {
  const code = FORMATS[format];
  return BUILT_IN[code] ?? FIRST_OWN_FORMAT + ownFormats.indexOf(code);
}

function fontXml({ size, bold, italic, underline, color }: FontSpec): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  const tint = color === undefined ? '<color theme="1"/>' : `<color rgb="FF${color}"/>`;
  return `<font>${marks}<sz val="${size}"/>${color === undefined ? '' : tint}<name val="Calibri"/><family val="2"/></font>`;
}

function fillXml(color: string | undefined): string[] {
  if (color === undefined) return [];
  const solid = `<patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill>`;
  return [`<fill>${solid}</fill>`];
}

/** Fill 0 is none, 1 the grey that must be there; the coloured ones follow. */
function fillId({ fill = 'none' }: StyleSpec): number {
  const index = fills.indexOf(fill);
  return index === 0 ? 0 : index + 1;
}

function borderXml(border: BorderSpec): string {
  const sides = SIDES.map((side) =>
    border[side] ? `<${side} style="${border[side]}"><color rgb="FF7F7F7F"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function xf(spec: StyleSpec, more: string): string {
  const { font = 'plain', border = 'none' } = spec;
  const align = spec.align ? ` horizontal="${spec.align}"` : '';
  const inner =
    (align || spec.wrap || spec.top
      ? `<alignment${align}${spec.top ? ' vertical="top"' : ''}${spec.wrap ? ' wrapText="1"' : ''}/>`
      : '') + (spec.unlocked ? '<protection locked="0"/>' : '');
  const applied =
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
    `${inner.includes('<alignment') ? ' applyAlignment="1"' : ''}${spec.unlocked ? ' applyProtection="1"' : ''}`;
  const ids = `numFmtId="${formatId(spec)}" fontId="${fonts.indexOf(font)}" fillId="${fillId(spec)}" borderId="${borders.indexOf(border)}"`;
  return `<xf ${ids}${more}${applied}${inner === '' ? '/>' : `>${inner}</xf>`}`;
}

function cellStyleXml({ label }: StyleSpec, index: number): string {
  const builtIn = index === 0 ? ' builtinId="0"' : '';
  return `<cellStyle name="${escapeAttribute(label)}" xfId="${index}"${builtIn}/>`;
}

function differentialXml(name: (typeof HIGHLIGHT_STYLES)[number]): string {
  const { bold, italic, color }: FontSpec = FONTS[name];
  const font = `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<color rgb="FF${color ?? '000000'}"/></font>`;
  const fill = `<fill><patternFill patternType="solid"><bgColor rgb="FF${FILLS[name]}"/></patternFill></fill>`;
  const line = '<color rgb="FF7F7F7F"/>';
  const style = name === 'warn' ? 'dashed' : 'thin';
  const sides =
    name === 'good' ? '' : SIDES.map((side) => `<${side} style="${style}">${line}</${side}>`).join('');
  return `<dxf>${font}${fill}${sides === '' ? '' : `<border>${sides}</border>`}</dxf>`;
}
