/**
 * The resident's income that the fee rests on, when it changes while a decision is in force: a change of no more than
 * 10 per cent of the criterion of a person alone changes nothing (art. 106 ust. 3b u.p.s.). It is measured against the
 * income in force, not against the one declared last.
 */
import type { Day } from '../../values/day.ts';
import type { Fraction } from '../../values/fraction.ts';
import { citation } from '../citation.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { formatMoney, type Grosze } from '../../values/money.ts';
import { minus, money, percent, times } from '../derivation/expression.ts';
import { CRITERIA } from '../income-criterion.ts';
import type { Resident } from './resident-input.ts';

export const CHANGE_PERCENT = 'uops.dochod.prog_zmiany_proc';

type Income = Pick<Resident, 'income' | 'therapeuticWage' | 'workshopMoney'>;

/** The latest change of income, with what came of it. */
export interface IncomeChange {
  readonly from: Day;
  readonly before: Grosze;
  readonly after: Grosze;
}

export interface IncomeInForce extends Income {
  readonly change: IncomeChange | undefined;
}

/** The largest change without effect, in grosze. */
export type Tolerance = (on: Day) => Fraction;

export const toleranceOf =
  (context: CalculationContext, asOf: Day): Tolerance =>
  (on) => {
    const criterion = context.moneyOn(CRITERIA.single, on, { announcedBy: asOf });
    return context.numberOn(CHANGE_PERCENT, on, { announcedBy: asOf }).exact.div(100).mul(criterion.amount);
  };

/** @param changes those that came by the day, in order */
export function incomeInForce(
  resident: Resident,
  start: Day,
  changes: readonly (Income & { readonly from: Day })[],
  tolerance: Tolerance,
): IncomeInForce {
  const { income, therapeuticWage, workshopMoney, previousIncome } = resident;
  const declared: Income = { income, therapeuticWage, workshopMoney };
  const first = previousIncome === undefined ? [] : [{ ...declared, from: start }];
  const initial: IncomeInForce = { ...declared, income: previousIncome ?? income, change: undefined };
  return [...first, ...changes].reduce<IncomeInForce>((inForce, next) => {
    const { from, income: after } = next;
    if (after === inForce.income) return { ...withoutDay(next), change: inForce.change };
    const change = { from, before: inForce.income, after };
    const small = tolerance(from).compare(Math.abs(after - inForce.income)) >= 0;
    return small ? { ...inForce, change } : { ...withoutDay(next), change };
  }, initial);
}

const withoutDay = ({ income, therapeuticWage, workshopMoney }: Income): Income => ({
  income,
  therapeuticWage,
  workshopMoney,
});

/** Writes the comparison of the latest change into the derivation. */
export function tellChange(
  { from, before, after }: IncomeChange,
  asOf: Day,
  context: CalculationContext,
  derivation: Derivation,
): void {
  const criterion = context.moneyOn(CRITERIA.single, from, { announcedBy: asOf });
  const ratio = percent(context.numberOn(CHANGE_PERCENT, from, { announcedBy: asOf }).exact.div(100));
  const limit = `${ratio.text} kryterium osoby samotnie gospodarującej (${citation(criterion)})`;
  const [higher, lower] = after > before ? [after, before] : [before, after];
  derivation.compare(
    (order) =>
      `Od ${formatDate(from)} dochód mieszkańca wynosi ${formatMoney(after)}, a był przyjęty w kwocie ${formatMoney(before)}. ${
        order > 0
          ? `Zmiana przekracza ${limit}, więc opłatę ustala się od nowa.`
          : `Zmiana nie przekracza ${limit}, więc nie wpływa na opłatę.`
      }`,
    minus(money(higher), money(lower)),
    times(ratio, money(criterion.amount)),
    'art. 106 ust. 3b u.p.s.',
  );
}
