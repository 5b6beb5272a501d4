/** Carries one amount through the valorisations of its years, with a sentence and a formula for each. */
import { formatMoney, type Grosze } from '../../values/money.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, times } from '../derivation/expression.ts';
import { valorised, type YearlyTest } from './arithmetic.ts';
import { indexExpression } from './index-steps.ts';
import type { AmountKind } from './valorised-parameters.ts';

export interface CarriedAmount {
  /** Polish name or the office's own word. */
  readonly name: string;
  readonly previous: Grosze;
  readonly kind: AmountKind;
  readonly basis: string;
}

/** How the sentences of each kind end. A benefit is shown to the grosz, rounded up, before it goes up to a full złoty. */
const TOLD: Readonly<
  Record<AmountKind, (derivation: Derivation, amount: CarriedAmount, test: YearlyTest) => Grosze>
> = {
  benefit(derivation, { name, previous, basis, kind }, test) {
    const factor = indexExpression(test);
    const exact = derivation.compute(
      `${name}: dotychczasową kwotę mnoży się przez wskaźnik.`,
      times(money(previous), factor),
      'up',
      basis,
    );
    const amount = valorised(previous, test.index, kind);
    derivation.quote(
      `${name}: od 1 czerwca ${test.year} r. ${formatMoney(amount)} (kwotę ${formatMoney(exact)} zaokrągla się w górę do pełnych złotych).`,
      amount,
      basis,
    );
    return amount;
  },
  contract(derivation, { name, previous, basis }, test) {
    return derivation.compute(
      `${name}: od 1 czerwca ${test.year} r. jest to dotychczasowa kwota pomnożona przez wskaźnik; kwot z umów nie zaokrągla się do pełnych złotych.`,
      times(money(previous), indexExpression(test)),
      'halfUp',
      basis,
    );
  },
};

/** @returns the amount after the last valorisation; the former one where there was none */
export function carry(derivation: Derivation, amount: CarriedAmount, tests: readonly YearlyTest[]): Grosze {
  return tests
    .filter(({ passes }) => passes)
    .reduce(
      (previous, test) => TOLD[amount.kind](derivation, { ...amount, previous }, test),
      amount.previous,
    );
}
