/**
 * The timelines of one parameter: the full one, and what a decision of a given day knows of it. A decision knows the
 * statutory and the office's values announced by its day, with their ends; the last known value runs on until
 * changed, so a stretch without a value is known only when it has begun. Made for each parameter by law-book.ts.
 */
import type { Day } from '../values/day.ts';
import { officeAnnounced, officeEnd, withOfficeValue } from './office-states.ts';
import type { OfficeValue } from './office-values.ts';
import type { Parameter } from './parameter.ts';
import { statutoryStates } from './timeline.ts';
import type { State } from './timeline.ts';

export interface Timelines {
  /** Everything on record. */
  readonly full: readonly State[];
  knownOn(decidedOn: Day): readonly State[];
}

/** @param officeValues of this parameter, checked, without overlaps */
export function timelinesOf(parameter: Parameter, officeValues: readonly OfficeValue[]): Timelines {
  const statutory = statutoryStates(parameter);
  const known = (decidedOn: number): readonly State[] =>
    // Stretches without a value stay in until the office's are laid over: what follows an office value is then again
    // "not known", and not the statutory value of before it.
    officeValues
      .filter((given) => officeAnnounced(given) <= decidedOn)
      .reduce<readonly State[]>(
        (states, given) => withOfficeValue(parameter, states, given),
        statutory.filter(
          ({ announced, dated }, index) => index === 0 || dated === null || announced <= decidedOn,
        ),
      )
      .filter(({ dated, from }, index) => index === 0 || dated !== null || from <= decidedOn);

  const learning = learningDays(parameter, statutory, officeValues);
  const made = new Map<number, readonly State[]>();
  return {
    full: known(Infinity),
    knownOn(decidedOn) {
      const version = learning.filter((learnt) => learnt <= decidedOn).length;
      const former = made.get(version);
      if (former !== undefined) return former;
      const states = known(decidedOn);
      made.set(version, states);
      return states;
    },
  };
}

/** The days on which a decision comes to know more than on the eve, in order. */
function learningDays(
  parameter: Parameter,
  statutory: readonly State[],
  officeValues: readonly OfficeValue[],
): readonly number[] {
  const days = [
    ...statutory.map(({ announced }) => announced),
    ...officeValues.flatMap((given) => [officeAnnounced(given), officeEnd(parameter, given) + 1]),
  ];
  return [...new Set(days)].sort((a, b) => a - b);
}
