/**
 * Deadlines of administrative proceedings on the Polish calendar (art. 57 of the Code of Administrative Procedure, KPA)
 * and the terms of social assistance beside them: the last day, the day on which the term ends by counting alone, and
 * why they differ. Called by `teczka calculate`.
 */
import { formatDate } from '../polish/date-in-words.ts';
import { counted } from '../polish/plural.ts';
import { isWorkingDay } from '../polish/working-days.ts';
import { storageEnd } from '../law/settings/kpa.ts';
import { addDays, type Day } from '../values/day.ts';
import type { CalculationContext } from './context.ts';
import { defineCalculation } from './definition.ts';
import { Derivation } from './derivation/derivation.ts';
import { contradiction } from './inputs/contradiction.ts';
import { DAY_OFF_PARAMETERS, moveEnd, type MovedEnd } from './kpa-deadline/day-off.ts';
import { examples } from './kpa-deadline/examples.ts';
import { type Input, input } from './kpa-deadline/input.ts';
import { KINDS, STORAGE_PARAMETER } from './kpa-deadline/kinds.ts';
import { checkFields, type Term, termOf } from './kpa-deadline/term.ts';
import type { Finding } from './outcome.ts';

/** The end of a letter's storage: asked of the office only where it falls on a day off or a Saturday. */
function endOfStorage(nominal: Day, context: CalculationContext, derivation: Derivation): MovedEnd {
  const stays = isWorkingDay(nominal) || context.setting(storageEnd, nominal, derivation) === 'unmoved';
  return stays ? { lastDay: nominal, why: '' } : moveEnd(nominal, context, derivation);
}

/** The day from which the term runs: that of the event, or that of a substitute delivery. */
function eventOf({ from, storedFrom }: Input, context: CalculationContext, derivation: Derivation): Day {
  if (from !== undefined) return from;
  // checkFields lets no case through that has neither.
  if (storedFrom === undefined) throw new TypeError('No event');
  const { basis } = KINDS.substituteDelivery;
  const days = context.numberOn(STORAGE_PARAMETER, storedFrom);
  const { lastDay } = endOfStorage(addDays(storedFrom, days.value), context, derivation);
  derivation.state(
    `Pisma nie odebrano; pierwsze zawiadomienie pozostawiono ${formatDate(storedFrom)} Doręczenie uważa się za dokonane z upływem ostatniego z ${days.value} dni przechowywania, ${formatDate(lastDay)}`,
    basis,
  );
  return lastDay;
}

/** The end by counting alone, with the days that art. 35 § 5 leaves out. */
function nominalEnd(term: Term, event: Day, notCounted: number, derivation: Derivation): Day {
  const { name, since, unit, length, note, basis } = term;
  derivation.state(`Termin (${name}): ${counted(length, unit.forms)} ${since}${note}.`, basis);
  const end = unit.end(event, length);
  derivation.state(
    `${unit.rule}. Zdarzenie: ${formatDate(event)}; koniec terminu: ${formatDate(end)}`,
    unit.basis,
  );
  if (notCounted === 0) return end;
  const later = addDays(end, notCounted);
  derivation.state(
    `Do terminu nie wlicza się ${counted(notCounted, ['dnia', 'dni', 'dni'])} zawieszenia, opóźnień spowodowanych przez stronę lub innych przyczyn niezależnych od organu; koniec terminu: ${formatDate(later)}`,
    'art. 35 § 5 KPA',
  );
  return later;
}

export const kpaDeadline = defineCalculation({
  id: 'kpa-deadline',
  title: 'Termin w postępowaniu',
  summary:
    'Ostatni dzień terminu według polskiego kalendarza: odwołanie, zażalenie, usunięcie braków, załatwienie sprawy, ponaglenie, doręczenie zastępcze, przywrócenie terminu, wywiad środowiskowy, usługi pilne albo dowolny termin w dniach, tygodniach, miesiącach lub latach. Mówi, czy i dlaczego koniec przesunął się z dnia wolnego lub soboty.',
  legalBasis: [
    'art. 57 KPA',
    'art. 1 ustawy z 18.01.1951 o dniach wolnych od pracy',
    '§ 3 rozp. Dz.U. 2021 poz. 893',
  ],
  labels: {
    lastDay: 'ostatni dzień terminu',
    nominalEnd: 'koniec terminu z samego liczenia',
    event: 'dzień zdarzenia',
    moved: 'koniec przesunięty',
    why: 'dni pominięte',
    inTime: 'termin zachowany',
  },
  parameters: [
    'kpa.odwolanie.dni',
    'kpa.zazalenie.dni',
    'kpa.uzupelnienie_brakow_min_dni',
    'kpa.uzupelnienie_decyzji.dni',
    'kpa.przywrocenie_terminu.dni',
    'kpa.odwolanie.przekazanie_dni',
    'kpa.termin_zalatwienia',
    'kpa.ponaglenie.przekazanie_dni',
    STORAGE_PARAMETER,
    'uops.wywiad.termin',
    'uops.pilne_uslugi.decyzja_dni',
    ...DAY_OFF_PARAMETERS,
  ],
  settings: [storageEnd],
  input,
  compute(given, context) {
    checkFields(given);
    const derivation = new Derivation();
    const event = eventOf(given, context, derivation);
    const term = termOf(given, event, context);
    const nominal = nominalEnd(term, event, given.notCountedDays ?? 0, derivation);
    const ended = given.kind === 'substituteDelivery' ? endOfStorage : moveEnd;
    const { lastDay, why } = ended(nominal, context, derivation);
    derivation.state(`Ostatnim dniem terminu jest ${formatDate(lastDay)}`, term.basis);
    const findings: Record<string, Finding> = {
      lastDay: { kind: 'day', day: lastDay },
      nominalEnd: { kind: 'day', day: nominal },
      event: { kind: 'day', day: event },
      moved: { kind: 'yes-no', yes: lastDay !== nominal },
      ...(why === '' ? {} : { why: { kind: 'text', text: why } }),
      ...inTime(given.actedOn, event, lastDay, derivation),
    };
    return { asOf: event, amounts: {}, findings, schedule: [], steps: derivation.steps };
  },
  examples,
});

/** Was the act done by the last day? Posting counts as doing (art. 57 § 5). */
function inTime(
  actedOn: Day | undefined,
  event: Day,
  lastDay: Day,
  derivation: Derivation,
): { readonly inTime?: Finding } {
  if (actedOn === undefined) return {};
  if (actedOn < event) {
    throw contradiction(
      'actedOn',
      'Czynność jest wcześniejsza niż zdarzenie, od którego biegnie termin. Popraw jedną z dat.',
    );
  }
  const yes = actedOn <= lastDay;
  derivation.state(
    `Czynności dokonano ${formatDate(actedOn)} ${yes ? 'Termin został zachowany.' : 'Terminu nie zachowano.'}`,
    'art. 57 § 5 KPA',
  );
  return { inTime: { kind: 'yes-no', yes } };
}
