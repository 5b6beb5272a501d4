/**
 * The cells of a workbook in a file with the changes made to them. The file's bytes stay as they are; a cell that is
 * put back to what the file holds is no change any more. Called by file-workbook.ts.
 */
import type { Platform } from '../opc/platform.ts';
import { TeczkaError } from '../values/errors.ts';
import { inWorkbook } from '../workbooks/errors.ts';
import {
  DATE_FORMAT,
  readWorkbook,
  type CellEdit,
  type CellEntry,
  type CellValue,
  type LegacyReader,
  type SheetRow,
  type Workbook,
} from '../workbooks/index.ts';
import {
  cellKey,
  checkEntry,
  findCells,
  openStyles,
  WorkbookDraft,
  type EntryContext,
  type FoundCell,
  type FoundSheet,
} from '../workbooks/patch/index.ts';
import { sameState, sameValue, showsDate } from './cell-state.ts';
import { cellChanged } from './refusals.ts';
import { SheetSnapshot } from './sheet-snapshot.ts';
import type { CellPlace, CellState, WrittenCell, WrittenCells } from './workbook-host.ts';

/** A change of one cell before it is made. */
export interface Step extends CellPlace {
  readonly expected: CellValue;
  /** What is to be entered, when the file itself holds `original`; undefined to leave it at that. */
  entry(original: CellState): CellEntry | undefined;
}

interface ChangedCell extends CellEdit {
  /** What the file holds. */
  readonly original: CellState;
  readonly now: CellState;
}

/** Where a cell of the file stands. */
interface Found {
  readonly sheet: FoundSheet<CellPlace>;
  readonly cell: FoundCell<CellPlace>;
}

/** A file that can be changed. */
interface Writable extends EntryContext {
  readonly draft: WorkbookDraft;
}

const GENERAL = 'General';

export class FileCells {
  readonly workbook: Workbook;
  private readonly file: string;
  /** What is needed to write, or why that is refused. */
  private readonly writable: Writable | TeczkaError;
  private readonly changed = new Map<string, ChangedCell>();
  private readonly rows = new Map<string, ReadonlyMap<number, SheetRow>>();

  /** @throws TeczkaError as `readWorkbook` */
  constructor(bytes: Uint8Array, platform: Platform, file: string, legacy: LegacyReader | undefined) {
    this.file = file;
    this.workbook = readWorkbook(bytes, platform, { file }, legacy ? { legacy } : {});
    this.writable = openToWrite(bytes, platform, file);
  }

  /** Why the file can only be read; undefined when it can be written. */
  get refusal(): TeczkaError | undefined {
    return this.writable instanceof TeczkaError ? this.writable : undefined;
  }

  /** What differs from the file. */
  get edits(): readonly CellEdit[] {
    return [...this.changed.values()];
  }

  /** The place with the sheet's name as the file writes it. @throws TeczkaError `sheet-missing` */
  exact<Place extends CellPlace>(place: Place): Place {
    return { ...place, sheet: this.workbook.sheet(place.sheet).name };
  }

  /** The cell as it is by now. @throws TeczkaError `sheet-missing` */
  state(place: CellPlace): CellState {
    const known = this.changed.get(cellKey(place));
    if (known) return known.now;
    const { sheet, row } = this.stored(place);
    const formula = sheet.formula(row, place.column);
    if (row.values[place.column] !== undefined || this.writable instanceof TeczkaError) {
      return this.original(place, GENERAL, formula);
    }
    const { draft, styles } = this.writable;
    const [found] = inWorkbook({ file: this.file }, () => findCells(draft, [place]));
    return this.original(place, styles.style(found?.cells[0]?.style ?? 0).format, formula);
  }

  /** The sheet as it is by now; stays as it is when more is changed. @throws TeczkaError `sheet-missing` */
  snapshot(name: string): SheetSnapshot {
    const below = this.workbook.sheet(name);
    const own = [...this.changed.values()].filter(({ sheet }) => sheet === below.name);
    return SheetSnapshot.over(below).with(
      own.map(({ row, column, now }) => ({ row, column, value: now.value, isDate: showsDate(now) })),
    );
  }

  /**
   * Makes all of the changes or none; of two for one cell the later one counts.
   * @throws TeczkaError as `WorkbookHost.write` and `patchWorkbook`, or why the file can only be read
   */
  apply(steps: readonly Step[]): WrittenCells {
    if (this.writable instanceof TeczkaError) throw this.writable;
    const last = [...new Map(steps.map((step) => [cellKey(step), this.exact(step)])).values()];
    for (const step of last) {
      if (!sameValue(this.value(step), step.expected)) throw cellChanged(step);
    }
    const { writable } = this;
    return inWorkbook({ file: this.file }, () => {
      const found = placesOf(writable.draft, last);
      const planned = last.map((step) => this.planned(step, found.get(cellKey(step)), writable));
      return planned.map(({ entry, ...cell }) => this.keep(cell, entry));
    });
  }

  private planned(step: Step, found: Found | undefined, writable: Writable) {
    const { sheet, row, column } = step;
    const place = { sheet, row, column };
    if (!found) throw new RangeError('A cell was asked for and not looked up');
    const style = writable.styles.style(found.cell.style);
    const known = this.changed.get(cellKey(place));
    const formula = found.cell.cell?.hasFormula ? this.formula(place) : undefined;
    const original = known?.original ?? this.original(place, style.format, formula);
    const before = known?.now ?? original;
    const entry = step.entry(original);
    if (!entry) return { ...place, original, before, after: original, entry };
    const value = checkEntry(found.sheet, found.cell, entry, writable);
    const getsDate = entry.kind === 'day' && !style.isDate;
    const after = { value, formula: undefined, numberFormat: getsDate ? DATE_FORMAT : style.format };
    return { ...place, original, before, after, entry };
  }

  private keep(
    cell: WrittenCell & { readonly original: CellState },
    entry: CellEntry | undefined,
  ): WrittenCell {
    const { sheet, row, column, before, after, original } = cell;
    const key = cellKey(cell);
    if (!entry || sameState(after, original)) this.changed.delete(key);
    else this.changed.set(key, { sheet, row, column, entry, original, now: after });
    return { sheet, row, column, before, after };
  }

  private value(place: CellPlace): CellValue {
    const known = this.changed.get(cellKey(place));
    return known ? known.now.value : this.stored(place).row.values[place.column];
  }

  private formula(place: CellPlace): string | undefined {
    const { sheet, row } = this.stored(place);
    return sheet.formula(row, place.column);
  }

  /** What the file holds. @param emptyFormat number format of the cell if it is empty */
  private original(place: CellPlace, emptyFormat: string, formula: string | undefined): CellState {
    const { sheet, row } = this.stored(place);
    const value = row.values[place.column];
    const numberFormat = value === undefined ? emptyFormat : sheet.numberFormat(row, place.column);
    return { value, formula, numberFormat };
  }

  /** The row of the file in which a cell stands; an empty one where the file has none. */
  private stored({ sheet: name, row: number }: CellPlace) {
    const sheet = this.workbook.sheet(name);
    const rows = this.rows.get(sheet.name) ?? new Map(sheet.rows.map((row) => [row.number, row]));
    this.rows.set(sheet.name, rows);
    return { sheet, row: rows.get(number) ?? { number, values: [], hidden: false } };
  }
}

function openToWrite(bytes: Uint8Array, platform: Platform, file: string): Writable | TeczkaError {
  try {
    const draft = WorkbookDraft.open(bytes, platform, { file });
    return { draft, styles: openStyles(draft).styles, date1904: draft.main.date1904 };
  } catch (error) {
    // Such a file can be read all the same: it says why when somebody writes.
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}

function placesOf(draft: WorkbookDraft, places: readonly CellPlace[]): ReadonlyMap<string, Found> {
  const sheets = findCells(draft, places);
  return new Map(
    sheets.flatMap((sheet) => sheet.cells.map((cell) => [cellKey(cell.asked), { sheet, cell }] as const)),
  );
}
