/**
 * A native Excel table: header with filter, banded rows, a totals row that follows the filter. Called by sheet.ts.
 */
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { rangeText, type CellRange } from '../address.ts';
import type { CellInput, ColumnModel, TableModel } from './model.ts';
import { codedString } from './strings.ts';
import type { StyleName } from './style-table.ts';

const FUNCTIONS = { sum: 109, count: 103 } as const;

/** @param range header, data and totals */
export function tableXml(
  table: TableModel,
  id: number,
  range: CellRange,
  columns: readonly ColumnModel[],
): string {
  const headers = uniqueHeaders(columns);
  const filter = table.totals ? { ...range, bottom: range.bottom - 1 } : range;
  const fields = columns.map((column, index) => columnXml(table, column, headers[index] ?? '', index));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${id}" name="${tableName(table)}" displayName="${tableName(table)}" ref="${rangeText(range)}"` +
    `${table.totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${rangeText(filter)}"/>` +
    `<tableColumns count="${columns.length}">${fields.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}

/** Excel wants every header of a table to be a text of its own: an empty or repeated one gets a number. */
export function uniqueHeaders(columns: readonly ColumnModel[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ header }, index) => {
    const wanted = header === undefined || header === '' ? `Kolumna ${index + 1}` : header;
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted} (${copy})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Cells of the totals row, with their present values. */
export function totalsRow(
  table: TableModel,
  columns: readonly ColumnModel[],
  totals: readonly ColumnTotal[],
): CellInput[] {
  const headers = uniqueHeaders(columns);
  return columns.map(({ total, style }, index): CellInput => {
    if (total === undefined) return { style: 'total' };
    if (typeof total === 'object') {
      return 'label' in total
        ? { value: total.label, style: 'total' }
        : { formula: total.formula, style: 'total' };
    }
    const formula = subtotal(table, total, headers[index] ?? '');
    const { sum = 0, count = 0 } = totals[index] ?? {};
    if (total === 'count') return { formula, value: count, style: 'totalWhole' };
    return { formula, value: sum, style: TOTAL_STYLES[style ?? 'general'] ?? 'total' };
  });
}

/** What the data rows add up to, counted while they are written. */
export interface ColumnTotal {
  readonly sum: number;
  /** Cells that are not empty. */
  readonly count: number;
}

const TOTAL_STYLES: Partial<Record<StyleName, StyleName>> = { money: 'totalMoney', whole: 'totalWhole' };

/** A header as a table keeps it: Excel counts these characters, and takes 255 of them. */
export function columnName(header: string): string {
  return codedString(header).replaceAll('\n', '_x000a_');
}

function columnXml(
  table: TableModel,
  { total, formula }: ColumnModel,
  header: string,
  index: number,
): string {
  const name = escapeAttribute(columnName(header));
  const open = `<tableColumn id="${index + 1}" name="${name}"`;
  const filled = formulaXml('calculatedColumnFormula', formula);
  const closed = (inner: string): string => (inner === '' ? '/>' : `>${inner}</tableColumn>`);
  if (!table.totals || total === undefined) return open + closed(filled);
  if (typeof total === 'string') return `${open} totalsRowFunction="${total}"${closed(filled)}`;
  if ('label' in total) return `${open} totalsRowLabel="${escapeAttribute(total.label)}"${closed(filled)}`;
  const own = filled + formulaXml('totalsRowFormula', total.formula);
  return `${open} totalsRowFunction="custom"${closed(own)}`;
}

function formulaXml(name: string, formula: string | undefined): string {
  return formula === undefined ? '' : `<${name}>${escapeText(formula)}</${name}>`;
}

function subtotal(table: TableModel, total: 'sum' | 'count', header: string): string {
  const column = header.replace(/['[\]#@]/g, (character) => `'${character}`);
  return `SUBTOTAL(${FUNCTIONS[total]},${tableName(table)}[${column}])`;
}

function tableName({ name }: TableModel): string {
  if (!/^\p{L}[\p{L}\p{N}_]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$|^[RrCc]$/.test(name)) {
    throw new RangeError(`Not a name for a table: ${name}`);
  }
  return escapeText(name);
}
