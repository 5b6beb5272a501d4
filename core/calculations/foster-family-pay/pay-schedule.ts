/** The schedule of pay: full months, stand-by at 80 % (art. 85 ust. 4 uwrspz), parts of months by days. */
import { standbyWithOtherChild } from '../../law/settings/foster-care.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import type { Segment } from '../outcome.ts';
import { type RateSegment, stretches, toSegment } from '../schedule/monthly-rate.ts';
import { partMonthAmount } from '../schedule/part-month.ts';
import { cutPeriod } from '../schedule/unchanged-pieces.ts';
import type { Input } from './input.ts';
import type { MonthlyPay } from './monthly-pay.ts';

const BASIS = 'art. 85 ust. 4 uwrspz';
type Standby = NonNullable<Input['standby']>[number];

interface Schedule {
  readonly given: Input;
  readonly pay: readonly RateSegment<MonthlyPay>[];
  readonly basis: string;
  readonly derivation: Derivation;
  readonly context: CalculationContext;
}

export function paySchedule({ given, pay, basis, derivation, context }: Schedule): readonly Segment[] {
  const idle = standbyPeriods(given, derivation, context);
  return pay.flatMap((segment) =>
    cut(segment, idle).flatMap(({ standby, ...part }) => {
      const title = standby ? 'standby' : 'pay';
      const amount = standby ? standbyPay(part, derivation, context) : part.rate.amount;
      return stretches(part).map((stretch) => {
        if (stretch.kind === 'month') {
          const end = stretch.untilChanged
            ? `do czasu zmiany, najdłużej do ${formatDate(stretch.to)}`
            : `do ${formatDate(stretch.to)}`;
          derivation.state(
            `Od ${formatDate(stretch.from)} ${standby ? 'wynagrodzenie za gotowość' : 'wynagrodzenie'} wynosi ${formatMoney(amount)} miesięcznie, ${end}`,
            standby ? BASIS : basis,
          );
          return toSegment(stretch, title, amount);
        }
        const { from, to, days, daysInMonth } = stretch.part;
        const due = derivation.compute(
          `Za dni od ${formatDate(from)} do ${formatDate(to)} (${days} z ${daysInMonth} dni miesiąca) ${standby ? 'wynagrodzenie za gotowość' : 'wynagrodzenie'} liczy się proporcjonalnie, o ile umowa nie stanowi inaczej.`,
          partMonthAmount(amount, stretch.part),
          'halfUp',
          standby ? BASIS : basis,
        );
        return toSegment(stretch, title, due);
      });
    }),
  );
}

function standbyPay(
  { rate, from }: RateSegment<MonthlyPay>,
  derivation: Derivation,
  context: CalculationContext,
): Grosze {
  const share = context.numberOn('fc_salary_standby', from);
  return derivation.compute(
    `Za okres pozostawania w gotowości przysługuje ${share.value}% dotychczasowego wynagrodzenia.`,
    times(percent(share.exact.div(100)), money(rate.amount)),
    'halfUp',
    BASIS,
  );
}

/** The stand-by periods that are paid as such, told in the derivation. */
function standbyPeriods(
  { standby = [] }: Input,
  derivation: Derivation,
  context: CalculationContext,
): readonly Standby[] {
  const ordered = [...standby].sort((a, b) => a.from - b.from);
  ordered.forEach((one, index) => {
    const next = ordered[index + 1];
    refuseReversed('Okres gotowości', one, 'standby');
    if (next !== undefined && (one.to === undefined || one.to >= next.from)) {
      throw contradiction('standby', 'Okresy gotowości nachodzą na siebie. Popraw daty.');
    }
    if (one.cause === 'noChild' && one.otherChildAtHome === true) {
      throw contradiction(
        'standby',
        'Odeszło ostatnie dziecko, a podano, że w domu pozostaje inne. Popraw powód albo to pole.',
      );
    }
  });
  return ordered.filter((one) => {
    const days = `od ${formatDate(one.from)}${one.to === undefined ? '' : ` do ${formatDate(one.to)}`}`;
    if (one.otherChildAtHome !== true) {
      derivation.state(
        one.cause === 'noChild'
          ? `Rodzina pozostaje w gotowości ${days}, ponieważ opuściło ją ostatnie powierzone dziecko.`
          : `Rodzina pozostaje w gotowości ${days}, ponieważ dziecko umieszczono w jednostce, o której mowa w art. 87 ust. 2.`,
        BASIS,
      );
      return true;
    }
    const choice = context.setting(standbyWithOtherChild, one.from, derivation);
    derivation.state(
      `Dziecko umieszczono w jednostce, o której mowa w art. 87 ust. 2 (${days}), a w domu pozostaje inne dziecko.`,
      BASIS,
    );
    return choice === 'standby';
  });
}

interface Part extends RateSegment<MonthlyPay> {
  readonly standby: boolean;
}

/** One rate's days cut at the ends of stand-by. */
function cut(segment: RateSegment<MonthlyPay>, idle: readonly Standby[]): readonly Part[] {
  const turns = idle.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]));
  return cutPeriod(segment, turns).map(({ from, to }) => {
    const standby = idle.some((one) => one.from <= from && (one.to === undefined || from <= one.to));
    return { ...segment, from, to, untilChanged: to > segment.settledUntil, standby };
  });
}
