/** The dated rates of statutory interest for delay, and the office's readings of how it is counted. */
import { interestDivisor, interestPaymentDay, interestPaymentOrder } from '../../law/settings/interest.ts';
import { type Day, day } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { InterestTerms } from './debts.ts';
import type { RateSpan } from './segments.ts';

export const INTEREST_PARAMETER = 'kc.odsetki_opoznienie';

/** Interest for delay was set in another way before: Dz.U. 2015 poz. 1830 (art. 481 § 2 k.c. as it now stands). */
const SET_AS_NOW_FROM = day('2016-01-01');

/** The days of interest and, for a refusal, how the input can ask for less. */
export interface InterestDays {
  readonly from: Day;
  /** Last day that bears interest. */
  readonly until: Day;
  /** Field of the input that holds `until`. */
  readonly untilField: string;
  /** Polish sentence: how to leave interest out. */
  readonly leaveOut: string;
}

/**
 * Terms of interest from a first day to `until`, as known on that day; rates not confirmed warn by themselves.
 * The order of payments and the day of payment are asked only where there are payments, the length of the year always.
 * @throws TeczkaError `law-unknown-period` before 2016 and after the last checked day, where the office entered no rate
 */
export function interestTerms(
  days: InterestDays,
  context: CalculationContext,
  derivation: Derivation,
  hasPayments: boolean,
): InterestTerms {
  const { until } = days;
  const divisor = context.setting(interestDivisor, until, derivation);
  const rates = ratesOf(days, context);
  if (!hasPayments) return { divisor, paymentDay: 'counted', order: 'principalFirst', rates, until };
  return {
    divisor,
    paymentDay: context.setting(interestPaymentDay, until, derivation),
    order: context.setting(interestPaymentOrder, until, derivation),
    rates,
    until,
  };
}

function ratesOf(
  { from, until, untilField, leaveOut }: InterestDays,
  context: CalculationContext,
): RateSpan[] {
  try {
    return context
      .numberSegments(INTEREST_PARAMETER, { from, to: until }, until)
      .map((segment) => ({ from: segment.from, to: segment.to ?? until, rate: segment.dated }));
  } catch (error) {
    if (!(error instanceof TeczkaError) || error.code !== 'law-unknown-period') throw error;
    const earlier =
      from < SET_AS_NOW_FROM
        ? 'Odsetki sprzed 1.01.2016 ustalano inaczej i program ich nie liczy.'
        : `Możesz też podać wcześniejszy ostatni dzień odsetek (pole ${untilField}), a za dalsze dni policzyć je później.`;
    throw new TeczkaError(
      error.code,
      `${error.message} ${earlier} ${leaveOut}`,
      { field: untilField },
      { cause: error },
    );
  }
}
