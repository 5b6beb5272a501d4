/**
 * Widths of columns and heights of rows of a sheet, in pixels at 96 dots an inch: drawings are placed by cells. Called
 * by note-place.ts and annotate.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { isTrue } from '../workbook-part.ts';

/** Of a sheet that says nothing: 8.43 characters, 15 points. */
const COLUMN = 64;
const ROW = 20;
/** Width of a digit in Excel's usual font. */
const DIGIT = 7;
const PIXELS_A_POINT = 96 / 72;

export interface SheetGrid {
  /** @param column index from 0 */
  width(column: number): number;
  /** @param row Excel's number, from 1 */
  height(row: number): number;
}

/** What the sheet's part says of its sizes, as XML. */
export interface GridSource {
  /** The element `sheetFormatPr`, empty where there is none. */
  readonly format: string;
  /** The element `cols`, empty where there is none. */
  readonly columns: string;
  /** Opening tags of the rows that are there, by number. */
  readonly rows: ReadonlyMap<number, string>;
}

export function sheetGrid({ format, columns, rows }: GridSource): SheetGrid {
  const defaults = new XmlReader(format);
  const isSaid = defaults.open('sheetFormatPr');
  const usualWidth = characters(isSaid ? defaults.attribute('defaultColWidth') : undefined) ?? COLUMN;
  const usualHeight = points(isSaid ? defaults.attribute('defaultRowHeight') : undefined) ?? ROW;
  const spans = columnSpans(columns);
  return {
    width: (column) => spans.find(({ from, to }) => column >= from && column <= to)?.width ?? usualWidth,
    height(row) {
      const tag = rows.get(row);
      return (tag === undefined ? undefined : rowHeight(tag)) ?? usualHeight;
    },
  };
}

interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly width: number | undefined;
}

function columnSpans(columns: string): ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  const reader = new XmlReader(columns);
  while (reader.open('col')) {
    const width = isTrue(reader.attribute('hidden')) ? 0 : characters(reader.attribute('width'));
    spans.push({
      from: Number(reader.attribute('min')) - 1,
      to: Number(reader.attribute('max')) - 1,
      width,
    });
  }
  return spans;
}

function rowHeight(tag: string): number | undefined {
  const reader = new XmlReader(tag);
  if (!reader.next()) return undefined;
  return isTrue(reader.attribute('hidden')) ? 0 : points(reader.attribute('ht'));
}

function characters(text: string | undefined): number | undefined {
  const width = Number(text);
  return width > 0 ? Math.round(width * DIGIT) : undefined;
}

function points(text: string | undefined): number | undefined {
  const height = Number(text);
  return height > 0 ? Math.round(height * PIXELS_A_POINT) : undefined;
}
