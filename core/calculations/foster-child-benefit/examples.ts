/** Worked examples of the foster child benefit: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';
import { circumstanceExamples } from './circumstance-examples.ts';
import { datedExamples } from './dated-examples.ts';

export const examples: readonly Example[] = [
  {
    title:
      'Rodzina spokrewniona, umieszczenie 11 maja 2024 r.: część maja po starej stawce, od czerwca nowa stawka',
    source: 'art. 80 ust. 1 pkt 1 i art. 87 ust. 1, 4 uwrspz; M.P. 2023 poz. 296, M.P. 2024 poz. 230',
    input: {
      birthDate: '2012-09-30',
      placedOn: '2024-05-11',
      careForm: 'kin',
      decisionDate: '2024-05-20',
    },
    expected: {
      amounts: { 'benefit.firstMonth': '609.00', 'benefit.monthly': '1002.00' },
      schedule: [
        { from: '2024-05-11', to: '2024-05-31', kind: 'part-month', amount: '609.00', untilChanged: false },
        { from: '2024-06-01', to: '2030-09-29', kind: 'month', amount: '1002.00', untilChanged: true },
      ],
    },
  },
  {
    title: 'Rodzina niezawodowa: zaokrąglenie stawki dziennej (43,90 zł) dałoby błędne 921,90 zł',
    source: 'art. 80 ust. 1 pkt 2 i art. 87 ust. 4 uwrspz; M.P. 2023 poz. 296',
    input: {
      birthDate: '2012-09-30',
      placedOn: '2024-05-11',
      careForm: 'nonProfessional',
      decisionDate: '2024-05-20',
    },
    expected: { amounts: { 'benefit.firstMonth': '921.97', 'benefit.monthly': '1517.00' } },
  },
  {
    title: 'Umieszczenie 15 maja 2024 r. w rodzinie spokrewnionej',
    source: 'przykład skonstruowany z art. 87 ust. 1 i 4 uwrspz',
    input: {
      birthDate: '2015-01-20',
      placedOn: '2024-05-15',
      careForm: 'kin',
      decisionDate: '2024-06-03',
    },
    expected: { amounts: { 'benefit.firstMonth': '493.00', 'benefit.monthly': '1002.00' } },
  },
  {
    title: 'Rodzinny dom dziecka: postanowienie z 25 kwietnia, faktyczne umieszczenie 9 czerwca 2025 r.',
    source:
      'stan faktyczny: postanowienie NSA z 25.11.2025, I OW 160/25; kwota według art. 87 ust. 1 i 4 uwrspz',
    input: {
      birthDate: '2018-03-02',
      placedOn: '2025-06-09',
      careForm: 'familyHome',
      decisionDate: '2025-06-30',
    },
    expected: { amounts: { 'benefit.firstMonth': '1112.47', 'benefit.monthly': '1517.00' } },
  },
  {
    title:
      'Dodatek z tytułu niepełnosprawności; opuszczenie rodziny 10 lutego roku przestępnego (dzień wliczony)',
    source: 'przykład skonstruowany z art. 81 ust. 1 i art. 87 ust. 1, 4 uwrspz',
    input: {
      birthDate: '2010-07-08',
      placedOn: '2023-06-01',
      careForm: 'nonProfessional',
      decisionDate: '2024-02-12',
      leftOn: '2024-02-10',
      disabilityCertificate: { kind: 'child', from: '2023-01-01', to: '2026-07-08' },
    },
    expected: {
      schedule: [
        { from: '2023-06-01', to: '2024-01-31', kind: 'month', title: 'benefit', amount: '1361.00' },
        { from: '2024-02-01', to: '2024-02-10', kind: 'part-month', title: 'benefit', amount: '469.31' },
        {
          from: '2023-06-01',
          to: '2024-01-31',
          kind: 'month',
          title: 'disabilityAddition',
          amount: '274.00',
        },
        {
          from: '2024-02-01',
          to: '2024-02-10',
          kind: 'part-month',
          title: 'disabilityAddition',
          amount: '94.48',
        },
      ],
    },
  },
  ...circumstanceExamples,
  ...datedExamples,
];
