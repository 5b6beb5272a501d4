/**
 * The workbook as it was read, with every change since. Each change lies over the sheet as read, not over the change
 * before it, so that a long day of typing makes no long chain. Kept by the session.
 */
import { SheetSnapshot, type ReadCell, type WrittenCells } from '../../../core/host/index.ts';
import { isDateFormat, type WorkbookView } from '../../../core/workbooks/index.ts';

export class LiveWorkbook {
  readonly #read: WorkbookView;
  /** By name in lower case: sheet names do not differ by case alone. */
  readonly #changed = new Map<string, SheetSnapshot>();

  constructor(read: WorkbookView) {
    this.#read = read;
  }

  get view(): WorkbookView {
    const changed = new Map(this.#changed);
    return { ...this.#read, sheet: (name) => changed.get(name.toLowerCase()) ?? this.#read.sheet(name) };
  }

  /** Cells of a sheet that was not read (a hidden one) are left out. */
  change(sheet: string, cells: readonly ReadCell[]): void {
    const name = sheet.toLowerCase();
    if (!this.#read.sheetNames.some((known) => known.toLowerCase() === name)) return;
    this.#changed.set(
      name,
      (this.#changed.get(name) ?? SheetSnapshot.over(this.#read.sheet(sheet))).with(cells),
    );
  }

  /** What a host answered to a change of ours: it stands in the cells before the host tells of it. */
  written(cells: WrittenCells, state: 'before' | 'after'): void {
    for (const {
      sheet,
      row,
      column,
      [state]: { value, numberFormat },
    } of cells)
      this.change(sheet, [{ row, column, value, isDate: isDateFormat(numberFormat) }]);
  }
}
