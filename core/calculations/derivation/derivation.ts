/** Collects the numbered steps of a derivation while a calculation works. */
import { type Rounding, ROUNDING_NAMES } from '../../values/fraction.ts';
import { formatMoney, type Grosze, roundToGrosze } from '../../values/money.ts';
import type { Step } from '../outcome.ts';
import type { Expression } from './expression.ts';

export class Derivation {
  readonly #steps: Step[] = [];

  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** A sentence without an amount: a fact, a choice of the provision. */
  state(text: string, basis: string): void {
    this.#steps.push({ text, basis });
  }

  /** A sentence that names an amount taken from the law as it stands. */
  quote(text: string, amount: Grosze, basis: string): void {
    this.#steps.push({ text, amount, basis });
  }

  /**
   * A sentence with a formula. The rounding, used once on the exact result, is named in the sentence wherever it
   * changed something.
   * @returns the amount in whole grosze
   */
  compute(text: string, expression: Expression, rounding: Rounding, basis: string): Grosze {
    const amount = roundToGrosze(expression.value, rounding);
    const exact = expression.value.equals(amount);
    this.#steps.push({
      text: exact ? text : `${text} Wynik zaokrąglono do pełnego grosza (${ROUNDING_NAMES[rounding]}).`,
      formula: `${expression.text} = ${formatMoney(amount)}`,
      amount,
      basis,
    });
    return amount;
  }
}
