/**
 * The workbook that is open in Excel, as the rest of Teczka sees it: the adapter of WorkbookHost over office.js. Needs
 * ExcelApi 1.12; what later levels add is used where it is there and named in `limits` where it is not. Made by
 * open-office.ts.
 */
import type {
  CellChange,
  CellPlace,
  ChangeListener,
  ReadOptions,
  WorkbookHost,
  WrittenCells,
} from '../../../core/host/index.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';
import { inExcel } from './excel-run.ts';
import { fileNameOf } from '../file-name.ts';
import { readExcel } from './read-workbook.ts';
import { limitsOfExcel } from './requirements.ts';
import { ExcelWatch } from './watch-changes.ts';
import { wishBack, wishOf, writeExcel, type Wish } from './write-cells.ts';

export class ExcelWorkbook implements WorkbookHost {
  readonly limits = limitsOfExcel();
  readonly #watch: ExcelWatch;

  /** @param onFailure takes what a listener of `watch` throws */
  constructor(onFailure: (error: unknown) => void) {
    this.#watch = new ExcelWatch(onFailure);
  }

  /** Asked each time: a workbook gets its name when it is saved. */
  get fileName(): string {
    return fileNameOf(Office.context.document.url);
  }

  read(options: ReadOptions = {}): Promise<WorkbookView> {
    return inExcel((context) => readExcel(context, this.fileName, options), this.#place());
  }

  write(changes: readonly CellChange[]): Promise<WrittenCells> {
    return this.#write(changes.map(wishOf));
  }

  revert(written: WrittenCells): Promise<WrittenCells> {
    return this.#write(written.map(wishBack));
  }

  select({ sheet, row, column }: CellPlace): Promise<void> {
    const work = async (context: Excel.RequestContext): Promise<void> => {
      const shown = context.workbook.worksheets.getItem(sheet);
      shown.activate();
      shown.getRangeByIndexes(row - 1, column, 1, 1).select();
      await context.sync();
    };
    return inExcel(work, { ...this.#place(), sheet });
  }

  watch(listener: ChangeListener): Promise<() => Promise<void>> {
    return this.#watch.watch(listener);
  }

  /** Of two wishes for one cell the later one counts, as in a file. */
  async #write(wishes: readonly Wish[]): Promise<WrittenCells> {
    const last = [...new Map(wishes.map((wish) => [keyOf(wish), wish])).values()];
    return last.length === 0 ? [] : inExcel((context) => writeExcel(context, last), this.#place());
  }

  #place(): { file?: string } {
    return this.fileName === '' ? {} : { file: this.fileName };
  }
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet.toLowerCase()} ${String(row)} ${String(column)}`;
}
