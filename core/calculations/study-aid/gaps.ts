/**
 * Tells of summers that were not given as learning. The aid is due through the school or the academic year, which
 * outlasts its lessons (art. 146 ust. 4 uwrspz), so a year that ends with them loses the holidays unseen.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, calendar } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';

/** From the end of the last class in April to the start of studies in October. */
const LONGEST_SUMMER = 160;
const FIRST_MONTH = 4;
const LAST_MONTH = 9;

/** @param learned days of learning, in order, none touching the next */
export function warnOfSummers(learned: readonly ClosedPeriod[], context: CalculationContext): void {
  learned.forEach(({ to }, index) => {
    const next = learned[index + 1];
    if (next === undefined) return;
    const from = addDays(to, 1);
    const { month } = calendar(from);
    if (month < FIRST_MONTH || month > LAST_MONTH || next.from - from > LONGEST_SUMMER) return;
    context.warn(
      'summer-not-learning',
      `Za czas od ${formatDate(from)} do ${formatDate(addDays(next.from, -1))} pomocy nie policzono, bo nie podano go jako nauki. Rok szkolny trwa do 31 sierpnia, a akademicki zwykle do 30 września: jeżeli naukę kontynuowano, podaj ostatni dzień roku, a nie zajęć.`,
    );
  });
}
