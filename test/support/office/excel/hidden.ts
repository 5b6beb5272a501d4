/** Hidden rows and columns as Excel.Range tells of them. Called by range.ts. */
import type { CellRange } from '../../../../core/workbooks/index.ts';
import { notImplemented } from '../host-error.ts';
import type { Argument, Json } from '../host-object.ts';
import { heightOf } from './address.ts';
import type { SheetStore } from './cell-store.ts';

/** Are all of them hidden, or none? Null where some are. */
export function hiddenState(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((at) => at >= from && at <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** One object a row with what was asked for; office.js hands it on as it is. */
export function rowProperties(sheet: SheetStore, range: CellRange, wanted: Argument): Json {
  const asked = Object.entries(wanted ?? {}).flatMap(([name, isAsked]) => (isAsked === true ? [name] : []));
  const readers = asked.map((name) => {
    const read = ROW_READERS[name];
    if (!read) throw notImplemented(`Range.getRowProperties({ ${name} })`);
    return [name, read] as const;
  });
  return Array.from({ length: heightOf(range) }, (_, down) =>
    Object.fromEntries(readers.map(([name, read]) => [name, read(sheet, range.top + down)])),
  );
}

const ROW_READERS: Readonly<Record<string, (sheet: SheetStore, row: number) => Json>> = {
  rowHidden: ({ hiddenRows }, row) => hiddenRows.has(row),
  rowIndex: (_, row) => row - 1,
};
