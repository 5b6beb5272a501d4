/** Worked examples of the permanent allowance, also those whose publisher is wrong. */
import type { Example } from '../definition.ts';

const single = (income: string) => ({ kind: 'single', income });
const entitled = { findings: { entitled: true } };

export const examples: readonly Example[] = [
  {
    title: 'Osoba w rodzinie, dochód na osobę 700 zł, 2025 r.: 130% × 823 zł − 700 zł',
    source: 'Infor, 4.10.2025: W 2025 r. zasiłek stały to 369,9 zł przy 700 zł',
    input: {
      decisionDate: '2025-10-04',
      household: { kind: 'family', persons: 2, income: '1400.00' },
      ownIncome: '300.00',
    },
    expected: { amounts: { allowance: '369.90' }, ...entitled },
  },
  {
    title: 'Osoba samotnie gospodarująca bez dochodu, 2024 r.: 1008,80 zł ograniczone do 1000 zł',
    source: 'MOPS Lubin: Informacja (1008,80 zł / 780 zł, najwyżej 1000 zł, najmniej 100 zł)',
    input: { decisionDate: '2024-01-01', household: single('0.00') },
    expected: { amounts: { allowance: '1000.00' }, ...entitled },
  },
  {
    title: 'Osoba samotnie gospodarująca bez dochodu, 2025 r.',
    source: 'rozp. RM z 12.07.2024, Dz.U. 2024 poz. 1044; art. 37 ust. 2 pkt 1 u.p.s.',
    input: { decisionDate: '2025-02-03', household: single('0.00') },
    expected: { amounts: { allowance: '1229.00' }, ...entitled },
  },
  {
    title: 'Osoba w rodzinie, dochód na osobę 500 zł, 2025 r.',
    source:
      'Dziennik.pl 9862683: Zasiłek stały w 2025 roku (wzór „823 zł − dochód”); dochód przyjęty do próby',
    disagrees:
      'Artykuł daje 323,00 zł, bo pomija 130% kryterium, od którego od 1.01.2024 liczy się różnicę (art. 37 ust. 2 pkt 2 u.p.s.).',
    input: {
      decisionDate: '2025-06-01',
      household: { kind: 'family', persons: 2, income: '1000.00' },
      ownIncome: '0.00',
    },
    expected: { amounts: { allowance: '569.90' }, ...entitled },
  },
  {
    title: 'Osoba samotnie gospodarująca bez dochodu, 2016 r.: 634 zł ograniczone do 604 zł',
    source: 'Środa Śląska, pytania i odpowiedzi: Jak ustala się wysokość zasiłku stałego?',
    input: { decisionDate: '2016-01-01', household: single('0.00') },
    expected: { amounts: { allowance: '604.00' }, ...entitled },
  },
  {
    title: 'Osoba samotnie gospodarująca bez dochodu, 2019 r.',
    source: 'OPS Izbicko: Zasiłek stały (najwyżej 645 zł, najmniej 30 zł)',
    input: { decisionDate: '2019-05-01', household: single('0.00') },
    expected: { amounts: { allowance: '645.00' }, ...entitled },
  },
  {
    title: 'Osoba samotnie gospodarująca bez dochodu, 2022 r.',
    source: 'GOPS Zebrzydowice: Nowe kryteria dochodowe (776 zł / 600 zł, najwyżej 719 zł)',
    input: { decisionDate: '2022-01-01', household: single('0.00') },
    expected: { amounts: { allowance: '719.00' }, ...entitled },
  },
  {
    title: 'Prawo do zasiłku od 11 kwietnia 2025 r.: za kwiecień 20 z 30 dni',
    source: 'przykład skonstruowany z art. 106 ust. 3 u.p.s.',
    input: {
      decisionDate: '2025-05-05',
      household: single('0.00'),
      applicationDate: '2025-04-02',
      from: '2025-04-11',
      to: '2025-12-31',
    },
    expected: {
      amounts: { allowance: '1229.00', 'allowance.firstMonth': '819.33' },
      schedule: [
        { from: '2025-04-11', to: '2025-04-30', kind: 'part-month', amount: '819.33', untilChanged: false },
        { from: '2025-05-01', to: '2025-12-31', kind: 'month', amount: '1229.00', untilChanged: false },
      ],
    },
  },
  {
    title: 'Zmiana kryteriów 1 stycznia 2025 r. w trakcie zasiłku osoby w rodzinie',
    source: 'rozp. RM z 14.07.2021 i z 12.07.2024; art. 37 ust. 2 pkt 2 u.p.s.',
    input: {
      decisionDate: '2024-11-04',
      household: { kind: 'family', persons: 3, income: '1500.00' },
      ownIncome: '0.00',
      applicationDate: '2024-11-04',
      to: '2025-10-31',
    },
    expected: {
      schedule: [
        { from: '2024-11-01', to: '2024-12-31', kind: 'month', amount: '280.00' },
        { from: '2025-01-01', to: '2025-10-31', kind: 'month', amount: '569.90' },
      ],
    },
  },
  {
    title: 'Dochód równy kryterium: ustawa mówi „niższy”, więc zasiłek nie przysługuje',
    source: 'art. 37 ust. 1 pkt 1 u.p.s.',
    input: { decisionDate: '2025-02-03', household: single('1010.00') },
    expected: { amounts: {}, findings: { entitled: false }, schedule: [] },
  },
  {
    title:
      'Oczekiwanie na orzeczenie: zasiłek okresowy 505 zł wypłacony za marzec i kwiecień 2025 r. jest dochodem',
    source: 'przykład skonstruowany z art. 37 ust. 6 i art. 106 ust. 7–10 u.p.s.',
    input: {
      decisionDate: '2025-05-12',
      household: single('0.00'),
      applicationDate: '2025-03-10',
      to: '2025-12-31',
      disabilityRuling: { receivedOn: '2025-04-20', deliveredOn: '2025-05-05' },
      periodicAllowance: { amount: '505.00', from: '2025-03-01', to: '2025-04-30' },
    },
    expected: {
      schedule: [
        { from: '2025-03-01', to: '2025-04-30', kind: 'month', amount: '808.00' },
        { from: '2025-05-01', to: '2025-12-31', kind: 'month', amount: '1229.00' },
      ],
    },
  },
];
