/** Days of a worker in the month. Only how many days somebody was absent, never why: that is nobody's business here. */
import { DAYS, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const PRESENCE: MeasureGroup = { name: 'Dni', synonyms: ['Liczba dni', 'Dni pracy'] };

export const fieldDays = defineMeasure({
  id: 'fieldDays',
  kind: DAYS,
  group: PRESENCE,
  name: 'w terenie',
  title: 'Dni w terenie',
  synonyms: ['pracy w terenie'],
});

export const absenceDays = defineMeasure({
  id: 'absenceDays',
  kind: DAYS,
  group: PRESENCE,
  name: 'nieobecności',
  title: 'Dni nieobecności',
  synonyms: ['nieobecności w pracy', 'absencji'],
  confidential: true,
  headings: ['Nieobecności', 'Nieobecność', 'Absencja'],
});
