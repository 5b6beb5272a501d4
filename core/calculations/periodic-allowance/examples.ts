/** Worked examples of the periodic allowance. */
import type { Example } from '../definition.ts';

const single = (income: string) => ({ kind: 'single', income });
const between = (atLeast: string, atMost: string) => ({
  bounds: { allowance: { atLeast, atMost } },
  findings: { entitled: true },
});

export const examples: readonly Example[] = [
  {
    title: 'Osoba samotnie gospodarująca bez dochodu, 2025 r.: od 505 zł do 823 zł',
    source:
      'Warszawa w Pigułce, 12.08.2025: nawet 823 zł miesięcznie po utracie pracy; minimum według art. 38 ust. 3',
    input: { decisionDate: '2025-08-12', household: single('0.00') },
    expected: { amounts: {}, ...between('505.00', '823.00') },
  },
  {
    title: 'Osoba samotnie gospodarująca z dochodem 200 zł, 2023 r.',
    source: 'GOPS Masłowice: Zasiłek okresowy (co najmniej 50% różnicy i 20 zł); dochód przyjęty do próby',
    input: { decisionDate: '2023-02-01', household: single('200.00') },
    expected: between('288.00', '576.00'),
  },
  {
    title: 'Rodzina czteroosobowa z dochodem 2000 zł, 2025 r.: kryterium rodziny 4 × 823 zł = 3292 zł',
    source: 'Infor 6824637: Co MOPS wlicza do dochodu? Przykład; dochód przyjęty do próby',
    input: { decisionDate: '2025-01-01', household: { kind: 'family', persons: 4, income: '2000.00' } },
    expected: between('646.00', '1292.00'),
  },
  {
    title: '29 maja 2021 r., ostatni dzień najwyższej kwoty 418 zł',
    source: 'ustawa z 15.04.2021 o zmianie u.p.s., Dz.U. 2021 poz. 803, art. 1 pkt 5',
    input: { decisionDate: '2021-05-29', household: single('0.00') },
    expected: between('350.50', '418.00'),
  },
  {
    title: '30 maja 2021 r., pierwszy dzień najwyższej kwoty równej kryterium na osobę w rodzinie',
    source: 'ustawa z 15.04.2021 o zmianie u.p.s., Dz.U. 2021 poz. 803, art. 1 pkt 5',
    input: { decisionDate: '2021-05-30', household: single('0.00') },
    expected: between('350.50', '528.00'),
  },
  {
    title: 'Brakuje 10 zł do kryterium: kwota najniższa 20 zł',
    source: 'art. 38 ust. 2 i 4 u.p.s.',
    input: { decisionDate: '2025-03-03', household: single('1000.00') },
    expected: between('20.00', '20.00'),
  },
  {
    title: 'Ta sama sprawa w urzędzie, który wypłaca samą różnicę',
    source: 'art. 38 ust. 2 i 4 u.p.s.',
    settings: { 'allowances.periodicFloor': 'difference' },
    input: { decisionDate: '2025-03-03', household: single('1000.00') },
    expected: between('10.00', '10.00'),
  },
  {
    title: 'Kwota 600 zł ustalona od 10 marca do 31 maja 2025 r.: za marzec 22 z 31 dni',
    source: 'przykład skonstruowany z art. 38 ust. 5 i art. 106 ust. 3 u.p.s.',
    input: {
      decisionDate: '2025-03-20',
      household: single('0.00'),
      applicationDate: '2025-03-05',
      from: '2025-03-10',
      to: '2025-05-31',
      chosen: { amount: '600.00', decidedBy: 'kierownik OPS', reason: 'długotrwała choroba i brak dochodu' },
    },
    expected: {
      amounts: { allowance: '600.00', 'allowance.firstMonth': '425.81' },
      schedule: [
        { from: '2025-03-10', to: '2025-03-31', kind: 'part-month', amount: '425.81' },
        { from: '2025-04-01', to: '2025-05-31', kind: 'month', amount: '600.00' },
      ],
    },
  },
  {
    title: 'Rodzina w 2006 r.: co najmniej 25% różnicy (przepis przejściowy)',
    source: 'przykład skonstruowany z art. 147 ust. 3 u.p.s.; kryterium 351 zł: Dz.U. 2006 nr 135 poz. 950',
    input: { decisionDate: '2006-12-01', household: { kind: 'family', persons: 2, income: '302.00' } },
    expected: between('100.00', '400.00'),
  },
  {
    title: 'Dochód równy kryterium: zasiłek nie przysługuje',
    source: 'art. 38 ust. 1 pkt 1 u.p.s.',
    input: { decisionDate: '2025-03-03', household: single('1010.00') },
    expected: { amounts: {}, bounds: {}, findings: { entitled: false }, schedule: [] },
  },
];
