/**
 * Days for which the benefit is due: from actual placement to actual leaving (art. 87 ust. 1 uwrspz), for a child to
 * the eve of majority (art. 37 ust. 1), for a grown-up ward as adult-days.ts says. Told in the derivation.
 */
import { transferDay } from '../../law/settings/foster-care.ts';
import { ageLimitDay } from '../../law/settings/leavers.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, birthday, type Day } from '../../values/day.ts';
import type { ClosedPeriod } from '../../values/period.ts';
import { mergePeriods } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import { adultBasis, adultDays, STAY_WIDENED } from './adult-days.ts';
import type { AdultStay } from './circumstances-input.ts';
import type { Input } from './input.ts';
import { earlier } from './pieces.ts';

const ADULT_AGE = 18;
const BASIS = 'art. 87 ust. 1 uwrspz';

export interface Entitlement {
  /** In order, without overlaps. */
  readonly periods: readonly ClosedPeriod[];
  /** The last day of childhood. */
  readonly eveOfMajority: Day;
}

/** @throws TeczkaError `input-contradiction`, `input-incomplete` */
export function entitlement(given: Input, derivation: Derivation, context: CalculationContext): Entitlement {
  const eveOfMajority = addDays(birthday(given.birthDate, ADULT_AGE), -1);
  checkOrder(given, eveOfMajority);
  const stay = stayOf(given, derivation, context);
  const minor = stay.from > eveOfMajority ? [] : [{ from: stay.from, to: earlier(stay.to, eveOfMajority) }];
  describe(derivation, given, minor[0], stay);
  warnOfMajority(given, eveOfMajority, context);
  if (given.adultStay === undefined || (stay.to !== undefined && stay.to <= eveOfMajority)) {
    return { periods: minor, eveOfMajority };
  }
  const adult = adultPeriods(given, given.adultStay, stay, { derivation, context, eveOfMajority });
  const periods = mergePeriods([...minor, ...adult]) as readonly ClosedPeriod[];
  return { periods, eveOfMajority };
}

interface Stay {
  readonly from: Day;
  /** Undefined: still there. */
  readonly to: Day | undefined;
}

function checkOrder({ birthDate, placedOn, leftOn, decisionDate, adultStay }: Input, eve: Day): void {
  if (placedOn < birthDate) {
    throw contradiction(
      'placedOn',
      'Data umieszczenia jest wcześniejsza niż data urodzenia. Popraw jedną z dat.',
    );
  }
  if (leftOn !== undefined && leftOn < placedOn) {
    throw contradiction(
      'leftOn',
      'Data opuszczenia rodziny jest wcześniejsza niż data umieszczenia. Popraw jedną z dat.',
    );
  }
  if (decisionDate < placedOn) {
    throw contradiction(
      'decisionDate',
      'Data decyzji jest wcześniejsza niż data faktycznego umieszczenia, od którego przysługuje świadczenie (art. 87 ust. 1 uwrspz). Popraw jedną z dat.',
    );
  }
  if (placedOn > eve && adultStay === undefined) {
    throw contradiction(
      'placedOn',
      'Umieszczenie po ukończeniu 18 lat: o pobycie osoby pełnoletniej stanowią art. 37 i 82 uwrspz. Popraw datę albo podaj podstawę pobytu (adultStay).',
    );
  }
  if (adultStay !== undefined) checkGround(adultStay, placedOn, eve);
}

function checkGround({ ground = 'stayed', consentsOn }: AdultStay, placedOn: Day, eve: Day): void {
  if (placedOn > eve === (ground === 'stayed')) {
    throw contradiction(
      'adultStay.ground',
      ground === 'stayed'
        ? 'Osoba, która zamieszkała w rodzinie po 18. urodzinach, nie mogła w niej „pozostać”. Podaj podstawę moved albo returned.'
        : 'Powrót i przejście do innej rodziny dotyczą pobytu rozpoczętego po 18. urodzinach. Popraw datę albo podstawę.',
    );
  }
  if (ground !== 'stayed' && placedOn < STAY_WIDENED) {
    throw contradiction(
      'adultStay.ground',
      'Powrót do pieczy i przejście pełnoletniej osoby do innej rodziny są możliwe od 1.02.2023 r. (art. 37 ust. 3–6 uwrspz). Popraw datę.',
    );
  }
  if (ground === 'returned' && consentsOn === undefined) {
    throw incomplete(
      'adultStay.consentsOn',
      'Przy powrocie świadczenie nie przysługuje przed dniem zgód starosty i rodziny (art. 87 ust. 1 pkt 2 uwrspz). Podaj datę późniejszej z nich.',
    );
  }
}

/** First and last day in this family, with the day of a move between families given to one of them. */
function stayOf(given: Input, derivation: Derivation, context: CalculationContext): Stay {
  const { placedOn, leftOn, transferredFrom = false, transferredTo = false, adultStay } = given;
  if (transferredTo && leftOn === undefined) {
    throw incomplete('leftOn', 'Dziecko przeszło do innej rodziny. Podaj dzień opuszczenia tej rodziny.');
  }
  const toNew =
    (transferredFrom || transferredTo) &&
    context.setting(transferDay, transferredFrom ? placedOn : (leftOn ?? placedOn), derivation) ===
      'newFamily';
  const first = transferredFrom && !toNew ? addDays(placedOn, 1) : placedOn;
  const to = transferredTo && toNew && leftOn !== undefined ? addDays(leftOn, -1) : leftOn;
  const consents = adultStay?.ground === 'returned' ? adultStay.consentsOn : undefined;
  const from = consents !== undefined && consents > first ? consents : first;
  if (to !== undefined && to < from) {
    throw contradiction(
      'leftOn',
      'W tej rodzinie nie ma dnia, za który przysługuje świadczenie: dzień przejścia należy do drugiej rodziny. Sprawdź daty.',
    );
  }
  return { from, to };
}

function describe(derivation: Derivation, given: Input, minor: ClosedPeriod | undefined, stay: Stay): void {
  const { leftOn, adultStay } = given;
  if (minor === undefined) {
    const since =
      adultStay?.ground === 'returned'
        ? 'od dnia pobytu w rodzinie, nie wcześniej niż od dnia zgód starosty i rodziny, tj.'
        : 'od dnia faktycznego umieszczenia, tj.';
    derivation.state(
      `Świadczenie przysługuje ${since} od ${formatDate(stay.from)}`,
      adultStay?.ground === 'returned' ? 'art. 87 ust. 1 pkt 2 uwrspz' : BASIS,
    );
    return;
  }
  derivation.state(
    given.transferredFrom === true && minor.from > given.placedOn
      ? `Dziecko przeszło z innej rodziny, która otrzymuje świadczenie za dzień przejścia; w tej rodzinie świadczenie przysługuje od ${formatDate(minor.from)}`
      : `Świadczenie przysługuje od dnia faktycznego umieszczenia dziecka, tj. od ${formatDate(minor.from)}`,
    BASIS,
  );
  if (leftOn !== undefined && stay.to !== leftOn && minor.to === stay.to) {
    derivation.state(
      `Dziecko przeszło ${formatDate(leftOn)} do innej rodziny, która otrzymuje świadczenie za ten dzień; w tej rodzinie świadczenie przysługuje do ${formatDate(minor.to)} włącznie.`,
      BASIS,
    );
    return;
  }
  derivation.state(
    minor.to === leftOn
      ? `Świadczenie przysługuje do dnia faktycznego opuszczenia rodziny, tj. do ${formatDate(minor.to)} włącznie.`
      : adultStay === undefined
        ? `Świadczenie przysługuje najdłużej do ${formatDate(minor.to)}, tj. do dnia poprzedzającego 18. urodziny.`
        : `Na dziecko świadczenie przysługuje do ${formatDate(minor.to)}, tj. do dnia poprzedzającego 18. urodziny.`,
    minor.to === leftOn ? BASIS : 'art. 80 ust. 1 w zw. z art. 37 ust. 1 uwrspz',
  );
}

interface AdultAs {
  readonly derivation: Derivation;
  readonly context: CalculationContext;
  readonly eveOfMajority: Day;
}

function adultPeriods(
  given: Input,
  stay: AdultStay,
  { from, to }: Stay,
  { derivation, context, eveOfMajority }: AdultAs,
): readonly ClosedPeriod[] {
  const majority = addDays(eveOfMajority, 1);
  const start = from > majority ? from : majority;
  const age = context.numberOn('t_stay_adult', start).value;
  const completed = birthday(given.birthDate, age);
  const eve = addDays(completed, -1);
  if (start > eve) {
    throw contradiction(
      'placedOn',
      `Pobyt po ukończeniu ${age} lat nie jest możliwy (art. 37 ust. 2 uwrspz). Popraw daty.`,
    );
  }
  const birthdayCounts =
    (to === undefined || to > eve) &&
    context.setting(ageLimitDay, given.decisionDate, derivation) === 'birthday';
  const last = birthdayCounts ? completed : eve;
  derivation.state(
    `Po osiągnięciu pełnoletności (${formatDate(majority)}) świadczenie przysługuje nadal na zasadach pobytu osoby pełnoletniej w pieczy, najdłużej do ${formatDate(last)}, tj. ${birthdayCounts ? 'do dnia' : 'do dnia poprzedzającego'} ${age}. ${birthdayCounts ? 'urodzin' : 'urodziny'}.`,
    adultBasis(start),
  );
  const within = { from: start, to: earlier(to, last) };
  const days = adultDays({ given, stay, within, derivation, context });
  for (const one of days) {
    derivation.state(
      `Na osobę pełnoletnią świadczenie przysługuje od ${formatDate(one.from)} do ${formatDate(one.to)}${one.to === to ? ' (dzień opuszczenia rodziny włącznie).' : ''}`,
      adultBasis(one.from),
    );
  }
  if (days.length === 0) {
    derivation.state('Po osiągnięciu pełnoletności świadczenie nie przysługuje.', adultBasis(start));
  }
  return days;
}

/** A stay that goes on after majority is another matter (art. 37 and 82): the end is cut, and the clerk must know. */
function warnOfMajority({ leftOn, adultStay }: Input, eve: Day, context: CalculationContext): void {
  if (adultStay !== undefined || leftOn === undefined || leftOn <= eve) return;
  context.warn(
    'stay-after-majority',
    `Pobyt trwał po ukończeniu 18 lat, a świadczenie wyliczono do ${formatDate(eve)} O dalszym okresie stanowią art. 37 i 82 uwrspz: podaj podstawę pobytu i okresy nauki (adultStay).`,
  );
}
