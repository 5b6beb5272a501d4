/** Social work with families, interventions and the procedure „Niebieska Karta”. */
import { COUNT, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const SOCIAL_WORK: MeasureGroup = { name: 'Praca socjalna', synonyms: [] };
const BLUE_CARD: MeasureGroup = {
  name: 'Niebieska Karta',
  synonyms: ['Niebieskie Karty', 'Procedura Niebieskie Karty', 'NK'],
};

export const fieldVisits = defineMeasure({
  id: 'fieldVisits',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'wizyty w terenie',
  title: 'Praca socjalna – wizyty w terenie',
  synonyms: ['wizyty', 'wyjścia w teren'],
});

export const officeTalks = defineMeasure({
  id: 'officeTalks',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'rozmowy w biurze',
  title: 'Praca socjalna – rozmowy w biurze',
  synonyms: ['rozmowy', 'rozmowy w ośrodku'],
});

export const interventions = defineMeasure({
  id: 'interventions',
  kind: COUNT,
  group: { name: 'Interwencje', synonyms: [] },
  name: 'podjęte',
  title: 'Interwencje',
  synonyms: ['ogółem'],
  headings: ['Interwencje'],
});

export const blueCardFormsA = defineMeasure({
  id: 'blueCardFormsA',
  kind: COUNT,
  group: BLUE_CARD,
  name: 'formularze A',
  title: 'Niebieska Karta – formularze A',
  synonyms: ['formularz A', 'karty A', 'wszczęte'],
});

export const blueCardMeetings = defineMeasure({
  id: 'blueCardMeetings',
  kind: COUNT,
  group: BLUE_CARD,
  name: 'posiedzenia grup',
  title: 'Niebieska Karta – posiedzenia grup',
  synonyms: ['posiedzenia', 'posiedzenia grup diagnostyczno-pomocowych'],
});
