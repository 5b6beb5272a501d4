/** The sum of a schedule, with a step: whole months times their amount, part months and single sums. */
import type { Grosze } from '../../values/money.ts';
import { calendarMonths } from '../../values/period.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, money, plus, times } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';

/** A schedule of one amount is its own sum and needs no step. */
export function sumOfSchedule(
  schedule: readonly Segment[],
  derivation: Derivation,
  basis: string,
  text = 'Opłata za cały pobyt:',
): Grosze {
  const terms = schedule.map(({ from, to, kind, amount }) => {
    const months = kind === 'month' ? calendarMonths({ from, to }).length : 1;
    return months === 1 ? money(amount) : times(count(months), money(amount));
  });
  const [only] = schedule;
  if (only !== undefined && terms.length === 1 && terms[0]?.binds === 'atom') return only.amount;
  return derivation.compute(text, plus(...terms), 'halfUp', basis);
}
