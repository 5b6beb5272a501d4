/**
 * The example rows of a table: what the filled ones take over from them. Rows that look and count alike again and again
 * (plain, shaded, plain, shaded) make a pattern that goes on. Made by fill-template.ts.
 */
import type { LocatedCell } from '../patch/located.ts';
import { attributeOf, withAttribute } from '../patch/tag-text.ts';
import { columnStyles } from '../patch/sheet-part.ts';
import { isTrue } from '../workbook-part.ts';
import type { WorkbookPlace } from '../errors.ts';
import { parseRange } from '../address.ts';
import { formulaPattern } from './column-formula.ts';
import { formulaOfArea } from './refusals.ts';
import type { TemplateSheet } from './template-sheet.ts';
import type { TemplateTable } from './template-table.ts';

export interface ExampleFormula {
  /** Without "=", as it reads in the example row. */
  readonly text: string;
  /** Row of that example. */
  readonly row: number;
  /** A formula that counts with whole ranges at once. */
  readonly isArray: boolean;
  /** Excel's mark of a formula that may spill, with a space before it; mostly empty. */
  readonly mark: string;
}

export interface ExampleCell {
  /** Column index of the sheet. */
  readonly column: number;
  /** Index of its style. */
  readonly style: number;
  readonly formula: ExampleFormula | undefined;
}

export interface ExampleRow {
  /** Attributes of the row beside its number, with a space before each. */
  readonly attributes: string;
  /** The row keeps its height whatever stands in it. */
  readonly fixedHeight: boolean;
  /** Cells of the table. */
  readonly cells: readonly ExampleCell[];
  /** Cells of the sheet beside the table, which stay. */
  readonly beside: readonly LocatedCell[];
}

export class ExampleRows {
  /** All of them, from the first to the last. */
  readonly rows: readonly ExampleRow[];
  /** After how many of them the pattern begins anew. */
  readonly period: number;
  /** The first of those that look as most do. */
  readonly usual: number;

  /** @throws TeczkaError `fill-formula-of-area` */
  constructor(sheet: TemplateSheet, table: TemplateTable, place: WorkbookPlace) {
    const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
    const columnStyle = columnStyles(sheet.head);
    const rows: ExampleRow[] = [];
    for (let number = table.first; number <= table.last; number++) {
      const row = byNumber.get(number);
      const tag = row ? sheet.text(row.tag) : '<row>';
      const cells = new Map(row?.cells.map((cell) => [cell.column, cell]));
      rows.push({
        ...rowLook(tag),
        cells: table.columns.map(({ formula }, index) => {
          const column = table.range.left + index;
          const style = cells.get(column)?.style ?? row?.style ?? columnStyle(column);
          const written = exampleFormula(sheet, table, number, column, place);
          return { column, style, formula: written ?? calculated(formula, table.first) };
        }),
        beside: (row?.cells ?? []).filter(
          ({ column }) => column < table.range.left || column > table.range.right,
        ),
      });
    }
    this.rows = rows;
    const looks = rows.map(lookOf);
    this.period = periodOf(looks);
    this.usual = usualOf(looks);
  }

  /** The example that a row of the filled table follows, counted from 0. */
  at(index: number): ExampleRow {
    return this.rows[index % this.period]!;
  }
}

function rowLook(tag: string): Pick<ExampleRow, 'attributes' | 'fixedHeight'> {
  let rest = tag;
  // Whether a row is hidden by a filter says nothing of the rows that take its place.
  for (const name of ['r', 'spans', 'hidden', 'collapsed']) rest = withAttribute(rest, name, undefined);
  return {
    attributes: rest.replace(/^<[^\s/>]+/, '').replace(/(?<!\s)\s*\/?>$/, ''),
    fixedHeight: isTrue(attributeOf(tag, 'customHeight')),
  };
}

function exampleFormula(
  sheet: TemplateSheet,
  table: TemplateTable,
  row: number,
  column: number,
  place: WorkbookPlace,
): ExampleFormula | undefined {
  const found = sheet.formulaAt(row, column);
  if (!found) return undefined;
  const { tag, text, cell } = found;
  const kind = attributeOf(tag, 't');
  const area = parseRange(attributeOf(tag, 'ref') ?? '');
  const isArray = kind === 'array';
  const isOne = area?.top === area?.bottom && area?.left === area?.right;
  if (kind === 'dataTable' || (isArray && !isOne) || text === '')
    throw formulaOfArea(place, table, { row, column });
  const mark = attributeOf(sheet.text(cell.tag), 'cm');
  return { text, row, isArray, mark: mark === undefined ? '' : ` cm="${mark}"` };
}

function calculated(formula: string | undefined, row: number): ExampleFormula | undefined {
  return formula === undefined ? undefined : { text: formula, row, isArray: false, mark: '' };
}

function lookOf({ attributes, cells }: ExampleRow): string {
  const looks = cells.map(
    ({ style, formula }) => `${style} ${formula ? formulaPattern(formula.text, formula.row) : ''}`,
  );
  return `${attributes}\n${looks.join('\n')}`;
}

function usualOf(looks: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return looks.findIndex((look) => counts.get(look) === most);
}

/** The smallest number of rows after which they repeat themselves. */
function periodOf(looks: readonly string[]): number {
  const repeats = (period: number) => looks.every((look, index) => look === looks[index % period]);
  let period = 1;
  while (!repeats(period)) period++;
  return period;
}
