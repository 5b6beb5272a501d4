/** Publication of the cost and the day from which fees rest on it (art. 196 ust. 3-4 uwrspz, art. 60 ust. 2 and 4 u.p.s.). */
import { groundOfFeesFrom } from '../../law/index.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { calendar, dayOf, type Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { AMENDMENT_2014 } from '../foster-costs/amendment-2014.ts';
import { contradiction } from '../inputs/contradiction.ts';
import type { Finding } from '../outcome.ts';
import { FACILITIES } from './facilities.ts';
import type { Input } from './input.ts';

/** Both acts: "nie później niż do dnia 31 marca" (d_avg_cost_publication). */
const LAST_MONTH = 3;
const LAST_DAY = 31;

export const lastDayOfPublication = (year: number): Day => dayOf(year, LAST_MONTH, LAST_DAY);

/** What is known of the publication; nothing where it has not taken place. @throws TeczkaError `input-contradiction` */
export function publicationOf(
  { facility, year, publishedOn }: Input,
  context: CalculationContext,
  derivation: Derivation,
): Readonly<Record<string, Finding>> {
  const { basis, effectiveParameter } = FACILITIES[facility];
  const deadline = lastDayOfPublication(year);
  if (publishedOn === undefined) {
    derivation.state(
      `Koszt ogłasza się w wojewódzkim dzienniku urzędowym do ${formatDate(deadline)} Podstawą opłat jest od miesiąca następującego po ogłoszeniu.`,
      basis.publication,
    );
    return {};
  }
  if (calendar(publishedOn).year !== year) {
    throw contradiction(
      'publishedOn',
      `Koszt na rok ${year} ogłasza się w tym roku. Popraw dzień ogłoszenia albo rok.`,
    );
  }
  const inTime = publishedOn <= deadline;
  derivation.state(
    `Koszt ogłoszono ${formatDate(publishedOn)}, ${inTime ? 'w terminie' : 'po terminie'} (najpóźniej ${formatDate(deadline)}).`,
    basis.publication,
  );
  const timely = { publishedInTime: { kind: 'yes-no', yes: inTime } } as const;
  if (facility === 'careInstitution' && publishedOn < AMENDMENT_2014) {
    context.warn(
      'effective-day-unknown',
      'Dnia, od którego stosuje się kwotę, nie podano: zasada „od następnego miesiąca po ogłoszeniu” obowiązuje w pieczy zastępczej od 19.09.2014 r.',
    );
    return timely;
  }
  const from = groundOfFeesFrom(publishedOn);
  const rule = context.valueOn(effectiveParameter, publishedOn);
  derivation.state(
    `Kwota jest podstawą opłat od następnego miesiąca po ogłoszeniu, tj. od ${formatDate(from)} Do tego dnia stosuje się kwotę z poprzedniego ogłoszenia.`,
    rule.legalBasis,
  );
  return { ...timely, effectiveFrom: { kind: 'day', day: from } };
}
