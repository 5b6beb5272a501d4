/**
 * A monthly fee of a centre or a flat through a stay of known days: whole months at the full fee, part months divided as
 * the office chose (setting fees.partMonth). Used by sds-fee and support-centre-fee.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, money, over, times } from '../derivation/expression.ts';
import type { Segment } from '../outcome.ts';
import { stretches, toSegment } from './monthly-rate.ts';
import { partMonthBasis, partMonthDivisor } from './part-month-divisor.ts';

export interface MonthlyFee {
  readonly stay: ClosedPeriod;
  /** Fee of a whole month. */
  readonly monthly: Grosze;
  /** Polish, the subject of the sentences; left out, „opłata”. */
  readonly what?: string;
  /** Key of the title in the schedule. */
  readonly title: string;
  readonly basis: string;
  /** Exact fee of some days out of those by which a month is divided; left out, the share of the monthly fee. */
  readonly part?: (days: number, of: number) => Expression;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** Segments of the stay in order, with a step for each. */
export function monthlyFeeSchedule(fee: MonthlyFee): readonly Segment[] {
  const { stay, monthly, title, basis, context, derivation, what = 'opłata' } = fee;
  const { part = (days, of) => over(times(money(monthly), count(days)), count(of)) } = fee;
  const cut = stretches({ ...stay, rate: monthly, untilChanged: false, settledUntil: stay.to });
  return cut.map((stretch) => {
    if (stretch.kind === 'month') {
      derivation.quote(
        `Od ${formatDate(stretch.from)} do ${formatDate(stretch.to)} ${what} wynosi ${formatMoney(monthly)} miesięcznie.`,
        monthly,
        basis,
      );
      return toSegment(stretch, title, monthly);
    }
    const { from, to, days, daysInMonth } = stretch.part;
    const divisor = partMonthDivisor(daysInMonth, stay.from, context, derivation);
    const amount = derivation.compute(
      `Za niepełny miesiąc, od ${formatDate(from)} do ${formatDate(to)} (${counted(days, ['dzień', 'dni', 'dni'])}), ${what} jest w proporcji do pobytu. Kwoty za jeden dzień nie zaokrągla się.`,
      part(days, divisor),
      'halfUp',
      partMonthBasis(basis),
    );
    return toSegment(stretch, title, amount);
  });
}
