/**
 * The mapping that a person has confirmed, kept in the workbook itself: rows of the settings sheet that point at the
 * cells of the header, so that Excel keeps them right when rows and columns are inserted or moved. A row of kind
 * `header` points at the header; each row of kind `column` says the column's id, its cell in the header („-” for a
 * column that the sheet has not), the heading of that day, and the header it belongs to. Called by recognise.ts, which
 * reads them first on every recognition, and by whoever writes what a person confirmed.
 */
import {
  cellReference,
  isLost,
  isReference,
  type CellReference,
  type SettingsRow,
} from '../../workbooks/settings-sheet/settings-row.ts';
import type { MappingProposal } from './proposal.ts';

const HEADER = 'header';
const COLUMN = 'column';
/** In the place of the reference: the sheet has no such column. */
const NONE = '-';

export interface KeptColumn {
  readonly id: string;
  /** Index in the sheet; null for none in the sheet; undefined when the column was deleted since. */
  readonly column: number | null | undefined;
  /** The heading when it was kept. */
  readonly heading: string;
}

/** What the workbook remembers of one sheet. */
export interface KeptMapping {
  readonly sheet: string;
  /** Excel's number of the header's lowest row. */
  readonly header: number;
  readonly columns: readonly KeptColumn[];
}

export interface KeptMappings {
  readonly mappings: readonly KeptMapping[];
  /** Number of mappings whose header, or the sheet with it, was deleted. */
  readonly lost: number;
}

/** @param kind of the register */
export function keptMappings(rows: readonly SettingsRow[], kind: string): KeptMappings {
  const own = rows.filter(({ key }) => key === kind);
  const headers = own.filter((row) => row.kind === HEADER).map(({ values: [header] }) => header);
  const columns = own.filter((row) => row.kind === COLUMN);
  const mappings = headers.filter(isReference).map((header) => ({
    sheet: header.sheet,
    header: header.range.bottom,
    columns: columns.flatMap((row) => keptColumn(row, header)),
  }));
  return { mappings, lost: headers.filter(isLost).length };
}

function keptColumn({ values: [id, cell, heading, header] }: SettingsRow, of: CellReference): KeptColumn[] {
  if (typeof id !== 'string' || !isReference(header) || !isSameSheet(header, of)) return [];
  const text = heading === undefined || typeof heading === 'object' ? '' : String(heading);
  if (cell === NONE) return [{ id, column: null, heading: text }];
  const found = isReference(cell) && isSameSheet(cell, of) ? cell.range.left : undefined;
  return [{ id, column: found, heading: text }];
}

/**
 * The rows of the settings sheet with this mapping kept: what was kept for the same sheet goes, all else stays.
 * @param rows the rows that the workbook has
 */
export function keepMapping(rows: readonly SettingsRow[], proposal: MappingProposal): readonly SettingsRow[] {
  return [...forgetMapping(rows, proposal), ...mappingRows(proposal)];
}

/** The rows without what is kept for the sheet, and without what was kept for a header that is gone. */
export function forgetMapping(
  rows: readonly SettingsRow[],
  { register, sheet }: MappingProposal,
): readonly SettingsRow[] {
  return rows.filter(({ kind, key, values }) => {
    if (key !== register || (kind !== HEADER && kind !== COLUMN)) return true;
    const header = values[kind === HEADER ? 0 : 3];
    return isReference(header) && header.sheet.toLowerCase() !== sheet.name.toLowerCase();
  });
}

/** Is it a row of what is kept for a register on a sheet? @param of kind of the register and name of the sheet */
export function isMappingOf(
  { kind, key, values }: SettingsRow,
  of: { readonly register: string; readonly sheet: string },
): boolean {
  if (key !== of.register || (kind !== HEADER && kind !== COLUMN)) return false;
  const header = values[kind === HEADER ? 0 : 3];
  return isReference(header) && header.sheet.toLowerCase() === of.sheet.toLowerCase();
}

function mappingRows({ register, sheet, header, columns }: MappingProposal): readonly SettingsRow[] {
  const places = columns.flatMap(({ taken }) => taken?.column ?? []);
  const range = {
    ...{ top: header.row, bottom: header.row },
    ...{ left: Math.min(...places), right: Math.max(...places) },
  };
  if (places.length === 0) return [];
  const whole: CellReference = { sheet: sheet.name, range };
  const row = (kind: string, values: SettingsRow['values']): SettingsRow => ({ kind, key: register, values });
  return [
    row(HEADER, [whole]),
    ...columns.flatMap(({ id, absent, taken }) => {
      if (absent) return [row(COLUMN, [id, NONE, '', whole])];
      if (!taken) return [];
      return [row(COLUMN, [id, cellReference(sheet.name, header.row, taken.column), taken.header, whole])];
    }),
  ];
}

function isSameSheet(one: CellReference, other: CellReference): boolean {
  return one.sheet.toLowerCase() === other.sheet.toLowerCase();
}
