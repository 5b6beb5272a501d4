/**
 * Cases in hand, as the register of incoming cases has them: what was open, came, was taken over, settled and handed
 * over in the month. Their balance is in balances.ts; settled after the term is a part of the settled (k.p.a. art. 35).
 */
import { COUNT, OPENING, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const CASES: MeasureGroup = {
  name: 'Sprawy',
  synonyms: ['Sprawy w toku', 'Sprawy prowadzone', 'Ruch spraw', 'Rejestr spraw'],
};

export const casesOpening = defineMeasure({
  id: 'casesOpening',
  kind: OPENING,
  group: CASES,
  name: 'w toku na początek miesiąca',
  title: 'Sprawy w toku na początek miesiąca',
  synonyms: [
    'na początek miesiąca',
    'stan na początek miesiąca',
    'na początku miesiąca',
    'otwarte na początek miesiąca',
    'pozostałe z poprzedniego miesiąca',
    'z poprzedniego miesiąca',
  ],
  optional: true,
});

export const casesReceived = defineMeasure({
  id: 'casesReceived',
  kind: COUNT,
  group: CASES,
  name: 'wpłynęły',
  title: 'Sprawy, które wpłynęły',
  synonyms: ['wpłynęło', 'nowe', 'otwarte w miesiącu', 'wszczęte', 'wpływ'],
  headings: ['Wpływ spraw'],
  optional: true,
});

export const casesTakenOver = defineMeasure({
  id: 'casesTakenOver',
  kind: COUNT,
  group: CASES,
  name: 'przejęte',
  title: 'Sprawy przejęte od innych',
  synonyms: ['przejęte od innych', 'przejęte z innego zespołu'],
  optional: true,
});

export const casesSettled = defineMeasure({
  id: 'casesSettled',
  kind: COUNT,
  group: CASES,
  name: 'załatwione',
  title: 'Sprawy załatwione',
  synonyms: ['załatwiono', 'zakończone', 'zamknięte', 'rozpatrzone'],
  optional: true,
});

export const casesSettledLate = defineMeasure({
  id: 'casesSettledLate',
  kind: COUNT,
  group: CASES,
  name: 'w tym po terminie',
  title: 'Sprawy załatwione po terminie',
  synonyms: ['załatwione po terminie', 'w tym załatwione po terminie', 'nieterminowe'],
  within: true,
  optional: true,
});

export const casesHandedOver = defineMeasure({
  id: 'casesHandedOver',
  kind: COUNT,
  group: CASES,
  name: 'przekazane',
  title: 'Sprawy przekazane innym',
  synonyms: ['przekazane innym', 'przekazane do innego zespołu', 'przekazane wg właściwości'],
  optional: true,
});

export const casesOpen = defineMeasure({
  id: 'casesOpen',
  kind: STATE,
  group: CASES,
  name: 'w toku na koniec miesiąca',
  title: 'Sprawy w toku na koniec miesiąca',
  synonyms: [
    'na koniec miesiąca',
    'stan na koniec miesiąca',
    'w toku',
    'otwarte na koniec miesiąca',
    'pozostałe na koniec miesiąca',
    'niezałatwione',
  ],
  headings: ['Sprawy w toku'],
  optional: true,
});
