/**
 * Sheet „Tabele opłat” of office.xlsx: one row a band of a resolution of sheet „Uchwały”. Every table is linted as it
 * is read: its errors are faults of the file, the rest is kept as warnings.
 */
import {
  type CouncilBand,
  type CouncilTable,
  type Criteria,
  criteriaOf,
  lintTable,
  normaliseBands,
  statutoryLaw,
  type TableFinding,
} from '../law/index.ts';
import type { Workbook } from '../workbooks/index.ts';
import { edgeOf, feeOfCell } from './band-cells.ts';
import { type CellReader, optionalDay, requiredText } from './cell-values.ts';
import type { Faults } from './faults.ts';
import { type ReadResolutions, readResolutions, type ResolutionRow } from './resolutions-sheet.ts';
import { optionalRows, type SettingsRow } from './settings-sheet.ts';

const SHEET = 'Tabele opłat';
const HEADERS = ['Id', 'Obowiązuje od', 'Powyżej', 'Do', 'Osoba samotnie gospodarująca', 'Osoba w rodzinie'];

export interface ReadTables {
  readonly tables: readonly CouncilTable[];
  /** Everything that the linter found, with its cell. */
  readonly findings: readonly TableFinding[];
}

export function readCouncilTables(workbook: Workbook, faults: Faults): ReadTables {
  const reader: CellReader = { sheet: SHEET, faults };
  const resolutions = readResolutions(workbook, faults);
  const bands = new Map<ResolutionRow, CouncilBand[]>();
  /** Of these a row could not be read, so that the linter would only find its consequences. */
  const faulty = new Set<ResolutionRow>();
  for (const row of optionalRows(workbook, SHEET, HEADERS, faults.file)) {
    const resolution = resolutionOf(row, reader, resolutions, workbook.date1904);
    if (resolution === undefined) continue;
    const band = bandOf(row, reader, resolution);
    if (band === undefined) faulty.add(resolution);
    else bands.set(resolution, [...(bands.get(resolution) ?? []), band]);
  }
  const criteria = criteriaOf(statutoryLaw);
  const linted = resolutions.sound
    .filter((resolution) => !faulty.has(resolution))
    .map((resolution) => lintedTable(resolution, bands.get(resolution) ?? [], criteria));
  return {
    tables: linted.map(({ table }) => table),
    findings: linted.flatMap(({ findings }) => findings),
  };
}

/** Faults of the file for the errors that the linter found. */
export function faultErrors(findings: readonly TableFinding[], faults: Faults): void {
  for (const { severity, message, advice, place } of findings) {
    if (severity === 'error')
      faults.add(place.sheet ?? SHEET, place.cell ?? 'A1', `${message} ${advice}`.replace(/\.$/, ''));
  }
}

function lintedTable(resolution: ResolutionRow, printed: readonly CouncilBand[], criteria: Criteria) {
  const { bands, notes } = normaliseBands(resolution.edges, printed, criteria);
  const table = { ...resolution, bands };
  return { table, findings: [...notes, ...lintTable(table, criteria)] };
}

/** By id and, where a resolution has several versions, by the first day of one; none where the resolution is faulty. */
function resolutionOf(
  row: SettingsRow,
  reader: CellReader,
  { sound, isFaulty }: ReadResolutions,
  date1904: boolean,
): ResolutionRow | undefined {
  const id = requiredText(reader, row.get('Id'), 'id uchwały');
  const from = optionalDay(reader, row.get('Obowiązuje od'), date1904);
  if (id === undefined || from === undefined) return undefined;
  if (isFaulty(id)) return undefined;
  const versions = sound.filter((resolution) => resolution.id === id);
  const fitting = from === null ? versions : versions.filter((version) => version.from === from);
  const [only, more] = fitting;
  if (only !== undefined && more === undefined) return only;
  const [cell, problem] =
    versions.length === 0
      ? [row.get('Id').cell, 'w arkuszu „Uchwały” nie ma poprawnego wiersza o tym id']
      : [
          row.get('Obowiązuje od').cell,
          'podaj pierwszy dzień obowiązywania jednej z wersji uchwały z arkusza „Uchwały”',
        ];
  reader.faults.add(SHEET, cell, problem);
  return undefined;
}

function bandOf(
  row: SettingsRow,
  reader: CellReader,
  { edges, fee }: ResolutionRow,
): CouncilBand | undefined {
  const lower = edgeOf(reader, row.get('Powyżej'), 'lower', edges);
  const upper = edgeOf(reader, row.get('Do'), 'upper', edges);
  const single = feeOfCell(reader, row.get('Osoba samotnie gospodarująca'), fee);
  const family = feeOfCell(reader, row.get('Osoba w rodzinie'), fee);
  if (lower === undefined || upper === undefined || single === undefined || family === undefined)
    return undefined;
  return {
    above: lower?.value ?? null,
    upTo: upper?.value ?? null,
    ...(lower?.againstCustom === true ? { lowerIncluded: true as const } : {}),
    ...(upper?.againstCustom === true ? { upperExcluded: true as const } : {}),
    ...{ single, family },
    place: { file: reader.faults.file, sheet: SHEET, cell: row.get('Powyżej').cell },
  };
}
