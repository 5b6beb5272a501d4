/** Set-off against the current benefit: at most a part of it (art. 104 ust. 2 u.p.s.); how much, the office decides. */
import { fraction } from '../../values/fraction.ts';
import { type Grosze, lesser } from '../../values/money.ts';
import { chooseWithin } from '../chosen-amount.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { money, percent, times } from '../derivation/expression.ts';
import type { Bounds } from '../outcome.ts';
import type { Input } from './input.ts';

export const SET_OFF_PARAMETER = 'uops.potracenie.max_procent';

interface SetOff {
  readonly amounts: { readonly setOff?: Grosze };
  readonly bounds: { readonly setOff?: Bounds };
}

/** What may be taken from the current benefit each month at most (art. 104 ust. 2 u.p.s.). */
export function setOffOf(
  given: Input,
  remaining: Grosze,
  context: CalculationContext,
  derivation: Derivation,
): SetOff {
  const { currentBenefit, setOff, asOf } = given;
  if (currentBenefit === undefined) return { amounts: {}, bounds: {} };
  const limit = context.numberOn(SET_OFF_PARAMETER, asOf);
  const basis = limit.legalBasis;
  const half = derivation.compute(
    'Z bieżącego świadczenia pieniężnego można potrącić nie więcej niż tę część.',
    times(percent(limit.exact.div(fraction(100))), money(currentBenefit)),
    'down',
    basis,
  );
  const bounds = { atMost: lesser(half, remaining) };
  if (setOff === undefined) return { amounts: {}, bounds: { setOff: bounds } };
  const chosen = chooseWithin({
    derivation,
    what: 'potrącenie',
    chosen: setOff,
    bounds,
    field: 'setOff',
    basis,
  });
  return { amounts: { setOff: chosen }, bounds: { setOff: bounds } };
}
