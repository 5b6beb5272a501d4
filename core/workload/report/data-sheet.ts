/**
 * Sheet „Dane”: every value of every worker in the long format, as an Excel table for a manager's own pivots, each with a
 * link to the cell of the team's file.
 */
import type { CellInput, ColumnModel, SheetModel } from '../../workbooks/write/index.ts';
import { rowsOfSheet } from '../rows-of-sheet.ts';
import type { Reading } from '../canonical-row.ts';
import type { SheetRow } from '../rows-of-sheet.ts';
import type { Measure } from '../measures/definition.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import { readingCell } from './cells.ts';
import type { ReportContext } from './context.ts';
import { DATA } from './names.ts';
import { linkedCell } from './source-link.ts';

const COLUMNS: readonly ColumnModel[] = [
  { header: 'Okres', width: 9, style: 'text' },
  { header: 'Zespół', width: 9, style: 'text' },
  { header: 'Pracownik', width: 24, style: 'text' },
  { header: 'Stanowisko', width: 26, style: 'text' },
  { header: 'Etat', width: 7, style: 'decimal' },
  { header: 'Grupa', width: 19, style: 'text' },
  { header: 'Miara', width: 40, style: 'text' },
  { header: 'Rodzaj', width: 24, style: 'text' },
  { header: 'Wartość', width: 9, style: 'whole' },
  { header: 'Stan danych', width: 13, style: 'text' },
  { header: 'Plik', width: 38, style: 'text' },
  { header: 'Arkusz', width: 12, style: 'text' },
  { header: 'Komórka', width: 9, style: 'text' },
];

const byId = new Map<MeasureId, Measure<MeasureId>>(measures.map((measure) => [measure.id, measure]));

export function dataSheet(context: ReportContext): SheetModel {
  const sheets = context.consolidation.teams.flatMap(({ sheet }) => sheet ?? []);
  return {
    name: DATA,
    columns: COLUMNS,
    rows: sheets.flatMap(rowsOfSheet).map((row) => dataRow(row, context)),
    table: { name: 'Dane' },
    print: { landscape: true },
  };
}

function dataRow(row: SheetRow, context: ReportContext): CellInput[] {
  const measure = byId.get(row.measure);
  const { file, sheet, cell } = row.source;
  return [
    row.period,
    row.team,
    row.worker,
    row.post,
    numberOf(row.fte),
    measure?.group.name,
    measure?.title,
    measure?.kind.name,
    typeof row.value === 'number' ? readingCell(row.value, 'whole') : undefined,
    stateOf(row.value),
    file,
    sheet,
    linkedCell(cell, { file, sheet, cell }, context),
  ];
}

const numberOf = (reading: Reading): number | undefined =>
  typeof reading === 'number' ? reading : undefined;

function stateOf(reading: Reading): string {
  if (typeof reading === 'number') return 'podana';
  return reading === 'missing' ? 'brak' : 'nie dotyczy';
}
