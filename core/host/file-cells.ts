/**
 * The cells of a workbook in a file with the changes made to them. The file's bytes stay as they are; a cell that is
 * put back to what the file holds is no change any more. Called by file-workbook.ts.
 */
import type { Platform } from '../opc/platform.ts';
import { TeczkaError } from '../values/errors.ts';
import { inWorkbook } from '../workbooks/errors.ts';
import {
  formatAfter,
  type CellEdit,
  type CellEntry,
  type CellValue,
  type LegacyReader,
  type Workbook,
} from '../workbooks/index.ts';
import { cellHasFormula, cellKey, checkEntry, planCells, requireCell } from '../workbooks/patch/index.ts';
import { sameState, sameValue, showsDate } from './cell-state.ts';
import { FileOriginal, type FoundPlace, type Writable } from './file-original.ts';
import { cellChanged } from './refusals.ts';
import { refuseMoved, withMarks } from './row-marks.ts';
import { SheetSnapshot } from './sheet-snapshot.ts';
import type { CellPlace, CellState, RowMark, WrittenCell, WrittenCells } from './workbook-host.ts';

/** A change of one cell before it is made. */
export interface Step extends CellPlace {
  readonly expected: CellValue;
  readonly marks: readonly RowMark[] | undefined;
  /** What is to be entered, when the file itself holds `original`; undefined to leave it at that. */
  entry(original: CellState): CellEntry | undefined;
}

interface ChangedCell extends CellEdit {
  /** What the file holds. */
  readonly original: CellState;
  readonly now: CellState;
}

interface PlannedCell {
  readonly step: Step;
  readonly entry: CellEntry | undefined;
  readonly original: CellState;
  readonly before: CellState;
  readonly after: CellState;
}

export class FileCells {
  private readonly original: FileOriginal;
  private readonly file: string;
  /** By `cellKey`; another map after every change. */
  private changed: ReadonlyMap<string, ChangedCell> = new Map();

  /** @throws TeczkaError as `readWorkbook` */
  constructor(bytes: Uint8Array, platform: Platform, file: string, legacy: LegacyReader | undefined) {
    this.file = file;
    this.original = new FileOriginal(bytes, platform, file, legacy);
  }

  get workbook(): Workbook {
    return this.original.workbook;
  }

  /** Why the file can only be read; undefined when it can be written. */
  get refusal(): TeczkaError | undefined {
    const { writable } = this.original;
    return writable instanceof TeczkaError ? writable : undefined;
  }

  /** What differs from the file. */
  get edits(): readonly CellEdit[] {
    return [...this.changed.values()];
  }

  /** The place with the sheet's name as the file writes it. @throws TeczkaError `sheet-missing` */
  exact<Place extends CellPlace>(place: Place): Place {
    return this.original.exact(place);
  }

  /** The cell as it is by now. @throws TeczkaError `sheet-missing` */
  state(place: CellPlace): CellState {
    return this.changed.get(cellKey(place))?.now ?? this.original.state(place);
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
   * @throws TeczkaError as `WorkbookHost.write` and `setCells`, or why the file can only be read
   */
  apply(steps: readonly Step[]): WrittenCells {
    const { writable } = this.original;
    if (writable instanceof TeczkaError) throw writable;
    steps.forEach(requireCell);
    const last = [...new Map(steps.map((step) => [cellKey(step), this.exact(step)])).values()];
    return inWorkbook({ file: this.file }, () => {
      const found = this.original.find(writable, last);
      const at = (step: Step) => placeIn(found, step);
      for (const step of last) this.refuseSurprise(step, at(step));
      const planned = last.map((step) => this.planned(step, at(step), writable));
      this.keep(planned, writable);
      return withMarks(
        planned.map(writtenCell),
        last.map(({ marks }) => marks),
      );
    });
  }

  /** @throws TeczkaError `cell-has-formula`, `cell-changed` */
  private refuseSurprise(step: Step, { sheet, cell }: FoundPlace): void {
    if (cell.cell?.formula || sheet.kept.isOfFormula(step)) throw cellHasFormula(step);
    if (!sameValue(this.value(step), step.expected)) throw cellChanged(step);
    refuseMoved(step, (place) => this.value(place));
  }

  private planned(step: Step, found: FoundPlace, writable: Writable): PlannedCell {
    const known = this.changed.get(cellKey(step));
    const original = known?.original ?? this.original.state(step, found);
    const before = known?.now ?? original;
    const entry = step.entry(original);
    if (!entry) return { step, entry, original, before, after: original };
    const value = checkEntry(found.sheet, found.cell, entry, writable);
    const { format } = writable.styles.style(found.cell.style);
    const after = { value, formula: undefined, numberFormat: formatAfter(entry, format) };
    return { step, entry, original, before, after };
  }

  /** @throws as `planCells` what could otherwise only be refused when the file is saved; then nothing is kept */
  private keep(planned: readonly PlannedCell[], writable: Writable): void {
    const changed = new Map(this.changed);
    for (const { step, entry, original, after } of planned) {
      const { sheet, row, column } = step;
      if (!entry || sameState(after, original)) changed.delete(cellKey(step));
      else changed.set(cellKey(step), { sheet, row, column, entry, original, now: after });
    }
    const touched = new Set(planned.map(({ step }) => step.sheet));
    planCells(
      writable.parts,
      [...changed.values()].filter(({ sheet }) => touched.has(sheet)),
      writable,
    );
    this.changed = changed;
  }

  private value(place: CellPlace): CellValue {
    const known = this.changed.get(cellKey(place));
    return known ? known.now.value : this.original.value(place);
  }
}

function placeIn(found: ReadonlyMap<string, FoundPlace>, step: Step): FoundPlace {
  const place = found.get(cellKey(step));
  if (!place) throw new RangeError('A cell was asked for and not looked up');
  return place;
}

function writtenCell({ step: { sheet, row, column }, before, after }: PlannedCell): WrittenCell {
  return { sheet, row, column, before, after };
}
