/**
 * The least part of the difference to the criterion that the periodic allowance makes up: 50% by art. 38 ust. 3, less
 * in the years 2004–2007 (art. 147 ust. 1–3), more where the council raised it (art. 38 ust. 6 u.p.s.).
 */
import { addDays, type Day, day } from '../../values/day.ts';
import { fraction } from '../../values/fraction.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import { citation } from '../citation.ts';
import type { CalculationContext } from '../context.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { LeastPart } from './bounds.ts';
import type { Input } from './input.ts';

export const MINIMUM_PERCENT = 'uops.zasilek_okresowy.min_procent_roznicy';
export const FORMER_MINIMUM_PERCENT = 'uops.zasilek_okresowy.min_procent_roznicy_2004_2007';
/** Art. 147 held until the end of 2007. */
const FULL_MINIMUM_FROM = day('2008-01-01');
const HUNDRED = 100;

/** @throws TeczkaError `input-contradiction` where the council's minimum is lower than that of the act */
export function leastPartOn(
  { household, councilMinimum }: Input,
  on: Day,
  context: CalculationContext,
): LeastPart {
  const statutory = statutoryPercent(household.kind, on, context);
  if (councilMinimum === undefined) return statutory;
  const ratio = fraction(councilMinimum.percent, HUNDRED);
  if (ratio.compare(statutory.ratio) < 0) {
    throw contradiction(
      'councilMinimum.percent',
      'Uchwała rady gminy może minimum zasiłku okresowego tylko podwyższyć (art. 38 ust. 6 u.p.s.). Popraw procent albo usuń uchwałę.',
    );
  }
  return { ratio, basis: 'art. 38 ust. 4 i 6 u.p.s.', publication: councilMinimum.resolution };
}

function statutoryPercent(kind: Input['household']['kind'], on: Day, context: CalculationContext): LeastPart {
  if (on >= FULL_MINIMUM_FROM) {
    const percent = context.numberOn(MINIMUM_PERCENT, on);
    return {
      ratio: percent.exact.div(HUNDRED),
      basis: 'art. 38 ust. 3 i 4 u.p.s.',
      publication: citation(percent),
    };
  }
  const percents = context.tableOn(FORMER_MINIMUM_PERCENT, on);
  const { singlePercent, familyPercent } = percents.value;
  return {
    ratio: fraction(kind === 'single' ? singlePercent : familyPercent, HUNDRED),
    basis: 'art. 147 ust. 1–3 i art. 38 ust. 4 u.p.s.',
    publication: citation(percents),
  };
}

/** Days before which the least part changes, within a period. */
export function leastPartCuts(period: ClosedPeriod, context: CalculationContext): readonly Day[] {
  const cuts: Day[] = [];
  for (let from = period.from; from < FULL_MINIMUM_FROM && from <= period.to;) {
    const { to } = context.tableOn(FORMER_MINIMUM_PERCENT, from);
    if (to === null) break;
    from = addDays(to, 1);
    cuts.push(from);
  }
  return cuts;
}
