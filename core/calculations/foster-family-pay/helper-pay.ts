/**
 * Pay for acting as a helper family (rodzina pomocowa): at least 20 % of one's own pay, or of the sum of art. 85 ust. 1,
 * by days of the month (art. 85 ust. 6-8 uwrspz). Until 31.01.2023 the act called it a benefit.
 */
import { helperPayBase } from '../../law/settings/foster-care.ts';
import { formatMonth } from '../../polish/months.ts';
import { addMonths, type Day, day } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import { calendarMonths, type ClosedPeriod } from '../../values/period.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { chooseWithin } from '../chosen-amount.ts';
import { count, money, over, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { Segment } from '../outcome.ts';
import type { Paid } from './monthly-pay.ts';

const NEW_PAY = day('2023-02-01');

export interface HelperMonth {
  readonly month: YearMonth;
  readonly atLeast: Grosze;
  readonly segment: Segment;
}

/** @param ownPayOn the carer's own monthly pay on a day; undefined for one that has none */
export function helperPay(paid: Paid, ownPayOn: ((day: Day) => Grosze) | undefined): readonly HelperMonth[] {
  const { given, derivation, context, carer } = paid;
  const byMonth = new Map<YearMonth, { from: Day; to: Day; days: number; daysInMonth: number }>();
  for (const stay of checkedStays(paid)) {
    for (const part of calendarMonths(stay)) {
      const known = byMonth.get(part.month);
      byMonth.set(part.month, {
        from: known?.from ?? part.from,
        to: part.to,
        days: (known?.days ?? 0) + part.days,
        daysInMonth: part.daysInMonth,
      });
    }
  }
  return [...byMonth].map(([month, { from, to, days, daysInMonth }]) => {
    const basis = ownPayOn === undefined ? 'art. 85 ust. 7 uwrspz' : 'art. 85 ust. 6 uwrspz';
    const base = ownPayOn === undefined ? actSum(paid, from) : ownPayOn(from);
    const share = context.numberOn('fc_helper_family_rate', from);
    const what = from < NEW_PAY ? 'świadczenie rodziny pomocowej' : 'wynagrodzenie rodziny pomocowej';
    const least = derivation.compute(
      `Za czas pełnienia funkcji rodziny pomocowej (${carer.name}) przysługuje miesięcznie co najmniej ${share.value}% ${ownPayOn === undefined ? 'kwoty z art. 85 ust. 1' : 'otrzymywanego wynagrodzenia'}.`,
      times(percent(share.exact.div(100)), money(base)),
      'halfUp',
      basis,
    );
    const monthly =
      given.helperPay === undefined
        ? least
        : chooseWithin({
            derivation,
            what: `${what} (miesięcznie)`,
            chosen: given.helperPay,
            bounds: { atLeast: least },
            field: 'helperPay',
            basis,
          });
    const amount = derivation.compute(
      `Za ${formatMonth(month)} ${what} jest proporcjonalne do liczby dni pobytu dziecka (${days} z ${daysInMonth} dni miesiąca).`,
      over(times(money(monthly), count(days)), count(daysInMonth)),
      'halfUp',
      'art. 85 ust. 8 uwrspz',
    );
    const segment = { from, to, kind: 'once', title: 'helperPay', amount, untilChanged: false } as const;
    return { month, atLeast: least, segment };
  });
}

/** The sum of art. 85 ust. 1 by which helpers without pay of their own are paid; open since it is valorised. */
function actSum({ derivation, context, carer }: Paid, on: Day): Grosze {
  const valorised = on >= NEW_PAY && context.setting(helperPayBase, on, derivation) === 'valorised';
  const dated = context.moneyOn(valorised ? carer.contractMinimum : carer.minimum, on);
  derivation.dated(dated, 'Kwota z art. 85 ust. 1 uwrspz');
  return dated.amount;
}

function checkedStays({ given, period, context }: Paid): readonly ClosedPeriod[] {
  const ordered = [...(given.helperStays ?? [])].sort((a, b) => a.from - b.from);
  ordered.forEach(({ from, to }, index) => {
    const next = ordered[index + 1];
    refuseReversed('Pobyt', { from, to }, 'helperStays');
    if (next !== undefined && next.from <= to) {
      throw contradiction('helperStays', 'Pobyty nachodzą na siebie. Podaj każdy dzień jeden raz.');
    }
    if (from < period.from || to > period.to) {
      throw contradiction(
        'helperStays',
        'Pobyt w rodzinie pomocowej wykracza poza okres wyliczenia (from–to). Popraw daty.',
      );
    }
    const months = context.numberOn('fc_helper_family_max_stay', from);
    if (to >= addMonths(from, months.value)) {
      context.warn(
        'helper-stay-too-long',
        'Pobyt dziecka w rodzinie pomocowej nie może przekroczyć 2 miesięcy (art. 75 ust. 6 uwrspz). Sprawdź daty.',
      );
    }
  });
  return ordered;
}
