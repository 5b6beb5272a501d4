/**
 * The division of the cost through days on which nothing changes: resident, relatives, voluntary payers, and the
 * municipality, which bears the rest (art. 61 ust. 2 pkt 3, ust. 2a u.p.s.), so that the shares sum to the cost.
 */
import { day, type Day } from '../../values/day.ts';
import { formatMoney, type Grosze, subtract, sum, ZERO_MONEY } from '../../values/money.ts';
import { TeczkaError } from '../../values/errors.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { minus, money, plus } from '../derivation/expression.ts';
import type { Bounds } from '../outcome.ts';
import type { Costs } from './cost.ts';
import { notYetInForce } from './exemption-rules.ts';
import { relativesFees } from './relatives.ts';
import { residentFee } from './resident.ts';
import type { CaseOn } from './states.ts';
import { thresholdsOn } from './thresholds.ts';

/** Voluntary payers: Dz.U. 2007 poz. 320. */
const VOLUNTARY_SINCE = day('2007-04-01');

export interface Shares {
  readonly cost: Grosze;
  /** By their names, in order: resident, relatives, voluntary payers, municipality; they sum to the cost. */
  readonly amounts: ReadonlyMap<string, Grosze>;
  readonly bounds: Readonly<Record<string, Bounds>>;
  /** Some relative's amount is only the highest possible one. */
  readonly unchosen: boolean;
}

export interface Work {
  readonly on: Day;
  readonly asOf: Day;
  readonly costs: Costs;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** @throws TeczkaError where the input contradicts itself or the law of the day */
export function sharesOn(work: Work, given: CaseOn): Shares {
  const { on, asOf, context, derivation, costs } = work;
  const cost = costs.on(on);
  costs.tell(derivation, on);
  const resident = residentFee({ resident: given.resident, cost, on, asOf, context, derivation });
  const gap = subtract(cost, resident.beforeExemption);
  if (gap > 0 && given.relatives.length > 0) {
    derivation.compute(
      'Do pełnego kosztu brakuje:',
      minus(money(cost), money(resident.beforeExemption)),
      'halfUp',
      'art. 61 ust. 2 pkt 2 u.p.s.',
    );
  }
  const thresholds = thresholdsOn(on, asOf, context, derivation);
  const relatives = relativesFees({ on, asOf, context, derivation, thresholds }, gap, given.relatives);
  const amounts = new Map<string, Grosze>([
    ['resident', resident.amount],
    ...relatives.map(({ id, amount }) => [`relatives.${id}`, amount] as const),
  ]);
  for (const [name, amount] of voluntaryFees(work, subtract(cost, sum(amounts.values())), given)) {
    amounts.set(name, amount);
  }
  const municipality = municipalityShare(derivation, cost, [...amounts.values()]);
  amounts.set('municipality', municipality);
  const unchosen = relatives.some((relative) => relative.unchosen);
  return {
    cost,
    amounts,
    unchosen,
    bounds: {
      ...Object.fromEntries(
        relatives.flatMap(({ id, bounds }) =>
          bounds === undefined ? [] : [[`relatives.${id}`, bounds] as const],
        ),
      ),
      ...(unchosen ? { municipality: { atLeast: municipality } } : {}),
    },
  };
}

function voluntaryFees(
  { on, derivation }: Work,
  gap: Grosze,
  { voluntary }: CaseOn,
): readonly (readonly [string, Grosze])[] {
  let left = gap;
  return voluntary.map(({ id, amount, active, field }) => {
    const name = `voluntary.${id}`;
    if (!active || amount === 0) return [name, ZERO_MONEY];
    if (on < VOLUNTARY_SINCE) throw notYetInForce('art. 61 ust. 2a u.p.s.', VOLUNTARY_SINCE, field);
    if (amount > left) {
      throw new TeczkaError(
        'amount-above-bound',
        `Opłata dobrowolna (${formatMoney(amount)}) jest wyższa niż część kosztu, której nie pokrywają inni (${formatMoney(left)}). Popraw jedną z opłat.`,
        { field: `${field}.amount` },
      );
    }
    left = subtract(left, amount);
    derivation.quote(
      `Osoba nieobowiązana (${id}) wnosi dobrowolnie, na podstawie umowy, ${formatMoney(amount)}.`,
      amount,
      'art. 61 ust. 2a u.p.s.',
    );
    return [name, amount];
  });
}

function municipalityShare(derivation: Derivation, cost: Grosze, paid: readonly Grosze[]): Grosze {
  const paying = paid.filter((amount) => amount > 0).map(money);
  const share = derivation.compute(
    'Gmina, z której osoba została skierowana do domu, ponosi różnicę między kosztem a opłatami pozostałych osób.',
    minus(money(cost), ...paying),
    'halfUp',
    'art. 61 ust. 2 pkt 3 u.p.s.',
  );
  derivation.compute(
    'Suma udziałów równa się kosztowi utrzymania:',
    plus(...paying, money(share)),
    'halfUp',
    'art. 61 ust. 1 u.p.s.',
  );
  return share;
}
