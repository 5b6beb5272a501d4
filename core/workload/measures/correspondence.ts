/** Letters, opinions, certificates, appeals and complaints: what a worker writes and what is written about the work. */
import { COUNT, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const LETTERS: MeasureGroup = { name: 'Pisma', synonyms: ['Korespondencja'] };
const APPEALS: MeasureGroup = {
  name: 'Odwołania i skargi',
  synonyms: ['Skargi i odwołania', 'Środki zaskarżenia'],
};

export const lettersOut = defineMeasure({
  id: 'lettersOut',
  kind: COUNT,
  group: LETTERS,
  name: 'wychodzące',
  title: 'Pisma wychodzące',
  synonyms: ['wysłane', 'wychodząca', 'sporządzone', 'wych.'],
  optional: true,
});

export const lettersIn = defineMeasure({
  id: 'lettersIn',
  kind: COUNT,
  group: LETTERS,
  name: 'przychodzące',
  title: 'Pisma przychodzące',
  synonyms: ['otrzymane', 'wpływające', 'przych.', 'które wpłynęły'],
  optional: true,
});

export const courtOpinions = defineMeasure({
  id: 'courtOpinions',
  kind: COUNT,
  group: { name: 'Opinie', synonyms: ['Opinie i informacje'] },
  name: 'dla sądu',
  title: 'Opinie dla sądu',
  synonyms: ['do sądu', 'sporządzone', 'dla sądów', 'dla sądu i kuratora'],
  headings: ['Opinie', 'Opinie dla sądów i innych instytucji'],
  optional: true,
});

export const certificates = defineMeasure({
  id: 'certificates',
  kind: COUNT,
  group: { name: 'Zaświadczenia', synonyms: [] },
  name: 'wydane',
  title: 'Zaświadczenia wydane',
  synonyms: ['wystawione', 'ogółem'],
  headings: ['Zaświadczenia'],
  optional: true,
});

/** Against decisions in the worker's own cases (k.p.a. art. 127). */
export const appeals = defineMeasure({
  id: 'appeals',
  kind: COUNT,
  group: APPEALS,
  name: 'odwołania',
  title: 'Odwołania w sprawach własnych',
  synonyms: ['odwołania od decyzji', 'odwołania do SKO'],
  headings: ['Odwołania', 'Odwołania od decyzji', 'Odwołania do SKO'],
  optional: true,
});

/** k.p.a. art. 227. */
export const complaints = defineMeasure({
  id: 'complaints',
  kind: COUNT,
  group: APPEALS,
  name: 'skargi',
  title: 'Skargi w sprawach własnych',
  synonyms: ['skargi i wnioski', 'zażalenia'],
  headings: ['Skargi', 'Skargi i zażalenia'],
  optional: true,
});
