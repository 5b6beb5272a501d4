/**
 * Changed cells as a change that can be taken back: what stood in each and what was written is remembered, with a
 * reference that follows the cell when rows or columns join or move. Called by `teczka check --fix`.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { TeczkaError } from '../../values/errors.ts';
import { a1 } from '../address.ts';
import { formatAfter, GENERAL_FORMAT, type CellEntry } from '../cell-entry.ts';
import type { WorkbookPlace } from '../errors.ts';
import type { CellEdit } from '../patch/cell-edit.ts';
import { checkEntry } from '../patch/check-entry.ts';
import { findCells } from '../patch/find-cells.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import { cellRefusal, type NamedCell } from '../patch/refusals.ts';
import { setCells } from '../patch/set-cells.ts';
import { SheetParts } from '../patch/sheet-part.ts';
import { styleCells } from '../patch/style-cells.ts';
import { openStyles } from '../patch/styles-draft.ts';
import { cellReference } from '../settings-sheet/settings-row.ts';
import type { SheetRow } from '../sheet.ts';
import type { Workbook } from '../workbook.ts';
import { recordChange, type NewChange } from './change.ts';
import type { ChangeKind } from './change-kind.ts';
import { entryOf, isKept, recordIn, recordRow, type CellRecord, type KeptValue } from './cell-state.ts';
import { richCells } from './rich-cells.ts';
import { isSameRow, rowMarks } from './row-marks.ts';

const ERROR_OR_LOGICAL = 'błąd formuły albo wartość logiczną, której';
const RICH_TEXT = 'tekst w kilku formatach (np. częściowo przekreślony), którego';
/** Places that a refusal names; the others are counted. */
const MOST_NAMED = 10;
const PLACES: Forms = ['miejsce', 'miejsca', 'miejsc'];

export interface CellRepair extends NamedCell {
  readonly entry: CellEntry;
  /** Code of the number format that the cell is to have; without it the cell's own or that of the entry. */
  readonly format?: string;
}

export interface ChangedCell extends NamedCell {
  readonly before: KeptValue;
  /** As the workbook holds it: days are serial numbers. */
  readonly after: KeptValue;
}

export interface SkippedCell extends NamedCell {
  /** Why the cell may not be written. */
  readonly reason: TeczkaError;
}

export interface CellsDone {
  readonly changed: readonly ChangedCell[];
  readonly skipped: readonly SkippedCell[];
}

/** A repair that may be made, with what is to be remembered. */
interface Planned {
  readonly repair: CellRepair;
  readonly record: CellRecord;
}

/**
 * Writes cells and remembers it in the workbook. A cell that may not be written (a formula, a protected sheet, a value
 * that could not be put back) is skipped and told.
 * @param workbook the same, as it was read. @param onDone is told before the draft is finished
 * @throws TeczkaError (the operation) `sheet-missing` and as `recordChange`
 */
export function changeCells(
  workbook: Workbook,
  repairs: readonly CellRepair[],
  { title, at }: { readonly title: (count: number) => string; readonly at: string },
  onDone: (done: CellsDone) => void,
): PatchOperation {
  return (draft) => {
    const skipped: SkippedCell[] = [];
    const planned: Planned[] = [];
    const context = { styles: openStyles(draft).styles, date1904: draft.main.date1904 };
    const rows = rowsOf(workbook);
    const marks = marksBefore(workbook, repairs);
    const isRich = richCells(draft);
    for (const sheet of findCells(new SheetParts(draft), repairs)) {
      for (const found of sheet.cells) {
        const repair = found.asked;
        try {
          const before = rows(repair)?.values[repair.column];
          if (!isKept(before)) throw cellNotTakenBack(repair, ERROR_OR_LOGICAL);
          if (isRich(sheet.located.bytes, found.cell)) throw cellNotTakenBack(repair, RICH_TEXT);
          const after = checkEntry(sheet, found, repair.entry, context);
          const { format } = context.styles.style(found.style);
          planned.push({
            repair,
            record: { cell: undefined, before, format, after, marks: marks(repair, rows(repair)) },
          });
        } catch (reason) {
          if (!(reason instanceof TeczkaError)) throw reason;
          skipped.push({ ...placeOf(repair), reason });
        }
      }
    }
    if (planned.length > 0) {
      setCells(planned.map(({ repair }) => repair))(draft);
      const formats = planned.flatMap(({ repair, record }) =>
        formatted(repair, record.format, repair.format),
      );
      for (const operation of formatCells(formats)) operation(draft);
      recordChange({ kind: cellChanges.kind, title: title(planned.length), at, details: detailsOf(planned) })(
        draft,
      );
    }
    const changed = planned.map(({ repair, record: { before, after } }) => ({
      ...{ ...placeOf(repair), before, after },
    }));
    onDone({ changed, skipped });
  };
}

export const cellChanges: ChangeKind = {
  kind: 'cells',
  undo(details, workbook, { skipChanged, place = {}, onKept }) {
    const rows = rowsOf(workbook);
    const records = details.map(recordIn);
    const isStill = ({ cell, after, marks = '' }: CellRecord) => {
      const row = cell && rows(cellOf(cell));
      return cell !== undefined && row?.values[cell.range.left] === after && isSameRow(row, marks);
    };
    const changed = records.filter((record) => !isStill(record));
    if (changed.length > 0 && !skipChanged) throw changedSince(changed, place);
    onKept?.(changed.flatMap(({ cell }) => (cell ? [cellOf(cell)] : [])));
    const kept = records.flatMap((record) =>
      record.cell && isStill(record)
        ? [{ ...cellOf(record.cell), entry: entryOf(record.before), format: record.format }]
        : [],
    );
    const formats = kept.flatMap((edit) =>
      formatted(edit, formatOf(workbook, rows(edit), edit), edit.format),
    );
    return [setCells(kept), ...formatCells(formats)];
  },
};

function detailsOf(planned: readonly Planned[]): NewChange['details'] {
  return planned.map(({ repair, record }) =>
    recordRow(cellReference(repair.sheet, repair.row, repair.column), record),
  );
}

interface FormattedCell extends NamedCell {
  readonly format: string;
}

/** The cell, when the entry alone does not give it the format. @param now its format before the entry */
function formatted(edit: CellEdit, now: string, format: string | undefined): FormattedCell[] {
  if (format === undefined || format === '' || formatAfter(edit.entry, now) === format) return [];
  return [{ ...placeOf(edit), format }];
}

function formatCells(cells: readonly FormattedCell[]): PatchOperation[] {
  const bySheet = new Map<string, FormattedCell[]>();
  for (const cell of cells) {
    const own = bySheet.get(cell.sheet) ?? [];
    own.push(cell);
    bySheet.set(cell.sheet, own);
  }
  return [...bySheet].map(([sheet, own]) =>
    styleCells(
      sheet,
      own.map(({ row, column, format }) => ({
        range: cellReference(sheet, row, column).range,
        look: { format },
      })),
    ),
  );
}

function formatOf(workbook: Workbook, row: SheetRow | undefined, { sheet, column }: NamedCell): string {
  return row ? workbook.sheet(sheet).numberFormat(row, column) : GENERAL_FORMAT;
}

function placeOf({ sheet, row, column }: NamedCell): NamedCell {
  return { sheet, row, column };
}

function cellOf({ sheet, range }: NonNullable<CellRecord['cell']>): NamedCell {
  return { sheet, row: range.top, column: range.left };
}

/** The rows of a workbook by their cells; looked up once for each sheet. */
function rowsOf(workbook: Workbook): (cell: NamedCell) => SheetRow | undefined {
  const sheets = new Map<string, ReadonlyMap<number, SheetRow>>();
  return ({ sheet: name, row }) => {
    const rows = sheets.get(name) ?? new Map(workbook.sheet(name).rows.map((one) => [one.number, one]));
    sheets.set(name, rows);
    return rows.get(row);
  };
}

/** By what the rows of the repairs are known again. */
function marksBefore(
  workbook: Workbook,
  repairs: readonly CellRepair[],
): (cell: NamedCell, row: SheetRow | undefined) => string {
  const columns = new Map<string, Set<number>>();
  for (const { sheet, row, column } of repairs) {
    const key = `${sheet}!${row}`;
    columns.set(key, (columns.get(key) ?? new Set()).add(column));
  }
  const sheets = new Map<string, ReturnType<typeof rowMarks>>();
  return ({ sheet, row: number }, row) => {
    const marks = sheets.get(sheet) ?? rowMarks(workbook.sheet(sheet).rows);
    sheets.set(sheet, marks);
    return marks(row, columns.get(`${sheet}!${number}`) ?? new Set());
  };
}

function cellNotTakenBack(cell: NamedCell, content: string): TeczkaError {
  return cellRefusal(
    'cell-not-kept',
    cell,
    `zawiera ${content} nie dałoby się przywrócić. Popraw ją ręcznie.`,
  );
}

function changedSince(records: readonly CellRecord[], { file }: WorkbookPlace): TeczkaError {
  const first = records.map(({ cell }) => cell).find((cell) => cell !== undefined);
  const places = records
    .slice(0, MOST_NAMED)
    .map(({ cell }) => (cell ? `${cell.sheet}!${a1(cell.range.top, cell.range.left)}` : 'komórka usunięta'));
  const more =
    records.length > MOST_NAMED ? ` i jeszcze ${counted(records.length - MOST_NAMED, PLACES)}` : '';
  const where = file === undefined ? '' : `Plik „${file}”: `;
  const text = `${where}po tej zmianie ktoś zmienił albo przestawił: ${places.join(', ')}${more}. Nic nie cofnięto. Popraw te miejsca ręcznie albo cofnij pozostałe, pomijając je (--skip-changed).`;
  return new TeczkaError('undo-changed', where === '' ? text.replace(/^p/, 'P') : text, {
    ...(file === undefined ? {} : { file }),
    ...(first ? { sheet: first.sheet, cell: a1(first.range.top, first.range.left) } : {}),
  });
}
