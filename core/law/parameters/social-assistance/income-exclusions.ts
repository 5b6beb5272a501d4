/** The closed list of what is no income (art. 8 ust. 4 u.p.s.). */
import type { Parameter } from '../../parameter.ts';
import type { IncomeExclusion } from '../../tables.ts';
import { AMENDMENT_2010, AMENDMENT_2021, INFOR_ACTIVE_PARENT, UPS_2024 } from './sources.ts';

/** Points whose start was not established, and point 5, of 2010. */
const OLDER_POINTS: readonly IncomeExclusion[] = [
  { point: '1', name: 'jednorazowe pieniężne świadczenie socjalne' },
  { point: '2', name: 'zasiłek celowy' },
  { point: '3', name: 'pomoc materialna o charakterze socjalnym albo motywacyjnym (system oświaty)' },
  { point: '4', name: 'wartość świadczenia w naturze' },
  { point: '5', name: 'świadczenie za prace społecznie użyteczne' },
  {
    point: '5a',
    name: 'świadczenie pieniężne dla działaczy opozycji antykomunistycznej i osób represjonowanych oraz pomoc pieniężna z ustaw kombatanckich wymienionych w przepisie',
  },
  { point: '6', name: 'dochód z użytków rolnych poniżej 1 ha przeliczeniowego' },
  { point: '7', name: 'świadczenie wychowawcze' },
  { point: '8', name: 'świadczenie z art. 8a ust. 1 ustawy o Karcie Polaka' },
  { point: '9', name: 'świadczenie z art. 9 ustawy o grobach weteranów' },
  { point: '10', name: 'nagroda specjalna Prezesa Rady Ministrów' },
];

const POINTS_OF_2021: readonly IncomeExclusion[] = [
  { point: '11', name: 'pomoc finansowa dla repatriantów' },
  { point: '12', name: 'środki publiczne na poprawę jakości powietrza lub ochronę środowiska' },
  { point: '13', name: 'zwrot kosztów z art. 39a ust. 1 Prawa oświatowego' },
];

/** Repealed with effect from 1.10.2024. */
const CARE_CAPITAL_AND_CRECHE: readonly IncomeExclusion[] = [
  { point: '14', name: 'rodzinny kapitał opiekuńczy' },
  {
    point: '15',
    name: 'dofinansowanie obniżenia opłaty rodzica za żłobek, klub dziecięcy lub dziennego opiekuna',
  },
];

const ENERGY_POINTS: readonly IncomeExclusion[] = [
  { point: '16', name: 'dodatek energetyczny' },
  { point: '17', name: 'dodatek osłonowy' },
  { point: '18', name: 'dodatek węglowy' },
  { point: '19', name: 'dodatek dla gospodarstw domowych z tytułu niektórych źródeł ciepła' },
  { point: '20', name: 'dodatek elektryczny' },
  { point: '21', name: 'bon energetyczny' },
];

const READ_BACK =
  'Lista odczytana wstecz z Dz.U. 2024 poz. 1283; kiedy dodano poszczególne punkty, ustalono tylko w części.';

export const incomeExclusions: readonly Parameter[] = [
  {
    id: 'uops.dochod.niewliczane',
    name: 'Świadczenia niewliczane do dochodu (lista zamknięta)',
    unit: 'lista',
    valueType: 'table',
    act: 'ups',
    legalBasis: 'art. 8 ust. 4 u.p.s.',
    verifiedUntil: '2026-11-21',
    afterwards: 'warn',
    note: 'Pełna lista odczytana w Dz.U. 2024 poz. 1283 (stan na 13.08.2024). Punkty 14 i 15 uchylone od 1.10.2024 (dzień potwierdza Gazeta Prawna 9706664). „Aktywny rodzic” poza dochodem od 13.05.2025, także w sprawach w toku, tylko według prasy: dokładny dzień, numer punktu i inne zmiany po sierpniu 2024 r. niepotwierdzone. Przed 13.08.2024 znane są początki punktów 5 (2010) i 11-13 (30.05.2021), pozostałych nie ustalono: listy z tych lat są niepotwierdzone i odczytane wstecz z tekstu z 2024 r.',
    values: [
      {
        from: '2010-03-31',
        to: '2021-05-29',
        value: [...OLDER_POINTS, ...CARE_CAPITAL_AND_CRECHE, ...ENERGY_POINTS],
        source: AMENDMENT_2010,
        verified: false,
        note: READ_BACK,
      },
      {
        from: '2021-05-30',
        to: '2024-08-12',
        value: [...OLDER_POINTS, ...POINTS_OF_2021, ...CARE_CAPITAL_AND_CRECHE, ...ENERGY_POINTS],
        source: AMENDMENT_2021,
        verified: false,
        note: READ_BACK,
      },
      {
        from: '2024-08-13',
        to: '2024-09-30',
        value: [...OLDER_POINTS, ...POINTS_OF_2021, ...CARE_CAPITAL_AND_CRECHE, ...ENERGY_POINTS],
        source: UPS_2024,
        verified: true,
      },
      {
        from: '2024-10-01',
        to: '2025-05-12',
        value: [...OLDER_POINTS, ...POINTS_OF_2021, ...ENERGY_POINTS],
        source: UPS_2024,
        verified: true,
      },
      {
        from: '2025-05-13',
        to: null,
        value: [
          ...OLDER_POINTS,
          ...POINTS_OF_2021,
          ...ENERGY_POINTS,
          { point: null, name: 'świadczenia „aktywny rodzic”' },
        ],
        source: INFOR_ACTIVE_PARENT,
        verified: false,
      },
    ],
  },
];
