/**
 * The schedule of one benefit from its monthly amounts, with a step for every part month: whole months at the full
 * amount, part months by the days of the calendar month. Used by the allowances, the study aid and part-month.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import type { Day } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Segment } from '../outcome.ts';
import { type RateSegment, stretches, toSegment } from './monthly-rate.ts';
import { partMonthAmount } from './part-month.ts';

export interface ScheduledBenefit {
  /** Key of the title in the schedule, e.g. `allowance`. */
  readonly title: string;
  /** Polish, genitive: „zasiłku stałego”. */
  readonly name: string;
  /** Article of the monthly amount. */
  readonly basis: string;
  /** Article that divides a month, e.g. `art. 106 ust. 3 u.p.s.` */
  readonly partMonthBasis: string;
  readonly derivation: Derivation;
}

/** @param rates monthly amounts with their days, in order */
export function rateSchedule(
  benefit: ScheduledBenefit,
  rates: readonly RateSegment<Grosze>[],
): readonly Segment[] {
  const { title, name, basis, partMonthBasis, derivation } = benefit;
  return rates.flatMap((segment) =>
    stretches(segment).map((stretch) => {
      if (stretch.kind === 'month') {
        derivation.quote(wholeMonths(stretch.from, stretch.to, segment), segment.rate, basis);
        return toSegment(stretch, title, segment.rate);
      }
      const { from, to, days, daysInMonth } = stretch.part;
      const amount = derivation.compute(
        `${partDays(from, to)} (${days} z ${daysInMonth} dni miesiąca) kwotę ${name} dzieli się przez liczbę dni kalendarzowych miesiąca i mnoży przez liczbę dni. Stawki dziennej nie zaokrągla się.${stretch.untilChanged ? ' Kwota zmieni się, jeżeli do tego czasu zmieni się stawka.' : ''}`,
        partMonthAmount(segment.rate, stretch.part),
        'halfUp',
        partMonthBasis,
      );
      return toSegment(stretch, title, amount);
    }),
  );
}

const partDays = (from: Day, to: Day): string =>
  from === to
    ? `Za jeden dzień, ${formatDate(from)}`
    : `Za niepełny miesiąc od ${formatDate(from)} do ${formatDate(to)}`;

function wholeMonths(from: Day, to: Day, { rate, untilChanged }: RateSegment<Grosze>): string {
  const amount = `po ${formatMoney(rate)} miesięcznie`;
  return untilChanged
    ? `Od ${formatDate(from)} ${amount}, do czasu zmiany, najdłużej do ${formatDate(to)}`
    : `Od ${formatDate(from)} do ${formatDate(to)} ${amount}.`;
}
