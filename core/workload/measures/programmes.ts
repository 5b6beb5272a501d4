/**
 * Individual programmes: leaving homelessness (u.p.s. art. 49) and integration of persons under international protection
 * (u.p.s. art. 93, IPI).
 */
import { COUNT, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const HOMELESS: MeasureGroup = {
  name: 'Indywidualne programy wychodzenia z bezdomności',
  synonyms: ['Programy wychodzenia z bezdomności', 'IPWB', 'IPWzB'],
};
const INTEGRATION: MeasureGroup = {
  name: 'Indywidualne programy integracji',
  synonyms: ['Indywidualne programy integracyjne', 'Programy integracji', 'IPI', 'Programy dla uchodźców'],
};
const SIGNED = ['podpisane', 'nowe', 'rozpoczęte'];
const RUNNING = ['w toku', 'realizowane', 'na koniec miesiąca', 'stan na koniec miesiąca'];

export const homelessProgrammesSigned = defineMeasure({
  id: 'homelessProgrammesSigned',
  kind: COUNT,
  group: HOMELESS,
  name: 'zawarte',
  title: 'Programy wychodzenia z bezdomności – zawarte',
  synonyms: SIGNED,
  optional: true,
});

export const homelessProgrammesRunning = defineMeasure({
  id: 'homelessProgrammesRunning',
  kind: STATE,
  group: HOMELESS,
  name: 'trwające',
  title: 'Programy wychodzenia z bezdomności – trwające',
  synonyms: RUNNING,
  optional: true,
});

export const integrationProgrammesSigned = defineMeasure({
  id: 'integrationProgrammesSigned',
  kind: COUNT,
  group: INTEGRATION,
  name: 'zawarte',
  title: 'Programy integracji cudzoziemców – zawarte',
  synonyms: SIGNED,
  optional: true,
});

export const integrationProgrammesRunning = defineMeasure({
  id: 'integrationProgrammesRunning',
  kind: STATE,
  group: INTEGRATION,
  name: 'trwające',
  title: 'Programy integracji cudzoziemców – trwające',
  synonyms: RUNNING,
  optional: true,
});
