/** The income limit of the money aids of social assistance: at most 200% of the criterion (art. 89 ust. 5 u.p.s.). */
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import { CRITERION_PARAMETERS, criterionOf, measuredIncome } from '../income-criterion.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Household } from '../inputs/household.ts';

const LIMIT = 'uops.usamodzielnienie.kryterium_procent';
const HUNDRED = 100;

/** Ids for a calculation's list of parameters. */
export const INCOME_LIMIT_PARAMETERS: readonly string[] = [...CRITERION_PARAMETERS, LIMIT];

const WORDS = {
  single: { income: 'Dochód osoby samotnie gospodarującej', basis: 'art. 89 ust. 5 pkt 1 u.p.s.' },
  family: { income: 'Dochód na osobę w rodzinie', basis: 'art. 89 ust. 5 pkt 2 u.p.s.' },
} as const;

/** @throws TeczkaError `input-incomplete` where the household was not given */
export function withinIncomeLimit(
  derivation: Derivation,
  household: Household | undefined,
  on: Day,
  context: CalculationContext,
): boolean {
  if (household === undefined) {
    throw incomplete(
      'household',
      'Podaj gospodarstwo domowe i dochód: pomoc pieniężna z ustawy o pomocy społecznej zależy od dochodu (art. 89 ust. 5 u.p.s.).',
    );
  }
  const criterion = criterionOf(household.kind, on, context);
  const limit = context.numberOn(LIMIT, on).exact;
  const { income, basis } = WORDS[household.kind];
  derivation.dated(criterion);
  const order = derivation.compare(
    (sign) =>
      sign > 0
        ? `${income} przekracza ${limit.toString()}% kryterium, więc pomoc nie przysługuje.`
        : `${income} nie przekracza ${limit.toString()}% kryterium. Samej pomocy dla usamodzielnianych nie wlicza się do dochodu (art. 10 ust. 2 u.p.s.).`,
    measuredIncome(household),
    times(percent(limit.div(HUNDRED)), money(criterion.amount)),
    basis,
  );
  return order <= 0;
}
