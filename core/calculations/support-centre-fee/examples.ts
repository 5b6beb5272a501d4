/** Worked examples of the fees of support centres, flats, shelters and short-term support. */
import type { Example } from '../definition.ts';

/** Published per cents of the cost of a shelter by the income; the table is older than art. 97 ust. 1a. */
const LIDZBARK = {
  resolution: 'uchwała Rady Gminy Lidzbark Warmiński w sprawie odpłatności za schronisko',
  per: 'month',
  price: '900.00',
  bands: [
    { upTo: 100, single: 0, family: 0 },
    { above: 100, upTo: 150, single: 50, family: 50 },
    { above: 150, upTo: 200, single: 70, family: 70 },
    { above: 200, upTo: 250, single: 90, family: 90 },
    { above: 250, single: 100, family: 100 },
  ],
};

const DAY_CENTRE = {
  resolution: 'uchwała przykładowa w sprawie odpłatności w dziennym domu Senior+',
  per: 'day',
  price: '40.00',
  bands: [
    { upTo: 100, single: 0, family: 0 },
    { above: 100, upTo: 200, single: 10, family: 15 },
    { above: 200, single: 25, family: 35 },
  ],
};

const FLAT = {
  resolution: 'uchwała przykładowa w sprawie odpłatności w mieszkaniach treningowych',
  fee: 'percentOfIncome',
  bands: [
    { above: 100, upTo: 150, single: 5, family: 5 },
    { above: 150, single: 10, family: 10 },
  ],
};

const SHELTER_CEILING =
  'Wartowiedziec.pl (ZPP), „Z wokandy. Czy opłatę za pobyt w schronisku można miarkować?” (30 i 50% dochodu); dochód przykładowy';

export const examples: readonly Example[] = [
  {
    title: 'Schronisko, dochód 180% kryterium: 70% kosztu',
    source: 'uchwała Rady Gminy Lidzbark Warmiński (procenty opublikowane); koszt 900 zł przykładowy',
    input: {
      kind: 'shelter',
      from: '2018-03-01',
      household: { kind: 'single', income: '1141.20' },
      table: LIDZBARK,
    },
    expected: {
      amounts: { fee: '630.00', 'fee.monthly': '630.00' },
      findings: { percentOfCriterion: '180' },
    },
  },
  {
    title: 'Schronisko, dochód 700 zł poniżej kryterium: opłata najwyżej 30% dochodu',
    source: SHELTER_CEILING,
    input: { kind: 'shelter', from: '2023-06-01', household: { kind: 'single', income: '700.00' } },
    expected: { amounts: {}, bounds: { 'fee.monthly': { atLeast: '0.00', atMost: '210.00' } } },
  },
  {
    title: 'Schronisko z usługami opiekuńczymi, dochód 700 zł: najwyżej 50% dochodu',
    source: SHELTER_CEILING,
    input: {
      kind: 'shelter-with-care',
      from: '2023-06-01',
      household: { kind: 'single', income: '700.00' },
      agreed: {
        amount: '300.00',
        decidedBy: 'kierownik OPS w uzgodnieniu z osobą',
        reason: 'wydatki na leki',
      },
    },
    expected: {
      amounts: { fee: '300.00' },
      bounds: { 'fee.monthly': { atLeast: '0.00', atMost: '350.00' } },
    },
  },
  {
    title: 'Były mieszkaniec DPS w mieszkaniu treningowym, dochód 2000 zł, koszt 3500 zł: najwyżej 600 zł',
    source: 'Dz.U. 2023 poz. 1693 art. 1 pkt 13 (art. 53 ust. 12a–12b u.p.s.); kwoty przykładowe',
    input: {
      kind: 'training-flat',
      from: '2023-11-01',
      household: { kind: 'single', income: '2000.00' },
      formerCareHome: { cost: '3500.00', referralRepealedOn: '2023-10-31' },
    },
    expected: {
      bounds: {
        'fee.monthly': { atLeast: '0.00', atMost: '600.00' },
        'directingGmina.monthly': { atLeast: '2900.00', atMost: '3500.00' },
      },
      findings: { lastDayOfRule: '2026-10-31' },
    },
  },
  {
    title: 'Ten sam mieszkaniec, opłata uzgodniona w umowie; pobyt od 16 listopada',
    source: 'przykład skonstruowany z art. 53 ust. 12a–12b u.p.s.',
    input: {
      kind: 'training-flat',
      from: '2023-11-16',
      to: '2023-12-31',
      household: { kind: 'single', income: '2000.00' },
      formerCareHome: { cost: '3500.00' },
      agreed: { amount: '600.00', decidedBy: 'strony umowy', reason: 'dochód i zakres usług' },
    },
    expected: {
      amounts: { fee: '900.00', directingGmina: '4350.00', 'directingGmina.monthly': '2900.00' },
      schedule: [
        { title: 'fee', kind: 'part-month', amount: '300.00' },
        { title: 'fee', kind: 'month', amount: '600.00' },
        { title: 'directingGmina', kind: 'part-month', amount: '1450.00' },
        { title: 'directingGmina', kind: 'month', amount: '2900.00' },
      ],
    },
  },
  {
    title: 'Senior+, dochód równy kryterium: bez opłaty',
    source: 'przykład skonstruowany z art. 97 ust. 1 u.p.s. („nie przekracza”)',
    input: {
      kind: 'senior-plus',
      from: '2026-03-01',
      household: { kind: 'single', income: '1010.00' },
      table: DAY_CENTRE,
    },
    expected: { amounts: { fee: '0.00' } },
  },
  {
    title: 'Senior+, opłata za dzień, 18 dni korzystania w miesiącu',
    source: 'przykład skonstruowany z art. 97 ust. 1 i 5 u.p.s.',
    input: {
      kind: 'senior-plus',
      from: '2026-03-01',
      household: { kind: 'family', persons: 2, income: '3000.00' },
      units: 18,
      table: DAY_CENTRE,
    },
    expected: {
      amounts: { 'fee.perUnit': '6.00', fee: '108.00' },
      findings: { percentOfCriterion: '182.26' },
    },
  },
  {
    title: 'Mieszkanie treningowe: 10% dochodu, niepełny miesiąc (15 z 31 dni)',
    source: 'przykład skonstruowany z art. 97 ust. 1 i 5 u.p.s.',
    input: {
      kind: 'training-flat',
      from: '2026-03-17',
      household: { kind: 'single', income: '1600.00' },
      table: FLAT,
    },
    expected: { amounts: { 'fee.monthly': '160.00', fee: '77.42' } },
  },
  {
    title: 'Dom dla matek: opłata ustalona przez podmiot prowadzący, różnicę opłaca gmina',
    source: 'przykład skonstruowany z art. 97 ust. 2–4 u.p.s.',
    input: {
      kind: 'mother-and-child-home',
      from: '2026-03-01',
      meanCost: '2400.00',
      agreed: { amount: '150.00', decidedBy: 'podmiot prowadzący dom', reason: 'dochód osoby' },
    },
    expected: { amounts: { fee: '150.00', gmina: '2250.00' } },
  },
  {
    title: 'Wsparcie krótkoterminowe całodobowe przez 10 dni, dochód ponad kryterium',
    source: 'przykład skonstruowany z art. 55a, 55b i 97a u.p.s.',
    input: {
      kind: 'short-term-support',
      from: '2026-03-02',
      to: '2026-03-11',
      household: { kind: 'single', income: '2020.00' },
      shortTermSupport: { form: 'roundTheClock', usedRoundTheClockDays: 12, usedDayDays: 5 },
      table: {
        resolution: 'uchwała przykładowa w sprawie wsparcia krótkoterminowego',
        per: 'day',
        price: '200.00',
        bands: [
          { above: 100, upTo: 200, single: 20, family: 30 },
          { above: 200, single: 50, family: 60 },
        ],
      },
    },
    expected: {
      amounts: { 'fee.perUnit': '40.00', fee: '400.00', fullCost: '2000.00', grantingGmina: '1600.00' },
      findings: { remainingDays: '8' },
    },
  },
];
