/** The schedule of one title (the benefit, an addition) with its steps, from the dated rates of its period. */
import { type DatedMoney, type Segment as LawSegment, valorisationNoticeOn } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMoney } from '../../values/money.ts';
import { lastOfMonth } from '../../values/day.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { Segment } from '../outcome.ts';
import { type Stretch, stretches, toSegment } from '../schedule/monthly-rate.ts';
import { partMonthAmount } from '../schedule/part-month.ts';

interface Title {
  /** Key of the title in the schedule, e.g. `benefit`. */
  readonly title: string;
  /** Polish, genitive: "świadczenia". */
  readonly name: string;
  /** Article that sets the rate. */
  readonly basis: string;
  /** Rates of the entitlement, in order; the period they were cut from is closed. */
  readonly segments: readonly LawSegment<DatedMoney>[];
  readonly derivation: Derivation;
}

const PART_MONTH_BASIS = 'art. 87 ust. 4 uwrspz';

export function titleSchedule({ title, name, basis, segments, derivation }: Title): readonly Segment[] {
  return segments.flatMap((segment) => {
    const { dated, to } = segment;
    if (to === null) throw new TypeError('The period of an entitlement is closed');
    derivation.quote(
      `Od ${formatDate(segment.from)} stawka miesięczna ${name} wynosi ${formatMoney(dated.amount)} (${publicationOf(segment)}).`,
      dated.amount,
      basis,
    );
    return stretches({ ...segment, to, rate: dated }).map((stretch) => {
      if (stretch.kind === 'month') {
        derivation.state(wholeMonths(stretch), basis);
        return toSegment(stretch, title, dated.amount);
      }
      const { from, days, daysInMonth } = stretch.part;
      const amount = derivation.compute(
        `Za niepełny miesiąc od ${formatDate(from)} do ${formatDate(stretch.part.to)} (${days} z ${daysInMonth} dni miesiąca) kwota ${name} jest proporcjonalna do liczby dni. Stawki dziennej nie zaokrągla się.${stretch.untilChanged ? ' Kwota zmieni się, jeżeli do tego czasu zmieni się stawka.' : ''}`,
        partMonthAmount(dated.amount, stretch.part),
        'halfUp',
        PART_MONTH_BASIS,
      );
      return toSegment(stretch, title, amount);
    });
  });
}

function wholeMonths({
  from,
  to,
  rate,
  untilChanged,
}: Extract<Stretch<DatedMoney>, { kind: 'month' }>): string {
  const amount = `po ${formatMoney(rate.amount)} miesięcznie`;
  if (!untilChanged) return `Od ${formatDate(from)} do ${formatDate(to)} ${amount}.`;
  const broken =
    to === lastOfMonth(to) ? '' : '; za ostatni, niepełny miesiąc proporcjonalnie do liczby dni.';
  return `Od ${formatDate(from)} ${amount}, do czasu zmiany stawki, najdłużej do ${formatDate(to)}${broken}`;
}

/** What the reasons of a decision cite for the rate: the minister's notice, or what the office gave as its source. */
function publicationOf({ from, dated }: LawSegment<DatedMoney>): string {
  if (dated.origin === 'office') return `wartość wpisana przez urząd: ${dated.source.title}`;
  return valorisationNoticeOn(dated.from ?? from)?.citation ?? dated.source.title;
}
