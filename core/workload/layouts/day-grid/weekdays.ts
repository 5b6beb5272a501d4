/**
 * The letters of the days of the week beside the numbers of a day grid: „pn”, „wt”, „śr”. A sheet copied from another month
 * often keeps the old ones, which then contradict the calendar. Called when the month of the grid is known.
 */
import { addDays, weekday } from '../../../values/day.ts';
import { monthBounds } from '../../../values/year-month.ts';
import type { YearMonth } from '../../../values/year-month.ts';
import { fold } from '../../text.ts';
import type { Grid } from '../grid.ts';
import type { DayRow } from './days.ts';

/** From 1, Monday. „P” alone is Monday or Friday, so it says nothing. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ...(['pn', 'pon', 'poniedzialek'] as const).map((word) => [word, 1] as const),
  ...(['wt', 'wto', 'wtorek', 'w'] as const).map((word) => [word, 2] as const),
  ...(['sr', 'sro', 'sroda'] as const).map((word) => [word, 3] as const),
  ...(['cz', 'czw', 'czwartek', 'c'] as const).map((word) => [word, 4] as const),
  ...(['pt', 'pi', 'piatek'] as const).map((word) => [word, 5] as const),
  ...(['so', 'sob', 'sb', 'sobota'] as const).map((word) => [word, 6] as const),
  ...(['n', 'nd', 'ndz', 'nie', 'niedz', 'niedziela'] as const).map((word) => [word, 7] as const),
]);
/** Fewer letters may be remarks. */
const FEWEST = 10;

/** Do the letters above, below or in the row of days belong to another month? False where there are none. */
export function weekdaysContradictMonth(grid: Grid, { row, days }: DayRow, month: YearMonth): boolean {
  const { from, days: length } = monthBounds(month);
  return [row - 1, row, row + 1].some((line) => {
    const said = days
      .filter(({ day }) => day <= length)
      .flatMap(({ day, column }) => {
        const letters = LETTERS.get(fold(grid.heading(line, column)).replace(/[\d.() ]/g, ''));
        return letters === undefined ? [] : [letters === weekday(addDays(from, day - 1))];
      });
    const wrong = said.filter((agrees) => !agrees).length;
    return said.length >= FEWEST && wrong * 2 > said.length;
  });
}
