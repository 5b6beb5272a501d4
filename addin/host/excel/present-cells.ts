/**
 * What stands in given cells now, as it can be put back. One sync, and one more for every further block of
 * WRITE_BLOCK_CELLS. Called by before-write.ts and put-back.ts.
 */
import { cellKey, type CellPlace, type CellState } from '../../../core/host/index.ts';
import { cellValue, type Grid } from './cell-values.ts';
import type { PlacedBox } from './change-boxes.ts';
import { inRequests } from './requests.ts';
import { sheetGone } from './write-refusals.ts';

/** A cell as it stands now. */
export interface PresentCell {
  /** Name of the sheet as the workbook spells it. */
  readonly sheet: string;
  readonly state: CellState;
}

/** Asks more of a box in the same request; what it gives takes the answer. */
export type QueueMore = (box: PlacedBox<CellPlace>, range: Excel.Range) => () => void;

/**
 * The cells by `cellKey`.
 * @param begin called before each request
 * @throws TeczkaError `sheet-missing`
 */
export async function readStates(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
  begin: () => QueueMore = () => () => () => undefined,
): Promise<ReadonlyMap<string, PresentCell>> {
  const present = new Map<string, PresentCell>();
  await inRequests(context, cells, () => {
    const sheetOf = sheetsBy((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    const queueMore = begin();
    return (box) => {
      const sheet = sheetOf(box.sheet);
      const range = queueLoading(rangeOf(sheet, box));
      const takeMore = queueMore(box, range);
      return () => {
        if (sheet.isNullObject) throw sheetGone(box.sheet);
        takeMore();
        for (const [cell, state] of statesOf(box, range)) {
          present.set(cellKey(cell), { sheet: sheet.name, state });
        }
      };
    };
  });
  return present;
}

/** Each sheet once, however many boxes it has; names are the same in any case, as Excel compares them. */
export function sheetsBy(find: (name: string) => Excel.Worksheet): (name: string) => Excel.Worksheet {
  const sheets = new Map<string, Excel.Worksheet>();
  return (name) => {
    const key = name.toLowerCase();
    const sheet = sheets.get(key) ?? find(name);
    sheets.set(key, sheet);
    return sheet;
  };
}

export function rangeOf(sheet: Excel.Worksheet, box: PlacedBox<CellPlace>): Excel.Range {
  return sheet.getRangeByIndexes(box.top, box.left, box.rows, box.columns);
}

/** After the next sync `statesOf` reads what was asked for here. */
export function queueLoading(range: Excel.Range): Excel.Range {
  return range.load('values,valueTypes,formulas,numberFormat');
}

/** Every cell of the box with its state. */
export function statesOf<Cell extends CellPlace>(
  box: PlacedBox<Cell>,
  range: Excel.Range,
): (readonly [Cell, CellState])[] {
  const { values, valueTypes, formulas, numberFormat } = range as unknown as GridWithFormulas;
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
interface GridWithFormulas extends Grid {
  readonly formulas: readonly (readonly unknown[])[];
}

/** A cell without a formula answers with its value, which for the text „=1+1” looks like one. */
function formulaIn(told: unknown, value: unknown): string | undefined {
  return typeof told === 'string' && told.startsWith('=') && told !== value ? told.slice(1) : undefined;
}
