/**
 * An aid that the act sets at "not less than" a rate, or that a county council may raise (art. 153 in connection with
 * 91 uwrspz, art. 90a u.p.s.): the amount chosen, never below the rate.
 */
import { greater, type Grosze } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import type { Derivation } from '../derivation/derivation.ts';
import type { ChosenAmount } from '../inputs/chosen-amount.ts';

interface Raise {
  readonly derivation: Derivation;
  /** Polish, accusative: „pomoc na usamodzielnienie”. */
  readonly what: string;
  readonly chosen: ChosenAmount | undefined;
  /** The rate of the act. */
  readonly rate: Grosze;
  readonly basis: string;
}

/** @throws TeczkaError `amount-below-bound` */
export function raisedAmount({ derivation, what, chosen, rate, basis }: Raise): Grosze {
  if (chosen === undefined) return rate;
  return greater(
    rate,
    chooseWithin({ derivation, what, chosen, bounds: { atLeast: rate }, field: 'chosen', basis }),
  );
}
