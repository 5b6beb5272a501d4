/** The days of one calendar month for which a monthly amount is due. */
import type { Day } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import { count, type Expression, money, over, times } from '../derivation/expression.ts';

export interface PartMonth {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  readonly days: number;
  readonly daysInMonth: number;
}

/**
 * Rate × days / days in the month, exact. The daily rate is never rounded on the way: 1361,00 zł × 21 / 31 is
 * 921,97 zł, while a rounded daily rate (43,90 zł) would give 921,90 zł.
 */
export function partMonthAmount(rate: Grosze, part: PartMonth): Expression {
  return over(times(money(rate), count(part.days)), count(part.daysInMonth));
}
