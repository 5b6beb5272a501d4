/** Days of a worker in the month. Only how many days somebody was absent, never why: that is nobody's business here. */
import { DAYS, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const PRESENCE: MeasureGroup = { name: 'Dni', synonyms: ['Liczba dni', 'Dni pracy', 'Czas pracy'] };

/** Working days that the sheet gives for the month; what the calendar says is compared, not replaced by it. */
export const workingDays = defineMeasure({
  id: 'workingDays',
  kind: DAYS,
  group: PRESENCE,
  name: 'robocze',
  title: 'Dni robocze w miesiącu',
  synonyms: ['robocze w miesiącu', 'do przepracowania', 'nominalne'],
  headings: ['Dni robocze', 'Dni robocze w miesiącu'],
  optional: true,
});

export const fieldDays = defineMeasure({
  id: 'fieldDays',
  kind: DAYS,
  group: PRESENCE,
  name: 'w terenie',
  title: 'Dni w terenie',
  synonyms: ['pracy w terenie', 'praca w terenie', 'terenowe'],
  headings: ['Dni pracy w terenie'],
});

export const absenceDays = defineMeasure({
  id: 'absenceDays',
  kind: DAYS,
  group: PRESENCE,
  name: 'nieobecności',
  title: 'Dni nieobecności',
  synonyms: ['nieobecności w pracy', 'absencji', 'nieobecne', 'nieobecny'],
  confidential: true,
  headings: [
    'Nieobecności',
    'Nieobecność',
    'Absencja',
    'Nieobecności (dni)',
    'Absencja (dni)',
    'Nieob. (dni)',
  ],
});
