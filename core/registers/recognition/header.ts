/**
 * Finds the header of a register in a sheet: the row, below any titles, whose cells say most of the register's
 * headings. Headings may stand on two or three levels („Orzeczenie” over „ważne od”), merged or not. Called by
 * recognise.ts.
 */
import type { SheetView } from '../../workbooks/index.ts';
import { plainKey } from '../plain-key.ts';
import { Grid } from './grid.ts';
import { headingKeys } from './heading.ts';

/** Titles, logos and empty rows above a header are never longer. */
const ROWS_LOOKED_AT = 30;
const LEVELS = 3;
/**
 * A group of columns about somebody else than the child: „Matka”, „Dane rodziców” over „Nazwisko”; not „Pobyt w
 * rodzinie zastępczej” or „Rodzinna piecza”.
 */
const SOMEBODY_ELSE =
  /^(?:(?:dane|osobowe|informacje|o|prawn\w*|biologiczn\w*|zastepcz\w*) )*(?:matk|ojc|ojciec|rodzic|opiekun|rodzin(?!n)|rodzenstw)/;

/** A cell of the header that says one of the register's headings. */
export interface HeadedColumn {
  /** Id of the register's column. */
  readonly id: string;
  /** Index in the sheet. */
  readonly column: number;
  /** The heading as the office wrote it, in one line; levels joined by " / ". */
  readonly header: string;
  /** Does all of the heading fit, or its lowest level only? */
  readonly whole: boolean;
}

export interface Header {
  /** Excel's number of the header's lowest row. */
  readonly row: number;
  readonly headed: readonly HeadedColumn[];
  /** Columns with a heading that the register does not know. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[];
}

/**
 * @param index heading key to column id
 * @returns undefined when no row says any of the headings
 */
export function findHeader(sheet: SheetView, index: ReadonlyMap<string, string>): Header | undefined {
  const grid = new Grid(sheet, ROWS_LOOKED_AT);
  let best: Header | undefined;
  let most = 0;
  for (const row of grid.rowNumbers) {
    const header = headerIn(grid, row, index);
    const known = new Set(header.headed.map(({ id }) => id)).size;
    if (known > most) [best, most] = [header, known];
  }
  return best;
}

function headerIn(grid: Grid, row: number, index: ReadonlyMap<string, string>): Header {
  const headed: HeadedColumn[] = [];
  const unknown: { column: number; header: string }[] = [];
  for (let column = 0; column < grid.width; column++) {
    const levels = grid.levels(row, column, LEVELS);
    const found = lookUp(levels, index);
    if (found) headed.push({ ...found, column });
    else if (levels.length > 0) unknown.push({ column, header: inOneLine(levels) });
  }
  return { row, headed, unknown };
}

/** The longest lower part of the levels that is a heading of the register. */
function lookUp(
  levels: readonly string[],
  index: ReadonlyMap<string, string>,
): Omit<HeadedColumn, 'column'> | undefined {
  for (let above = 0; above < levels.length; above++) {
    const part = levels.slice(above);
    const key = headingKeys(part.join(' ')).find((candidate) => index.has(candidate));
    const id = key === undefined ? undefined : index.get(key);
    if (id === undefined) continue;
    const somebodyElse = levels.slice(0, above).some((level) => SOMEBODY_ELSE.test(plainKey(level)));
    return somebodyElse ? undefined : { id, header: inOneLine(part), whole: above === 0 };
  }
  return undefined;
}

function inOneLine(levels: readonly string[]): string {
  return levels.map((level) => level.replace(/\s+/g, ' ')).join(' / ');
}
