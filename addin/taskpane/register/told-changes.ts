/** The workbook after the changes that its host has told of, in their order. Called by the session. */
import { afterChange, type SheetChange } from '../../../core/host/index.ts';
import { a1, type WorkbookView } from '../../../core/workbooks/index.ts';

export interface Told {
  readonly view: WorkbookView;
  /** A1 addresses of the cells that changed in the sheet asked about. */
  readonly cells: ReadonlySet<string>;
  /** Some change could not tell all: the workbook must be read again. */
  readonly incomplete: boolean;
}

/** @param sheet whose cells are asked about; those of any sheet where none is given */
export function withTold(view: WorkbookView, changes: readonly SheetChange[], sheet?: string): Told {
  const cells = new Set<string>();
  const isAskedFor = (name: string): boolean =>
    sheet === undefined || name.toLowerCase() === sheet.toLowerCase();
  let now = view;
  let incomplete = false;
  for (const change of changes) {
    if (change.kind === 'whole') {
      incomplete = true;
      continue;
    }
    now = afterChange(now, change);
    if (isAskedFor(change.sheet)) for (const { row, column } of change.cells) cells.add(a1(row, column));
  }
  return { view: now, cells, incomplete };
}
