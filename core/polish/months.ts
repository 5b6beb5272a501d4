/**
 * Names of months in the cases that documents need: "listopad 2026 r.", "od listopada 2026 r.", "w listopadzie 2026 r.".
 * Used by date-in-words.ts, messages and workload sheets. Reading months as people type them: core/values/month-names.ts.
 */
import { NBSP } from '../values/digits.ts';
import { yearMonthParts } from '../values/year-month.ts';
import type { YearMonth } from '../values/year-month.ts';

export type MonthCase = 'nominative' | 'genitive' | 'locative';

const NAMES: Readonly<Record<MonthCase, readonly string[]>> = {
  nominative: [
    'styczeń',
    'luty',
    'marzec',
    'kwiecień',
    'maj',
    'czerwiec',
    'lipiec',
    'sierpień',
    'wrzesień',
    'październik',
    'listopad',
    'grudzień',
  ],
  genitive: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  locative: [
    'styczniu',
    'lutym',
    'marcu',
    'kwietniu',
    'maju',
    'czerwcu',
    'lipcu',
    'sierpniu',
    'wrześniu',
    'październiku',
    'listopadzie',
    'grudniu',
  ],
};

/** Name of a month. @param month from 1 to 12. @throws RangeError for another number */
export function monthName(month: number, grammaticalCase: MonthCase = 'nominative'): string {
  const name = NAMES[grammaticalCase][month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** Month and year: "listopad 2026 r.", in the case that the sentence needs; no-break spaces around the year. */
export function formatMonth(value: YearMonth, grammaticalCase: MonthCase = 'nominative'): string {
  const { year, month } = yearMonthParts(value);
  return `${monthName(month, grammaticalCase)}${NBSP}${year}${NBSP}r.`;
}
