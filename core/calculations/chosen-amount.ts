/**
 * An amount that the act leaves to a person within bounds ("może", "nie niższe niż", "od … do", an agreement): checked
 * against them and written into the derivation with who chose it and why. Never chosen by the program.
 */
import { TeczkaError } from '../values/errors.ts';
import { formatMoney, type Grosze } from '../values/money.ts';
import type { Derivation } from './derivation/derivation.ts';
import type { ChosenAmount } from './inputs/chosen-amount.ts';
import type { Bounds } from './outcome.ts';

interface Choice {
  readonly derivation: Derivation;
  /** Polish, accusative: „świadczenie”, „opłatę syna”. */
  readonly what: string;
  readonly chosen: ChosenAmount;
  readonly bounds: Bounds;
  /** Path of the input that holds the choice, for the refusal. */
  readonly field: string;
  readonly basis: string;
  /** Polish sentences for the refusal: what else can be done than to give an amount within the bounds. */
  readonly otherwise?: string;
}

/**
 * @returns the chosen amount
 * @throws TeczkaError `amount-below-bound`, `amount-above-bound`
 */
export function chooseWithin({ derivation, what, chosen, bounds, field, basis, otherwise }: Choice): Grosze {
  const { amount, decidedBy, reason } = chosen;
  const { atLeast, atMost } = bounds;
  const remedy = `Podaj kwotę w granicach.${otherwise === undefined ? '' : ` ${otherwise}`}`;
  if (atLeast !== undefined && amount < atLeast) {
    throw new TeczkaError(
      'amount-below-bound',
      `Kwota ${formatMoney(amount)} jest niższa niż najniższa dopuszczalna, ${formatMoney(atLeast)} (${basis}). ${remedy}`,
      { field: `${field}.amount` },
    );
  }
  if (atMost !== undefined && amount > atMost) {
    throw new TeczkaError(
      'amount-above-bound',
      `Kwota ${formatMoney(amount)} jest wyższa niż najwyższa dopuszczalna, ${formatMoney(atMost)} (${basis}). ${remedy}`,
      { field: `${field}.amount` },
    );
  }
  derivation.quote(
    `Ustalono ${what} w wysokości ${formatMoney(amount)}${within(bounds)}. Ustala: ${unstopped(decidedBy)}. Powód: ${unstopped(reason)}.`,
    amount,
    basis,
  );
  return amount;
}

/** What a person typed, without the full stop that the sentence brings itself. */
const unstopped = (typed: string): string => typed.replace(/[.\s]+$/u, '');

/** " (w granicach od 505,00 zł do 823,00 zł)", " (nie mniej niż 505,00 zł)"; empty without bounds. */
function within({ atLeast, atMost }: Bounds): string {
  if (atLeast === undefined) return atMost === undefined ? '' : ` (nie więcej niż ${formatMoney(atMost)})`;
  if (atMost === undefined) return ` (nie mniej niż ${formatMoney(atLeast)})`;
  return atLeast === atMost ? '' : ` (w granicach od ${formatMoney(atLeast)} do ${formatMoney(atMost)})`;
}
