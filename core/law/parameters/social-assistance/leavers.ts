/** Aid for leavers under the act on social assistance (art. 88–90a u.p.s.). */
import type { Parameter } from '../../parameter.ts';
import {
  PCPR_KLODZKO,
  REGULATION_2015,
  REGULATION_2018,
  REGULATION_2021,
  REGULATION_2024,
  UPS_2024,
} from './sources.ts';

export const assistanceLeavers: readonly Parameter[] = [
  {
    id: 'uops.usamodzielnienie.podstawa',
    name: 'Podstawa pomocy na usamodzielnienie / kontynuowanie nauki / zagospodarowanie (u.p.s.)',
    unit: 'PLN',
    valueType: 'number',
    act: 'ups',
    legalBasis: 'art. 89 ust. 1, art. 9 ust. 5 u.p.s. + rozp. RM',
    verifiedUntil: '2026-12-31',
    afterwards: 'refuse',
    mayChangeOn: '01-01',
    note: 'Wzrost o 50% sumy podwyżek obu kryteriów, zaokrąglony. Tylko u.p.s., nie kwoty pieczy zastępczej. Dz.U. 2024 poz. 1283 drukuje w art. 89 ust. 1 kursywą kwotę bazową 1647 zł.',
    values: [
      { from: '2015-10-01', to: '2018-09-30', value: '1722.00', source: REGULATION_2015, verified: true },
      { from: '2018-10-01', to: '2021-12-31', value: '1763.00', source: REGULATION_2018, verified: true },
      { from: '2022-01-01', to: '2024-12-31', value: '1837.00', source: REGULATION_2021, verified: true },
      { from: '2025-01-01', to: null, value: '2066.00', source: REGULATION_2024, verified: true },
    ],
  },
  {
    id: 'uops.usamodzielnienie.nauka_procent',
    name: 'Pomoc pieniężna na kontynuowanie nauki (u.p.s.)',
    unit: '% podstawy/mies.',
    valueType: 'number',
    act: 'ups',
    legalBasis: 'art. 89 ust. 2-3 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Brzmienie odczytane w Dz.U. 2024 poz. 1283 (stan na 13.08.2024); nie ustalono, od kiedy obowiązuje, dlatego wcześniejsze dni są niepotwierdzone. Najdłużej do 25. roku życia; pobyt co najmniej rok (art. 88 ust. 3). 551,10 zł przy podstawie 1837 zł ogłasza PCPR Kłodzko; w 2025 r. 619,80 zł. Rada powiatu może podwyższyć (art. 90a).',
    values: [
      { from: null, to: '2024-08-12', value: 30, source: UPS_2024, verified: false },
      { from: '2024-08-13', to: null, value: 30, source: UPS_2024, verified: true },
    ],
  },
  {
    id: 'uops.usamodzielnienie.kryterium_procent',
    name: 'Próg dochodu dla pomocy na usamodzielnienie i kontynuowanie nauki (u.p.s.)',
    unit: '% kryterium',
    valueType: 'number',
    act: 'ups',
    legalBasis: 'art. 89 ust. 5 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Brzmienie odczytane w Dz.U. 2024 poz. 1283 (stan na 13.08.2024); nie ustalono, od kiedy obowiązuje, dlatego wcześniejsze dni są niepotwierdzone. Osoba samotna: procent kryterium osoby samotnie gospodarującej; w rodzinie: dochód na osobę wobec procentu kryterium na osobę; „nie przekracza”. Pomocy z art. 88 ust. 1 nie wlicza się (art. 10 ust. 2).',
    values: [
      { from: null, to: '2024-08-12', value: 200, source: UPS_2024, verified: false },
      { from: '2024-08-13', to: null, value: 200, source: UPS_2024, verified: true },
    ],
  },
  {
    id: 'uops.usamodzielnienie.zagospodarowanie_max_procent',
    name: 'Pomoc rzeczowa na zagospodarowanie (u.p.s.) – górna wartość',
    unit: '% podstawy',
    valueType: 'number',
    act: 'ups',
    legalBasis: 'art. 89 ust. 1, art. 90 ust. 4 u.p.s. + rozporządzenie',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Wywnioskowano ze strony jednego urzędu (5511 zł = 3 × 1837 zł); rozporządzenia z art. 90 ust. 4 i jego kwot według czasu pobytu nie odczytano.',
    values: [{ from: null, to: null, value: 300, source: PCPR_KLODZKO, verified: false }],
  },
];
