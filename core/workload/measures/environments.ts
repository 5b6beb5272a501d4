/** Families and persons in the care of a worker: the figure behind the statutory 1:50 (u.p.s. art. 110 ust. 11). */
import { COUNT, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const ENVIRONMENTS: MeasureGroup = {
  name: 'Środowiska',
  synonyms: ['Środowiska w pracy', 'Środowiska objęte pomocą', 'Środowiska pod opieką'],
};

export const environments = defineMeasure({
  id: 'environments',
  kind: STATE,
  group: ENVIRONMENTS,
  name: 'w pracy na koniec miesiąca',
  title: 'Środowiska w pracy na koniec miesiąca',
  synonyms: ['w pracy', 'na koniec miesiąca', 'stan na koniec miesiąca', 'ogółem', 'razem'],
  headings: ['Środowiska'],
});

/** Whether these count towards the ratio is an open question of practice, so they are counted apart as well. */
export const environmentsSocialWorkOnly = defineMeasure({
  id: 'environmentsSocialWorkOnly',
  kind: STATE,
  group: ENVIRONMENTS,
  name: 'w tym tylko praca socjalna',
  title: 'Środowiska objęte tylko pracą socjalną',
  synonyms: ['tylko praca socjalna', 'w tym praca socjalna', 'wyłącznie praca socjalna'],
});

export const environmentsNew = defineMeasure({
  id: 'environmentsNew',
  kind: COUNT,
  group: ENVIRONMENTS,
  name: 'nowe',
  title: 'Środowiska nowe',
  synonyms: ['nowo przyjęte', 'przyjęte'],
});

export const environmentsClosed = defineMeasure({
  id: 'environmentsClosed',
  kind: COUNT,
  group: ENVIRONMENTS,
  name: 'zamknięte',
  title: 'Środowiska zamknięte',
  synonyms: ['zakończone'],
});
