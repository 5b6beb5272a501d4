/** How income is counted (art. 8, 106 u.p.s.); what is left out: income-exclusions.ts. */
import type { Parameter } from '../../parameter.ts';
import { UNCHANGED_IN_2024 } from './notes.ts';
import {
  AMENDMENT_2005,
  AMENDMENT_2021,
  PRAWO_PL,
  PRESS_SUPPLEMENT_2021,
  UPS_2004,
  UPS_2024,
} from './sources.ts';

export const income: readonly Parameter[] = [
  {
    id: 'uops.dochod.jednorazowy.krotnosc',
    name: 'Dochód jednorazowy – próg rozliczania na 12 miesięcy',
    unit: 'x kryterium',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 8 ust. 11 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: UNCHANGED_IN_2024,
    values: [
      {
        from: '2004-05-01',
        to: null,
        value: { timesCriterion: 5, months: 12, from: 'miesiąc wypłaty' },
        source: UPS_2004,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.dochod.za_okres',
    name: 'Dochód jednorazowy należny za dany okres',
    unit: 'reguła',
    valueType: 'text',
    act: 'ups',
    legalBasis: 'art. 8 ust. 12 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: UNCHANGED_IN_2024,
    values: [
      {
        from: '2004-05-01',
        to: '2005-10-31',
        value:
          'rozliczany w równych częściach w kolejnych miesiącach przez okres równy temu, za który go uzyskano',
        source: UPS_2004,
        verified: true,
      },
      {
        from: '2005-11-01',
        to: null,
        value: 'wliczany do dochodu osoby lub rodziny przez okres, za który go uzyskano',
        source: AMENDMENT_2005,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.dochod.odliczenia',
    name: 'Odliczenia od przychodu',
    unit: 'lista',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 8 ust. 3 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Odczytano ponownie w Dz.U. 2024 poz. 1283, art. 8 ust. 3 pkt 1-3.',
    values: [
      {
        from: '2004-05-01',
        to: '2021-05-29',
        value: [
          'miesięczne obciążenie PIT',
          'składki na ubezpieczenie zdrowotne',
          'składki na ubezpieczenia społeczne',
          'alimenty świadczone na rzecz innych osób',
        ],
        source: UPS_2004,
        verified: true,
      },
      {
        from: '2021-05-30',
        to: null,
        value: [
          'miesięczne obciążenie PIT',
          'koszty uzyskania przychodu',
          'składki na ubezpieczenie zdrowotne',
          'składki na ubezpieczenia społeczne',
          'alimenty świadczone na rzecz innych osób',
        ],
        source: AMENDMENT_2021,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.dochod.swiadczenie_uzupelniajace',
    name: 'Świadczenie uzupełniające dla osób niezdolnych do samodzielnej egzystencji w dochodzie',
    unit: 'reguła',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 8 ust. 4a u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Świadczenie istnieje od 2019 r. (ustawa z 31.07.2019); według prasy ta sama zasada była w tekście z 06.2021; początku nie ustalono.',
    values: [
      {
        from: null,
        to: '2024-08-12',
        value: {
          notCountedFor: [
            'świadczenia pieniężne z pomocy społecznej',
            'opłata osób z art. 61 ust. 2 pkt 2 za DPS',
          ],
          countedFor: 'pozostałe opłaty i świadczenia niepieniężne, w tym opłata mieszkańca DPS',
        },
        source: PRESS_SUPPLEMENT_2021,
        verified: false,
      },
      {
        from: '2024-08-13',
        to: null,
        value: {
          notCountedFor: [
            'świadczenia pieniężne z pomocy społecznej',
            'opłata osób z art. 61 ust. 2 pkt 2 za DPS',
          ],
          countedFor: 'pozostałe opłaty i świadczenia niepieniężne, w tym opłata mieszkańca DPS',
        },
        source: UPS_2024,
        verified: true,
      },
    ],
  },
  {
    id: 'uops.dochod.prog_zmiany_proc',
    name: 'Zmiana dochodu bez wpływu na wysokość świadczenia/odpłatności',
    unit: '% kryterium',
    valueType: 'number',
    act: 'ups',
    legalBasis: 'art. 106 ust. 3a-3b u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Brzmienie odczytane w Dz.U. 2024 poz. 1283 (stan na 13.08.2024); nie ustalono, od kiedy obowiązuje, dlatego wcześniejsze dni są niepotwierdzone. Zmiana bez wpływu, gdy „nie przekroczyła 10%” odpowiednio kryterium osoby samotnie gospodarującej albo na osobę w rodzinie (3a świadczenia pieniężne, 3b odpłatność za niepieniężne). Sporne: w rodzinie zmiana dochodu rodziny czy na osobę (dosłownie: rodziny).',
    values: [
      { from: null, to: '2024-08-12', value: 10, source: PRAWO_PL, verified: false },
      { from: '2024-08-13', to: null, value: 10, source: UPS_2024, verified: true },
    ],
  },
];
