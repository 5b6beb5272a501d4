/**
 * The highest fee of one relative (art. 61 ust. 2 pkt 2 u.p.s.): nothing unless the income is above the threshold, and
 * no more than leaves the threshold with the person or with each person of the family. How that is counted in a
 * family is open: the office must choose (`dps.familyThreshold`).
 */
import { familyThreshold, ownIncomeLimit } from '../../law/settings/dps.ts';
import type { Day } from '../../values/day.ts';
import { type Grosze, ZERO_MONEY } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { count, type Expression, least, minus, money, times } from '../derivation/expression.ts';
import { measuredIncome } from '../income-criterion.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Household } from '../inputs/household.ts';
import { capital, who } from './persons.ts';
import type { RelativeOn } from './states.ts';
import { THRESHOLD_BASIS, type Thresholds } from './thresholds.ts';

interface Case {
  readonly relative: RelativeOn;
  readonly household: Household;
  readonly thresholds: Thresholds;
  readonly asOf: Day;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

const INCOME_NAMES: Readonly<Record<Household['kind'], string>> = {
  single: 'dochód',
  family: 'dochód na osobę w rodzinie',
};

/** @throws TeczkaError `setting-open` where the office has not chosen how a family's surplus is counted */
export function highestFee(given: Case): Grosze {
  const { relative, household, thresholds, derivation } = given;
  const threshold = thresholds.of(household.kind);
  const basis = THRESHOLD_BASIS[household.kind];
  const order = derivation.compare(
    (sign) =>
      `${capital(who(relative))}: ${INCOME_NAMES[household.kind]} ${sign > 0 ? 'jest wyższy niż próg, więc powstaje obowiązek wniesienia opłaty' : 'nie jest wyższy niż próg, więc nie ma obowiązku wniesienia opłaty'}.`,
    measuredIncome(household),
    money(threshold),
    basis,
  );
  if (order <= 0) return ZERO_MONEY;
  return derivation.compute(
    `Po wniesieniu opłaty musi pozostać co najmniej próg, więc ${who(relative)} wnosi najwyżej nadwyżkę dochodu ponad próg.`,
    household.kind === 'single'
      ? minus(money(household.income), money(threshold))
      : familySurplus(given, household, threshold),
    'down',
    basis,
  );
}

function familySurplus(
  { relative, asOf, context, derivation }: Case,
  household: Extract<Household, { kind: 'family' }>,
  threshold: Grosze,
): Expression {
  const surpluses = {
    household: () => minus(money(household.income), times(count(household.persons), money(threshold))),
    person: () => minus(measuredIncome(household), money(threshold)),
  };
  const surplus = surpluses[context.setting(familyThreshold, asOf, derivation)]();
  if (context.setting(ownIncomeLimit, asOf, derivation) === 'none') return surplus;
  if (relative.ownIncome === undefined) {
    throw incomplete(
      `${relative.field}.ownIncome`,
      `${capital(who(relative))}: urząd ogranicza opłatę do własnego dochodu (ustawienie „dps.ownIncomeLimit”). Podaj własny dochód tej osoby.`,
    );
  }
  return least(surplus, money(relative.ownIncome));
}
