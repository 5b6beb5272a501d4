/** The gmina's share of spending, and the county's duties towards other payers (art. 191 uwrspz; art. 579² KPC). */
import type { Parameter } from '../../parameter.ts';
import { IS_OLDER, SHARE_WORDING } from './notes.ts';
import { CONSOLIDATED_2024, KPC_2022 } from './sources.ts';

export const gminaShare: readonly Parameter[] = [
  {
    id: 'gmina_share_year_1',
    name: 'Udział gminy w wydatkach – rok pobytu dziecka w pieczy zastępczej: 1',
    unit: '%',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 191 ust. 9 i 10 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 10,
        source: CONSOLIDATED_2024,
        verified: true,
        note: SHARE_WORDING,
      },
    ],
  },
  {
    id: 'gmina_share_year_2',
    name: 'Udział gminy w wydatkach – rok pobytu dziecka w pieczy zastępczej: 2',
    unit: '%',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 191 ust. 9 i 10 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 30,
        source: CONSOLIDATED_2024,
        verified: true,
        note: SHARE_WORDING,
      },
    ],
  },
  {
    id: 'gmina_share_year_3plus',
    name: 'Udział gminy w wydatkach – rok pobytu dziecka w pieczy zastępczej: 3+',
    unit: '%',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 191 ust. 9 i 10 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2012-01-01',
        to: null,
        value: 50,
        source: CONSOLIDATED_2024,
        verified: true,
        note: SHARE_WORDING,
      },
    ],
  },
  {
    id: 't_notify_payers',
    name: 'Powiadomienie gminy i powiatu obowiązanych',
    unit: 'dni od umieszczenia',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 191 ust. 13a uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      { from: '2024-01-16', to: null, value: 14, source: CONSOLIDATED_2024, verified: true, note: IS_OLDER },
    ],
  },
  {
    id: 'lim_foreign_county_share',
    name: 'Próg dzieci spoza powiatu w rodzinnej pieczy, powyżej którego sąd potrzebuje zgody powiatu',
    unit: '% ogólnej liczby miejsc',
    valueType: 'number',
    act: 'kpc',
    legalBasis: 'art. 579² § 4 KPC',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [{ from: '2023-02-01', to: null, value: 25, source: KPC_2022, verified: true }],
  },
];
