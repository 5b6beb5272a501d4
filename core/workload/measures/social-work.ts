/** Social work with families, interventions, work with the community (CAL) and supervision (u.p.s. art. 45, 110 and 121a). */
import { COUNT, FLAG, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const SOCIAL_WORK: MeasureGroup = {
  name: 'Praca socjalna',
  synonyms: ['Czynności pracy socjalnej', 'Działania'],
};

export const fieldVisits = defineMeasure({
  id: 'fieldVisits',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'wizyty w terenie',
  title: 'Praca socjalna – wizyty w terenie',
  synonyms: ['wizyty', 'wyjścia w teren', 'wizyty w środowisku', 'wejścia w środowisko', 'wizyty domowe'],
  headings: ['Wizyty w terenie', 'Wizyty domowe', 'Wyjścia w teren'],
  joint: true,
});

export const officeTalks = defineMeasure({
  id: 'officeTalks',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'rozmowy w biurze',
  title: 'Praca socjalna – rozmowy w biurze',
  synonyms: ['rozmowy', 'rozmowy w ośrodku', 'porady', 'rozmowy w siedzibie'],
  headings: ['Rozmowy w biurze', 'Rozmowy w ośrodku'],
});

export const phoneTalks = defineMeasure({
  id: 'phoneTalks',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'rozmowy telefoniczne',
  title: 'Praca socjalna – rozmowy telefoniczne',
  synonyms: ['telefony', 'kontakty telefoniczne', 'tel.', 'przez telefon'],
  headings: ['Rozmowy telefoniczne', 'Kontakty telefoniczne'],
  optional: true,
});

/** Going with somebody to an office, a doctor, a court. */
export const accompanying = defineMeasure({
  id: 'accompanying',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'towarzyszenie',
  title: 'Praca socjalna – towarzyszenie',
  synonyms: ['towarzyszenie klientowi', 'asystowanie', 'wyjścia z klientem'],
  joint: true,
  optional: true,
});

export const institutionContacts = defineMeasure({
  id: 'institutionContacts',
  kind: COUNT,
  group: SOCIAL_WORK,
  name: 'kontakty z instytucjami',
  title: 'Praca socjalna – kontakty z instytucjami',
  synonyms: ['instytucje', 'współpraca z instytucjami', 'kontakty z innymi instytucjami'],
  headings: ['Kontakty z instytucjami', 'Współpraca z instytucjami'],
  optional: true,
});

export const interventions = defineMeasure({
  id: 'interventions',
  kind: COUNT,
  group: { name: 'Interwencje', synonyms: ['Interwencje w środowisku'] },
  name: 'podjęte',
  title: 'Interwencje',
  synonyms: ['ogółem', 'przeprowadzone'],
  headings: ['Interwencje', 'Interwencje w środowisku'],
  joint: true,
});

/** Local projects and events of social activation, as the method of CAL (centrum aktywności lokalnej) has them. */
export const projectEvents = defineMeasure({
  id: 'projectEvents',
  kind: COUNT,
  group: {
    name: 'Projekty i wydarzenia',
    synonyms: ['Projekty', 'Wydarzenia CAL', 'CAL', 'Działania środowiskowe'],
  },
  name: 'przeprowadzone',
  title: 'Projekty i wydarzenia (CAL)',
  synonyms: ['zrealizowane', 'ogółem', 'wydarzenia', 'spotkania'],
  headings: [
    'Projekty i wydarzenia',
    'Projekty',
    'Projekty/wydarzenia CAL',
    'Wydarzenia CAL',
    'CAL',
    'Organizowanie społeczności lokalnej',
  ],
  joint: true,
  optional: true,
});

/** Supervision of social work helps workers with their work (u.p.s. art. 121a): did it take place in the month? */
export const supervision = defineMeasure({
  id: 'supervision',
  kind: FLAG,
  group: { name: 'Superwizja', synonyms: ['Udział w superwizji'] },
  name: 'odbyta',
  title: 'Superwizja odbyta w miesiącu (tak albo nie)',
  synonyms: ['tak/nie', 'udział', 'była'],
  headings: ['Superwizja', 'Udział w superwizji', 'Superwizja (tak/nie)'],
  optional: true,
});
