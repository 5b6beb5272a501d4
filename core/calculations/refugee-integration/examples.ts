/** Worked examples of the integration benefit. */
import type { Example } from '../definition.ts';

const WCPR = 'WCPR Warszawa: wysokość świadczeń integracyjnych przy podstawie 1376 zł i minimum 647 zł';
const dates = { statusDate: '2020-01-10', applicationDate: '2020-02-03', decisionDate: '2020-02-20' };

export const examples: readonly Example[] = [
  {
    title: 'Osoba samotnie gospodarująca: do 1376,00 zł, od siódmego miesiąca do 1238,40 zł',
    source: WCPR,
    input: { ...dates, persons: 1 },
    expected: {
      amounts: {},
      bounds: {
        'perPerson.1-6': { atLeast: '647.00', atMost: '1376.00' },
        'perPerson.7-12': { atLeast: '647.00', atMost: '1238.40' },
      },
      findings: { applicationDeadline: '2020-03-10', firstDay: '2020-02-01', lastDay: '2021-01-31' },
    },
  },
  {
    title: 'Dwie osoby: do 963,20 zł, potem do 866,88 zł na osobę',
    source: WCPR,
    input: { ...dates, persons: 2 },
    expected: {
      bounds: {
        'perPerson.1-6': { atLeast: '647.00', atMost: '963.20' },
        'perPerson.7-12': { atLeast: '647.00', atMost: '866.88' },
        'benefit.1-6': { atLeast: '1294.00', atMost: '1926.40' },
      },
    },
  },
  {
    title: 'Trzy osoby: do 825,60 zł, potem do 743,04 zł na osobę',
    source: WCPR,
    input: { ...dates, persons: 3 },
    expected: {
      bounds: {
        'perPerson.1-6': { atLeast: '647.00', atMost: '825.60' },
        'perPerson.7-12': { atLeast: '647.00', atMost: '743.04' },
      },
    },
  },
  {
    title: 'Cztery osoby: do 688,00 zł, potem dokładnie ustawowe minimum 647 zł zamiast 619,20 zł',
    source: WCPR,
    input: { ...dates, persons: 4 },
    expected: {
      amounts: { 'perPerson.7-12': '647.00', 'benefit.7-12': '2588.00' },
      bounds: {
        'perPerson.1-6': { atLeast: '647.00', atMost: '688.00' },
        'perPerson.7-12': { atLeast: '647.00', atMost: '647.00' },
      },
      schedule: [
        { from: '2020-08-01', to: '2021-01-31', kind: 'month', title: 'benefit', amount: '2588.00' },
      ],
    },
  },
  {
    title: '2025 r., dwie osoby, kwoty uzgodnione w programie; podstawa 1679 zł jest niepotwierdzona',
    source: 'przykład skonstruowany z art. 92 i 93 u.p.s. oraz § 3 rozporządzenia (Dz.U. 2015 poz. 515)',
    input: {
      statusDate: '2025-01-02',
      applicationDate: '2025-01-15',
      decisionDate: '2025-02-10',
      persons: 2,
      agreed: [
        {
          fromMonth: 1,
          amount: '1175.30',
          decidedBy: 'PCPR i cudzoziemiec w programie indywidualnym',
          reason: 'nauka języka i wynajem mieszkania',
        },
        {
          fromMonth: 7,
          amount: '1000.00',
          decidedBy: 'PCPR i cudzoziemiec w programie indywidualnym',
          reason: 'praca w niepełnym wymiarze',
        },
      ],
    },
    expected: {
      amounts: {
        'perPerson.1-6': '1175.30',
        'benefit.1-6': '2350.60',
        'perPerson.7-12': '1000.00',
        'benefit.7-12': '2000.00',
      },
      bounds: {
        'perPerson.1-6': { atLeast: '950.00', atMost: '1175.30' },
        'perPerson.7-12': { atLeast: '950.00', atMost: '1057.77' },
      },
      schedule: [
        { from: '2025-01-01', to: '2025-06-30', kind: 'month', title: 'benefit', amount: '2350.60' },
        { from: '2025-07-01', to: '2025-12-31', kind: 'month', title: 'benefit', amount: '2000.00' },
      ],
      warnings: [{ code: 'law-unverified-value' }],
    },
  },
  {
    title:
      '2025 r., trzy osoby po pobycie w ośrodku: od miesiąca jego opuszczenia; od siódmego miesiąca dokładnie 950 zł',
    source: 'przykład skonstruowany z art. 91 ust. 10 i art. 92 ust. 1 u.p.s.',
    input: {
      statusDate: '2025-01-02',
      applicationDate: '2025-01-15',
      leftCentreOn: '2025-02-20',
      decisionDate: '2025-02-25',
      persons: 3,
      months: 10,
    },
    expected: {
      amounts: { 'perPerson.7-10': '950.00' },
      bounds: { 'perPerson.1-6': { atLeast: '950.00', atMost: '1007.40' } },
      findings: { firstDay: '2025-02-01', lastDay: '2025-11-30' },
    },
  },
  {
    title: 'Wstrzymanie za uporczywe niewykonywanie zobowiązań: najdłużej 30 dni',
    source: 'przykład skonstruowany z art. 95 ust. 1 pkt 1 u.p.s.',
    input: {
      statusDate: '2025-01-02',
      applicationDate: '2025-01-15',
      decisionDate: '2025-02-25',
      persons: 1,
      suspension: { cause: 'duties', from: '2025-05-05' },
    },
    expected: { findings: { 'suspension.lastDay': '2025-06-03' } },
  },
];
