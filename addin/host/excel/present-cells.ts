/**
 * What stands in given cells now, as it can be put back. One sync, and one more for every further block of
 * WRITE_BLOCK_CELLS. Called by write-cells.ts, put-back.ts and watch-changes.ts.
 */
import type { CellPlace, CellState } from '../../../core/host/index.ts';
import { groupsOf } from './box.ts';
import { cellValue } from './cell-values.ts';
import { boxesOf, type PlacedBox } from './change-boxes.ts';
import { WRITE_BLOCK_CELLS } from './limits.ts';
import { sheetGone } from './write-refusals.ts';

/** By name in lower case, as Excel compares them. */
export type OpenSheets = ReadonlyMap<string, Excel.Worksheet>;

/** Queues the finding of the cells' sheets; whether they are there is known after the next sync. */
export function queueSheets(context: Excel.RequestContext, cells: readonly CellPlace[]): OpenSheets {
  const names = new Map(cells.map(({ sheet }) => [sheet.toLowerCase(), sheet]));
  return new Map(
    [...names].map(([key, name]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return [key, sheet];
    }),
  );
}

/**
 * @param queueMore asks more of each box in the same request
 * @throws TeczkaError `sheet-missing`
 */
export async function readStates<Cell extends CellPlace>(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  cells: readonly Cell[],
  queueMore: (box: PlacedBox<Cell>, range: Excel.Range) => void = () => undefined,
): Promise<ReadonlyMap<Cell, CellState>> {
  const states = new Map<Cell, CellState>();
  for (const group of groupsOf(boxesOf(cells, WRITE_BLOCK_CELLS), WRITE_BLOCK_CELLS)) {
    const asked = group.map((box) => {
      const range = queueLoading(rangeOf(sheets, box));
      queueMore(box, range);
      return { box, range };
    });
    await syncOnce(context);
    for (const { box, range } of asked) {
      if (sheets.get(box.sheet.toLowerCase())?.isNullObject) throw sheetGone(box.sheet);
      for (const [cell, state] of statesOf(box, range)) states.set(cell, state);
    }
  }
  return states;
}

/** One request for one block; the calls in loops above and beside run once for every block, never for every cell. */
export async function syncOnce(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** @throws RangeError when nobody has asked for the sheet: a fault of ours */
export function rangeOf(sheets: OpenSheets, box: PlacedBox<CellPlace>): Excel.Range {
  const sheet = sheets.get(box.sheet.toLowerCase());
  if (!sheet) throw new RangeError('A sheet was not asked for');
  return sheet.getRangeByIndexes(box.top, box.left, box.rows, box.columns);
}

/** After the next sync `statesOf` reads what was asked for here. */
export function queueLoading(range: Excel.Range): Excel.Range {
  range.load('values,valueTypes,formulas,numberFormat');
  return range;
}

/** Every cell of the box with its state. */
export function statesOf<Cell extends CellPlace>(
  box: PlacedBox<Cell>,
  range: Excel.Range,
): (readonly [Cell, CellState])[] {
  const { values, valueTypes, formulas, numberFormat } = range as unknown as Loaded;
  return box.cells.flatMap((cells, row) =>
    cells.map((cell, column): [Cell, CellState] => {
      const raw = values[row]?.[column];
      const value = cellValue(raw, valueTypes[row]?.[column] ?? '');
      const formula = formulaIn(formulas[row]?.[column], raw);
      return [cell, { value, formula, numberFormat: numberFormat[row]?.[column] ?? 'General' }];
    }),
  );
}

/** The types of office.js say `any` for these. */
interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** A cell without a formula answers with its value, which for the text „=1+1” looks like one. */
function formulaIn(told: unknown, value: unknown): string | undefined {
  return typeof told === 'string' && told.startsWith('=') && told !== value ? told.slice(1) : undefined;
}
