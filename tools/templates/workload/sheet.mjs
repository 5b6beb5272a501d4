/**
 * A sheet of the template while it is described: cells, tables, names, and what is done to it when it is written. What a
 * cell says is said by words, borders and weight, never by colour alone. Used by the sheets beside this file.
 */
import {
  a1,
  addHighlights,
  addTable,
  columnLetters,
  freezeRows,
  setPrintTitles,
  setRowHeights,
  styleCells,
} from '../../../build/core/workbooks/index.js';
import { COLUMN } from '../../../build/core/workload/report/columns.js';

const LACKING = { italic: true, color: '663C00', fill: 'FFF2CC', border: 'dashed' };
const FOREIGN = { italic: true, color: '595959' };
const BAD = { bold: true, color: '8B0000', fill: 'FBE0DD', border: 'thin' };
const RIGHT = new Set(['whole', 'decimal', 'money']);

export class TemplateSheet {
  /** @param {{ name: string, widths: number[], tab?: string, print?: object }} sheet */
  constructor({ name, widths, tab, print = {} }) {
    this.name = name;
    this.widths = widths;
    this.tab = tab;
    this.print = { landscape: true, ...print };
    /** @type {Map<number, unknown[]>} */
    this.cells = new Map();
    this.merges = [];
    this.charts = [];
    this.names = [];
    this.after = [];
    this.heights = [];
  }

  get last() {
    return this.widths.length - 1;
  }

  /** Rows of a merged text get a height of their own: one fitted to the first column would be far too high. */
  high(top, bottom, height = 15) {
    for (let row = top; row <= bottom; row++) {
      if (!this.heights.some((one) => one.row === row)) this.heights.push({ row, height });
    }
    return this;
  }

  put(row, column, cell) {
    const cells = this.cells.get(row) ?? [];
    cells[column] = cell;
    this.cells.set(row, cells);
    return this;
  }

  /** A text or a value over several columns and rows; with a name it is filled. */
  text(row, column, value, style, { to = column, bottom = row, name, height } = {}) {
    this.put(row, column, { value, style });
    if (to > column || bottom > row) this.merges.push({ top: row, left: column, bottom, right: to });
    if (name) this.names.push({ name, formula: `'${this.name}'!$${columnLetters(column)}$${row}` });
    if (height) this.heights.push({ row, height });
    else if (to > column) this.high(row, bottom, style === 'title' ? 22 : 15);
    return this;
  }

  /** Title, and of what period and office the sheet is. */
  head(title, periodName, note) {
    this.text(1, 0, title, 'title', { to: Math.min(this.last, 7) });
    this.text(2, 0, 'okres – urząd', 'subtitle', { to: Math.min(this.last, 7), name: periodName });
    if (note) this.text(3, 0, note, 'note', { to: Math.min(this.last, 7), height: 30 });
    return this;
  }

  /**
   * A table with one example row.
   * @param columns `{ header, style, value?, formula?, total?, upward? }`
   */
  table(name, top, columns, { totals = false, headerHeight = 32 } = {}) {
    const [example, sums] = [top + 1, top + 2];
    columns.forEach(({ header, style, value, formula, total }, column) => {
      this.put(top, column, { value: header, style: 'header' });
      const given = value ?? (RIGHT.has(style) ? 0 : undefined);
      this.put(example, column, {
        style,
        ...(given === undefined ? {} : { value: given }),
        ...(formula ? { formula } : {}),
      });
      if (!totals) return;
      const sum = { formula: total?.formula, value: 0 };
      const sumStyle = style === 'decimal' ? 'totalDecimal' : 'totalWhole';
      this.put(
        sums,
        column,
        total?.formula ? { ...sum, style: sumStyle } : { value: total?.label, style: 'total' },
      );
    });
    const right = columns.length - 1;
    const pick = (key) =>
      Object.fromEntries(columns.filter((one) => one[key]).map((one) => [one.header, one[key]]));
    this.after.push(
      addTable({
        sheet: this.name,
        range: { top, left: 0, bottom: totals ? sums : example, right },
        name,
        formulas: pick('formula'),
        ...(totals ? { totals: pick('total') } : {}),
      }),
    );
    const numbers = columns.flatMap(({ style }, column) => (RIGHT.has(style) ? [column] : []));
    const looks = [
      ...numbers.map((column) => ({
        range: { ...cellRange(example, column), bottom: totals ? sums : example },
        look: { align: 'right' },
      })),
      ...columns.flatMap(({ upward, header, align }, column) => [
        ...(upward ? [{ range: cellRange(top, column), look: { upward: true, vertical: 'bottom' } }] : []),
        ...(align ? [{ range: cellRange(example, column), look: { align } }] : []),
        ...(header === COLUMN.notes
          ? [{ range: cellRange(example, column), look: { fill: 'FFF9E5', border: { left: 'thin' } } }]
          : []),
      ]),
    ];
    if (looks.length > 0) this.after.push(styleCells(this.name, looks));
    this.heights.push({ row: top, height: headerHeight });
    this.highlight(example, 0, right, (cell) => `${cell}="brak"`, LACKING);
    this.highlight(example, 0, right, (cell) => `${cell}="nd"`, FOREIGN);
    return this;
  }

  /** A conditional format over cells of the example row, which follows to all rows. */
  highlight(row, from, to, when, look = BAD) {
    this.after.push(
      addHighlights([
        {
          sheet: this.name,
          ranges: [{ top: row, left: from, bottom: row, right: to }],
          formula: when(a1(row, from)),
          look,
          stop: true,
        },
      ]),
    );
    return this;
  }

  /** @param rows that stay in sight and are printed on every page, up to this one */
  frozen(row, columns, { printedColumns = columns } = {}) {
    this.after.push(
      freezeRows(this.name, row, columns),
      setPrintTitles(this.name, {
        rows: [row, row],
        ...(printedColumns > 0 ? { columns: [0, printedColumns - 1] } : {}),
      }),
    );
    return this;
  }

  chart(chart) {
    this.charts.push(chart);
    return this;
  }

  get model() {
    const last = Math.max(...this.cells.keys());
    return {
      name: this.name,
      ...(this.tab ? { tab: this.tab } : {}),
      columns: this.widths.map((width) => ({ width })),
      rows: Array.from({ length: last }, (_, at) => Array.from(this.cells.get(at + 1) ?? [])),
      merges: this.merges,
      charts: this.charts,
      print: this.print,
    };
  }

  get operations() {
    return [...this.after, setRowHeights(this.name, this.heights)];
  }
}

export const cellRange = (row, column) => ({ top: row, left: column, bottom: row, right: column });
