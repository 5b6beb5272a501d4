/** Staffing norms (art. 110 u.p.s.; art. 15, 77 uwrspz). */
import type { Parameter } from '../../parameter.ts';
import { AMENDMENT_2011, GUS_COORDINATOR, PRESS_COORDINATORS, UWRSPZ_AMENDMENT_2014 } from './sources.ts';

export const staffing: readonly Parameter[] = [
  {
    id: 'uops.kadra.pracownik_socjalny',
    name: 'Pracownik socjalny w OPS – norma',
    unit: 'reguła',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 110 ust. 11-12 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Warunki alternatywne („lub”). Etaty przeliczeniowe. Brzmienie od 1.01.2015, odczytane ponownie w Dz.U. 2024 poz. 1283 (obecnie także centra usług społecznych).',
    values: [
      {
        from: '2015-01-01',
        to: null,
        value: { inhabitantsPerPost: 2000, maxFamiliesPerPost: 50, minPosts: 3 },
        source: AMENDMENT_2011,
        verified: true,
      },
    ],
  },
  {
    id: 'wspr.asystent_rodziny.max_rodzin',
    name: 'Asystent rodziny – maks. liczba rodzin',
    unit: 'rodziny',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 15 ust. 4 ustawy o wspieraniu rodziny',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    values: [{ from: '2015-01-01', to: null, value: 15, source: UWRSPZ_AMENDMENT_2014, verified: true }],
  },
  {
    id: 'wspr.koordynator.max_rodzin',
    name: 'Koordynator rodzinnej pieczy zastępczej – maks. rodzin zastępczych + RDD łącznie',
    unit: 'rodziny',
    valueType: 'number',
    act: 'uwrspz',
    legalBasis: 'art. 77 ust. 4 (w prasie: art. 79 ust. 4) ustawy o wspieraniu rodziny',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Angielska strona słownika GUS nadal podaje 30 (nieaktualne). Numer artykułu wymaga sprawdzenia.',
    values: [
      { from: null, to: '2014-12-31', value: 30, source: PRESS_COORDINATORS, verified: true },
      { from: '2015-01-01', to: null, value: 15, source: GUS_COORDINATOR, verified: true },
    ],
  },
];
