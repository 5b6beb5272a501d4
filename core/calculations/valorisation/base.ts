/**
 * The amount that a valorisation starts from: the one given, or the one in force by the data of law. A figure of the
 * act's printed text is no base once a notice has raised it, so a given amount is compared with the data.
 */
import { formatDay } from '../../law/index.ts';
import { type Day, dayOf } from '../../values/day.ts';
import { TeczkaError } from '../../values/errors.ts';
import { formatMoney } from '../../values/money.ts';
import type { CalculationContext } from '../context.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { CarriedAmount } from './amount-steps.ts';
import { indexedSince } from './arithmetic.ts';
import type { GivenAmount } from './input.ts';
import { OF_KIND, VALORISED } from './valorised-parameters.ts';

/** @throws TeczkaError `input-incomplete`, `input-contradiction`, or `law-unknown-period` where the amount was left to the law */
export function baseOf(
  { id, previous, kind }: GivenAmount,
  index: number,
  lastValorisation: number,
  context: CalculationContext,
): CarriedAmount {
  const parameter = VALORISED.get(id);
  if (parameter === undefined) {
    if (previous === undefined) {
      throw incomplete(
        `amounts.${index}.previous`,
        'Podaj dotychczasową kwotę: nazwa nie jest id parametru, który podlega waloryzacji.',
      );
    }
    return { name: `Kwota „${id}”`, previous, ...OF_KIND[kind ?? 'benefit'] };
  }
  if (kind !== undefined && kind !== parameter.kind) {
    throw contradiction(`amounts.${index}.kind`, 'Rodzaj kwoty nie zgadza się z parametrem. Usuń rodzaj.');
  }
  // By the end of the year of the last valorisation its amounts are in force.
  const on = dayOf(indexedSince(parameter.kind, lastValorisation), 12, 31);
  if (previous === undefined) {
    const { name, amount } = context.moneyOn(id, on);
    return { name, previous: amount, ...parameter };
  }
  const known = knownOn(id, on, context);
  if (known !== undefined && known.amount !== previous) {
    context.warn(
      'valorisation-base',
      `${known.name}: podano ${formatMoney(previous)}, a ${formatDay(on)} obowiązywało ${formatMoney(known.amount)} (${known.source.title}). Waloryzuje się kwotę po ostatniej waloryzacji, a nie wydrukowaną w tekście ustawy; kwota podwyższona uchwałą rady powiatu nie podlega waloryzacji.`,
    );
  }
  return { name: known?.name ?? `Kwota „${id}”`, previous, ...parameter };
}

/** undefined on days for which the law is not known: then there is nothing to compare the given amount with. */
function knownOn(id: string, on: Day, context: CalculationContext) {
  try {
    return context.moneyOn(id, on);
  } catch (error) {
    if (error instanceof TeczkaError && error.code === 'law-unknown-period') return undefined;
    throw error;
  }
}
