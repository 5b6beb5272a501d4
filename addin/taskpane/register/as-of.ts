/** The day for which a register is checked, as the person gave it. Called by CheckForm. */
import { formatShortDate } from '../../../core/polish/date-in-words.ts';
import { addYears, day, toIso, type Day } from '../../../core/values/day.ts';
import { attempt } from '../attempt.ts';

/** Registers hold no dates before this day, nor so many years after the one of the check. */
const EARLIEST = day('1900-01-01');
const YEARS_AHEAD = 30;

/** The first and the last day that can be given. */
export interface DayBounds {
  readonly from: Day;
  readonly to: Day;
}

export type GivenDay =
  | { readonly day: Day }
  /** Polish sentence. */
  | { readonly problem: string };

export function boundsOfDay(today: Day): DayBounds {
  return { from: EARLIEST, to: addYears(today, YEARS_AHEAD) };
}

/** @param text of a date field of the browser: ISO, with more digits for years after 9999; empty while it is not whole */
export function givenDay(text: string, { from, to }: DayBounds): GivenDay {
  if (text === '') return { problem: 'Podaj dzień, miesiąc i rok.' };
  const read = attempt(() => day(text));
  if (read.done && read.result >= from && read.result <= to) return { day: read.result };
  return { problem: `Podaj datę od ${formatShortDate(from)} do ${formatShortDate(to)}.` };
}

/** For the `min` and `max` of the field: with them the browser takes no year of more than four digits. */
export function isoBounds({ from, to }: DayBounds): { readonly min: string; readonly max: string } {
  return { min: toIso(from), max: toIso(to) };
}
