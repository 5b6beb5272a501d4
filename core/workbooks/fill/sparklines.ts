/**
 * Small charts in the cells of a table's example rows: every filled row gets its own. Called by shifted-sheet.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { a1, parseA1 } from '../address.ts';
import { spliceText } from '../patch/splices.ts';
import { columnFormula, formulaInRow } from './column-formula.ts';
import type { FilledTable } from './shifted-cells.ts';
import type { Shifts } from './shifted-formula.ts';

/** @param cell of an example row in which the sparkline stands. @returns those of all rows that follow that example */
export function grownSparkline(
  xml: string,
  cell: string,
  { table, rows }: FilledTable,
  sheet: string,
  shifts: Shifts,
): string | undefined {
  const at = parseA1(cell);
  if (!at) return undefined;
  const example = at.row - table.first;
  const first = shifts.of(sheet)?.placed(table.first) ?? table.first;
  let all = '';
  for (let index = example; example < rows.period && index < rows.count; index += rows.period) {
    all += inRow(xml, first + index, at, sheet, shifts);
  }
  return all;
}

function inRow(
  xml: string,
  row: number,
  at: { readonly row: number; readonly column: number },
  sheet: string,
  shifts: Shifts,
): string {
  const reader = new XmlReader(xml);
  const splices: { from: number; to: number; text: string }[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || (reader.name !== 'f' && reader.name !== 'sqref')) continue;
    const { name, end: from } = reader;
    const content = reader.content();
    const text =
      name === 'sqref'
        ? a1(row, at.column)
        : formulaInRow(columnFormula(content, at.row, sheet, shifts), row);
    splices.push({ from, to: reader.start, text });
  }
  return spliceText(xml, splices);
}
