/** What a child's care cost month by month, from whatever the case gives: monthly sums, granted benefits, an institution. */
import { sum } from '../../values/money.ts';
import { type ClosedPeriod, monthBounds, overlap, type Period } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { grantedMonths } from '../foster-costs/granted.ts';
import { institutionMonths } from '../foster-costs/institution.ts';
import type { MonthAmount } from '../foster-costs/month-amount.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Input } from './input.ts';
import type { MonthCost } from './share.ts';

/** In order of months, one sum a month, aid for leavers apart. @throws TeczkaError `input-incomplete`, `input-contradiction` */
export function monthCosts(
  given: Input,
  stays: readonly Period[],
  context: CalculationContext,
  derivation: Derivation,
): readonly MonthCost[] {
  const { costs = [], granted, institution } = given;
  if (costs.length === 0 && granted === undefined && institution === undefined) {
    throw incomplete(
      'costs',
      'Nie podano wydatków. Podaj wydatki miesięczne (costs), przyznane świadczenia (granted) albo koszt placówki (institution).',
    );
  }
  const own = costs.map((cost, index) => ({
    ...{ month: cost.month, amount: cost.amount, leaverAid: cost.leaverAid === true },
    field: `costs.${index}.month`,
  }));
  const cut =
    granted === undefined && institution === undefined
      ? []
      : daysOfCare(given, stays).flatMap((period): readonly MonthAmount[] => [
          ...(granted === undefined
            ? []
            : grantedMonths({ granted, period, field: 'granted', basis: 'art. 192 uwrspz', derivation })),
          ...(institution === undefined
            ? []
            : institutionMonths({
                ...{ given: institution, period, field: 'institution', context, derivation },
                basis: 'art. 191 ust. 1 pkt 2 uwrspz',
              })),
        ]);
  const all = [
    ...own,
    ...cut.map(({ month, amount }) => ({ month, amount, leaverAid: false, field: 'months' })),
  ];
  return summed(all);
}

/** One cost a month and kind, in order of months. */
export function summed(costs: readonly MonthCost[]): readonly MonthCost[] {
  const groups = new Map<string, MonthCost[]>();
  for (const cost of costs) {
    const key = `${cost.month} ${cost.leaverAid}`;
    groups.set(key, [...(groups.get(key) ?? []), cost]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined ? [] : [{ ...first, amount: sum([first, ...rest].map(({ amount }) => amount)) }],
    );
}

function daysOfCare({ months }: Input, stays: readonly Period[]): readonly ClosedPeriod[] {
  if (months === undefined) {
    throw incomplete('months', 'Nie podano okresu rozliczenia. Podaj miesiące (months).');
  }
  refuseReversed('Okres rozliczenia', months, 'months.to');
  const within = { from: monthBounds(months.from).from, to: monthBounds(months.to).to };
  const days = stays.flatMap((stay) => overlap(within, stay) ?? []);
  if (days.length > 0) return days;
  throw contradiction(
    'months',
    'W okresie rozliczenia dziecko nie przebywało w pieczy zastępczej. Popraw miesiące albo daty pobytu.',
  );
}
