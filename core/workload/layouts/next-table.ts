/**
 * Where the table of one worker ends because another one's begins below on the same sheet. Shared by the layouts of single
 * workers: rows of the next table would fill what lacks in the first.
 */
import type { SheetRow } from '../../workbooks/index.ts';
import { monthsIn } from '../identify/months.ts';
import { fold } from '../text.ts';
import { textOf } from './grid.ts';
import type { Grid } from './grid.ts';

const OF_SOMEBODY =
  /^(?:starszy )?(?:pracowni[kc]|imie i nazwisko|nazwisko i imie|sporzadzone dla|miesiac|zespol)/;

/** The grid down to the next table. */
export interface OneTable {
  readonly grid: Grid;
  /** Row with the headings of the next table, which is not read. */
  readonly next: number | undefined;
}

/**
 * Ends before the first row with headings that follows a line naming a worker, a team or a month; a header repeated on
 * the next page follows none.
 * @param top row of the table's own headings
 * @param isHeader does the row hold the headings of such a table?
 */
export function oneTable(grid: Grid, top: number, isHeader: (row: SheetRow) => boolean): OneTable {
  let named = false;
  const next = grid.rows.find((row) => {
    if (row.number <= top) return false;
    if (isHeader(row)) return named;
    const texts = row.values.map(textOf).filter((text) => text !== '');
    named ||= texts.length <= MOST_TEXTS && texts.some(namesSomebody);
    return false;
  })?.number;
  if (next === undefined) return { grid, next };
  return { grid: { ...grid, rows: grid.rows.filter(({ number }) => number < next) }, next };
}

/** A line of a title has a few cells; a row of the table has numbers besides. */
const MOST_TEXTS = 6;

const namesSomebody = (text: string): boolean => OF_SOMEBODY.test(fold(text)) || monthsIn(text).length > 0;
