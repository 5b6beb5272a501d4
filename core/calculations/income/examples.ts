/** Worked examples of income: published rules and cases, and the edges of dates and limits. */
import type { Example } from '../definition.ts';

const FAQ = 'OPS Praga-Północ, pytania i odpowiedzi: „Dochód jednorazowy”, art. 8 ust. 12 u.p.s.';
const DEDUCTIONS_2021 =
  'art. 8 ust. 3 pkt 1 u.p.s. w brzmieniu Dz.U. 2021 poz. 803 (pasek płacowy przykładowy)';

const wageSlip = {
  purpose: 'cashBenefit',
  household: { kind: 'single' },
  incomes: [
    {
      kind: 'gross',
      name: 'wynagrodzenie za pracę',
      amount: 4000,
      tax: 200,
      costs: 250,
      health: 310,
      social: 548,
    },
    { kind: 'alimonyPaid', amount: 500 },
  ],
} as const;

export const examples: readonly Example[] = [
  {
    title: 'Kwota 3000 zł wypłacona naraz za kwartał: po 1000 zł w każdym z trzech miesięcy',
    source: FAQ,
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-03-10',
      household: { kind: 'single' },
      incomes: [
        { kind: 'forPeriod', name: 'zaliczka alimentacyjna', amount: 3000, from: '2025-01', to: '2025-03' },
      ],
    },
    expected: {
      amounts: { income: '1000.00' },
      findings: { month: '2025-02', withinCriterion: true },
      schedule: [{ from: '2025-01-01', to: '2025-03-31', kind: 'month', title: 'spread', amount: '1000.00' }],
    },
  },
  {
    title: '60 000 zł wypłacone 7 grudnia 2012 r., wniosek z 22 października 2013 r., rodzina dwuosobowa',
    source:
      'stan faktyczny: prawo-porady.pl, „Zbycie nieruchomości a odpłatność za DPS”; wynik według art. 8 ust. 11 u.p.s.',
    input: {
      purpose: 'relativeCareHomeFee',
      applicationDate: '2013-10-22',
      household: { kind: 'family', persons: 2 },
      incomes: [
        { kind: 'oneOff', name: 'odszkodowanie za ogród działkowy', amount: 60000, paidOn: '2012-12-07' },
      ],
    },
    expected: {
      amounts: { income: '5000.00', perPerson: '2500.00' },
      findings: { month: '2013-09', withinCriterion: false },
      schedule: [{ from: '2012-12-01', to: '2013-11-30', kind: 'month', amount: '5000.00' }],
    },
  },
  {
    title:
      'Dochód jednorazowy równy pięciokrotności kryterium nie przekracza jej: liczy się tylko w miesiącu wypłaty',
    source: 'art. 8 ust. 11 u.p.s. (granica: 5 × 1010 zł)',
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-06-05',
      household: { kind: 'single' },
      incomes: [
        { kind: 'net', name: 'emerytura', amount: '900.00' },
        { kind: 'oneOff', name: 'odprawa', amount: 5050, paidOn: '2025-02-14' },
      ],
    },
    expected: { amounts: { income: '900.00' }, findings: { month: '2025-05', withinCriterion: true } },
  },
  {
    title: 'Gospodarstwo o powierzchni 2,5 ha przeliczeniowego w lutym 2025 r.',
    source: 'GOPS Szudziałowo, informacja o zmianie kryteriów (459 zł z 1 ha przeliczeniowego od 1.01.2025)',
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-02-01',
      household: { kind: 'single' },
      incomes: [{ kind: 'land', hectares: 2.5 }],
    },
    expected: { amounts: { income: '1147.50' }, findings: { withinCriterion: false } },
  },
  {
    title: 'Wynagrodzenie i alimenty: do 29 maja 2021 r. kosztów uzyskania przychodu nie odlicza się',
    source: DEDUCTIONS_2021,
    input: { ...wageSlip, applicationDate: '2021-05-29' },
    expected: { amounts: { income: '2442.00' } },
  },
  {
    title: 'To samo wynagrodzenie od 30 maja 2021 r.: koszty uzyskania przychodu odlicza się',
    source: DEDUCTIONS_2021,
    input: { ...wageSlip, applicationDate: '2021-05-30' },
    expected: { amounts: { income: '2192.00' } },
  },
  {
    title:
      'Waloryzacja emerytury o mniej niż 10% kryterium: odpłatność za usługi pozostaje, choć przedział się zmienia',
    source: 'pytanie: prawo.pl, 222262 (art. 106 ust. 3b u.p.s.); kwoty przykładowe',
    input: {
      purpose: 'careServices',
      applicationDate: '2025-04-02',
      household: { kind: 'single' },
      incomes: [{ kind: 'net', name: 'emerytura', amount: '1590.00' }],
      decisionInForce: { income: '1510.00' },
    },
    expected: {
      amounts: { income: '1590.00', change: '80.00' },
      findings: { unchanged: true },
      warnings: [{ code: 'income-change-without-effect' }],
    },
  },
  {
    title: 'Świadczenie uzupełniające liczy się do opłaty mieszkańca za dom pomocy',
    source: 'art. 8 ust. 4a u.p.s.; wykładnia: Gazeta Prawna z czerwca 2021 r.',
    input: {
      purpose: 'residentCareHomeFee',
      applicationDate: '2025-03-03',
      household: { kind: 'single' },
      incomes: [
        { kind: 'net', name: 'renta', amount: '1600.00' },
        { kind: 'benefit', benefit: 'supplement', amount: '500.00' },
        { kind: 'benefit', benefit: 'nursingAllowance', amount: '215.84' },
      ],
    },
    expected: { amounts: { income: '2315.84' } },
  },
  {
    title:
      'To samo świadczenie uzupełniające nie liczy się do świadczeń pieniężnych; 800+ nie liczy się nigdy',
    source: 'art. 8 ust. 4 pkt 7 i ust. 4a u.p.s.',
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-03-03',
      household: { kind: 'family', persons: 3 },
      incomes: [
        { kind: 'net', name: 'renta', amount: '1600.00' },
        { kind: 'benefit', benefit: 'supplement', amount: '500.00' },
        { kind: 'benefit', benefit: 'childRaising', amount: '800.00' },
      ],
    },
    expected: {
      amounts: { income: '1600.00', perPerson: '533.33' },
      findings: { withinCriterion: true, month: '2025-02' },
    },
  },
  {
    title: '„Aktywny rodzic” jest dochodem do 12 maja 2025 r.',
    source: 'Gazeta Prawna 9706664 i infor.pl 6939222 (ustawa z 20.03.2025 o rynku pracy)',
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-05-12',
      household: { kind: 'family', persons: 2 },
      incomes: [{ kind: 'benefit', benefit: 'activeParent', amount: '1500.00' }],
    },
    expected: { amounts: { income: '1500.00' } },
  },
  {
    title: '„Aktywny rodzic” od 13 maja 2025 r. nie jest dochodem, także w sprawach w toku',
    source: 'Gazeta Prawna 9706664 i infor.pl 6939222 (ustawa z 20.03.2025 o rynku pracy)',
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-05-02',
      decisionDate: '2025-05-13',
      household: { kind: 'family', persons: 2 },
      incomes: [{ kind: 'benefit', benefit: 'activeParent', amount: '1500.00' }],
    },
    expected: { amounts: { income: '0.00' }, warnings: [{ code: 'law-unverified-value' }] },
  },
  {
    title: 'Działalność prowadzona 9 miesięcy; podatek wspólny z innymi dochodami według proporcji',
    source: 'przykład skonstruowany z art. 8 ust. 5 pkt 1 i ust. 6 u.p.s.',
    input: {
      purpose: 'careServices',
      applicationDate: '2025-09-15',
      household: { kind: 'family', persons: 2 },
      incomes: [
        {
          kind: 'business',
          revenue: 90000,
          costs: 50000,
          tax: 6000,
          jointIncome: 60000,
          health: 3600,
          social: 5400,
          months: 9,
        },
      ],
    },
    expected: { amounts: { income: '3000.00', perPerson: '1500.00' } },
  },
  {
    title: 'Renta zagraniczna według kursu średniego NBP i utrata wynagrodzenia: bada się miesiąc wniosku',
    source: 'przykład skonstruowany z art. 8 ust. 3 i 13 u.p.s. (kurs przykładowy)',
    input: {
      purpose: 'cashBenefit',
      applicationDate: '2025-05-28',
      incomeLost: true,
      household: { kind: 'single' },
      incomes: [
        { kind: 'net', name: 'wynagrodzenie', amount: '3200.00', to: '2025-04' },
        {
          kind: 'foreign',
          name: 'renta zagraniczna',
          amount: '123.45',
          currency: 'EUR',
          rate: '4.2831',
          table: '102/A/NBP/2025',
          tableDate: '2025-05-28',
        },
      ],
    },
    expected: { amounts: { income: '528.75' }, findings: { month: '2025-05' } },
  },
];
