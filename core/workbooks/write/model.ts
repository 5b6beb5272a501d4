/**
 * What a caller says of a workbook it wants written: sheets, columns, rows, tables, charts. Plain data, so that a
 * report is described in one place and written in another. Read by the files beside this one.
 */
import type { Day } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import type { CellAddress, CellRange } from '../address.ts';
import type { Visibility } from '../sheet.ts';
import type { StyleName } from './style-table.ts';

/** A day is written as Excel's date, grosze as złote with two places; `undefined` leaves the cell empty. */
export type WrittenValue =
  string | number | boolean | undefined | { readonly day: Day } | { readonly grosze: Grosze };

export type Link =
  /** An https, http or mailto address, or a path relative to the workbook; behind "#" the place in it: `'Dzieci'!F9`. */
  | { readonly url: string; readonly tip?: string }
  /** A cell of this workbook. */
  | { readonly sheet: string; readonly cell?: string; readonly tip?: string };

export interface DescribedCell {
  /** With a formula: the value it has now, shown until Excel counts again. */
  readonly value?: WrittenValue;
  readonly style?: StyleName;
  /** In Excel's English notation, without "=". Only ever the program's own text, never one read from a file. */
  readonly formula?: string;
  readonly link?: Link;
}

/** A text is always written as a text: nothing that came from a file can become a formula. */
export type CellInput = WrittenValue | DescribedCell;

export interface RowModel {
  readonly cells: readonly CellInput[];
  /** In points; without it Excel fits the row to its text. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface ColumnModel {
  /** Without any header on the sheet there is no header row. */
  readonly header?: string;
  /** In characters. */
  readonly width?: number;
  /** Style of the cells that have none of their own. */
  readonly style?: StyleName;
  readonly hidden?: boolean;
  /** Cell of the totals row of a table: a sum, a count, a word such as "Razem", or a formula whose cell is written apart. */
  readonly total?: 'sum' | 'count' | { readonly label: string } | { readonly formula: string };
  /** Of a table: the formula with which Excel fills the column in new rows, without "="; the cells have their own. */
  readonly formula?: string;
}

export interface TitleRow {
  readonly text: string;
  /** `title` unless said otherwise. */
  readonly style?: StyleName;
  readonly link?: Link;
}

/** A place on the sheet: cells by address, or whole columns of data, from the first row below the header. */
export type Area = CellRange | { readonly column: number; readonly to?: number };

export interface TableModel {
  /** Unique in the workbook: letters, digits and "_", beginning with a letter. */
  readonly name: string;
  readonly totals?: boolean;
}

export interface ListValidation {
  readonly area: Area;
  /** The words themselves (together up to 255 characters, none with a comma), or where they stand. */
  readonly list: readonly string[] | { readonly formula: string };
  readonly prompt?: string;
  /** Other words are refused; without it they are only questioned. */
  readonly strict?: boolean;
}

export type Highlight =
  /** A bar in each cell, from zero to the largest value. */
  | { readonly area: Area; readonly bars: true }
  | {
      readonly area: Area;
      /** The first rule that holds decides. */
      readonly rules: readonly {
        /** Formula for the area's first cell, whose address it is given: `(cell) => `${cell}>90``. */
        readonly when: (cell: string) => string;
        readonly style: 'good' | 'warn' | 'bad';
      }[];
    };

/** Cells that a chart shows, with the values they hold now. */
export interface ChartCells<Value> {
  readonly sheet: string;
  readonly range: CellRange;
  readonly values: readonly Value[];
}

export interface ChartSeries {
  readonly name: string;
  readonly cells: ChartCells<number | undefined>;
  /** In a chart of columns: a line over them, as a norm is shown. */
  readonly asLine?: boolean;
}

export interface ChartModel {
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** Alternative text: what the chart shows, in a sentence. */
  readonly alt: string;
  /** Corners: the cell in the upper left, and the one just outside the lower right. */
  readonly from: CellAddress;
  readonly to: CellAddress;
  readonly categories: ChartCells<string>;
  readonly series: readonly ChartSeries[];
  /** Titles of the axes. */
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** The axis of values begins at zero, so that columns are as long as what they mean. */
  readonly fromZero?: boolean;
}

export interface PrintSetup {
  readonly landscape?: boolean;
  /** All columns on one page; on unless set to false. */
  readonly fitToWidth?: boolean;
  /** All columns on so many pages side by side instead of on one. */
  readonly pagesWide?: number;
  /** Text of the page's head, in the middle. */
  readonly header?: string;
}

export interface SheetModel {
  readonly name: string;
  readonly visibility?: Visibility;
  /** Colour of the tab, `RRGGBB`. */
  readonly tab?: string;
  /** Rows above the header, each merged over all columns. */
  readonly titles?: readonly TitleRow[];
  readonly columns: readonly ColumnModel[];
  readonly rows: Iterable<readonly CellInput[] | RowModel>;
  readonly table?: TableModel;
  /** Columns that stay in sight; the header row always does. */
  readonly frozenColumns?: number;
  readonly merges?: readonly CellRange[];
  readonly validations?: readonly ListValidation[];
  readonly highlights?: readonly Highlight[];
  readonly charts?: readonly ChartModel[];
  readonly print?: PrintSetup;
}

export interface NameModel {
  readonly name: string;
  readonly formula: string;
  /** Limits the name to a sheet. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

export interface WorkbookModel {
  /** In the document's properties. */
  readonly title: string;
  readonly subject?: string;
  readonly sheets: readonly SheetModel[];
  readonly names?: readonly NameModel[];
}
