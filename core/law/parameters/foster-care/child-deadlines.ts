/** Terms that concern a child in care: length of stay, reviews, information to the court (art. 37, 38, 47, 58, 103, 131 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { IS_OLDER } from './notes.ts';
import { CONSOLIDATED_2024 } from './sources.ts';

export const childDeadlines: readonly Parameter[] = [
  {
    id: 't_emergency_family',
    name: 'Pogotowie rodzinne: podstawowy maks. pobyt',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 58 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 4, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_emergency_family_ext',
    name: 'Pogotowie rodzinne: przedłużony pobyt (zgoda organizatora) – albo do końca postępowania sądowego',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 58 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 8, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_intervention',
    name: 'Placówka interwencyjna: maks. pobyt (przedłużenie do końca postępowania sądowego)',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 103 ust. 6-7 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 3, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_child_review_under3',
    name: 'Ocena sytuacji dziecka < 3 lat: nie rzadziej niż',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 131 ust. 1, art. 138 ust. 1 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 3, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_child_review',
    name: 'Ocena sytuacji dziecka ≥ 3 lat: nie rzadziej niż',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 131 ust. 1, art. 138 ust. 1 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 6, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_court_info',
    name: 'Informacja organizatora do sądu: co najmniej raz na',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 47 ust. 5 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 6, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_court_motion',
    name: 'Wniosek do sądu o uregulowanie sytuacji, gdy nie zgłoszono możliwości powrotu',
    unit: 'miesiące od umieszczenia',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 47 ust. 7, art. 100 ust. 4a uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 18, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_alimony',
    name: 'Obowiązek dochodzenia alimentów po',
    unit: 'miesiące od umieszczenia',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 38 ust. 2 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 12, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_notify_emergency',
    name: 'Powiadomienie sądu/starosty/OPS o przyjęciu interwencyjnym',
    unit: 'godziny',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 58 ust. 3, art. 103 ust. 8 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 24, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_stay_adult',
    name: 'Pobyt pełnoletniego w pieczy: do ukończenia',
    unit: 'lata życia',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 37 ust. 2 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 25,
        source: CONSOLIDATED_2024,
        verified: true,
        note: 'Tak samo w tekście pierwotnym (Dz.U. 2011 nr 149 poz. 887). Do 31.01.2023 pobyt wymagał nauki; od 1.02.2023 wystarcza też orzeczenie o znacznym lub umiarkowanym stopniu niepełnosprawności.',
      },
    ],
  },
];
