/**
 * A workbook in a file as a host: the workbench and the command line work in it as the pane does in Excel. The file is
 * read once and never changed; changes lie beside it and are put into a copy only when it is saved, so that what is
 * undone is gone without a trace. Formulas are not calculated: their results stay as the file has them until Excel
 * opens it.
 */
import type { Platform } from '../opc/platform.ts';
import { sheetMissing } from '../workbooks/errors.ts';
import { requireCell, setCells } from '../workbooks/patch/index.ts';
import {
  patchWorkbook,
  type CellEntry,
  type LegacyReader,
  type PatchOperation,
  type WorkbookView,
} from '../workbooks/index.ts';
import { entryFor, sameState, showsDate } from './cell-state.ts';
import { FileCells, type Step } from './file-cells.ts';
import { FileSettings } from './file-settings.ts';
import { cellNotKept, sheetHidden } from './refusals.ts';
import { settingsBack } from './settings-state.ts';
import type {
  CellChange,
  CellPlace,
  CellState,
  ChangeListener,
  ReadCell,
  ReadOptions,
  SettingsChange,
  SheetChange,
  WorkbookHost,
  WrittenCell,
  WrittenCells,
  WrittenSettings,
} from './workbook-host.ts';
import { workbookOf } from './workbook-snapshot.ts';

export interface FileWorkbookOptions {
  /** Without folders. */
  readonly file: string;
  /** Reader for .xls, .xlsb and .ods; such a file can be read but not written. */
  readonly legacy?: LegacyReader;
  /** Takes what a listener throws; without it that is an unhandled rejection. */
  readonly onFailure?: (error: unknown) => void;
}

export type SelectListener = (place: CellPlace) => void;
export type KeepListener = (written: WrittenSettings) => void;

/** Each with an identity of its own: the same function may listen twice. */
interface Listening<Told> {
  readonly listener: (told: Told) => void;
}

/** @throws TeczkaError as `readWorkbook` */
export function openFileWorkbook(
  bytes: Uint8Array,
  platform: Platform,
  options: FileWorkbookOptions,
): FileWorkbook {
  return new FileWorkbook(bytes, platform, options);
}

export class FileWorkbook implements WorkbookHost {
  readonly fileName: string;
  readonly limits: readonly string[];
  private readonly bytes: Uint8Array;
  private readonly platform: Platform;
  private readonly onFailure: ((error: unknown) => void) | undefined;
  private readonly cells: FileCells;
  private readonly settings: FileSettings;
  private readonly watchers = new Set<Listening<SheetChange>>();
  private readonly selectors = new Set<Listening<CellPlace>>();
  private readonly keepers = new Set<Listening<WrittenSettings>>();
  private place: CellPlace | undefined;

  constructor(bytes: Uint8Array, platform: Platform, { file, legacy, onFailure }: FileWorkbookOptions) {
    this.fileName = file;
    this.bytes = bytes;
    this.platform = platform;
    this.onFailure = onFailure;
    this.cells = new FileCells(bytes, platform, file, legacy);
    this.settings = new FileSettings(bytes, platform, this.cells.workbook, file);
    const { refusal } = this.cells;
    this.limits = refusal ? [`Ten plik można tylko przeglądać. ${refusal.message}`] : [];
  }

  /** Does anything differ from the bytes that were opened? */
  get isChanged(): boolean {
    return this.operations.length > 0;
  }

  /** What was selected last. */
  get selected(): CellPlace | undefined {
    return this.place;
  }

  /** The workbook with the changes; without any the very bytes that were opened. @throws TeczkaError as `setCells`, `setSettings` */
  save(): Uint8Array {
    return patchWorkbook(this.bytes, this.platform, this.operations, { file: this.fileName });
  }

  /** The cell as it stands now, on whichever sheet. @throws TeczkaError `sheet-missing` */
  cellState(place: CellPlace): CellState {
    return this.cells.state(place);
  }

  async read({ onProgress }: ReadOptions = {}): Promise<WorkbookView> {
    const { workbook } = this.cells;
    const names = this.visibleSheets();
    for (const [index, name] of names.entries()) {
      workbook.sheet(name);
      onProgress?.((index + 1) / names.length);
      await this.platform.yieldNow();
    }
    if (names.length === 0) onProgress?.(1);
    const sheets = names.map((name) => this.cells.snapshot(name));
    const settings = this.settings.snapshot();
    return workbookOf({ sheets, date1904: workbook.date1904, settings }, (name) =>
      sheetMissing(name, names, { file: this.fileName }),
    );
  }

  write(changes: readonly CellChange[]): Promise<WrittenCells> {
    return this.apply(changes.map(({ to, marks, ...place }) => ({ ...place, marks, entry: () => to })));
  }

  revert(written: WrittenCells): Promise<WrittenCells> {
    const { date1904 } = this.cells.workbook;
    const steps = written.map(({ sheet, row, column, before, after, marks }): Step => {
      const entry = (original: CellState): CellEntry | undefined => {
        if (sameState(before, original)) return undefined;
        const back = entryFor(before, date1904);
        if (!back) throw cellNotKept({ sheet, row, column });
        return back;
      };
      return { sheet, row, column, expected: after.value, marks, entry };
    });
    return this.apply(steps);
  }

  keepSettings(change: SettingsChange): Promise<WrittenSettings> {
    return afterwards(() => {
      if (this.cells.refusal) throw this.cells.refusal;
      const written = this.settings.change(change);
      this.tell(this.keepers, written);
      return written;
    });
  }

  revertSettings(written: WrittenSettings): Promise<WrittenSettings> {
    return this.keepSettings(settingsBack(written));
  }

  select(place: CellPlace): Promise<void> {
    return afterwards(() => {
      requireCell(place);
      const { sheet, row, column } = this.cells.exact(place);
      if (!this.visibleSheets().includes(sheet)) throw sheetHidden(sheet);
      const shown = { sheet, row, column };
      this.place = shown;
      this.tell(this.selectors, shown);
    });
  }

  watch(listener: ChangeListener): Promise<() => Promise<void>> {
    const watcher = { listener };
    this.watchers.add(watcher);
    return Promise.resolve(() => {
      this.watchers.delete(watcher);
      return Promise.resolve();
    });
  }

  /** Tells of every selection through `select`. @returns ends that */
  onSelect(listener: SelectListener): () => void {
    const selector = { listener };
    this.selectors.add(selector);
    return () => {
      this.selectors.delete(selector);
    };
  }

  /** Tells of every change of what is kept in the workbook. @returns ends that */
  onKeeping(listener: KeepListener): () => void {
    const keeper = { listener };
    this.keepers.add(keeper);
    return () => {
      this.keepers.delete(keeper);
    };
  }

  private get operations(): readonly PatchOperation[] {
    const { edits } = this.cells;
    return [...(edits.length === 0 ? [] : [setCells(edits)]), ...this.settings.operations];
  }

  private visibleSheets(): string[] {
    const { workbook } = this.cells;
    const known = new Map(workbook.sheets.map(({ name, visibility }) => [name, visibility]));
    const of = (name: string) => known.get(name) ?? workbook.sheet(name).visibility;
    return workbook.sheetNames.filter((name) => of(name) === 'visible');
  }

  private apply(steps: readonly Step[]): Promise<WrittenCells> {
    return afterwards(() => {
      const written = this.cells.apply(steps);
      for (const change of changesOf(written)) this.tell(this.watchers, change);
      return written;
    });
  }

  /** Each listener in its own turn: a fault of one is no fault of the others, nor of the work, which is done. */
  private tell<Told>(listeners: ReadonlySet<Listening<Told>>, told: Told): void {
    for (const one of listeners) {
      const done = afterwards(() => {
        if (listeners.has(one)) one.listener(told);
      });
      void (this.onFailure ? done.catch(this.onFailure) : done);
    }
  }
}

/** The work as a promise: what it throws refuses the promise. */
function afterwards<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}

/** What was written, sheet by sheet, as watchers are told it. */
function changesOf(written: WrittenCells): SheetChange[] {
  const bySheet = new Map<string, ReadCell[]>();
  for (const cell of written) {
    const cells = bySheet.get(cell.sheet) ?? [];
    cells.push(readCell(cell));
    bySheet.set(cell.sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'cells', sheet, cells }));
}

function readCell({ row, column, after }: WrittenCell): ReadCell {
  return { row, column, value: after.value, isDate: showsDate(after) };
}
