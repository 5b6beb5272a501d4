/**
 * The workbook that is open in Excel, as the rest of Teczka sees it: the adapter of WorkbookHost over office.js. Needs
 * ExcelApi 1.12; what later levels add is used where it is there and named in `limits` where it is not. Made by
 * open-office.ts.
 */
import {
  cellKey,
  type CellChange,
  type CellPlace,
  type ChangeListener,
  type ReadOptions,
  type SettingsChange,
  type WorkbookHost,
  type WrittenCells,
  type WrittenSettings,
  settingsBack,
} from '../../../core/host/index.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';
import { inExcel } from './excel-run.ts';
import { fileNameOf } from '../file-name.ts';
import { keepSettings } from './keep-settings.ts';
import { readExcel } from './read-workbook.ts';
import { DATES_UNKNOWN, limitsOfExcel } from './requirements.ts';
import { showCell } from './show-cell.ts';
import { ExcelWatch } from './watch-changes.ts';
import { wishBack, wishOf, writeExcel, type Wish } from './write-cells.ts';

export class ExcelWorkbook implements WorkbookHost {
  readonly #watch: ExcelWatch;
  #limits = limitsOfExcel();
  /** The write before, done or failed: two at once would each put back what the other has written. */
  #last: Promise<unknown> = Promise.resolve();
  /** Ids of the settings sheet: what happens there is of our doing, and nothing of the register. */
  readonly #ownSheets = new Set<string>();

  /** @param onFailure takes what a listener of `watch` throws */
  constructor(onFailure: (error: unknown) => void) {
    this.#watch = new ExcelWatch(onFailure, (sheetId) => this.#ownSheets.has(sheetId));
  }

  /** One more once a reading has shown that Excel does not tell how the workbook counts its dates. */
  get limits(): readonly string[] {
    return this.#limits;
  }

  /** Asked each time: a workbook gets its name when it is saved. */
  get fileName(): string {
    return fileNameOf(Office.context.document.url);
  }

  async read(options: ReadOptions = {}): Promise<WorkbookView> {
    const read = await inExcel((context) => readExcel(context, this.fileName, options), this.#place());
    const isNew = read.dates === 'unknown' && !this.#limits.includes(DATES_UNKNOWN);
    if (isNew) this.#limits = [...this.#limits, DATES_UNKNOWN];
    return read.view;
  }

  write(changes: readonly CellChange[]): Promise<WrittenCells> {
    return this.#write(changes.map(wishOf));
  }

  revert(written: WrittenCells): Promise<WrittenCells> {
    return this.#write(written.map(wishBack));
  }

  keepSettings(change: SettingsChange): Promise<WrittenSettings> {
    const touch = (sheetId: string): void => void this.#ownSheets.add(sheetId);
    return this.#inTurn(() =>
      inExcel((context) => keepSettings(context, change, this.fileName, touch), this.#place()),
    );
  }

  revertSettings(written: WrittenSettings): Promise<WrittenSettings> {
    return this.keepSettings(settingsBack(written));
  }

  select(place: CellPlace): Promise<void> {
    const { sheet } = place;
    return inExcel((context) => showCell(context, place), { ...this.#place(), sheet });
  }

  watch(listener: ChangeListener): Promise<() => Promise<void>> {
    return this.#watch.watch(listener);
  }

  /** Of two wishes for one cell the later one counts, as in a file. */
  #write(wishes: readonly Wish[]): Promise<WrittenCells> {
    const last = [...new Map(wishes.map((wish) => [cellKey(wish), wish])).values()];
    if (last.length === 0) return Promise.resolve([]);
    return this.#inTurn(() => inExcel((context) => writeExcel(context, last), this.#place()));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }

  #place(): { file?: string } {
    return this.fileName === '' ? {} : { file: this.fileName };
  }
}
