/**
 * Blocks merged over several rows: an office merges the name of a child over its stays, or a family's address over its
 * children. Such a value is read in each of its rows, which is said; not where that would make one number belong to
 * several people, or count one amount several times. Empty cells that nobody merged stay empty. Called by recognise.ts.
 */
import type { CellRange, SheetRow, SheetView } from '../../workbooks/index.ts';
import type { Register } from '../register.ts';
import type { MappedColumn } from './mapping.ts';
import { inRows } from './row-numbers.ts';

export interface FilledDown {
  /** The blocks whose value stands in each of their rows. */
  readonly merges: readonly CellRange[];
  /** Polish sentences. */
  readonly notes: readonly string[];
}

type Places = ReadonlyMap<string, MappedColumn>;

/** @param asked ids of columns that a person wants read in each row whatever they hold */
export function filledDown(
  sheet: SheetView,
  rows: readonly SheetRow[],
  register: Register,
  places: Places,
  asked: readonly string[] = [],
): FilledDown {
  const tall = tallBlocks(sheet, places, (top) => top > 0);
  if (tall.length === 0) return { merges: [], notes: [] };
  const data = new Set(rows.map(({ number }) => number));
  const inData = tall.filter(({ block }) => data.has(block.top));
  const { never = [], ofOnePerson = [], nameOfPerson = [] } = register.mergedCells ?? {};
  const names = nameOfPerson.filter((id) => places.has(id));
  const nameBlocks = names.map((name) => inData.filter(({ id }) => id === name).map(({ block }) => block));
  const ofOne = coverer(nameBlocks);
  const isFilled = ({ id, block }: TallBlock): boolean =>
    asked.includes(id) || (!never.includes(id) && (!ofOnePerson.includes(id) || ofOne(block)));

  const filled = inData.filter(isFilled);
  const left = inData.filter((block) => !isFilled(block));
  return {
    merges: filled.map(({ block }) => block),
    notes: [
      ...said(filled, data, 'Scalone komórki odczytano w każdym ich wierszu'),
      ...said(left, data, 'Scalonych komórek nie powielono, wartość jest tylko w pierwszym wierszu'),
    ],
  };
}

/** Numbers of rows below the first of a block that says whose row it is. @param from first row of data */
export function coveredRows(
  sheet: SheetView,
  ids: readonly string[],
  places: Places,
  from: number,
): ReadonlySet<number> {
  const own = new Map(
    ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  const filled = new Map(sheet.merges.length === 0 ? [] : sheet.rows.map((row) => [row.number, row]));
  const covered = new Set<number>();
  for (const { block } of tallBlocks(sheet, own, (top) => top >= from)) {
    const value = filled.get(block.top)?.values[block.left];
    if (value === undefined || (typeof value === 'string' && value.trim() === '')) continue;
    for (let row = block.top + 1; row <= block.bottom; row++) if (filled.has(row)) covered.add(row);
  }
  return covered;
}

interface TallBlock {
  readonly id: string;
  /** The heading as the office wrote it. */
  readonly header: string;
  readonly block: CellRange;
}

/** From above; of blocks that overlap, as in no file of Excel's, the first. */
function tallBlocks(
  sheet: SheetView,
  places: Places,
  begins: (top: number) => boolean,
): readonly TallBlock[] {
  const ids = new Map([...places].map(([id, { column, header }]) => [column, { id, header }]));
  const last = sheet.rows.at(-1)?.number ?? 0;
  const free = new Map<string, number>();
  return sheet.merges
    .flatMap(({ bottom, ...block }): TallBlock[] => {
      const place = ids.get(block.left);
      const range = { ...block, bottom: Math.min(bottom, last) };
      return place && range.bottom > block.top && begins(block.top) ? [{ ...place, block: range }] : [];
    })
    .sort((one, other) => one.block.top - other.block.top)
    .filter(({ id, block }) => {
      if (block.top < (free.get(id) ?? 0)) return false;
      free.set(id, block.bottom + 1);
      return true;
    });
}

/** Does a block of each list reach over all rows of the one given? @param lists each from above, without overlaps */
function coverer(lists: readonly (readonly CellRange[])[]): (block: CellRange) => boolean {
  const tops = lists.map((list) => {
    const byRow = new Map<number, number>();
    for (const { top, bottom } of list) for (let row = top; row <= bottom; row++) byRow.set(row, top);
    return byRow;
  });
  return ({ top, bottom }) =>
    tops.length > 0 && tops.every((byRow) => byRow.has(top) && byRow.get(top) === byRow.get(bottom));
}

/** One sentence for all columns, each with its rows. */
function said(blocks: readonly TallBlock[], data: ReadonlySet<number>, what: string): readonly string[] {
  if (blocks.length === 0) return [];
  const rows = new Map<string, number[]>();
  for (const { header, block } of blocks) {
    const numbers = rows.get(header) ?? [];
    for (let row = block.top; row <= block.bottom; row++) if (data.has(row)) numbers.push(row);
    rows.set(header, numbers);
  }
  return [`${what}: ${[...rows].map(([header, numbers]) => `„${header}” (${inRows(numbers)})`).join(', ')}.`];
}
