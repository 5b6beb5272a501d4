/** The dated rates of statutory interest for delay, and the office's readings of how it is counted. */
import { interestDivisor, interestPaymentDay, interestPaymentOrder } from '../../law/settings/interest.ts';
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { InterestTerms } from './debts.ts';
import type { RateSpan } from './segments.ts';

export const INTEREST_PARAMETER = 'kc.odsetki_opoznienie';

/**
 * Terms of interest from a first day to `until`, as known on that day; rates not confirmed warn by themselves.
 * The order of payments and the day of payment are asked only where there are payments, the length of the year always.
 * @throws TeczkaError `law-unknown-period` before 2016, when interest was set in another way
 */
export function interestTerms(
  from: Day,
  until: Day,
  context: CalculationContext,
  derivation: Derivation,
  hasPayments: boolean,
): InterestTerms {
  const divisor = context.setting(interestDivisor, until, derivation);
  const rates = context
    .numberSegments(INTEREST_PARAMETER, { from, to: until }, until)
    .map((segment): RateSpan => ({ from: segment.from, to: segment.to ?? until, rate: segment.dated }));
  if (!hasPayments) return { divisor, paymentDay: 'counted', order: 'principalFirst', rates, until };
  return {
    divisor,
    paymentDay: context.setting(interestPaymentDay, until, derivation),
    order: context.setting(interestPaymentOrder, until, derivation),
    rates,
    until,
  };
}
