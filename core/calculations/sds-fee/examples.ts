/** Worked examples of the fee of a support centre for people with mental disorders. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Usługi dzienne w 2014 r., dochód 1400 zł ponad 250% kryterium (1355 zł): 5% dochodu',
    source:
      'PŚDS Pęczniew, zasady odpłatności (5% dochodu, bezpłatnie do 250% kryterium); kwoty skonstruowane',
    input: { service: { kind: 'day', date: '2014-05-01' }, household: { kind: 'single', income: '1400.00' } },
    expected: { amounts: { fee: '70.00' } },
  },
  {
    title: 'Usługi dzienne w 2014 r., dochód dokładnie 250% kryterium: bez opłaty („przekracza”)',
    source: 'e-BIP ŚDS Walewice, opłaty',
    input: { service: { kind: 'day', date: '2014-05-01' }, household: { kind: 'single', income: '1355.00' } },
    expected: { amounts: { fee: '0.00' } },
  },
  {
    title:
      'Rodzina w 2018 r.: próg 300% kryterium na osobę, opłata 5% dochodu na osobę, nie więcej niż dotacja',
    source: 'przykład skonstruowany z art. 51b ust. 1 i 4 u.p.s. (Dz.U. 2015 poz. 1310)',
    input: {
      service: { kind: 'day', date: '2018-03-01' },
      household: { kind: 'family', persons: 3, income: '6000.00' },
      meanSubsidy: '1700.00',
    },
    expected: { amounts: { fee: '100.00' } },
  },
  {
    title: 'Usługi dzienne od 30.05.2021: bez opłaty, wcześniejsze decyzje wygasły',
    source: 'Dz.U. 2021 poz. 803 art. 1 pkt 9 i art. 6; e-prawnik, omówienie nowelizacji',
    input: { service: { kind: 'day', date: '2021-05-30' }, household: { kind: 'single', income: '5000.00' } },
    expected: { amounts: { fee: '0.00' } },
  },
  {
    title: 'Pobyt całodobowy przez 10 dni kwietnia, dochód 2100 zł',
    source: 'przykład skonstruowany z art. 51b ust. 3–4 u.p.s. (Dz.U. 2010 nr 40 poz. 229)',
    input: {
      service: { kind: 'roundTheClock', from: '2024-04-01', to: '2024-04-10' },
      household: { kind: 'single', income: '2100.00' },
      meanSubsidy: '3000.00',
    },
    expected: {
      amounts: { fee: '490.00', 'fee.monthly': '1470.00' },
      findings: { lastDay: '2024-06-30', lastDayExtended: '2024-09-30' },
      schedule: [{ from: '2024-04-01', to: '2024-04-10', kind: 'part-month', amount: '490.00' }],
    },
  },
  {
    title: 'Pobyt całodobowy od 16 stycznia do 15 marca 2024 r.: dwa niepełne miesiące i cały luty',
    source: 'przykład skonstruowany z art. 51b ust. 3 u.p.s.',
    input: {
      service: { kind: 'roundTheClock', from: '2024-01-16', to: '2024-03-15' },
      household: { kind: 'family', persons: 2, income: '5000.00' },
      userIncome: '2000.00',
      meanSubsidy: '3000.00',
    },
    expected: {
      amounts: { 'fee.monthly': '1400.00', fee: '2800.00' },
      schedule: [
        { kind: 'part-month', amount: '722.58' },
        { kind: 'month', amount: '1400.00' },
        { kind: 'part-month', amount: '677.42' },
      ],
    },
  },
  {
    title: 'Częściowe zwolnienie z opłaty za pobyt całodobowy',
    source: 'przykład skonstruowany z art. 51b ust. 6 w zw. z art. 64 u.p.s.',
    input: {
      service: { kind: 'roundTheClock', from: '2024-09-01', to: '2024-09-30' },
      household: { kind: 'single', income: '2100.00' },
      meanSubsidy: '3000.00',
      waiver: { amount: '700.00', decidedBy: 'kierownik OPS', reason: 'długotrwała choroba' },
    },
    expected: {
      amounts: { fee: '700.00' },
      bounds: { 'fee.monthly': { atLeast: '0.00', atMost: '1470.00' } },
    },
  },
];
