/** The last day of an aid that is due "until the completed year of life" (25th for studies, 26th for the rest). */
import { ageLimitDay } from '../../law/settings/leavers.ts';
import { addDays, birthday, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';

export interface AgeLimit {
  /** Completed year of life. */
  readonly age: number;
  /** Last day on which the aid can be due or paid. */
  readonly last: Day;
}

/** @param parameter id of the year of life, e.g. `t_leaver_study_age` */
export function ageLimit(
  derivation: Derivation,
  { birthDate, decisionDate }: { readonly birthDate: Day; readonly decisionDate: Day },
  parameter: string,
  context: CalculationContext,
): AgeLimit {
  const age = context.numberOn(parameter, decisionDate).value;
  const completed = birthday(birthDate, age);
  const counts = context.setting(ageLimitDay, decisionDate, derivation) === 'birthday';
  return { age, last: counts ? completed : addDays(completed, -1) };
}
