/**
 * Days after majority for which the benefit is due: while the person learns, at most to the 25th birthday (art. 82
 * ust. 1, 1a, 1b in connection with art. 37 ust. 2-6 uwrspz). The day's rule is asked for by entitlement.ts.
 */
import { disabledAdult, lastSchoolYear } from '../../law/settings/foster-care.ts';
import { formatDate } from '../../polish/date-in-words.ts';
import { addDays, calendar, type Day, day, dayOf } from '../../values/day.ts';
import { type ClosedPeriod, mergePeriods, overlap, type Period } from '../../values/period.ts';
import type { CalculationContext } from '../context.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { AdultStay, Learning } from './circumstances-input.ts';
import type { Input } from './input.ts';

/** Art. 1 pkt 9 of the act of 7.10.2022 (Dz.U. 2022 poz. 2140): courses for all, disability without learning, returns. */
export const STAY_WIDENED = day('2023-02-01');

/** Art. 1 pkt 34 of the act of 25.07.2014 (Dz.U. 2014 poz. 1188) added art. 82 ust. 1a and 1b. */
const SCHOOL_YEAR_RULE = day('2014-09-19');

/** Art. 82 ust. 1 and 1a, with the paragraphs of art. 37 that stood on the day. */
export const adultBasis = (on: Day): string =>
  `${on < SCHOOL_YEAR_RULE ? 'art. 82 ust. 1' : 'art. 82 ust. 1 i 1a'} w zw. z art. 37 ust. ${on < STAY_WIDENED ? '2' : '2–6'} uwrspz`;

interface LearningKind {
  /** Polish, genitive: "nauki w szkole". */
  readonly name: string;
  /** Last month of the year in which the next year may begin, where a break between two years is their holidays. */
  readonly nextYearBy?: number;
  /** The month after which the year is over: the end of the last one where the setting says so. */
  readonly yearEnds?: 8;
}

const LEARNING: Readonly<Record<Learning['kind'], LearningKind>> = {
  school: { name: 'nauki w szkole', nextYearBy: 9, yearEnds: 8 },
  university: { name: 'nauki w uczelni', nextYearBy: 10 },
  teacherCollege: { name: 'nauki w zakładzie kształcenia nauczycieli', nextYearBy: 10 },
  apprenticeship: { name: 'przygotowania zawodowego u pracodawcy' },
  course: { name: 'kursu zgodnego z indywidualnym programem usamodzielnienia' },
};

const DEGREES: readonly string[] = ['significant', 'moderate'];

interface Adults {
  readonly given: Input;
  readonly stay: AdultStay;
  /** From majority, or later admission, to leaving or the eve of the 25th birthday. */
  readonly within: ClosedPeriod;
  readonly context: CalculationContext;
  readonly derivation: Derivation;
}

/** @returns the days in order; empty where none is due. @throws TeczkaError `input-incomplete`, `input-contradiction` */
export function adultDays(adults: Adults): readonly ClosedPeriod[] {
  const { given, stay, within } = adults;
  const all = [...(stay.learning ?? [])].sort((a, b) => a.from - b.from);
  if (all.length === 0 && stay.byDisability !== true) {
    throw incomplete(
      'adultStay.learning',
      'Po osiągnięciu pełnoletności świadczenie zależy od nauki albo orzeczenia. Podaj okresy nauki (learning) albo pobyt na podstawie orzeczenia (byDisability).',
    );
  }
  all.forEach((one, index) => {
    checkLearning(one, index, given);
  });
  const learnt = all.flatMap((one, index) => daysOf(one, all[index + 1], adults));
  const disabled = stay.byDisability === true ? disabilityDays(adults) : [];
  return mergePeriods([...learnt, ...disabled]).flatMap((one) => overlap(within, one) ?? []);
}

/** @throws TeczkaError `input-contradiction` */
function checkLearning(
  { kind, from, to, finished, admittedSameYear }: Learning,
  index: number,
  given: Input,
): void {
  const field = `adultStay.learning.${index}`;
  refuseReversed('Nauka', { from, to }, `${field}.to`);
  if (
    admittedSameYear === true &&
    (finished !== true || to === undefined || !['school', 'university'].includes(kind))
  ) {
    throw contradiction(
      `${field}.admittedSameYear`,
      'Wrzesień dolicza się po ukończeniu szkoły średniej albo studiów pierwszego stopnia. Podaj dzień ukończenia (to) i finished.',
    );
  }
  if (kind === 'teacherCollege' && (to === undefined || to >= STAY_WIDENED)) {
    throw contradiction(
      `${field}.to`,
      'Zakłady kształcenia nauczycieli art. 37 ust. 2 wymieniał do 31.01.2023 r. Podaj koniec nauki nie późniejszy.',
    );
  }
  const certified = DEGREES.includes(given.disabilityCertificate?.kind ?? '');
  if (kind === 'course' && from < STAY_WIDENED && !certified) {
    throw contradiction(
      `${field}.from`,
      'Do 31.01.2023 r. kurs uprawniał tylko osobę z orzeczeniem o znacznym lub umiarkowanym stopniu niepełnosprawności (art. 37 ust. 2 pkt 2 lit. d w ówczesnym brzmieniu). Podaj orzeczenie albo późniejszy początek.',
    );
  }
}

/** Days of one spell of learning, with the holidays before the next year, the rest of the last year, and September. */
function daysOf(
  one: Learning,
  next: Learning | undefined,
  { derivation, context }: Adults,
): readonly Period[] {
  const { name, nextYearBy, yearEnds } = LEARNING[one.kind];
  const basis = adultBasis(one.from);
  if (one.to === undefined) {
    derivation.state(`Czas ${name} trwa od ${formatDate(one.from)}`, basis);
    return [{ from: one.from, to: null }];
  }
  const { year, month } = calendar(one.to);
  if (one.finished !== true && nextYearBy !== undefined && next?.kind === one.kind) {
    const begins = calendar(next.from);
    if (begins.year === year && begins.month <= nextYearBy && next.from > one.to) {
      derivation.state(
        `Czas ${name} trwa od ${formatDate(one.from)} do ${formatDate(one.to)}, a po przerwie między kolejnymi latami jest kontynuowany od ${formatDate(next.from)}; przerwa należy do trwającej nauki.`,
        basis,
      );
      return [{ from: one.from, to: addDays(next.from, -1) }];
    }
  }
  const wholeYear =
    one.finished === true &&
    yearEnds !== undefined &&
    month <= yearEnds &&
    one.to >= SCHOOL_YEAR_RULE &&
    context.setting(lastSchoolYear, one.to, derivation) === 'schoolYear';
  const to = wholeYear ? dayOf(year, 8, 31) : one.to;
  derivation.state(
    wholeYear
      ? `Czas ${name} trwa od ${formatDate(one.from)} do końca ostatniego roku szkolnego, tj. do ${formatDate(to)} (szkołę ukończono ${formatDate(one.to)}).`
      : `Czas ${name} trwa od ${formatDate(one.from)} do ${formatDate(to)}`,
    basis,
  );
  return [{ from: one.from, to }, ...september(one, year, derivation)];
}

/** September after finishing, for one who was admitted further in the same calendar year (art. 82 ust. 1b). */
function september(
  { admittedSameYear, kind }: Learning,
  year: number,
  derivation: Derivation,
): readonly Period[] {
  const days = overlap(
    { from: dayOf(year, 9, 1), to: dayOf(year, 9, 30) },
    { from: SCHOOL_YEAR_RULE, to: null },
  );
  if (admittedSameYear !== true || days === undefined) return [];
  const further =
    kind === 'school' ? 'na studia albo do zakładu kształcenia nauczycieli' : 'na studia drugiego stopnia';
  derivation.state(
    `W tym samym roku kalendarzowym osobę przyjęto ${further}, więc świadczenie przysługuje także za wrzesień ${year} r.`,
    `art. 82 ust. 1b pkt ${kind === 'school' ? '1' : '2'} uwrspz`,
  );
  return [days];
}

/** Days of a stay by the certificate alone, where the office reads the act so (no default: the law is open). */
function disabilityDays({ given, within, context, derivation }: Adults): readonly Period[] {
  const certificate = given.disabilityCertificate;
  if (certificate === undefined || !DEGREES.includes(certificate.kind)) {
    throw contradiction(
      'adultStay.byDisability',
      'Pobyt bez nauki wymaga orzeczenia o znacznym lub umiarkowanym stopniu niepełnosprawności (art. 37 ust. 2 pkt 5 uwrspz). Podaj orzeczenie.',
    );
  }
  const days = overlap(
    { from: certificate.from, to: certificate.to ?? within.to },
    { from: STAY_WIDENED, to: null },
  );
  if (days === undefined) {
    throw contradiction(
      'adultStay.byDisability',
      'Pobyt na podstawie samego orzeczenia jest możliwy od 1.02.2023 r., a orzeczenie kończy się wcześniej. Podaj okresy nauki.',
    );
  }
  if (
    context.setting(disabledAdult, days.from > within.from ? days.from : within.from, derivation) ===
    'learningOnly'
  ) {
    return [];
  }
  derivation.state(
    `Osoba przebywa w rodzinie na podstawie orzeczenia ważnego od ${formatDate(certificate.from)}${certificate.to === undefined ? ' (bez daty końcowej)' : ` do ${formatDate(certificate.to)}`}.`,
    'art. 82 ust. 1 w zw. z art. 37 ust. 2 pkt 5 uwrspz',
  );
  return [days];
}
