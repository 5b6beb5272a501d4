/**
 * A workbook open in a host that lives in memory, for tests of the screen's logic: it keeps the promises of the port,
 * and a test can type into it, move rows, hold a reading up, and have the next call refused.
 */
import { refuseMoved, settingsBack, SheetSnapshot, withMarks } from '../../../../core/host/index.ts';
import type {
  CellChange,
  CellPlace,
  CellState,
  ChangeListener,
  ReadOptions,
  SettingsChange,
  SheetChange,
  WorkbookHost,
  WrittenCells,
  WrittenSettings,
} from '../../../../core/host/index.ts';
import { excelSerial } from '../../../../core/values/day.ts';
import { TeczkaError } from '../../../../core/values/errors.ts';
import type { SettingsRow } from '../../../../core/workbooks/settings-sheet/index.ts';
import type { CellEntry, CellValue, SheetView, WorkbookView } from '../../../../core/workbooks/index.ts';

type Call = 'read' | 'write' | 'revert' | 'select' | 'keep';

export class MemoryHost implements WorkbookHost {
  readonly fileName = 'Rejestr.xlsx';
  readonly limits: readonly string[] = [];
  readonly selected: CellPlace[] = [];
  /** What Teczka keeps in the workbook. */
  kept: readonly SettingsRow[] = [];
  /** How often the workbook was read. */
  reads = 0;
  /** Awaited by each reading after its sheets were taken. */
  heldUp: Promise<void> = Promise.resolve();
  /** Thrown by the next call of that name, once each. */
  readonly refusals: { on: Call; error: Error }[] = [];
  /** Events are hints: a host may lose them. */
  deaf = false;
  readonly #sheets: Map<string, SheetSnapshot>;
  readonly #listeners = new Set<ChangeListener>();

  constructor(sheets: readonly SheetView[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, SheetSnapshot.over(sheet)]));
  }

  async read({ onProgress }: ReadOptions = {}): Promise<WorkbookView> {
    this.reads++;
    this.#refuse('read');
    const sheets = new Map(this.#sheets);
    const settings = this.kept;
    onProgress?.(0.5);
    await this.heldUp;
    return {
      sheetNames: [...sheets.keys()],
      date1904: false,
      settings,
      sheet(name) {
        const sheet = sheets.get(name);
        if (!sheet) throw new TeczkaError('sheet-missing', `Nie ma arkusza „${name}”.`);
        return sheet;
      },
    };
  }

  async write(changes: readonly CellChange[]): Promise<WrittenCells> {
    await Promise.resolve();
    this.#refuse('write');
    const written = changes.map(({ expected, to, marks, ...place }) => {
      const before = this.state(place);
      if (before.value !== expected)
        throw new TeczkaError('cell-changed', 'Komórka zmieniła się w międzyczasie.');
      refuseMoved({ ...place, marks }, (cell) => this.state(cell).value);
      return { ...place, before, after: this.#put(place, valueOf(to)) };
    });
    return withMarks(
      written,
      changes.map(({ marks }) => marks),
    );
  }

  async revert(written: WrittenCells): Promise<WrittenCells> {
    await Promise.resolve();
    this.#refuse('revert');
    return written.map((cell) => {
      if (this.state(cell).value !== cell.after.value)
        throw new TeczkaError('cell-changed', 'Komórka zmieniła się w międzyczasie.');
      refuseMoved(cell, (place) => this.state(place).value);
      const after = this.#put(cell, cell.before.value, cell.before.numberFormat);
      return { ...cell, before: cell.after, after };
    });
  }

  async keepSettings(change: SettingsChange): Promise<WrittenSettings> {
    await Promise.resolve();
    this.#refuse('keep');
    const before = this.kept;
    this.kept = change(before);
    return { before, after: this.kept };
  }

  revertSettings(written: WrittenSettings): Promise<WrittenSettings> {
    return this.keepSettings(settingsBack(written));
  }

  async select(place: CellPlace): Promise<void> {
    await Promise.resolve();
    this.#refuse('select');
    this.selected.push(place);
  }

  watch(listener: ChangeListener): Promise<() => Promise<void>> {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** What the clerk does in the sheet. */
  type(place: CellPlace, value: CellValue, numberFormat?: string): void {
    this.#put(place, value, numberFormat);
  }

  /** Inserts an empty row above the given one. */
  insertRow(sheetName: string, above: number): void {
    const sheet = this.#sheet(sheetName);
    const rows = sheet.rows.map((row) => (row.number < above ? row : { ...row, number: row.number + 1 }));
    const moved: SheetView = {
      name: sheetName,
      visibility: 'visible',
      merges: [],
      rows,
      isDate: (row, column) =>
        sheet.isDate(row.number < above ? row : { ...row, number: row.number - 1 }, column),
    };
    this.#sheets.set(sheetName, SheetSnapshot.over(moved));
    this.tell({ kind: 'whole' });
  }

  /** Another name for a sheet, as a clerk gives it. */
  renameSheet(name: string, to: string): void {
    const sheet = this.#sheet(name);
    this.#sheets.delete(name);
    const { visibility, merges, rows } = sheet;
    const renamed: SheetView = {
      ...{ name: to, visibility, merges, rows },
      isDate: (row, column) => sheet.isDate(row, column),
    };
    this.#sheets.set(to, SheetSnapshot.over(renamed));
    this.tell({ kind: 'whole' });
  }

  tell(change: SheetChange): void {
    if (!this.deaf) for (const listener of this.#listeners) listener(change);
  }

  state({ sheet, row, column }: CellPlace): CellState {
    const view = this.#sheet(sheet);
    const found = view.rows.find(({ number }) => number === row);
    const isDate = found !== undefined && view.isDate(found, column);
    return {
      value: found?.values[column],
      formula: undefined,
      numberFormat: isDate ? 'dd.mm.yyyy' : 'General',
    };
  }

  #put(place: CellPlace, value: CellValue, numberFormat = this.state(place).numberFormat): CellState {
    const cell = { row: place.row, column: place.column, value, isDate: numberFormat === 'dd.mm.yyyy' };
    this.#sheets.set(place.sheet, this.#sheet(place.sheet).with([cell]));
    this.tell({ kind: 'cells', sheet: place.sheet, cells: [cell] });
    return this.state(place);
  }

  #sheet(name: string): SheetSnapshot {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new Error(`The test has no sheet ${name}`);
    return sheet;
  }

  #refuse(call: Call): void {
    const at = this.refusals.findIndex(({ on }) => on === call);
    const [refusal] = at < 0 ? [] : this.refusals.splice(at, 1);
    if (refusal) throw refusal.error;
  }
}

function valueOf(entry: CellEntry): CellValue {
  switch (entry.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return entry.text;
    case 'number':
      return entry.number;
    case 'day':
      return excelSerial(entry.day);
  }
}
