/** Applications and the family environmental interviews made on them (u.p.s. art. 107). */
import { COUNT, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const INTERVIEWS: MeasureGroup = {
  name: 'Wywiady',
  synonyms: ['Wywiady środowiskowe', 'Rodzinne wywiady środowiskowe', 'Wywiady rodzinne (środowiskowe)'],
};

export const applications = defineMeasure({
  id: 'applications',
  kind: COUNT,
  group: { name: 'Wnioski', synonyms: ['Wnioski o pomoc'] },
  name: 'wpłynęły',
  title: 'Wnioski, które wpłynęły',
  synonyms: ['wpłynęło', 'złożone', 'przyjęte', 'nowe'],
  headings: ['Wnioski'],
});

export const interviewsNew = defineMeasure({
  id: 'interviewsNew',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'nowe',
  title: 'Wywiady nowe',
  synonyms: ['pełne', 'pierwsze'],
});

export const interviewsUpdated = defineMeasure({
  id: 'interviewsUpdated',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'aktualizacje',
  title: 'Wywiady – aktualizacje',
  synonyms: ['aktual.', 'aktualizacja', 'aktualizacyjne'],
});

export const interviewsForOthers = defineMeasure({
  id: 'interviewsForOthers',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'dla innych OPS',
  title: 'Wywiady dla innych OPS',
  synonyms: ['inne OPS', 'inny OPS', 'na zlecenie innych OPS', 'dla innych ośrodków'],
});

export const interviewsMaintenance = defineMeasure({
  id: 'interviewsMaintenance',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'alimentacyjne',
  title: 'Wywiady alimentacyjne',
  synonyms: ['aliment.', 'u osób zobowiązanych do alimentacji'],
});

/** Past the 14 working days of the regulation on the family interview; these are among the interviews above. */
export const interviewsLate = defineMeasure({
  id: 'interviewsLate',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'po terminie',
  title: 'Wywiady przeprowadzone po terminie',
  synonyms: ['w tym po terminie', 'przeprowadzone po terminie', 'nieterminowe'],
});
