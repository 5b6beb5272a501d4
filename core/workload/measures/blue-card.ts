/** The procedure „Niebieskie Karty” (ustawa o przeciwdziałaniu przemocy domowej, art. 9a–9d). */
import { COUNT, STATE, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const BLUE_CARD: MeasureGroup = {
  name: 'Niebieska Karta',
  synonyms: ['Niebieskie Karty', 'Procedura Niebieskie Karty', 'NK', 'Procedura NK'],
};

export const blueCardFormsA = defineMeasure({
  id: 'blueCardFormsA',
  kind: COUNT,
  group: BLUE_CARD,
  name: 'formularze A',
  title: 'Niebieska Karta – formularze A',
  synonyms: [
    'formularz A',
    'karty A',
    'wszczęte',
    'założone',
    'założone karty A',
    'NK-A',
    'A',
    'wszczęte procedury',
  ],
  headings: ['Formularze NK-A', 'NK-A'],
});

/** Of the group that works with one family (grupa diagnostyczno-pomocowa, until 2023 grupa robocza). */
export const blueCardMeetings = defineMeasure({
  id: 'blueCardMeetings',
  kind: COUNT,
  group: BLUE_CARD,
  name: 'posiedzenia grup',
  title: 'Niebieska Karta – posiedzenia grup',
  synonyms: [
    'posiedzenia',
    'posiedzenia grup diagnostyczno-pomocowych',
    'posiedzenia grup roboczych',
    'grupy robocze',
    'grupy diagnostyczno-pomocowe',
    'spotkania grup',
    'posiedzenia GDP',
  ],
  headings: ['Posiedzenia grup diagnostyczno-pomocowych', 'Posiedzenia grup roboczych'],
  joint: true,
});

export const blueCardCases = defineMeasure({
  id: 'blueCardCases',
  kind: STATE,
  group: BLUE_CARD,
  name: 'prowadzone',
  title: 'Niebieska Karta – procedury prowadzone na koniec miesiąca',
  synonyms: [
    'w toku',
    'prowadzone procedury',
    'na koniec miesiąca',
    'stan na koniec miesiąca',
    'procedury w toku',
  ],
  optional: true,
});
