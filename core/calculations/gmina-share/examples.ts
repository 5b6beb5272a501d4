/** Worked examples of the gmina's share: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Pierwszy, drugi, trzeci i siódmy rok pobytu: 10%, 30%, 50% i 50%',
    source:
      'pismo Ministerstwa Pracy i Polityki Społecznej (Prawo.pl, 2012: samorządy nie mogą dowolnie dzielić dotacji); kwota skonstruowana',
    input: {
      placedOn: '2012-02-01',
      costs: [
        { month: '2012-06', amount: 1000 },
        { month: '2013-06', amount: 1000 },
        { month: '2014-06', amount: 1000 },
        { month: '2018-06', amount: 1000 },
      ],
    },
    expected: {
      amounts: { cost: '4000.00', gmina: '1400.00', county: '2600.00' },
      findings: {
        'percent.2012-06': '10%',
        'percent.2013-06': '30%',
        'percent.2014-06': '50%',
        'percent.2018-06': '50%',
        'yearOfStay.2018-06': '7',
      },
    },
  },
  {
    title: 'Trzeci rok zaczyna się 10 marca 2024 r.: podział miesiąca według dni',
    source: 'przykład skonstruowany z art. 191 ust. 9 uwrspz',
    input: { placedOn: '2022-03-10', costs: [{ month: '2024-03', amount: 1361 }] },
    expected: {
      amounts: { gmina: '601.47', county: '759.53' },
      findings: { 'percent.2024-03': '30% (9\u00a0dni), 50% (22\u00a0dni)' },
      settings: { 'gminaShare.monthOfChange': 'days' },
    },
  },
  {
    title: 'Ten sam miesiąc, gdy urząd stosuje nowy udział od miesiąca zmiany',
    source: 'przykład skonstruowany z art. 191 ust. 9 uwrspz',
    settings: { 'gminaShare.monthOfChange': 'month' },
    input: { placedOn: '2022-03-10', costs: [{ month: '2024-03', amount: 1361 }] },
    expected: { amounts: { gmina: '680.50', county: '680.50' } },
  },
  {
    title: 'Placówka: udział od średnich miesięcznych wydatków, nowa kwota od kwietnia',
    source: 'przykład skonstruowany z art. 191 ust. 10 i art. 196 ust. 4 uwrspz',
    input: {
      placedOn: '2024-01-16',
      institution: {
        costs: [
          { amount: 8000, publishedOn: '2023-03-10' },
          { amount: 8800, publishedOn: '2024-03-12' },
        ],
      },
      months: { from: '2024-01', to: '2024-04' },
    },
    expected: {
      // 8000 × 16/31 = 4129,03
      amounts: { cost: '28929.03', gmina: '2892.90', county: '26036.13' },
    },
  },
  {
    title: 'Dziecko pozostawione po urodzeniu: gmina nie płaci',
    source: 'art. 191 ust. 10a uwrspz',
    input: {
      placedOn: '2023-05-02',
      exemption: 'leftAfterBirth',
      costs: [{ month: '2024-05', amount: 1361 }],
    },
    expected: { amounts: { gmina: '0.00', county: '1361.00' }, findings: { due: false } },
  },
  {
    title: 'Umieszczenie przed 1 stycznia 2012 r.: przepisów o udziale gminy nie stosuje się',
    source: 'art. 238 ust. 1 uwrspz',
    input: { placedOn: '2010-09-01', costs: [{ month: '2016-05', amount: 1000 }] },
    expected: { amounts: { gmina: '0.00', county: '1000.00' }, findings: { due: false } },
  },
  {
    title: 'Powrót do rodziny na rok i ponowne umieszczenie: okresy pobytu sumuje się',
    source: 'przykład skonstruowany z art. 191 ust. 9 i 11 uwrspz',
    input: {
      placedOn: '2024-01-01',
      earlierStays: [{ from: '2021-01-01', to: '2022-12-31' }],
      costs: [{ month: '2024-02', amount: 1000 }],
    },
    expected: { amounts: { gmina: '500.00' }, findings: { 'yearOfStay.2024-02': '3' } },
  },
  {
    title: 'To samo, gdy urząd liczy lata pobytu od nowa',
    source: 'przykład skonstruowany z art. 191 ust. 9 i 11 uwrspz',
    settings: { 'gminaShare.gaps': 'restart' },
    input: {
      placedOn: '2024-01-01',
      earlierStays: [{ from: '2021-01-01', to: '2022-12-31' }],
      costs: [{ month: '2024-02', amount: 1000 }],
    },
    expected: { amounts: { gmina: '100.00' }, findings: { 'yearOfStay.2024-02': '1' } },
  },
];
