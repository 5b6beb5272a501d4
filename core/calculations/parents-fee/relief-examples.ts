/** Worked examples of relief from the parents' fee by councils' resolutions (art. 194 ust. 2-3 uwrspz). */
import type { Example } from '../definition.ts';

/** One child at 1002 zł through 2024, for the examples of relief. */
const yearInFamily = {
  decisionDate: '2025-01-15',
  children: [
    {
      stays: [{ form: 'family', from: '2024-01-01', to: '2024-12-31', granted: [{ amount: 1002 }] }],
    },
  ],
};

const table = (resolution: string, bands: readonly Record<string, number>[]) => ({
  ...{ resolution, fee: 'percentOfFee', per: 'month', bands },
});

export const reliefExamples: readonly Example[] = [
  {
    title: 'Odstąpienie na rok, gdy dochód nie przekracza 200% kryterium: dokładnie 200% mieści się',
    source:
      'PCPR Radomsko: uchwała Rady Powiatu Radomszczańskiego („nie przekracza 200%”); kwoty skonstruowane',
    input: {
      ...yearInFamily,
      relief: {
        kind: 'refrain',
        household: { kind: 'single', income: 2020 },
        table: table('uchwała Rady Powiatu Radomszczańskiego', [{ upTo: 200, single: 100, family: 100 }]),
      },
    },
    expected: {
      findings: { reliefPossible: true },
      bounds: { relief: { atLeast: '0.00', atMost: '12024.00' } },
    },
  },
  {
    title: 'Dochód o grosz ponad 200% kryterium: uchwała nie przewiduje ulgi ze względu na dochód',
    source:
      'PCPR Radomsko: uchwała Rady Powiatu Radomszczańskiego („nie przekracza 200%”); kwoty skonstruowane',
    input: {
      ...yearInFamily,
      relief: {
        kind: 'refrain',
        household: { kind: 'single', income: '2020.01' },
        table: table('uchwała Rady Powiatu Radomszczańskiego', [{ upTo: 200, single: 100, family: 100 }]),
      },
    },
    expected: { findings: { reliefPossible: false }, bounds: { relief: { atMost: '0.00' } } },
  },
  {
    title: 'Powiat kaliski: ulga możliwa do 300% kryterium, także na osobę w rodzinie',
    source: 'uchwała nr XXXVI/332/2021 z 9.08.2021 (BIP PCPR w Kaliszu); kwoty skonstruowane',
    input: {
      ...yearInFamily,
      relief: {
        kind: 'remission',
        household: { kind: 'family', persons: 4, income: 9876 },
        table: table('uchwała nr XXXVI/332/2021 z 9.08.2021', [{ upTo: 300, single: 100, family: 100 }]),
        chosen: { amount: 6012, decidedBy: 'starosta', reason: 'dochód na osobę w granicach uchwały' },
      },
    },
    expected: {
      findings: { reliefPossible: true },
      amounts: { relief: '6012.00', afterRelief: '6012.00' },
    },
  },
  {
    title: 'Kwidzyn 2012: poniżej 100% kryterium bez opłaty',
    source:
      'Gazeta Prawna, 2012: zły stan zdrowia uzasadnia zwolnienie z opłat (uchwała Rady Powiatu Kwidzyńskiego); kwoty skonstruowane',
    input: {
      decisionDate: '2012-12-03',
      children: [
        { stays: [{ form: 'family', from: '2012-10-01', to: '2012-11-30', granted: [{ amount: 660 }] }] },
      ],
      relief: {
        kind: 'refrain',
        household: { kind: 'single', income: '541.99' },
        table: table('uchwała Rady Powiatu Kwidzyńskiego', [
          { below: 100, single: 100, family: 100 },
          { from: 100, upTo: 300, single: 99, family: 99 },
        ]),
      },
    },
    expected: { findings: { reliefPossible: true }, bounds: { relief: { atMost: '1320.00' } } },
  },
  {
    title: 'Kwidzyn 2012: od 100% do 300% kryterium możliwe jest tylko umorzenie częściowe',
    source:
      'Gazeta Prawna, 2012: zły stan zdrowia uzasadnia zwolnienie z opłat (uchwała Rady Powiatu Kwidzyńskiego); granica 99% przyjęta dla „częściowo”',
    input: {
      decisionDate: '2012-12-03',
      children: [
        { stays: [{ form: 'family', from: '2012-10-01', to: '2012-11-30', granted: [{ amount: 660 }] }] },
      ],
      relief: {
        kind: 'remission',
        household: { kind: 'single', income: 542 },
        table: table('uchwała Rady Powiatu Kwidzyńskiego', [
          { below: 100, single: 100, family: 100 },
          { from: 100, upTo: 300, single: 99, family: 99 },
        ]),
      },
    },
    expected: { findings: { reliefPossible: true }, bounds: { relief: { atMost: '1306.80' } } },
  },
];
