/**
 * What is left of a fee after a waiver that a resolution, a regulation or the act leaves to the office: an amount between
 * nothing and the whole fee. Used by the fees of services and of support centres.
 */
import { ZERO_MONEY, type Grosze } from '../values/money.ts';
import { chooseWithin } from './chosen-amount.ts';
import type { Derivation } from './derivation/derivation.ts';
import type { ChosenAmount } from './inputs/chosen-amount.ts';
import type { Bounds } from './outcome.ts';

interface Waived {
  readonly fee: Grosze;
  readonly waiver: ChosenAmount;
  readonly basis: string;
  readonly derivation: Derivation;
  /** Polish, accusative; left out, „opłatę po zwolnieniu”. */
  readonly what?: string;
}

/** @throws TeczkaError `amount-above-bound` for more than the fee */
export function afterWaiver({ fee, waiver, basis, derivation, what = 'opłatę po zwolnieniu' }: Waived): {
  readonly amount: Grosze;
  readonly bounds: Required<Bounds>;
} {
  const bounds = { atLeast: ZERO_MONEY, atMost: fee };
  return {
    amount: chooseWithin({ derivation, what, chosen: waiver, bounds, field: 'waiver', basis }),
    bounds,
  };
}
