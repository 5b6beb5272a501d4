/**
 * The visible sheets of the open workbook, in phases of one sync each: which sheets there are; how large they are; their
 * cells, block by block (limits.ts); their merged areas. The number of syncs grows with the blocks and with nothing
 * else. Called by excel-workbook.ts.
 */
import { workbookOf, type ReadOptions } from '../../../core/host/index.ts';
import type { CellRange, WorkbookView } from '../../../core/workbooks/index.ts';
import { sheetMissing } from '../../../core/workbooks/errors.ts';
import { bandsOf, cellsOf, cellsOfAll, groupsOf } from './box.ts';
import { GridSheet } from './grid-sheet.ts';
import { MOST_CELLS, READ_BLOCK_CELLS } from './limits.ts';
import { mergesOf, wholeRows } from './merged-areas.ts';
import { readGroup, tooLarge, type Block } from './read-blocks.ts';
import { seesMerges } from './requirements.ts';
import { is1904, queueEpoch } from './workbook-dates.ts';

/** A visible sheet with its used range, undefined while it is empty. */
interface Measured {
  readonly name: string;
  readonly box: Block | undefined;
}

interface GridBlock extends Block {
  readonly grid: GridSheet;
}

/** What WorkbookHost.read promises. */
export async function readExcel(
  context: Excel.RequestContext,
  fileName: string,
  { onProgress }: ReadOptions,
): Promise<WorkbookView> {
  const { visible, date1904 } = await findSheets(context);
  const measured = await measure(context, visible);
  const sheets = measured.map(({ name, box }) => ({ name, box, grid: box && new GridSheet(box) }));
  const blocks = sheets.flatMap(({ box, grid }): GridBlock[] =>
    box && grid ? bandsOf({ ...box, grid }, READ_BLOCK_CELLS) : [],
  );
  const cells = cellsOfAll(blocks);
  let done = 0;
  for (const group of groupsOf(blocks, READ_BLOCK_CELLS)) {
    await readGroup(context, group, (block, grid, hidden) => block.grid.add(block, grid, hidden));
    done += cellsOfAll(group);
    onProgress?.(done / cells);
  }
  const merges = await readMerges(context, measured);
  const views = sheets.map(({ name, grid }) => {
    const some = grid ?? new GridSheet({ top: 0, left: 0, rows: 0, columns: 0 });
    return some.sheet(name, 'visible', merges.get(name) ?? []);
  });
  const place = fileName === '' ? {} : { file: fileName };
  const names = views.map(({ name }) => name);
  return workbookOf(views, date1904, (name) => sheetMissing(name, names, place));
}

/** Phase 1. */
async function findSheets(
  context: Excel.RequestContext,
): Promise<{ visible: Excel.Worksheet[]; date1904: boolean }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const epoch = queueEpoch(context);
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  return { visible, date1904: is1904(epoch) };
}

/** Phase 2. @throws TeczkaError `sheet-too-large` */
async function measure(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Measured[]> {
  const ranges = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    return { sheet, name: sheet.name, used };
  });
  await context.sync();
  return ranges.map(({ sheet, name, used }) => {
    if (used.isNullObject) return { name, box: undefined };
    const rowsHidden = used.rowHidden as boolean | null;
    const size = {
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
    if (cellsOf(size) > MOST_CELLS) throw tooLarge(name, size);
    return { name, box: { sheet, name, rowsHidden, ...size } };
  });
}

/** The last phase, where this Excel has it. */
async function readMerges(
  context: Excel.RequestContext,
  measured: readonly Measured[],
): Promise<ReadonlyMap<string, readonly CellRange[]>> {
  const used = measured.flatMap(({ box }) => box ?? []);
  if (used.length === 0 || !seesMerges()) return new Map();
  const merges = await mergesOf(
    context,
    used.map((box) => wholeRows(box.sheet, box)),
  );
  return new Map(used.map(({ name }, at) => [name, merges[at] ?? []]));
}
