/**
 * Blocks merged over several rows: an office merges the name of a child over its stays, or a family's address over its
 * children. Such a value is read in each of its rows, which is said; not where that would make one number belong to
 * several people, or count one amount several times. Empty cells that nobody merged stay empty. Called by recognise.ts.
 */
import type { CellRange, SheetRow, SheetView } from '../../workbooks/index.ts';
import type { Register } from '../register.ts';
import type { MappedColumn } from './mapping.ts';
import { RowMarks, rowNumbered } from './row-marks.ts';
import { inRows } from './row-numbers.ts';

export interface FilledDown {
  /** The blocks whose value stands in each of their rows. */
  readonly merges: readonly CellRange[];
  /** Polish sentences. */
  readonly notes: readonly string[];
}

/** A block that begins under a column of the register. */
export interface TallBlock {
  readonly id: string;
  /** The heading as the office wrote it. */
  readonly header: string;
  readonly block: CellRange;
}

/**
 * Blocks over several rows below the header, from above; of blocks that overlap, as in no file of Excel's, the first.
 * @param below the header's lowest row
 */
export function tallBlocks(
  sheet: SheetView,
  places: ReadonlyMap<string, MappedColumn>,
  below: number,
): readonly TallBlock[] {
  const ids = new Map([...places].map(([id, { column, header }]) => [column, { id, header }]));
  const last = sheet.rows.at(-1)?.number ?? 0;
  const tall: TallBlock[] = [];
  for (const block of sheet.merges) {
    const place = block.bottom > block.top && block.top > below ? ids.get(block.left) : undefined;
    if (!place || block.top >= last) continue;
    tall.push({ ...place, block: block.bottom > last ? { ...block, bottom: last } : block });
  }
  tall.sort((one, other) => one.block.top - other.block.top);
  const free = new Map<string, number>();
  return tall.filter(({ id, block }) => {
    if (block.top < (free.get(id) ?? 0)) return false;
    free.set(id, block.bottom + 1);
    return true;
  });
}

/** Rows below the first of a block that says something under one of these columns. */
export function coveredRows(
  rows: readonly SheetRow[],
  tall: readonly TallBlock[],
  ids: ReadonlySet<string>,
): RowMarks {
  const covered = new RowMarks(rows.at(-1)?.number ?? 0);
  for (const { id, block } of tall) {
    const value = ids.has(id) ? rowNumbered(rows, block.top)?.values[block.left] : undefined;
    if (value === undefined || (typeof value === 'string' && value.trim() === '')) continue;
    for (let row = block.top + 1; row <= block.bottom; row++) covered.mark(row);
  }
  return covered;
}

/**
 * @param rows those of the register
 * @param asked ids of columns that a person wants read in each row whatever they hold
 */
export function filledDown(
  tall: readonly TallBlock[],
  rows: readonly SheetRow[],
  { mergedCells = {} }: Register,
  places: ReadonlyMap<string, MappedColumn>,
  asked: readonly string[] = [],
): FilledDown {
  if (tall.length === 0) return { merges: [], notes: [] };
  const data = RowMarks.of(rows);
  const inData = tall.filter(({ block }) => data.has(block.top));
  const { never = [], ofOnePerson = [], nameOfPerson = [] } = mergedCells;
  const names = nameOfPerson.filter((id) => places.has(id));
  const isOfOne = coverer(names.map((name) => inData.filter(({ id }) => id === name)));
  const isFilled = ({ id, block }: TallBlock): boolean =>
    asked.includes(id) || (!never.includes(id) && (!ofOnePerson.includes(id) || isOfOne(block)));

  const filled: TallBlock[] = [];
  const left: TallBlock[] = [];
  for (const block of inData) (isFilled(block) ? filled : left).push(block);
  return {
    merges: filled.map(({ block }) => block),
    notes: [
      ...said(filled, data, 'Scalone komórki odczytano w każdym ich wierszu'),
      ...said(left, data, 'Scalonych komórek nie powielono, wartość jest tylko w pierwszym wierszu'),
    ],
  };
}

/** Does a block of each list reach over all rows of the one given? @param lists each from above, without overlaps */
function coverer(lists: readonly (readonly TallBlock[])[]): (block: CellRange) => boolean {
  const covers = (list: readonly TallBlock[], { top, bottom }: CellRange): boolean => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.block.top ?? Infinity) <= top) low = middle + 1;
      else high = middle;
    }
    return (list[low - 1]?.block.bottom ?? 0) >= bottom;
  };
  return (block) => lists.length > 0 && lists.every((list) => covers(list, block));
}

/** One sentence for all columns, each with its rows. */
function said(blocks: readonly TallBlock[], data: RowMarks, what: string): readonly string[] {
  if (blocks.length === 0) return [];
  const rows = new Map<string, number[]>();
  for (const { header, block } of blocks) {
    let numbers = rows.get(header);
    if (!numbers) rows.set(header, (numbers = []));
    for (let row = block.top; row <= block.bottom; row++) if (data.has(row)) numbers.push(row);
  }
  const places = [...rows].map(([header, numbers]) => `„${header}” (${inRows(numbers)})`);
  return [`${what}: ${places.join(', ')}.`];
}
