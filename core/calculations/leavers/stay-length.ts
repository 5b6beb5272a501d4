/**
 * How long a young person stayed in care, in whole years and days: an unbroken stay by the calendar (art. 112 of the
 * Civil Code), several stays added up with a year of 365 days (art. 114 of the Civil Code).
 */
import { counted } from '../../polish/plural.ts';
import { addDays, addYears, type Day } from '../../values/day.ts';
import { type ClosedPeriod, isClosed, mergePeriods } from '../../values/period.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';

const DAYS_OF_A_YEAR = 365;

export interface StayLength {
  readonly years: number;
  /** Days beyond the whole years. */
  readonly days: number;
}

/** The stays in order, overlapping and adjoining ones as one. @throws TeczkaError `input-contradiction` */
export function mergedStays(stays: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  stays.forEach(({ from, to }, index) => {
    refuseReversed('Pobyt', { from, to }, `stays.${index}.to`);
  });
  return mergePeriods(stays).filter(isClosed);
}

/** Length of merged stays, both ends of each included. */
export function lengthOf(stays: readonly ClosedPeriod[]): StayLength {
  const each = stays.map(lengthOfOne);
  const years = each.reduce((sum, length) => sum + length.years, 0);
  const days = each.reduce((sum, length) => sum + length.days, 0);
  // A single stay never has a whole year left over: in a leap year it has up to 365 days beyond its years.
  if (stays.length === 1) return { years, days };
  return { years: years + Math.floor(days / DAYS_OF_A_YEAR), days: days % DAYS_OF_A_YEAR };
}

function lengthOfOne({ from, to }: ClosedPeriod): StayLength {
  const after = addDays(to, 1);
  let years = 0;
  while (anniversary(from, years + 1) <= after) years += 1;
  return { years, days: after - anniversary(from, years) };
}

const anniversary = (from: Day, years: number): Day => addYears(from, years);

/** Negative, zero or positive as the stay is shorter than, exactly or longer than whole years. */
export function compareToYears({ years, days }: StayLength, whole: number): number {
  return years === whole ? days : years - whole;
}

/** "2 lata i 364 dni", "3 lata", "200 dni". */
export function formatLength({ years, days }: StayLength): string {
  const inYears = counted(years, ['rok', 'lata', 'lat']);
  const inDays = counted(days, ['dzień', 'dni', 'dni']);
  if (years === 0) return inDays;
  return days === 0 ? inYears : `${inYears} i ${inDays}`;
}
