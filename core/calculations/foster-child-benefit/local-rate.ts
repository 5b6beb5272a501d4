/**
 * The benefit that a county council has set above the statutory one (art. 91 uwrspz): as an amount, of which the higher
 * is due, as a sum added to the statutory rate, or as a per cent by which that rate is raised. Called by ways.ts.
 */
import { formatPercent } from '../../values/fraction.ts';
import { formatMoney, greater, type Grosze, subtract } from '../../values/money.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { type Expression, greatest, money, percent, plus, times } from '../derivation/expression.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { LocalRate } from './circumstances-input.ts';

export interface Raised {
  readonly amount: Grosze;
  /** What the resolution adds to the statutory rate. */
  readonly raise: Grosze;
}

/** The sentence before the resolution, the one after it, and the formula. */
type Told = readonly [before: string, after: string, expression: Expression];

function told(rate: Grosze, { amount, added, percent: raisedBy }: LocalRate): Told {
  if (amount !== undefined) {
    return [
      `Rada powiatu ustaliła świadczenie w kwocie ${formatMoney(amount)}`,
      ' Należy się wyższa z kwot: ustawowa albo z uchwały.',
      greatest(money(rate), money(amount)),
    ];
  }
  if (added !== undefined) {
    return [
      `Rada powiatu podwyższyła świadczenie o ${formatMoney(added)}`,
      '',
      plus(money(rate), money(added)),
    ];
  }
  if (raisedBy === undefined) throw new TypeError('checkedLocal has seen that one of the three is given');
  return [
    `Rada powiatu podwyższyła świadczenie o ${formatPercent(raisedBy)} kwoty ustawowej`,
    '',
    plus(money(rate), times(percent(raisedBy), money(rate))),
  ];
}

/** What is granted of a monthly rate, with its step. */
export function withLocal(rate: Grosze, local: LocalRate, derivation: Derivation): Raised {
  const [before, after, expression] = told(rate, local);
  const granted = derivation.compute(
    `${before} (${local.resolution}).${after}`,
    expression,
    'halfUp',
    'art. 91 uwrspz',
  );
  return { amount: greater(granted, rate), raise: subtract(granted, rate) };
}

/** @throws TeczkaError `input-contradiction` where the resolution ends before it begins or sets not just one thing */
export function checkedLocal(local: LocalRate | undefined): LocalRate | undefined {
  if (local === undefined) return undefined;
  const { amount, added, percent: raisedBy, from, to } = local;
  if ([amount, added, raisedBy].filter((one) => one !== undefined).length !== 1) {
    throw contradiction(
      'localRate',
      'Podaj jedno: kwotę z uchwały (amount), sumę dodaną do kwoty ustawowej (added) albo procent podwyższenia (percent).',
    );
  }
  if (from !== undefined && to !== undefined && to < from) {
    throw contradiction('localRate.to', 'Uchwała przestaje obowiązywać wcześniej, niż zaczyna. Popraw daty.');
  }
  return local;
}
