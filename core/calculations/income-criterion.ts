/**
 * The income criterion of a household (art. 8 ust. 1 u.p.s.) and its income as it is measured against it: the income of
 * a person keeping house alone, the income per person in a family. Whether the limit itself is still within differs
 * from provision to provision ("nie przekracza", "niższy", "wyższy niż"), so comparing is left to each calculation.
 */
import type { DatedMoney } from '../law/index.ts';
import type { Day } from '../values/day.ts';
import { type Fraction, fraction, roundToMultiple } from '../values/fraction.ts';
import type { CalculationContext } from './context.ts';
import { count, type Expression, money, over } from './derivation/expression.ts';
import type { Household } from './inputs/household.ts';
import type { Finding } from './outcome.ts';

export const CRITERIA = {
  single: 'uops.kryterium.os_samotnie_gospodarujaca',
  family: 'uops.kryterium.os_w_rodzinie',
} as const satisfies Readonly<Record<Household['kind'], string>>;

/** Ids for a calculation's list of parameters. */
export const CRITERION_PARAMETERS: readonly string[] = Object.values(CRITERIA);

/** The criterion of a person alone, or of one person in a family. @throws TeczkaError `law-unknown-period` */
export function criterionOf(kind: Household['kind'], on: Day, context: CalculationContext): DatedMoney {
  return context.moneyOn(CRITERIA[kind], on);
}

const SHOWN_STEP = fraction(1, 10_000);

/** The per cent of the criterion as a finding, to four decimals; what it decides goes by the exact one. */
export function shownPercent(exact: Fraction): Finding {
  return { kind: 'number', number: roundToMultiple(exact, SHOWN_STEP, 'halfUp'), unit: '%' };
}

/** What is measured against the criterion: the income, in a family the income per person (exact, not rounded). */
export function measuredIncome(household: Household): Expression {
  const income = money(household.income);
  return household.kind === 'single' ? income : over(income, count(household.persons));
}
