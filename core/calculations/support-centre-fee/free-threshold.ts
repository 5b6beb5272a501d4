/**
 * Whether the income lies within the criterion (art. 97 ust. 1 u.p.s.: "nie przekracza", so the criterion itself is
 * still within). Used by every kind of place, each with what follows for it.
 */
import type { DatedValue } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import type { Fraction } from '../../values/fraction.ts';
import { addDays } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import { citation } from '../citation.ts';
import { type Expression, money, percent, times } from '../derivation/expression.ts';
import { criterionOf, measuredIncome } from '../income-criterion.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Household } from '../inputs/household.ts';
import { householdOf, type PlaceCase } from './place.ts';

export const INCOME_NAMES: Readonly<Record<Household['kind'], string>> = {
  single: 'Dochód',
  family: 'Dochód na osobę w rodzinie',
};

/** A figure that changes within the stay would make two fees of one: the stay is to be cut. */
export function refuseChangeWithin(stay: ClosedPeriod, { name, to }: Pick<DatedValue, 'name' | 'to'>): void {
  if (to === null || to >= stay.to) return;
  throw contradiction(
    'to',
    `W tym okresie zmienia się „${name}”. Policz osobno okres do ${formatDate(to)} i okres od ${formatDate(addDays(to, 1))}`,
  );
}

interface Test {
  readonly one: PlaceCase;
  readonly income: Expression;
  /** Polish, the subject of the sentence. */
  readonly incomeName: string;
  readonly criterionOfKind: Household['kind'];
  /** Per cent of the criterion, exact; left out, the criterion itself. */
  readonly ratio?: Fraction;
  /** Polish: what follows within the criterion, and above it. */
  readonly within: string;
  readonly above: string;
  readonly basis: string;
}

/** @returns whether the income does not exceed the criterion */
export function withinCriterion(test: Test): boolean {
  const { one, income, incomeName, criterionOfKind, ratio, within, above, basis } = test;
  const { stay, context, derivation } = one;
  const criterion = criterionOf(criterionOfKind, stay.from, context);
  refuseChangeWithin(stay, criterion);
  const limit = money(criterion.amount);
  const order = derivation.compare(
    (sign) =>
      `${incomeName} ${sign > 0 ? `przekracza kryterium dochodowe (${citation(criterion)}): ${above}` : `nie przekracza kryterium dochodowego (${citation(criterion)}): ${within}`}.`,
    income,
    ratio === undefined || ratio.equals(1) ? limit : times(limit, percent(ratio)),
    basis,
  );
  return order <= 0;
}

/** The rule of art. 97 ust. 1 for centres and flats: free within the criterion, above it what the caller says. */
export function isFree(one: PlaceCase, above: string): boolean {
  const household = householdOf(one);
  const threshold = one.context.numberOn('uops.art97.prog_bezplatnosci', one.stay.from);
  return withinCriterion({
    one,
    income: measuredIncome(household),
    incomeName: INCOME_NAMES[household.kind],
    criterionOfKind: household.kind,
    ratio: threshold.exact.div(100),
    within: 'opłaty się nie ponosi',
    above,
    basis: 'art. 97 ust. 1 u.p.s.',
  });
}
