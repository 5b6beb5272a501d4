/**
 * A sheet part with everything that hangs on it (table, drawing, charts), as parts of the package. Called by
 * workbook.ts.
 */
import { PiecePacker } from '../../opc/piece-packer.ts';
import type { Platform } from '../../opc/platform.ts';
import { relationshipsXml, type NewRelationship } from '../../opc/relationships.ts';
import { a1, rangeText, type CellRange } from '../address.ts';
import { chartXml } from './chart.ts';
import { drawingXml } from './drawing.ts';
import { areaRange, sheetLayout } from './layout.ts';
import { LinkList } from './links.ts';
import type { CellInput, SheetModel } from './model.ts';
import { type PartList, XML_HEAD } from './parts.ts';
import { RowWriter } from './rows.ts';
import { highlightsXml, printXml, validationsXml, type RangeOf } from './sheet-rules.ts';
import { DEFAULT_WIDTH } from './style-table.ts';
import type { StringTable } from './strings.ts';
import { tableXml, totalsRow, uniqueHeaders } from './table.ts';
import { Totals } from './totals.ts';

/** What the workbook part has to know of a written sheet. */
export interface WrittenSheet {
  readonly model: SheetModel;
  /** Row of the header, undefined when there is none. */
  readonly header: number | undefined;
  /** Cells with a filter of their own, outside a table. */
  readonly filter: CellRange | undefined;
  readonly needsCounting: boolean;
}

/** @param platform packs a long sheet while it is written; without it the sheet is held whole */
export function writeSheet(
  model: SheetModel,
  number: number,
  active: boolean,
  strings: StringTable,
  parts: PartList,
  platform?: Platform,
): WrittenSheet {
  const part = `xl/worksheets/sheet${number}.xml`;
  const relationships: NewRelationship[] = [];
  const links = new LinkList(relationships);
  const packer = platform && new PiecePacker(part, platform);
  const rows = new RowWriter(model.name, strings, links, model.columns, packer);
  const { header, first } = sheetLayout(model);
  if (model.table && header === undefined)
    throw new RangeError(`A table without a header: ${model.table.name}`);
  rows.raw(beforeRows(model, header, active));
  const last = writeRows(model, rows, header);
  const filter = filterRange(model, header, last);
  rows.raw('</sheetData>' + afterRows(model, filter, first, last, rows, links));
  if (model.charts?.length) {
    relationships.push({ type: 'drawing', target: `../drawings/${addDrawing(model, parts)}` });
    rows.raw(`<drawing r:id="rId${relationships.length}"/>`);
  }
  if (model.table && header !== undefined) {
    const range = {
      top: header,
      left: 0,
      bottom: Math.max(rows.row, first),
      right: model.columns.length - 1,
    };
    const id = parts.next('table');
    parts.add(`xl/tables/table${id}.xml`, 'table', tableXml(model.table, id, range, model.columns));
    relationships.push({ type: 'table', target: `../tables/table${id}.xml` });
    rows.raw(`<tableParts count="1"><tablePart r:id="rId${relationships.length}"/></tableParts>`);
  }
  rows.raw('</worksheet>');
  parts.add(part, 'worksheet', rows.finish());
  if (relationships.length > 0) {
    parts.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, undefined, relationshipsXml(relationships));
  }
  return { model, header, filter, needsCounting: rows.needsCounting };
}

function beforeRows(model: SheetModel, header: number | undefined, active: boolean): string {
  const tab = model.tab === undefined ? '' : `<tabColor rgb="FF${model.tab}"/>`;
  const fit = model.print?.fitToWidth === false ? '' : '<pageSetUpPr fitToPage="1"/>';
  const columns = model.columns.map(({ width = DEFAULT_WIDTH, hidden }, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
  });
  return (
    XML_HEAD +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr>${tab}${fit}</sheetPr><sheetViews><sheetView${active ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `${paneXml(header, model.frozenColumns ?? 0)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`
  );
}

function paneXml(header: number | undefined, columns: number): string {
  if (header === undefined && columns === 0) return '';
  const corner = a1((header ?? 0) + 1, columns);
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${header === undefined ? '' : ` ySplit="${header}"`}`;
  const pane = columns === 0 ? 'bottomLeft' : header === undefined ? 'topRight' : 'bottomRight';
  return (
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
  );
}

/** Titles, header, data and totals; gives the last row of data. */
function writeRows(model: SheetModel, rows: RowWriter, header: number | undefined): number {
  const titles = model.titles ?? [];
  for (const { text, style = 'title', link } of titles) {
    rows.writeMerged(text, link ? { value: text, style, link } : { value: text, style });
  }
  if (titles.length > 0) rows.skip(1);
  if (header !== undefined) {
    const unique = uniqueHeaders(model.columns);
    rows.write(model.table ? unique : model.columns.map((column) => column.header), 'header');
  }
  const totals = new Totals(model.columns);
  const firstRow = rows.row;
  for (const row of model.rows) {
    rows.write(row);
    totals.add(cellsOf(row));
  }
  const last = rows.row;
  if (model.table?.totals) {
    // A table has at least one row of data, if only an empty one.
    if (last === firstRow) rows.skip(1);
    rows.write(totalsRow(model.table, model.columns, totals.result()));
  }
  return last;
}

function cellsOf(row: SheetModel['rows'] extends Iterable<infer Row> ? Row : never): readonly CellInput[] {
  return 'cells' in row ? row.cells : row;
}

/** A plain list gets Excel's filter; a table brings its own. */
function filterRange(model: SheetModel, header: number | undefined, last: number): CellRange | undefined {
  if (header === undefined || model.table || last <= header) return undefined;
  return { top: header, left: 0, bottom: last, right: model.columns.length - 1 };
}

function afterRows(
  model: SheetModel,
  filter: CellRange | undefined,
  first: number,
  last: number,
  rows: RowWriter,
  links: LinkList,
): string {
  const right = Math.max(model.columns.length - 1, 0);
  const rangeOf: RangeOf = (area) => areaRange(area, first, last);
  const whole: CellRange = { top: 1, left: 0, bottom: Math.max(rows.row, 1), right };
  return (
    (filter ? `<autoFilter ref="${rangeText(filter)}"/>` : '') +
    mergesXml(model, right) +
    highlightsXml(model.highlights ?? [], rangeOf) +
    validationsXml(model.validations ?? [], rangeOf) +
    links.xml() +
    printXml(model.print ?? {}) +
    // PESEL, account and case numbers are texts on purpose: no green corners.
    `<ignoredErrors><ignoredError sqref="${rangeText(whole)}" numberStoredAsText="1"/></ignoredErrors>`
  );
}

function mergesXml(model: SheetModel, right: number): string {
  const titles = (model.titles ?? []).map((_, index) => ({
    top: index + 1,
    left: 0,
    bottom: index + 1,
    right,
  }));
  const ranges = [...(right > 0 ? titles : []), ...(model.merges ?? [])];
  if (ranges.length === 0) return '';
  const cells = ranges.map((range) => `<mergeCell ref="${rangeText(range)}"/>`);
  return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

/** Adds the drawing of a sheet with its charts; gives the name of the drawing's file. */
function addDrawing({ charts = [] }: SheetModel, parts: PartList): string {
  const number = parts.next('drawing');
  const relationships = charts.map((chart): NewRelationship => {
    const id = parts.next('chart');
    parts.add(`xl/charts/chart${id}.xml`, 'chart', chartXml(chart));
    return { type: 'chart', target: `../charts/chart${id}.xml` };
  });
  parts.add(`xl/drawings/drawing${number}.xml`, 'drawing', drawingXml(charts));
  parts.add(`xl/drawings/_rels/drawing${number}.xml.rels`, undefined, relationshipsXml(relationships));
  return `drawing${number}.xml`;
}
