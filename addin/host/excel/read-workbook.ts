/**
 * The visible sheets of the open workbook, in phases of one sync each: which sheets there are; how large they are; their
 * cells, block by block (limits.ts); their merged areas, what Teczka keeps in the workbook, and whether the sheets are still as large as they were. Where
 * they are not, rows moved between two blocks, and all is read once more. The number of syncs grows with the blocks and
 * with nothing else. Called by excel-workbook.ts.
 */
import { workbookOf, type ReadOptions } from '../../../core/host/index.ts';
import type { CellRange, WorkbookView } from '../../../core/workbooks/index.ts';
import { sheetMissing } from '../../../core/workbooks/errors.ts';
import { bandsOf, cellsOf, cellsOfAll, groupsOf } from './box.ts';
import { GridSheet } from './grid-sheet.ts';
import { MORE_READINGS, MOST_CELLS, READ_BLOCK_CELLS } from './limits.ts';
import { mergesOf, wholeRows } from './merged-areas.ts';
import { readGroup, tooLarge, type Block } from './read-blocks.ts';
import { seesMerges } from './requirements.ts';
import {
  isNamedForSettings,
  isOurs,
  queueCells,
  queueHead,
  settingsFrom,
  type AskedSettings,
} from './settings-cells.ts';
import { dateSystem, queueEpoch, type DateSystem } from './workbook-dates.ts';

/** A visible sheet with its used range, undefined while it is empty. */
interface Measured {
  readonly name: string;
  readonly box: Block | undefined;
}

interface GridBlock extends Block {
  readonly grid: GridSheet;
}

/** A reading of all sheets. */
interface Reading {
  readonly view: WorkbookView;
  readonly dates: DateSystem;
}

/** What WorkbookHost.read promises; where Excel does not tell, dates are taken as counted from 1900. */
export async function readExcel(
  context: Excel.RequestContext,
  fileName: string,
  { onProgress }: ReadOptions,
): Promise<Reading> {
  let furthest = 0;
  // A second reading begins anew; nobody is told that less is done now than before.
  const tell = (done: number): void => {
    furthest = Math.max(furthest, done);
    onProgress?.(furthest);
  };
  for (let more = 0; ; more++) {
    const { hasMoved, ...reading } = await readOnce(context, fileName, tell);
    // Who goes on inserting rows is told by an event that the whole is to be read again.
    if (!hasMoved || more === MORE_READINGS) return reading;
  }
}

async function readOnce(
  context: Excel.RequestContext,
  fileName: string,
  tell: (done: number) => void,
): Promise<Reading & { readonly hasMoved: boolean }> {
  const { visible, settingsSheet, dates } = await findSheets(context);
  const sizes = queueSizes(visible);
  const asked = settingsSheet && queueHead(settingsSheet);
  await context.sync();
  const measured = sizes.map(measuredOf);
  const sheets = measured.map(({ name, box }) => ({ name, box, grid: box && new GridSheet(box) }));
  const blocks = sheets.flatMap(({ box, grid }): GridBlock[] =>
    box && grid ? bandsOf({ ...box, grid }, READ_BLOCK_CELLS) : [],
  );
  const cells = cellsOfAll(blocks);
  let done = 0;
  for (const group of groupsOf(blocks, READ_BLOCK_CELLS)) {
    await readGroup(context, group, (block, grid, hidden) => block.grid.add(block, grid, hidden));
    done += cellsOfAll(group);
    tell(done / cells);
  }
  if (cells === 0) tell(1);
  const kept = asked && isOurs(asked) ? asked : undefined;
  const { merges, now } = await readLast(context, measured, visible, kept);
  const views = sheets.map(({ name, grid }) => {
    const some = grid ?? new GridSheet({ top: 0, left: 0, rows: 0, columns: 0 });
    return some.sheet(name, 'visible', merges.get(name) ?? []);
  });
  const place = fileName === '' ? {} : { file: fileName };
  const names = views.map(({ name }) => name);
  const settings = () => (kept ? settingsFrom(kept, fileName) : []);
  const view = workbookOf({ sheets: views, date1904: dates === '1904', settings }, (name) =>
    sheetMissing(name, names, place),
  );
  return { view, dates, hasMoved: now.some((size, at) => !isSameSize(size, measured[at])) };
}

/** Phase 1. */
async function findSheets(
  context: Excel.RequestContext,
): Promise<{ visible: Excel.Worksheet[]; settingsSheet: Excel.Worksheet | undefined; dates: DateSystem }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const epoch = queueEpoch(context);
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  const settingsSheet = worksheets.items.find(isNamedForSettings);
  return { visible, settingsSheet, dates: dateSystem(epoch) };
}

/** The question of phase 2, and of the last one once more. */
interface AskedSize {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly used: Excel.Range;
}

function queueSizes(sheets: readonly Excel.Worksheet[]): AskedSize[] {
  return sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    return { sheet, name: sheet.name, used };
  });
}

/** @throws TeczkaError `sheet-too-large` */
function measuredOf({ sheet, name, used }: AskedSize): Measured {
  if (used.isNullObject) return { name, box: undefined };
  const rowsHidden = used.rowHidden as boolean | null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  const size = { top, left, rows, columns };
  if (cellsOf(size) > MOST_CELLS) throw tooLarge(name, size);
  return { name, box: { sheet, name, rowsHidden, ...size } };
}

function isSameSize({ used }: AskedSize, before: Measured | undefined): boolean {
  const box = before?.box;
  if (used.isNullObject || !box) return used.isNullObject && !box;
  const isMoved = used.rowIndex !== box.top || used.columnIndex !== box.left;
  return !isMoved && used.rowCount === box.rows && used.columnCount === box.columns;
}

/** The last phase: merged areas where this Excel tells them, what Teczka keeps, and how large the sheets are by now. */
async function readLast(
  context: Excel.RequestContext,
  measured: readonly Measured[],
  sheets: readonly Excel.Worksheet[],
  kept: AskedSettings | undefined,
): Promise<{ merges: ReadonlyMap<string, readonly CellRange[]>; now: readonly AskedSize[] }> {
  let now: readonly AskedSize[] = [];
  const askSizes = (): void => {
    if (kept) queueCells(kept);
    now = queueSizes(sheets);
  };
  const used = measured.flatMap(({ box }) => box ?? []);
  if (used.length === 0 || !seesMerges()) {
    askSizes();
    await context.sync();
    return { merges: new Map(), now };
  }
  const bands = used.map((box) => wholeRows(box.sheet, box));
  const merges = await mergesOf(context, bands, askSizes);
  return { merges: new Map(used.map(({ name }, at) => [name, merges[at] ?? []])), now };
}
