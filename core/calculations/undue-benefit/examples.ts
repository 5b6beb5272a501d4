/** Worked examples of undue sums. */
import type { Example } from '../definition.ts';

const RATES =
  'art. 92 ust. 6a i 9 uwrspz; stopy odsetek ustawowych za opóźnienie od 3.07.2025 do 10.12.2025 (infor.pl)';

export const examples: readonly Example[] = [
  {
    title: 'Zwrot 333,33 zł z 1000 zł: 10 dni miesiąca, który ma 30 dni',
    source:
      'decyzja pierwszej instancji opisana w wyroku WSA we Wrocławiu z 20.12.2016, IV SA/Wr 277/16 (sąd ją uchylił; liczba dni wywnioskowana z kwoty, daty przykładowe)',
    input: {
      act: 'fosterCare',
      cause: 'noLegalBasis',
      payments: [{ paidOn: '2025-06-10', amount: 1000, undueFrom: '2025-06-21', undueTo: '2025-06-30' }],
      asOf: '2025-12-10',
    },
    expected: {
      amounts: { undue: '333.33', interest: '0.00', remaining: '333.33' },
      findings: { bearsInterest: false },
      schedule: [{ from: '2025-06-21', to: '2025-06-30', kind: 'once', amount: '333.33' }],
    },
  },
  {
    title:
      '1000 zł wypłacone w sierpniu 2025 r.: odsetki od 1 września do 10 grudnia 2025 r. przy pięciu stopach',
    source: RATES,
    input: {
      act: 'fosterCare',
      cause: 'lostRight',
      payments: [{ paidOn: '2025-08-12', amount: 1000 }],
      asOf: '2025-12-10',
    },
    expected: {
      amounts: { undue: '1000.00', interest: '27.66', total: '1027.66', remaining: '1027.66' },
      findings: { bearsInterest: true },
      settings: { 'interest.divisor': '365' },
    },
  },
  {
    title: 'Wpłata 400 zł w trakcie: odsetki maleją od następnego dnia',
    source: RATES,
    input: {
      act: 'fosterCare',
      cause: 'deception',
      payments: [{ paidOn: '2025-08-12', amount: 1000 }],
      repayments: [{ on: '2025-10-08', amount: 400 }],
      asOf: '2025-12-10',
    },
    expected: {
      // 1000 zł: 3 days 10,5 % and 35 days 10,25 %; 600 zł: 28 days 10 %, 28 days 9,75 %, 7 days 9,5 %
      amounts: { interest: '20.88', repaid: '400.00', 'remaining.principal': '600.00', remaining: '620.88' },
    },
  },
  {
    title: 'Ta sama wpłata zaliczona najpierw na odsetki',
    source: RATES,
    settings: { 'interest.paymentOrder': 'interestFirst' },
    input: {
      act: 'fosterCare',
      cause: 'deception',
      payments: [{ paidOn: '2025-08-12', amount: 1000 }],
      repayments: [{ on: '2025-10-08', amount: 400 }],
      asOf: '2025-12-10',
    },
    expected: { amounts: { 'remaining.principal': '610.69', 'remaining.interest': '10.37' } },
  },
  {
    title: 'Zasiłek okresowy pobrany nienależnie: bez odsetek; potrącenie do połowy bieżącego świadczenia',
    source: 'art. 98 i art. 104 ust. 2 i 5 u.p.s. (Dz.U. 2024 poz. 1283)',
    input: {
      act: 'socialAssistance',
      payments: [
        { paidOn: '2025-01-20', amount: '505.00' },
        { paidOn: '2025-02-20', amount: '505.00' },
      ],
      asOf: '2025-09-01',
      finalOn: '2025-07-15',
      currentBenefit: '731.25',
      setOff: { amount: '300.00', decidedBy: 'kierownik OPS', reason: 'niski dochód rodziny' },
    },
    expected: {
      amounts: { undue: '1010.00', interest: '0.00', remaining: '1010.00', setOff: '300.00' },
      bounds: { setOff: { atMost: '365.62' } },
      findings: { bearsInterest: false, prescribedAfter: '2028-07-15' },
    },
  },
  {
    title: 'Pomoc na usamodzielnienie: wypłaty sprzed ponad 10 lat nie obejmuje decyzja',
    source: 'art. 92 ust. 6 w zw. z art. 153 uwrspz (Dz.U. 2024 poz. 177)',
    input: {
      act: 'leaver',
      cause: 'noLegalBasis',
      payments: [
        { paidOn: '2015-03-31', amount: '500.00' },
        { paidOn: '2015-04-01', amount: '500.00' },
      ],
      asOf: '2025-04-01',
    },
    expected: {
      amounts: { undue: '500.00', remaining: '500.00' },
      warnings: [{ code: 'undue-too-old' }],
    },
  },
];
