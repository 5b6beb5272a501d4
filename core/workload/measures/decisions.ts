/** Drafts of administrative decisions, social contracts and individual programmes (u.p.s. art. 106, 108 and 49). */
import { COUNT, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

export const DECISIONS: MeasureGroup = {
  name: 'Projekty decyzji',
  synonyms: [
    'Decyzje',
    'Projekty decyzji administracyjnych',
    'Decyzje administracyjne',
    'Przygotowane projekty decyzji',
    'Proj. dec.',
  ],
};
const CONTRACTS: MeasureGroup = { name: 'Kontrakty socjalne', synonyms: ['Kontrakty'] };

export const decisionsGranting = defineMeasure({
  id: 'decisionsGranting',
  kind: COUNT,
  group: DECISIONS,
  name: 'przyznające',
  title: 'Projekty decyzji przyznających',
  synonyms: ['przyznanie', 'pozytywne', 'przyznane'],
});

export const decisionsRefusing = defineMeasure({
  id: 'decisionsRefusing',
  kind: COUNT,
  group: DECISIONS,
  name: 'odmowne',
  title: 'Projekty decyzji odmownych',
  synonyms: ['odmowa', 'odmawiające', 'negatywne'],
});

export const decisionsOther = defineMeasure({
  id: 'decisionsOther',
  kind: COUNT,
  group: DECISIONS,
  name: 'inne',
  title: 'Projekty decyzji innych',
  synonyms: ['pozostałe', 'zmieniające i uchylające', 'zmieniające'],
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
  synonyms: ['w toku', 'realizowane', 'stan na koniec miesiąca', 'na koniec miesiąca'],
});

export const contractsEnded = defineMeasure({
  id: 'contractsEnded',
  kind: COUNT,
  group: CONTRACTS,
  name: 'zakończone',
  title: 'Kontrakty socjalne zakończone',
  synonyms: ['zakończone ogółem', 'rozwiązane'],
  optional: true,
});

/** Those among the ended whose aims were reached. */
export const contractsEndedWithEffect = defineMeasure({
  id: 'contractsEndedWithEffect',
  kind: COUNT,
  group: CONTRACTS,
  name: 'zakończone z efektem',
  title: 'Kontrakty socjalne zakończone z efektem',
  synonyms: [
    'zakończone z sukcesem',
    'zrealizowane',
    'zakończone pozytywnie',
    'z efektem',
    'z osiągniętym celem',
  ],
  within: true,
  optional: true,
});
