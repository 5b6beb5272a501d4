/**
 * Amounts granted for a child, as the rows of a decision's schedule: a monthly amount from a day to a day (its part
 * months by days, art. 87 ust. 4 uwrspz), an amount for a part of one month, or one that is due once. A schedule of
 * foster-child-benefit may be pasted as it is. Used by parents-fee, gmina-share and county-settlement.
 */
import { z } from 'zod';
import { formatDate } from '../../polish/date-in-words.ts';
import { counted } from '../../polish/plural.ts';
import type { Day } from '../../values/day.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { type ClosedPeriod, monthBounds, overlap, yearMonthOf } from '../../values/period.ts';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, money, over, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { dueMonths, isWhole, type MonthAmount, runsOf } from './month-amount.ts';
import { COST_TITLES, type CostTitleId } from './titles.ts';

const PART_MONTH_BASIS = 'art. 87 ust. 4 uwrspz';

/** A row of granted amounts whose title is one of those given. */
export function zGranted<Id extends CostTitleId>(titles: readonly [Id, ...Id[]]) {
  return z.strictObject({
    title: z
      .enum(titles)
      .default(titles[0])
      .meta({
        title: 'Tytuł',
        description: titles.map((id) => `${id} – ${COST_TITLES[id].name}`).join(', '),
      }),
    kind: z.enum(['month', 'part-month', 'once']).default('month').meta({
      title: 'Sposób przyznania',
      description:
        'month – kwota miesięczna (niepełne miesiące według dni), part-month – kwota za te dni jednego miesiąca, once – jednorazowo',
    }),
    from: zDay.optional().meta({ title: 'Od', description: 'Puste: od początku pobytu' }),
    to: zDay.optional().meta({ title: 'Do', description: 'Puste: do końca pobytu' }),
    amount: zMoneyFromZero.meta({ title: 'Przyznana kwota' }),
    untilChanged: z.boolean().optional().meta({
      title: 'Do czasu zmiany',
      description: 'Tylko po to, by harmonogram świadczenia można było wkleić bez zmian',
    }),
  });
}

export interface Granted {
  readonly title: CostTitleId;
  readonly kind: 'month' | 'part-month' | 'once';
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly amount: Grosze;
}

/** A granted amount of one month. */
export interface GrantedMonth extends MonthAmount {
  readonly title: CostTitleId;
}

interface GrantedStay {
  readonly granted: readonly Granted[];
  readonly period: ClosedPeriod;
  /** Days that are not counted. */
  readonly not?: readonly ClosedPeriod[];
  /** Path of the input that holds the rows. */
  readonly field: string;
  readonly basis: string;
  readonly derivation: Derivation;
}

/** Every row cut into months, each title and part month rounded by itself. @throws TeczkaError `input-contradiction` */
export function grantedMonths(stay: GrantedStay): readonly GrantedMonth[] {
  const { granted, period, field } = stay;
  const rows = granted.map((row, index) => ({
    row,
    place: `${field}.${index}`,
    days: daysOf(row, period, `${field}.${index}`),
  }));
  for (const { row, place, days } of rows) {
    const twin = rows.find(
      (other) =>
        other.row !== row &&
        other.row.title === row.title &&
        row.kind !== 'once' &&
        other.row.kind !== 'once' &&
        overlap(other.days, days) !== undefined,
    );
    if (twin !== undefined) {
      throw contradiction(
        place,
        `Ten sam tytuł (${COST_TITLES[row.title].name}) przyznano dwa razy za te same dni. Popraw okresy.`,
      );
    }
  }
  return rows.flatMap(({ row, place, days }) => MONTHS_OF[row.kind](row, days, place, stay));
}

function daysOf({ from, to }: Granted, period: ClosedPeriod, place: string): ClosedPeriod {
  const days = { from: from ?? period.from, to: to ?? period.to };
  refuseReversed('Okres przyznania', days, `${place}.to`);
  return days;
}

type Cut = (row: Granted, days: ClosedPeriod, place: string, stay: GrantedStay) => readonly GrantedMonth[];

const MONTHS_OF: Readonly<Record<Granted['kind'], Cut>> = {
  month(row, days, _place, { period, not, basis, derivation }) {
    const { name } = COST_TITLES[row.title];
    const due = overlap(days, period);
    if (due === undefined) return [];
    const months = dueMonths(due, not).map((month) => ({ ...month, title: row.title, amount: row.amount }));
    return runsOf(months).flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) return [];
      if (isWhole(first)) {
        derivation.quote(
          `Od ${formatDate(first.from)} do ${formatDate(last.to)} ${name}: ${formatMoney(row.amount)} miesięcznie.`,
          row.amount,
          basis,
        );
        return run;
      }
      const amount = derivation.compute(
        `Za niepełny miesiąc, od ${formatDate(first.from)} do ${formatDate(first.to)} (${counted(first.days, ['dzień', 'dni', 'dni'])}), ${name}: kwota proporcjonalna do liczby dni.`,
        over(times(money(row.amount), count(first.days)), count(first.daysInMonth)),
        'halfUp',
        PART_MONTH_BASIS,
      );
      return [{ ...first, amount }];
    });
  },

  'part-month'(row, days, place, { period, not, basis, derivation }) {
    const { name } = COST_TITLES[row.title];
    if (yearMonthOf(days.from) !== yearMonthOf(days.to)) {
      throw contradiction(
        `${place}.kind`,
        'Kwota za część miesiąca (part-month) musi dotyczyć jednego miesiąca. Popraw daty albo sposób przyznania.',
      );
    }
    const granted = days.to - days.from + 1;
    const due = overlap(days, period);
    const [month] = due === undefined ? [] : dueMonths(due, not);
    if (month === undefined) return [];
    const own = { ...month, title: row.title };
    const text = `Za okres od ${formatDate(month.from)} do ${formatDate(month.to)} przyznano: ${name}, ${formatMoney(row.amount)}`;
    if (month.days === granted) {
      derivation.quote(`${text}.`, row.amount, basis);
      return [{ ...own, amount: row.amount }];
    }
    const amount = derivation.compute(
      `Z kwoty za niepełny miesiąc (${name}) liczy się część za ${counted(month.days, ['dzień', 'dni', 'dni'])} z ${granted}.`,
      over(times(money(row.amount), count(month.days)), count(granted)),
      'halfUp',
      PART_MONTH_BASIS,
    );
    return [{ ...own, amount }];
  },

  once(row, { from }, _place, { period, basis, derivation }) {
    if (from < period.from || from > period.to) return [];
    derivation.quote(
      `Jednorazowo, ${formatDate(from)}: ${COST_TITLES[row.title].name}, ${formatMoney(row.amount)}.`,
      row.amount,
      basis,
    );
    const month = yearMonthOf(from);
    const { days: daysInMonth } = monthBounds(month);
    return [{ month, from, to: from, days: 1, daysInMonth, title: row.title, amount: row.amount }];
  },
};
