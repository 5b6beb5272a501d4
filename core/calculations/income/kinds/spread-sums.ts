/** Sums that count in other months than that of their payment: one-off income and sums due for a period. */
import { z } from 'zod';
import { oneOffCriterionDay } from '../../../law/settings/income.ts';
import { formatDate } from '../../../polish/date-in-words.ts';
import { formatMonth } from '../../../polish/months.ts';
import { counted, type Forms } from '../../../polish/plural.ts';
import { day, type Day } from '../../../values/day.ts';
import { TeczkaError } from '../../../values/errors.ts';
import { formatMoney, roundToGrosze, type Grosze } from '../../../values/money.ts';
import { monthBounds, yearMonthOf } from '../../../values/period.ts';
import { zDay, zMoneyFromZero, zYearMonth } from '../../../values/zod.ts';
import { criterionOf } from '../../income-criterion.ts';
import { count, type Expression, money, over, times } from '../../derivation/expression.ts';
import { contradiction } from '../../inputs/contradiction.ts';
import { refuseReversed } from '../../inputs/reversed-span.ts';
import { nameOf, owned } from '../item-fields.ts';
import { inMonths, monthsFromTo, spread, type Spread } from '../months.ts';
import { type Counted, NOTHING, type Scene, settle } from '../scene.ts';

/** Since this day a sum due for a period counts in the months it is due for (art. 8 ust. 12, Dz.U. 2005 poz. 1366). */
const FIRST_DAY_OF_SUMS_FOR_A_PERIOD = day('2005-11-01');
const MONTHS: Forms = ['miesiąc', 'miesiące', 'miesięcy'];

export const oneOffSchema = z
  .strictObject({
    kind: z.literal('oneOff'),
    ...owned,
    amount: zMoneyFromZero.meta({ title: 'Kwota dochodu jednorazowego' }),
    paidOn: zDay.meta({ title: 'Dzień wypłaty' }),
  })
  .meta({ title: 'Dochód jednorazowy' });

export const forPeriodSchema = z
  .strictObject({
    kind: z.literal('forPeriod'),
    ...owned,
    amount: zMoneyFromZero.meta({ title: 'Kwota wypłacona za cały okres' }),
    from: zYearMonth.meta({ title: 'Pierwszy miesiąc, za który należna jest kwota' }),
    to: zYearMonth.meta({ title: 'Ostatni miesiąc, za który należna jest kwota' }),
  })
  .meta({ title: 'Dochód należny za okres' });

type OneOff = z.output<typeof oneOffSchema>;
type ForPeriod = z.output<typeof forPeriodSchema>;

export function countOneOff(item: OneOff, scene: Scene): Counted {
  const { amount, paidOn } = item;
  const name = nameOf(item, 'dochód jednorazowy');
  const { context, derivation, lawDay, month } = scene;
  const basis = 'art. 8 ust. 11 u.p.s.';
  if (paidOn > lawDay) {
    throw contradiction(
      `${scene.field}.paidOn`,
      'Dzień wypłaty jest późniejszy niż dzień decyzji. Popraw jedną z dat.',
    );
  }
  const rule = context.tableOn('uops.dochod.jednorazowy.krotnosc', lawDay).value;
  const limit = limitOf(rule.timesCriterion, paidOn, scene);
  const above = derivation.compare(
    (order) =>
      order > 0
        ? `Dochód jednorazowy – ${name}, wypłata ${formatDate(paidOn)} – przekracza pięciokrotność kryterium, dlatego rozlicza się go w równych częściach na ${counted(rule.months, MONTHS)}, od miesiąca wypłaty.`
        : `Dochód jednorazowy – ${name}, wypłata ${formatDate(paidOn)} – nie przekracza pięciokrotności kryterium, dlatego liczy się tylko w miesiącu wypłaty.`,
    money(amount),
    limit,
    basis,
  );
  const paidIn = yearMonthOf(paidOn);
  if (above > 0) return partOf(name, amount, spread(amount, paidIn, rule.months), scene, basis);
  if (paidIn !== month) return outside(name, scene, basis);
  return { adds: settle(derivation, `Wlicza się: ${name}`, money(amount), basis) };
}

/** Five times the criterion of a person alone or of the family, on the day that the reading names. */
function limitOf(timesCriterion: number, paidOn: Day, scene: Scene): Expression {
  const { context, derivation, lawDay, persons } = scene;
  const kind = persons === 1 ? 'single' : 'family';
  const now = criterionOf(kind, lawDay, context);
  const then = paidOn === lawDay ? now : criterionOf(kind, paidOn, context);
  const chosen =
    now.amount !== then.amount && context.setting(oneOffCriterionDay, lawDay, derivation) === 'payment'
      ? then
      : now;
  derivation.dated(chosen);
  const factors = [count(timesCriterion), money(chosen.amount)];
  return persons === 1 ? times(...factors) : times(...factors, count(persons));
}

export function countForPeriod(item: ForPeriod, scene: Scene): Counted {
  const { amount, from, to } = item;
  const name = nameOf(item, 'dochód należny za okres');
  const { context, derivation, lawDay } = scene;
  const months = monthsFromTo(from, to);
  refuseReversed('Okres', { from, to }, `${scene.field}.to`);
  if (lawDay < FIRST_DAY_OF_SUMS_FOR_A_PERIOD) {
    throw new TeczkaError(
      'period-not-covered',
      'Do 31.10.2005 r. dochód należny za okres rozliczano w kolejnych miesiącach po wypłacie (art. 8 ust. 12 u.p.s. w ówczesnym brzmieniu). To wyliczenie obejmuje sprawy od 1.11.2005 r.',
      { field: `${scene.field}.from` },
    );
  }
  context.valueOn('uops.dochod.za_okres', lawDay);
  const basis = 'art. 8 ust. 12 u.p.s.';
  derivation.state(
    `Kwotę ${formatMoney(amount)} – ${name} – uzyskano za okres od ${formatMonth(from, 'genitive')} do ${formatMonth(to, 'genitive')} (${counted(months, MONTHS)}), dlatego liczy się ją w miesiącach tego okresu, bez względu na dzień wypłaty.`,
    basis,
  );
  return partOf(name, amount, spread(amount, from, months), scene, basis);
}

/** One month's part of a sum, with the months over which it lies. */
function partOf(name: string, amount: Grosze, parts: Spread, scene: Scene, basis: string): Counted {
  const { derivation, month } = scene;
  const schedule = [
    {
      from: monthBounds(parts.from).from,
      to: monthBounds(parts.to).to,
      kind: 'month',
      title: 'spread',
      amount: roundToGrosze(parts.part, 'halfUp'),
      untilChanged: false,
    },
  ] as const;
  if (!inMonths(month, parts.from, parts.to)) return { ...outside(name, scene, basis), schedule };
  const adds = settle(
    derivation,
    `Wlicza się przypadającą na ${formatMonth(month)} część kwoty – ${name}`,
    parts.months === 1 ? money(amount) : over(money(amount), count(parts.months)),
    basis,
  );
  return { adds, schedule };
}

function outside(name: string, { derivation, month }: Scene, basis: string): Counted {
  derivation.state(`Na ${formatMonth(month)} nie przypada żadna część kwoty – ${name}.`, basis);
  return NOTHING;
}
