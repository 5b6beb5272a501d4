/**
 * By what a monthly fee is divided for a part of a month where the act has no rule: the days of the month, or thirty, as
 * the office chose (setting fees.partMonth). Used by the fees of care homes, centres, flats and institutions.
 */
import { partMonthDays } from '../../law/settings/part-months.ts';
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';

/** The act at hand gives the fee but no rule for its part months: that comes by analogy. */
export const partMonthBasis = (basis: string): string =>
  `${basis}; sposób podziału: art. 106 ust. 3 u.p.s. przez analogię`;

const DIVISORS = { calendar: (daysInMonth: number) => daysInMonth, thirty: () => 30 } as const;

/** @param on the day whose choice of the office holds; the choice is written into the derivation */
export function partMonthDivisor(
  daysInMonth: number,
  on: Day,
  context: CalculationContext,
  derivation: Derivation,
): number {
  return DIVISORS[context.setting(partMonthDays, on, derivation)](daysInMonth);
}
