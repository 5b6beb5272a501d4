/** A term that ends on a day off or a Saturday ends on the next day that is neither (art. 57 § 4 KPA). */
import { formatDate } from '../../polish/date-in-words.ts';
import { holidayOn } from '../../polish/holidays.ts';
import { isFreeByLaw, nextWorkingDay } from '../../polish/working-days.ts';
import { addDays, day, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';

/** Since this day the article names Saturdays itself (Dz.U. 2017 poz. 935); before, a resolution of the court did. */
const FIRST_DAY_OF_SATURDAYS = day('2017-06-01');
const DAYS_OFF = 'kalendarz.dni_wolne_od_pracy';
const SATURDAY_RULE = 'kpa.termin.sobota';

export const DAY_OFF_PARAMETERS: readonly string[] = [DAYS_OFF, SATURDAY_RULE];

export interface MovedEnd {
  readonly lastDay: Day;
  /** Polish: which days were passed over; empty where the end stays. */
  readonly why: string;
}

/** @throws TeczkaError `holidays-unknown` before 1991 */
export function moveEnd(nominal: Day, context: CalculationContext, derivation: Derivation): MovedEnd {
  const lastDay = nextWorkingDay(nominal);
  context.tableOn(DAYS_OFF, lastDay);
  if (lastDay === nominal) return { lastDay, why: '' };
  const passed: string[] = [];
  for (let at = nominal; at < lastDay; at = addDays(at, 1)) passed.push(`${formatDate(at)} (${nameOf(at)})`);
  const why = passed.join(', ');
  derivation.state(
    `Koniec terminu przypada w dniu ustawowo wolnym od pracy lub w sobotę: ${why}, dlatego termin upływa następnego dnia, który nie jest dniem wolnym ani sobotą, ${formatDate(lastDay)}`,
    basisOn(nominal, context),
  );
  return { lastDay, why };
}

function basisOn(nominal: Day, context: CalculationContext): string {
  if (nominal >= FIRST_DAY_OF_SATURDAYS) {
    context.valueOn(SATURDAY_RULE, nominal);
    return 'art. 57 § 4 KPA';
  }
  return isFreeByLaw(nominal) ? 'art. 57 § 4 KPA' : 'art. 57 § 4 KPA i uchwała NSA z 15.06.2011, I OPS 1/11';
}

/** "niedziela", "sobota", or the holiday's name. */
function nameOf(at: Day): string {
  return holidayOn(at) ?? (isFreeByLaw(at) ? 'niedziela' : 'sobota');
}
