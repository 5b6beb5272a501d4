/**
 * Applications and the family environmental interviews of all kinds (u.p.s. art. 107; for other acts and bodies: see each
 * measure). „Past the term” is a part of all of them, and so never added to them.
 */
import { COUNT, defineMeasure } from './definition.ts';
import type { MeasureGroup } from './definition.ts';

const INTERVIEWS: MeasureGroup = {
  name: 'Wywiady',
  synonyms: [
    'Wywiady środowiskowe',
    'Rodzinne wywiady środowiskowe',
    'Wywiady rodzinne (środowiskowe)',
    'RWŚ',
    'Wywiady przeprowadzone',
    'Przeprowadzone wywiady środowiskowe',
  ],
};

export const applications = defineMeasure({
  id: 'applications',
  kind: COUNT,
  group: { name: 'Wnioski', synonyms: ['Wnioski o pomoc', 'Wnioski o świadczenia', 'Podania'] },
  name: 'wpłynęły',
  title: 'Wnioski, które wpłynęły',
  synonyms: ['wpłynęło', 'złożone', 'przyjęte', 'nowe', 'wpływ', 'ogółem'],
  headings: ['Wnioski', 'Wnioski o pomoc', 'Wpływ wniosków', 'Podania'],
});

export const interviewsNew = defineMeasure({
  id: 'interviewsNew',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'nowe',
  title: 'Wywiady nowe',
  synonyms: ['pełne', 'pierwsze', 'cz. I', 'część I', 'pierwszorazowe'],
});

export const interviewsUpdated = defineMeasure({
  id: 'interviewsUpdated',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'aktualizacje',
  title: 'Wywiady – aktualizacje',
  synonyms: ['aktual.', 'aktualizacyjne', 'cz. IV', 'część IV', 'aktualizujące'],
  headings: ['Aktualizacje wywiadu'],
});

export const interviewsForOthers = defineMeasure({
  id: 'interviewsForOthers',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'dla innych OPS',
  title: 'Wywiady dla innych OPS',
  synonyms: [
    'inne OPS',
    'inny OPS',
    'na zlecenie innych OPS',
    'na prośbę innych OPS',
    'dla innych ośrodków',
    'dla innych ośrodków pomocy społecznej',
    'inne ośrodki',
    'pomoc prawna',
  ],
});

/** With persons bound to maintain the one who needs help, on behalf of the centre or of another one. */
export const interviewsMaintenance = defineMeasure({
  id: 'interviewsMaintenance',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'alimentacyjne',
  title: 'Wywiady alimentacyjne',
  synonyms: [
    'aliment.',
    'u osób zobowiązanych do alimentacji',
    'z osobami zobowiązanymi do alimentacji',
    'u zobowiązanych do alimentacji',
    'cz. II',
    'część II',
  ],
});

export const interviewsCourt = defineMeasure({
  id: 'interviewsCourt',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'dla sądu i PCPR',
  title: 'Wywiady dla sądu i PCPR',
  synonyms: [
    'dla sądu',
    'dla sądów',
    'dla PCPR',
    'dla sądu lub PCPR',
    'dla sądu/PCPR',
    'na zlecenie sądu',
    'sąd/PCPR',
    'sąd',
    'dla sądów i innych instytucji',
  ],
  optional: true,
});

/** Doubts about the right to family benefits (ustawa o świadczeniach rodzinnych, art. 23). */
export const interviewsFamilyBenefits = defineMeasure({
  id: 'interviewsFamilyBenefits',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'w sprawie świadczeń rodzinnych',
  title: 'Wywiady w sprawie świadczeń rodzinnych',
  synonyms: [
    'świadczenia rodzinne',
    'dla świadczeń rodzinnych',
    'do świadczeń rodzinnych',
    'świadczenie pielęgnacyjne',
    'do świadczenia pielęgnacyjnego',
  ],
  optional: true,
});

/** On the right to health services paid from public money: ustawa o świadczeniach opieki zdrowotnej, art. 54. */
export const interviewsHealth = defineMeasure({
  id: 'interviewsHealth',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'zdrowotne (art. 54)',
  title: 'Wywiady zdrowotne (art. 54)',
  synonyms: [
    'zdrowotne',
    'art. 54',
    'zdrowotne z art. 54',
    'do ubezpieczenia zdrowotnego',
    'ubezpieczenie zdrowotne',
    'potwierdzenie prawa do świadczeń opieki zdrowotnej',
  ],
  optional: true,
});

export const interviewsBlueCard = defineMeasure({
  id: 'interviewsBlueCard',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'w procedurze NK',
  title: 'Wywiady w procedurze „Niebieskie Karty”',
  synonyms: ['NK', 'Niebieska Karta', 'Niebieskie Karty', 'w procedurze Niebieskie Karty', 'przemoc'],
  optional: true,
});

export const interviewsShelter = defineMeasure({
  id: 'interviewsShelter',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'w schronisku',
  title: 'Wywiady w schroniskach',
  synonyms: [
    'schronisko',
    'w schroniskach',
    'osoby bezdomne',
    'z osobami bezdomnymi',
    'schronienie',
    'w noclegowni',
  ],
  optional: true,
});

/** Past the 14 working days of the regulation on the family interview; these are among the interviews above. */
export const interviewsLate = defineMeasure({
  id: 'interviewsLate',
  kind: COUNT,
  group: INTERVIEWS,
  name: 'po terminie',
  title: 'Wywiady przeprowadzone po terminie',
  synonyms: ['przeprowadzone po terminie', 'nieterminowe', 'po upływie terminu', 'po ustawowym terminie'],
  within: true,
});
