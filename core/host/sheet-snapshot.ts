/**
 * A sheet as it was read from a host, and the same sheet after some cells have changed: a check of what was just
 * typed needs no second reading. Called by workbook-snapshot.ts and by the adapters of WorkbookHost.
 */
import {
  LAST_COLUMN,
  type CellRange,
  type CellValue,
  type SheetRow,
  type SheetView,
  type Visibility,
} from '../workbooks/index.ts';
import type { ReadCell } from './workbook-host.ts';

const COLUMNS = LAST_COLUMN + 1;

/** A row that changed, beside the one that the sheet below has: it knows the formats of the cells that did not. */
interface ChangedRow {
  readonly now: SheetRow;
  readonly below: SheetRow | undefined;
}

export class SheetSnapshot implements SheetView {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly #below: SheetView;
  readonly #changed: ReadonlyMap<number, ChangedRow>;
  /** By row number and column: is the changed cell a date? */
  readonly #dates: ReadonlyMap<number, boolean>;

  private constructor(
    below: SheetView,
    changed: ReadonlyMap<number, ChangedRow>,
    dates: ReadonlyMap<number, boolean>,
  ) {
    this.name = below.name;
    this.visibility = below.visibility;
    this.merges = below.merges;
    this.#below = below;
    this.#changed = changed;
    this.#dates = dates;
    this.rows = changed.size === 0 ? below.rows : withChanged(below.rows, changed);
  }

  static over(sheet: SheetView): SheetSnapshot {
    return sheet instanceof SheetSnapshot ? sheet : new SheetSnapshot(sheet, new Map(), new Map());
  }

  isDate(row: SheetRow, column: number): boolean {
    const changed = this.#dates.get(row.number * COLUMNS + column);
    if (changed !== undefined) return changed;
    const known = this.#changed.get(row.number);
    const below = known === undefined ? row : known.below;
    return below !== undefined && this.#below.isDate(below, column);
  }

  /** The sheet with these cells instead of those that stand there. */
  with(cells: readonly ReadCell[]): SheetSnapshot {
    const changed = new Map(this.#changed);
    const dates = new Map(this.#dates);
    const byNumber = new Map(this.#below.rows.map((row) => [row.number, row]));
    for (const { row, column, value, isDate } of cells) {
      const known = changed.get(row);
      const below = known ? known.below : byNumber.get(row);
      changed.set(row, { now: rowWith(known?.now ?? below, row, column, value), below });
      dates.set(row * COLUMNS + column, isDate);
    }
    return new SheetSnapshot(this.#below, changed, dates);
  }
}

function rowWith(row: SheetRow | undefined, number: number, column: number, value: CellValue): SheetRow {
  const values = [...(row?.values ?? [])];
  while (values.length < column) values.push(undefined);
  values[column] = value;
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return { number, values, hidden: row?.hidden ?? false };
}

function withChanged(
  rows: readonly SheetRow[],
  changed: ReadonlyMap<number, ChangedRow>,
): readonly SheetRow[] {
  const kept = rows.filter(({ number }) => !changed.has(number));
  const now = [...changed.values()].map((row) => row.now).filter(({ values }) => values.length > 0);
  return [...kept, ...now].sort((a, b) => a.number - b.number);
}
