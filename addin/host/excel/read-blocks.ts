/**
 * Cells of ranges in as few requests as Excel's limits allow: one for every group of blocks. A group that is refused
 * for its size, and a block for which Excel on the web gives null instead of an answer, is halved and asked again.
 * Called by read-workbook.ts.
 */
import { TeczkaError } from '../../../core/values/errors.ts';
import { cellsOf, halvesOf, type Box } from './box.ts';
import type { Grid } from './cell-values.ts';
import { isTooLarge } from './host-errors.ts';

export interface Block extends Box {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Are all rows hidden, none, or some (then the block is asked row by row)? */
  readonly rowsHidden: boolean | null;
}

export type TakeBlock<Some extends Block> = (
  block: Some,
  grid: Grid,
  hidden: (row: number) => boolean,
) => void;

/**
 * One sync for the group. Blocks are taken in their order.
 * @throws TeczkaError `sheet-too-large` when Excel refuses even a single cell
 */
export async function readGroup<Some extends Block>(
  context: Excel.RequestContext,
  group: readonly Some[],
  take: TakeBlock<Some>,
): Promise<void> {
  const asked = group.map((block) => {
    const range = block.sheet.getRangeByIndexes(block.top, block.left, block.rows, block.columns);
    range.load('values,valueTypes,numberFormat');
    const rows = block.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
    return { block, range, rows };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    await readHalves(context, group, take);
    return;
  }
  for (const { block, range, rows } of asked) {
    const grid = wholeGrid(range);
    if (!grid) {
      await readHalves(context, [block], take);
      continue;
    }
    const hidden = (row: number): boolean => rows?.value[row]?.rowHidden ?? block.rowsHidden ?? false;
    take(block, grid, hidden);
  }
}

async function readHalves<Some extends Block>(
  context: Excel.RequestContext,
  group: readonly Some[],
  take: TakeBlock<Some>,
): Promise<void> {
  const [only, ...more] = group;
  if (!only) return;
  if (more.length > 0) {
    const half = Math.ceil(group.length / 2);
    await readGroup(context, group.slice(0, half), take);
    await readGroup(context, group.slice(half), take);
    return;
  }
  const halves = halvesOf(only);
  if (!halves) throw tooLarge(only.name);
  await readGroup(context, [halves[0]], take);
  await readGroup(context, [halves[1]], take);
}

/** What the range holds, or undefined where Excel kept silent about one of the three. */
function wholeGrid(range: Excel.Range): Grid | undefined {
  const { values, valueTypes, numberFormat } = range as { [Key in keyof Grid]: Grid[Key] | null };
  return values && valueTypes && numberFormat ? { values, valueTypes, numberFormat } : undefined;
}

/** @param box absent where not even one cell can be read */
export function tooLarge(sheet: string, box?: Box): TeczkaError {
  const cells = box ? ` (${String(box.rows)} × ${String(box.columns)} komórek: ${String(cellsOf(box))})` : '';
  const text = `Arkusz „${sheet}” jest za duży, by go sprawdzić${cells}. Usuń zbędne wiersze i kolumny poza tabelą (Ctrl+End pokazuje ostatnią używaną komórkę) albo podziel arkusz.`;
  return new TeczkaError('sheet-too-large', text, { sheet });
}
