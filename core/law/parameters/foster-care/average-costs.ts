/** Announcement of average monthly costs of institutions, on which the fee of parents rests (art. 196 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { AMENDMENT_2014, CONSOLIDATED_2024 } from './sources.ts';

export const averageCosts: readonly Parameter[] = [
  {
    id: 'd_avg_cost_publication',
    name: 'Ogłoszenie średnich miesięcznych wydatków: nie później niż',
    unit: 'data w roku',
    valueType: 'text',
    act: 'uwrspz',
    legalBasis: 'art. 196 ust. 3 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [{ from: '2012-01-01', to: null, value: '03-31', source: CONSOLIDATED_2024, verified: true }],
  },
  {
    id: 'd_avg_cost_effective',
    name: 'Nowa kwota obowiązuje od',
    unit: 'reguła',
    valueType: 'text',
    act: 'uwrspz',
    legalBasis: 'art. 196 ust. 4 uwrspz',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [
      {
        from: '2014-09-19',
        to: null,
        value:
          'pierwszy dzień miesiąca następującego po miesiącu ogłoszenia w wojewódzkim dzienniku urzędowym',
        source: AMENDMENT_2014,
        verified: true,
      },
    ],
  },
];
