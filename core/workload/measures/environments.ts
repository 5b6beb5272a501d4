/**
 * Families and persons in the care of a worker: the figure behind the statutory 1:50 (u.p.s. art. 110 ust. 11). What
 * practice calls an environment (środowisko) is a family or a person living alone, so families are counted here; the
 * persons in them are another measure and never added to the families.
 */
import { COUNT, OPENING, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const ENVIRONMENTS: MeasureGroup = {
  name: 'Środowiska',
  synonyms: [
    'Środowiska w pracy',
    'Środowiska objęte pomocą',
    'Środowiska pod opieką',
    'Rodziny',
    'Rodziny objęte pomocą',
    'Rodziny pod opieką',
    'Środowiska/rodziny',
    'Rodziny (środowiska)',
  ],
};
const PERSONS: MeasureGroup = {
  name: 'Osoby',
  synonyms: ['Osoby objęte pomocą', 'Osoby w rodzinach', 'Osoby pod opieką', 'Osoby w środowiskach'],
};
const AT_END = ['w pracy', 'na koniec miesiąca', 'stan na koniec miesiąca', 'stan na koniec', 'ogółem'];
const AT_START = [
  'na początek miesiąca',
  'stan na początek miesiąca',
  'na początku miesiąca',
  'z poprzedniego miesiąca',
];
const NEW = ['nowo przyjęte', 'przyjęte', 'nowo objęte pomocą', 'nowe w miesiącu'];
const CLOSED = ['zakończone', 'zamknięto', 'wygaszone'];

export const environmentsOpening = defineMeasure({
  id: 'environmentsOpening',
  kind: OPENING,
  group: ENVIRONMENTS,
  name: 'w pracy na początek miesiąca',
  title: 'Środowiska w pracy na początek miesiąca',
  synonyms: [...AT_START, 'stan na początek'],
  optional: true,
});

export const environments = defineMeasure({
  id: 'environments',
  kind: STATE,
  group: ENVIRONMENTS,
  name: 'w pracy na koniec miesiąca',
  title: 'Środowiska w pracy na koniec miesiąca',
  synonyms: [...AT_END, 'razem'],
  headings: ['Środowiska', 'Środowiska w pracy', 'Rodziny', 'Rodziny pod opieką', 'Środowiska pod opieką'],
});

/** Whether these count towards the ratio is an open question of practice, so they are counted apart as well. */
export const environmentsSocialWorkOnly = defineMeasure({
  id: 'environmentsSocialWorkOnly',
  kind: STATE,
  group: ENVIRONMENTS,
  name: 'w tym tylko praca socjalna',
  title: 'Środowiska objęte tylko pracą socjalną',
  synonyms: [
    'w tym praca socjalna',
    'wyłącznie praca socjalna',
    'objęte wyłącznie pracą socjalną',
    'bez świadczeń pieniężnych',
  ],
  within: true,
});

export const environmentsNew = defineMeasure({
  id: 'environmentsNew',
  kind: COUNT,
  group: ENVIRONMENTS,
  name: 'nowe',
  title: 'Środowiska nowe',
  synonyms: NEW,
});

/** From another worker or team: no new family for the office. */
export const environmentsTakenOver = defineMeasure({
  id: 'environmentsTakenOver',
  kind: COUNT,
  group: ENVIRONMENTS,
  name: 'przejęte',
  title: 'Środowiska przejęte od innych',
  synonyms: ['przejęte od innych', 'przejęte z innego zespołu', 'przejęte z innego rejonu'],
  optional: true,
});

export const environmentsClosed = defineMeasure({
  id: 'environmentsClosed',
  kind: COUNT,
  group: ENVIRONMENTS,
  name: 'zamknięte',
  title: 'Środowiska zamknięte',
  synonyms: CLOSED,
});

export const environmentsHandedOver = defineMeasure({
  id: 'environmentsHandedOver',
  kind: COUNT,
  group: ENVIRONMENTS,
  name: 'przekazane',
  title: 'Środowiska przekazane innym',
  synonyms: ['przekazane innym', 'przekazane do innego zespołu', 'przekazane do innego rejonu'],
  optional: true,
});

export const persons = defineMeasure({
  id: 'persons',
  kind: STATE,
  group: PERSONS,
  name: 'w pracy na koniec miesiąca',
  title: 'Osoby w rodzinach w pracy na koniec miesiąca',
  synonyms: [...AT_END, 'razem'],
  headings: ['Osoby', 'Osoby w rodzinach', 'Osoby objęte pomocą', 'Osoby pod opieką', 'Osoby w środowiskach'],
  optional: true,
});

export const personsNew = defineMeasure({
  id: 'personsNew',
  kind: COUNT,
  group: PERSONS,
  name: 'nowe',
  title: 'Osoby nowo objęte pomocą',
  synonyms: NEW,
  optional: true,
});
