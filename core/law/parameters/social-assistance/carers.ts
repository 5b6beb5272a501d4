/** Insurance contributions paid for a carer (art. 42 u.p.s.). */
import type { Parameter } from '../../parameter.ts';
import { UPS_2024 } from './sources.ts';

export const carers: readonly Parameter[] = [
  {
    id: 'uops.skladki_opiekuna',
    name: 'Składki emerytalne i rentowe za opiekuna',
    unit: 'reguła',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 42 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Brzmienie odczytane w Dz.U. 2024 poz. 1283 (stan na 13.08.2024); nie ustalono, od kiedy obowiązuje, dlatego wcześniejsze dni są niepotwierdzone. Warunek: dochód „nie przekracza”. Nie przysługuje osobie powyżej 50. roku życia, która ma mniej niż 10 lat ubezpieczenia.',
    values: [
      {
        from: null,
        to: '2024-08-12',
        value: {
          incomePerPersonMaxPercentOfCriterion: 150,
          criterion: 'kryterium dochodowe na osobę w rodzinie',
          insuranceYearsWomen: 20,
          insuranceYearsMen: 25,
        },
        source: UPS_2024,
        verified: false,
      },
      {
        from: '2024-08-13',
        to: null,
        value: {
          incomePerPersonMaxPercentOfCriterion: 150,
          criterion: 'kryterium dochodowe na osobę w rodzinie',
          insuranceYearsWomen: 20,
          insuranceYearsMen: 25,
        },
        source: UPS_2024,
        verified: true,
      },
    ],
  },
];
