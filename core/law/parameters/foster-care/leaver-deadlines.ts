/** Terms and ages that concern leavers (art. 141, 145, 146, 149, 150 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { IS_OLDER } from './notes.ts';
import { ACT_2011, CONSOLIDATED_2024 } from './sources.ts';

export const leaverDeadlines: readonly Parameter[] = [
  {
    id: 't_guardian',
    name: 'Wskazanie opiekuna usamodzielnienia: co najmniej',
    unit: 'miesiące przed pełnoletnością',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 145 ust. 2 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 12, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_ipu',
    name: 'Indywidualny program usamodzielnienia: co najmniej',
    unit: 'miesiące przed pełnoletnością',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 145 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 1, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 't_leaver_min_kin',
    name: 'Minimalny pobyt – usamodzielniany z rodziny spokrewnionej',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 141 ust. 1 pkt 1 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2012-01-01', to: '2024-01-15', value: 36, source: ACT_2011, verified: true },
      { from: '2024-01-16', to: null, value: 36, source: CONSOLIDATED_2024, verified: true },
    ],
  },
  {
    id: 't_leaver_min_other',
    name: 'Minimalny pobyt – pozostałe formy',
    unit: 'miesiące',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 141 ust. 1 pkt 2 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2012-01-01', to: '2024-01-15', value: 12, source: ACT_2011, verified: true },
      { from: '2024-01-16', to: null, value: 12, source: CONSOLIDATED_2024, verified: true },
    ],
  },
  {
    id: 't_leaver_study_age',
    name: 'Pomoc na naukę: do ukończenia',
    unit: 'lata życia',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 146 ust. 3 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2012-01-01', to: '2024-01-15', value: 25, source: ACT_2011, verified: true },
      { from: '2024-01-16', to: null, value: 25, source: CONSOLIDATED_2024, verified: true },
    ],
  },
  {
    id: 't_leaver_other_age',
    name: 'Pomoc na usamodzielnienie / zagospodarowanie: do ukończenia',
    unit: 'lata życia',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 149 ust. 2, art. 150 ust. 1 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2012-01-01', to: '2024-01-15', value: 26, source: ACT_2011, verified: true },
      { from: '2024-01-16', to: null, value: 26, source: CONSOLIDATED_2024, verified: true },
    ],
  },
];
