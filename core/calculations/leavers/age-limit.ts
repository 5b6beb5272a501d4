/** The last day of an aid that is due "until the completed year of life" (25th for studies, 26th for the rest). */
import { ageLimitDay } from '../../law/settings/leavers.ts';
import { addDays, birthday, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';

/** @param parameter id of the year of life, e.g. `t_leaver_study_age` */
export function lastDayOfAge(
  derivation: Derivation,
  { birthDate, decisionDate }: { readonly birthDate: Day; readonly decisionDate: Day },
  parameter: string,
  context: CalculationContext,
): Day {
  const age = context.numberOn(parameter, decisionDate).value;
  const completed = birthday(birthDate, age);
  return context.setting(ageLimitDay, decisionDate, derivation) === 'birthday'
    ? completed
    : addDays(completed, -1);
}
