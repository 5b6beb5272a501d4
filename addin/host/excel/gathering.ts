/**
 * Excel's event says where something was edited, not what: the cells are read again. Rows, columns and sheets that
 * moved, and edits too large to follow, are told as `whole`. Events within GATHERING_TIME are answered together, by one
 * request; it waits while the next cell is already being edited, and so do the events that come meanwhile. Called by
 * watch-changes.ts.
 */
import type { ReadCell, SheetChange } from '../../../core/host/index.ts';
import { isDateFormat, parseRange, type CellRange } from '../../../core/workbooks/index.ts';
import { cellValue, type Grid } from './cell-values.ts';
import { onceNotEditing } from './excel-run.ts';
import { GATHERING_TIME, WATCHED_CELLS } from './limits.ts';

/** An edited range, by the id of its sheet. */
interface Edited {
  readonly sheetId: string;
  readonly range: CellRange;
}

const WHOLE: SheetChange = { kind: 'whole' };

export class Gathering {
  readonly #tell: (change: SheetChange) => void;
  #edited: Edited[] = [];
  /** Cells in `edited`. */
  #cells = 0;
  /** Ids of the sheets of which all must be read again. */
  #moved = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers leave in the order of their events. */
  #answering: Promise<void> = Promise.resolve();

  readonly #isOwn: (sheetId: string) => boolean;

  /** @param tell must not throw @param isOwn of what happens on such a sheet nothing is told */
  constructor(tell: (change: SheetChange) => void, isOwn: (sheetId: string) => boolean) {
    this.#tell = tell;
    this.#isOwn = isOwn;
  }

  changed({ changeType, address, worksheetId }: Excel.WorksheetChangedEventArgs): void {
    const range = changeType === 'RangeEdited' ? parseRange(address) : undefined;
    this.#cells += range ? cellsIn(range) : 0;
    if (!range || this.#cells > WATCHED_CELLS) {
      this.moved(worksheetId);
    } else {
      this.#edited.push({ sheetId: worksheetId, range });
      this.#soon();
    }
  }

  /** More happened to the sheet than cells tell. */
  moved(sheetId: string): void {
    this.#moved.add(sheetId);
    this.#soon();
  }

  /** Leaves unanswered what has been gathered. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#take();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#answering = this.#answering.then(() => this.#answer());
    }, GATHERING_TIME);
  }

  #take(): { edited: readonly Edited[]; isWhole: boolean } {
    const isOthers = (sheetId: string): boolean => !this.#isOwn(sheetId);
    const edited = this.#edited.filter(({ sheetId }) => isOthers(sheetId));
    const isWhole = [...this.#moved].some(isOthers);
    this.#edited = [];
    this.#cells = 0;
    this.#moved = new Set();
    return { edited, isWhole };
  }

  /** Takes what has been gathered until its turn comes; nothing when the answer before took it too. */
  async #answer(): Promise<void> {
    const { edited, isWhole } = this.#take();
    if (edited.length === 0 && !isWhole) return;
    for (const change of isWhole ? [WHOLE] : await changesOf(edited)) this.#tell(change);
  }
}

/** What the edited cells hold now, a change for every sheet; `whole` where it cannot be read. */
async function changesOf(edited: readonly Edited[]): Promise<SheetChange[]> {
  try {
    return await onceNotEditing((context) => readEdited(context, edited));
  } catch {
    // Excel is busy or the sheet is gone: whoever listens reads again, and is told then what is the matter.
    return [WHOLE];
  }
}

async function readEdited(context: Excel.RequestContext, edited: readonly Edited[]): Promise<SheetChange[]> {
  const asked = edited.map(({ sheetId, range: { top, left, bottom, right } }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    const range = sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);
    range.load('values,valueTypes,numberFormat');
    return { sheet, range, top, left };
  });
  await context.sync();
  const bySheet = new Map<string, ReadCell[]>();
  for (const { sheet, range, top, left } of asked) {
    const cells = bySheet.get(sheet.name) ?? [];
    bySheet.set(sheet.name, cells);
    cells.push(...cellsOf(range, top, left));
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: 'cells', sheet, cells }));
}

function cellsOf(grid: Grid, top: number, left: number): ReadCell[] {
  return grid.values.flatMap((row, down) =>
    row.map((raw, right): ReadCell => {
      const value = cellValue(raw, grid.valueTypes[down]?.[right] ?? '');
      const isDate = value !== undefined && isDateFormat(grid.numberFormat[down]?.[right] ?? '');
      return { row: top + down, column: left + right, value, isDate };
    }),
  );
}

function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
