/** Worked examples of the fee for care services, by tables that communes have published. */
import type { Example } from '../definition.ts';

const KETY = 'GOPS Kęty: Koszt usług opiekuńczych (uchwała XLVII/421/2018)';
const WIDAWA = 'GOPS Widawa: Usługi opiekuńcze (23,50 zł za godzinę od 1.07.2023)';
const PRZEWORSK = 'MOPS Przeworsk: Usługi opiekuńcze (kryteria 701 i 528 zł)';

/** As its page prints it: złote of 776 and 600 zł, separately for each kind of household, steps of 0,01 per cent. */
const KETY_TABLE = {
  resolution: 'uchwała nr XLVII/421/2018 Rady Miejskiej w Kętach',
  edges: 'money',
  fee: 'money',
  per: 'hour',
  price: 30,
  from: '2022-01-01',
  to: '2024-12-31',
  bands: [
    { upTo: 1164, single: 0 },
    { from: 1164.08, upTo: 1319.2, single: 1.5 },
    { from: 1319.28, upTo: 1474.4, single: 3 },
    { from: 1474.48, upTo: 1940, single: 6 },
    { from: 1940.08, upTo: 2560.8, single: 9 },
    { from: 2560.88, upTo: 3492, single: 12 },
    { from: 3492.08, upTo: 4268, single: 15 },
    { from: 4268.08, upTo: 5044, single: 21 },
    { from: 5044.08, single: 30 },
    { below: 600, family: 0 },
    { from: 600, upTo: 900, family: 1.5 },
    { from: 900.06, upTo: 1020, family: 3 },
    { from: 1020.06, upTo: 1140, family: 6 },
    { from: 1140.06, upTo: 1500, family: 9 },
    { from: 1500.06, upTo: 1980, family: 12 },
    { from: 1980.06, upTo: 2700, family: 15 },
    { from: 2700.06, upTo: 3300, family: 21 },
    { from: 3300.06, upTo: 3900, family: 25.5 },
    { from: 3900.06, family: 30 },
  ],
};

const WIDAWA_TABLE = {
  resolution: 'uchwała Rady Gminy Widawa w sprawie usług opiekuńczych',
  price: '23.50',
  bands: [
    { upTo: 100, single: 0, family: 0 },
    { above: 100, upTo: 150, single: 10, family: 20 },
    { above: 150, upTo: 200, single: 15, family: 30 },
    { above: 200, upTo: 225, single: 20, family: 40 },
  ],
};

const PRZEWORSK_TABLE = {
  resolution: 'uchwała Rady Miasta Przeworska w sprawie usług opiekuńczych',
  price: '22.00',
  bands: [
    { upTo: 100, single: 0, family: 0 },
    { above: 100, upTo: 120, single: 3, family: 10 },
    { above: 120, upTo: 140, single: 5, family: 15 },
  ],
};

const single = (income: string) => ({ kind: 'single', income });
/** Two persons, so that the income per person is the one of the table. */
const family = (income: string) => ({ kind: 'family', persons: 2, income });

const kety = (title: string, household: object, perHour: string): Example => ({
  title,
  source: KETY,
  input: { month: '2023-03', household, table: KETY_TABLE },
  expected: { amounts: { perHour } },
});

const widawa = (title: string, household: object, perHour: string, fee: string, rate: string): Example => ({
  title,
  source: `${WIDAWA}; liczba godzin przykładowa`,
  input: { month: '2023-07', household, hours: 20, table: WIDAWA_TABLE },
  expected: { amounts: { perHour, fee }, findings: { percentOfPrice: rate } },
});

const przeworsk = (title: string, household: object, perHour: string, rate: string): Example => ({
  title,
  source: PRZEWORSK,
  input: { month: '2019-05', household, table: PRZEWORSK_TABLE },
  expected: { amounts: { perHour }, findings: { percentOfPrice: rate } },
});

export const examples: readonly Example[] = [
  widawa('Osoba samotnie gospodarująca, 1100 zł: 10% ceny', single('1100.00'), '2.35', '47.00', '10'),
  widawa('1552 zł, dokładnie 200% kryterium: jeszcze 15% ceny', single('1552.00'), '3.53', '70.60', '15'),
  widawa('1700 zł: 20% ceny', single('1700.00'), '4.70', '94.00', '20'),
  widawa('Rodzina, 900 zł na osobę, dokładnie 150%: 20% ceny', family('1800.00'), '4.70', '94.00', '20'),
  kety('1164 zł, dokładnie 150% kryterium: bez opłaty', single('1164.00'), '0.00'),
  kety('1164,04 zł, między drukowanymi progami: należy do wyższego', single('1164.04'), '1.50'),
  kety('1500 zł', single('1500.00'), '6.00'),
  kety('5044 zł, ostatni grosz progu', single('5044.00'), '21.00'),
  kety('5044,08 zł: pełna odpłatność', single('5044.08'), '30.00'),
  kety('Rodzina, 599,99 zł na osobę: bez opłaty', family('1199.98'), '0.00'),
  kety(
    'Rodzina, dokładnie 600 zł na osobę: strona zwalnia tylko dochody poniżej 600 zł',
    family('1200.00'),
    '1.50',
  ),
  kety('Rodzina, 900 zł na osobę', family('1800.00'), '1.50'),
  kety('Rodzina, 3900 zł na osobę', family('7800.00'), '25.50'),
  przeworsk('841,20 zł, dokładnie 120% kryterium', single('841.20'), '0.66', '3'),
  przeworsk('981,40 zł, dokładnie 140% kryterium', single('981.40'), '1.10', '5'),
  przeworsk('Rodzina, 633,60 zł na osobę, dokładnie 120%', family('1267.20'), '2.20', '10'),
  przeworsk('Rodzina, 739,20 zł na osobę, dokładnie 140%', family('1478.40'), '3.30', '15'),
  {
    title: 'Uchwała, która zaokrągla dopiero sumę: 20 godzin po 3,525 zł',
    source: `przykład skonstruowany z tabeli: ${WIDAWA}`,
    input: {
      month: '2023-07',
      household: single('1552.00'),
      hours: 20,
      table: { ...WIDAWA_TABLE, rounding: 'total' },
    },
    expected: { amounts: { fee: '70.50' } },
  },
  {
    title: 'Zmiana kryterium od 1.01.2025 (776 na 1010 zł): niższy procent ceny',
    source: `przykład skonstruowany z tabeli: ${WIDAWA}`,
    input: {
      month: '2024-11',
      until: '2025-02',
      household: single('1500.00'),
      hours: 20,
      table: WIDAWA_TABLE,
    },
    expected: {
      schedule: [
        { from: '2024-11-01', to: '2024-12-31', kind: 'month', title: 'fee', amount: '70.60' },
        { from: '2025-01-01', to: '2025-02-28', kind: 'month', title: 'fee', amount: '47.00' },
      ],
    },
  },
  {
    title: 'Częściowe zwolnienie od opłaty',
    source: 'przykład skonstruowany z art. 50 ust. 6 u.p.s.',
    input: {
      month: '2023-07',
      household: single('1700.00'),
      hours: 20,
      table: WIDAWA_TABLE,
      waiver: { amount: '40.00', decidedBy: 'kierownik OPS', reason: 'wydatki na leki' },
    },
    expected: {
      amounts: { fee: '94.00', feeAfterWaiver: '40.00' },
      bounds: { feeAfterWaiver: { atLeast: '0.00', atMost: '94.00' } },
    },
  },
];
