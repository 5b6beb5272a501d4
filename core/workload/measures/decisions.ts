/** Drafts of administrative decisions and social contracts (u.p.s. art. 106 and 108). */
import { COUNT, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const DECISIONS: MeasureGroup = {
  name: 'Projekty decyzji',
  synonyms: ['Decyzje', 'Projekty decyzji administracyjnych'],
};
const CONTRACTS: MeasureGroup = { name: 'Kontrakty socjalne', synonyms: ['Kontrakty'] };

export const decisionsGranting = defineMeasure({
  id: 'decisionsGranting',
  kind: COUNT,
  group: DECISIONS,
  name: 'przyznające',
  title: 'Projekty decyzji przyznających',
  synonyms: ['przyznanie', 'pozytywne'],
});

export const decisionsRefusing = defineMeasure({
  id: 'decisionsRefusing',
  kind: COUNT,
  group: DECISIONS,
  name: 'odmowne',
  title: 'Projekty decyzji odmownych',
  synonyms: ['odmowa', 'odmawiające'],
});

export const decisionsOther = defineMeasure({
  id: 'decisionsOther',
  kind: COUNT,
  group: DECISIONS,
  name: 'inne',
  title: 'Projekty decyzji innych',
  synonyms: ['pozostałe'],
});

export const contractsSigned = defineMeasure({
  id: 'contractsSigned',
  kind: COUNT,
  group: CONTRACTS,
  name: 'zawarte',
  title: 'Kontrakty socjalne zawarte',
  synonyms: ['podpisane', 'nowe'],
});

export const contractsRunning = defineMeasure({
  id: 'contractsRunning',
  kind: STATE,
  group: CONTRACTS,
  name: 'trwające',
  title: 'Kontrakty socjalne trwające',
  synonyms: ['w toku', 'realizowane'],
});
