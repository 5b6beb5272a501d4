/**
 * Months of care services through which one version of the resolution and one criterion hold, so that the fee is the
 * same. Called by care-services-fee.ts.
 */
import type { CouncilTable, CouncilTableKind } from '../../law/index.ts';
import type { Day } from '../../values/day.ts';
import type { Grosze } from '../../values/money.ts';
import { addToYearMonth, monthBounds } from '../../values/year-month.ts';
import type { CalculationContext } from '../context.ts';
import { criterionOf } from '../income-criterion.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { councilTableOf, givenTable } from '../inputs/council-table.ts';
import type { Input } from './input.ts';

const MOST_MONTHS = 60;

export interface CareStretch {
  readonly from: Day;
  readonly to: Day;
  readonly table: CouncilTable;
}

const KINDS: Readonly<Record<Input['service'], readonly [CouncilTableKind, ...CouncilTableKind[]]>> = {
  care: ['care-services'],
  // One resolution regulates both (art. 50 ust. 6a u.p.s.), so its table may be listed under either kind.
  neighbour: ['neighbour-services', 'care-services'],
};

/** @throws TeczkaError `input-contradiction`, or as councilTableOf */
export function careStretches(given: Input, context: CalculationContext): readonly CareStretch[] {
  const tableOn = tablesOf(given, context);
  const result: (CareStretch & { readonly criterion: Grosze | null })[] = [];
  for (const { from, to } of monthsOf(given)) {
    const table = tableOn(from);
    const criterion =
      table.edges === 'money' ? null : criterionOf(given.household.kind, from, context).amount;
    const last = result.at(-1);
    if (last?.table === table && last.criterion === criterion) result[result.length - 1] = { ...last, to };
    else result.push({ from, to, table, criterion });
  }
  return result;
}

function monthsOf({ month, until = month }: Input) {
  refuseReversed('Okres', { from: month, to: until }, 'until');
  const bounds = [];
  for (let next = month; next <= until; next = addToYearMonth(next, 1)) bounds.push(monthBounds(next));
  if (bounds.length <= MOST_MONTHS) return bounds;
  throw contradiction('until', `Okres ma więcej niż ${MOST_MONTHS} miesięcy. Podziel go na krótsze.`);
}

/** A resolution of the office is asked for the version of each month; a table of the case is one for all of them. */
function tablesOf(given: Input, context: CalculationContext): (on: Day) => CouncilTable {
  const source = givenTable(given);
  const kinds = KINDS[given.service];
  if (typeof source === 'string') return (on) => councilTableOf(source, on, kinds, context);
  const price = source.price ?? given.pricePerHour;
  const table = councilTableOf({ ...source, price }, monthBounds(given.month).from, kinds, context);
  return (on) => {
    if (table.to === null || on <= table.to) return table;
    throw contradiction('until', 'Podana tabela nie obowiązuje do ostatniego miesiąca. Skróć okres.');
  };
}
