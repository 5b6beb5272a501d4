/**
 * Lays the office's values over the statutory states of a parameter. On every day either the office's value stands
 * (with a warning where it displaces a verified statutory one) or, where the act sets a minimum, the greater of the
 * two (art. 91 uwrspz lets a county raise a benefit, never lower it). Called by timelines.ts.
 */
import { day } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { isDatedMoney } from './dated-value.ts';
import type { DatedValue } from './dated-value.ts';
import { belowFormerMinimum, belowMinimum, datedOffice, override, withWarning } from './make-dated.ts';
import type { OfficeValue } from './office-values.ts';
import type { Parameter } from './parameter.ts';
import { lastDayAt, nextChangeDay } from './timeline.ts';
import type { State } from './timeline.ts';

/** First day on which a decision may know the office's value. */
export function officeAnnounced({ announced, from }: OfficeValue): Day {
  return announced ?? from;
}

/**
 * The last day of an office value. One without an end must not outlive the next possible change unnoticed: it holds
 * as long as the statutory data are checked, or, when it starts later, to the eve of the next change after its start.
 */
export function officeEnd(parameter: Parameter, { from, to }: OfficeValue): number {
  if (to !== null) return to;
  if (parameter.afterwards === 'warn') return Infinity;
  const verifiedUntil = day(parameter.verifiedUntil);
  if (from <= verifiedUntil) return verifiedUntil;
  const change = nextChangeDay(parameter, from);
  return change === undefined ? Infinity : change - 1;
}

/** The states with one checked value of the office laid over them; it is cut where the statutory value changes. */
export function withOfficeValue(
  parameter: Parameter,
  states: readonly State[],
  given: OfficeValue,
): readonly State[] {
  const end = officeEnd(parameter, given);
  const announced = officeAnnounced(given);
  const office = datedOffice(parameter, given);
  const before = states.filter(({ from }) => from < given.from);
  const during = states
    .flatMap((state, index): State[] => {
      const days = {
        from: Math.max(state.from, given.from),
        to: Math.min(lastDayAt(states, index), end),
      };
      if (days.from > days.to) return [];
      const dated =
        state.dated === null
          ? unmeasured(parameter, office, lastStatute(states.slice(0, index)))
          : payable(parameter, office, state.dated, days);
      return [{ from: days.from, announced, dated }];
    })
    .filter(({ dated }, index, all) => index === 0 || dated !== all[index - 1]?.dated);
  const after = states
    .filter((_, index) => lastDayAt(states, index) > end)
    .map((state) => (state.from > end ? state : { ...state, from: end + 1 }));
  return [...before, ...during, ...after];
}

/** What the law gives on days with a value of the office and a statutory one. */
function payable(
  parameter: Parameter,
  office: DatedValue,
  statute: DatedValue,
  days: { readonly from: number; readonly to: number },
): DatedValue {
  if (statute.value === office.value) return office;
  if (isBelow(parameter, office, statute))
    return withWarning(statute, belowMinimum(parameter, office.value, statute.value));
  // A statutory value that carries a warning itself is no measure for the office's one.
  if (statute.warnings.length > 0) return office;
  return withWarning(office, override(parameter, office.value, statute.value, days));
}

/** The office's value on days whose statutory one is not known: the last known minimum can only doubt it. */
function unmeasured(parameter: Parameter, office: DatedValue, former: DatedValue | undefined): DatedValue {
  if (former === undefined || !isBelow(parameter, office, former)) return office;
  return withWarning(office, belowFormerMinimum(parameter, office.value, former.value));
}

function lastStatute(states: readonly State[]): DatedValue | undefined {
  return states.flatMap(({ dated }) => (dated?.origin === 'statute' ? [dated] : [])).at(-1);
}

/** Is the office's amount lower than a statutory one that the act makes a minimum? */
function isBelow(parameter: Parameter, office: DatedValue, statute: DatedValue): boolean {
  const isMinimum = parameter.valueType === 'number' && parameter.minimum === true;
  return isMinimum && isDatedMoney(statute) && isDatedMoney(office) && statute.amount > office.amount;
}
