/** The income of the user of a centre: of a person alone his own, in a family by the office's reading. */
import { supportCentreIncome } from '../law/settings/support-centres.ts';
import type { Day } from '../values/day.ts';
import type { Grosze } from '../values/money.ts';
import type { CalculationContext } from './context.ts';
import type { Derivation } from './derivation/derivation.ts';
import { type Expression, money } from './derivation/expression.ts';
import { measuredIncome } from './income-criterion.ts';
import { contradiction } from './inputs/contradiction.ts';
import { incomplete } from './inputs/incomplete.ts';
import type { Household } from './inputs/household.ts';

interface User {
  readonly household: Household;
  readonly userIncome?: Grosze | undefined;
}

/**
 * @returns the income, exact, and how a sentence names it in the genitive
 * @throws TeczkaError `input-incomplete` when the user's own income is needed and not given; `input-contradiction`
 */
export function userIncomeOf(
  { household, userIncome }: User,
  on: Day,
  context: CalculationContext,
  derivation: Derivation,
): { readonly income: Expression; readonly name: string } {
  if (userIncome !== undefined && userIncome > household.income) {
    throw contradiction(
      'userIncome',
      'Własny dochód osoby korzystającej jest wyższy niż dochód gospodarstwa. Popraw jedną z kwot.',
    );
  }
  if (household.kind === 'single') {
    if (userIncome !== undefined && userIncome !== household.income) {
      throw contradiction(
        'userIncome',
        'Dochód osoby samotnie gospodarującej podano dwa razy w różnej wysokości. Usuń jedną z kwot.',
      );
    }
    return { income: money(household.income), name: 'dochodu' };
  }
  if (context.setting(supportCentreIncome, on, derivation) === 'perPerson') {
    return { income: measuredIncome(household), name: 'dochodu na osobę w rodzinie' };
  }
  if (userIncome === undefined) {
    throw incomplete(
      'userIncome',
      'Podaj własny dochód osoby korzystającej, która żyje w rodzinie (pole „userIncome”).',
    );
  }
  return { income: money(userIncome), name: 'własnego dochodu' };
}
