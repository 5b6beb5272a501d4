/**
 * Rows of a register that somebody marked by their look: a background that most of the column does not have, or letters
 * that are struck out. Made once for all checks that ask. Called by ar-10.ts and colour-notes.ts.
 */
import type { CellLook, Sheet, SheetRow } from '../../workbooks/index.ts';
import type { RegisterTable } from '../table.ts';
import { backgroundName } from './colour-name.ts';
import { isOfFile } from './definition.ts';

/** Rows that share a look. */
export interface MarkedRows {
  readonly count: number;
  /** Excel's number of the first of them. */
  readonly row: number;
  /** Column of its first marked cell. */
  readonly column: number;
}

export interface RowLooks {
  /** By the Polish name of the background, most rows first. */
  readonly coloured: ReadonlyMap<string, MarkedRows>;
  /** Rows whose cells are struck out, or most of them. */
  readonly struck: MarkedRows | undefined;
  /** Rows with fewer cells struck out. */
  readonly partlyStruck: MarkedRows | undefined;
}

/** A background of more than this part of a column's cells is the column's, not a row's. */
const OF_COLUMN = 0.5;
/** Every second row coloured: lines for the eye. From so many rows on it can be told. */
const LEAST_BANDS = 3;
const BANDED = 0.8;
/** A colour or a line through a remark stresses words that say it themselves. */
const REMARKS = 'remarks';
const PLAIN: RowLooks = { coloured: new Map(), struck: undefined, partlyStruck: undefined };

/** To be asked for as `table.shared(rowLooks)`. */
export function rowLooks(table: RegisterTable): RowLooks {
  const { sheet, rows, mapping } = table.source;
  if (!isOfFile(sheet)) return PLAIN;
  const columns = [...mapping]
    .filter(([id]) => id !== REMARKS)
    .map(([, { column }]) => column)
    .sort((one, other) => one - other);
  const seen = new Map(columns.map((column) => [column, columnLook(sheet, rows, column)]));
  if ([...seen.values()].every(({ plain }) => plain)) return PLAIN;
  const coloured = new Map<string, Gathered>();
  const struck = new Gathered();
  const partly = new Gathered();
  rows.forEach((row, at) => {
    let filled = 0;
    let crossed = 0;
    let first = -1;
    for (const column of columns) {
      if (row.values[column] === undefined) continue;
      filled++;
      const look = sheet.look(row, column);
      if (look.strike && crossed++ === 0) first = column;
      const name = nameOf(look);
      if (name === undefined || name === seen.get(column)?.usual) continue;
      let same = coloured.get(name);
      if (!same) coloured.set(name, (same = new Gathered()));
      same.add(at, row, column);
    }
    if (crossed > 0) (crossed * 2 > filled ? struck : partly).add(at, row, first);
  });
  const marked = [...coloured].flatMap(([name, found]): [string, MarkedRows][] =>
    found.rows && !found.areBands ? [[name, found.rows]] : [],
  );
  return {
    coloured: new Map(marked.sort(([, one], [, other]) => other.count - one.count || one.row - other.row)),
    struck: struck.rows,
    partlyStruck: partly.rows,
  };
}

/** Rows of one look, each counted once. */
class Gathered {
  rows: MarkedRows | undefined;
  #last = -1;
  #everySecond = 0;

  /** @param at place of the row in the register, by rising number */
  add(at: number, { number }: SheetRow, column: number): void {
    if (this.rows && at === this.#last) return;
    if (this.rows && at === this.#last + 2) this.#everySecond++;
    this.rows = this.rows ? { ...this.rows, count: this.rows.count + 1 } : { count: 1, row: number, column };
    this.#last = at;
  }

  get areBands(): boolean {
    const steps = (this.rows?.count ?? 0) - 1;
    return steps + 1 >= LEAST_BANDS && this.#everySecond >= steps * BANDED;
  }
}

interface ColumnLook {
  /** The background that most cells have. */
  readonly usual: string | undefined;
  /** No cell has a background or is struck out. */
  readonly plain: boolean;
}

function columnLook(sheet: Sheet, rows: readonly SheetRow[], column: number): ColumnLook {
  const counts = new Map<CellLook, number>();
  let filled = 0;
  let last: CellLook | undefined;
  let run = 0;
  for (const row of rows) {
    if (row.values[column] === undefined) continue;
    const look = sheet.look(row, column);
    if (last && look !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      run = 0;
    }
    last = look;
    run++;
    filled++;
  }
  if (last) counts.set(last, (counts.get(last) ?? 0) + run);
  const byName = new Map<string | undefined, number>();
  for (const [look, count] of counts) byName.set(nameOf(look), (byName.get(nameOf(look)) ?? 0) + count);
  return {
    usual: [...byName].find(([, count]) => count > filled * OF_COLUMN)?.[0],
    plain: [...counts.keys()].every((look) => !look.strike && nameOf(look) === undefined),
  };
}

const names = new WeakMap<CellLook, { readonly name: string | undefined }>();

/** A sheet has a handful of looks for all its cells: each is named once. */
function nameOf(look: CellLook): string | undefined {
  if (look.fill === undefined) return undefined;
  let known = names.get(look);
  if (!known) names.set(look, (known = { name: backgroundName(look.fill) }));
  return known.name;
}
