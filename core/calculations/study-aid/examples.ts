/** Worked examples of the study aid. */
import type { Example } from '../definition.ts';

/** A student whose 25th birthday is 10 October 2024. */
const birthday25 = {
  act: 'uwrspz',
  birthDate: '1999-10-10',
  applicationDate: '2024-09-16',
  decisionDate: '2024-10-01',
  learning: [{ from: '2024-10-01', to: '2025-09-30' }],
};

const assistance = (decisionDate: string, from: string, to: string) => ({
  act: 'ups',
  birthDate: '2000-05-20',
  applicationDate: from,
  decisionDate,
  learning: [{ from, to }],
  household: { kind: 'single', income: '0.00' },
});

export const examples: readonly Example[] = [
  {
    title: '25. urodziny 10 października 2024 r.: ostatnim dniem jest 9 października',
    source: 'przykład skonstruowany z art. 146 ust. 3 i 7 uwrspz; art. 112 Kodeksu cywilnego',
    input: birthday25,
    expected: {
      schedule: [
        { from: '2024-10-01', to: '2024-10-09', kind: 'part-month', amount: '220.35', untilChanged: false },
      ],
    },
  },
  {
    title: 'Ta sama sprawa w urzędzie, który wlicza dzień urodzin',
    source: 'przykład skonstruowany z art. 146 ust. 3 i 7 uwrspz; art. 112 Kodeksu cywilnego',
    settings: { 'leavers.ageLimitDay': 'birthday' },
    input: birthday25,
    expected: {
      schedule: [{ from: '2024-10-01', to: '2024-10-10', kind: 'part-month', amount: '244.84' }],
    },
  },
  {
    title: 'Rok szkolny 2023/2024 i waloryzacja 1 czerwca 2024 r.',
    source: 'M.P. 2023 poz. 296, M.P. 2024 poz. 230; art. 146 ust. 2 uwrspz',
    input: {
      act: 'uwrspz',
      birthDate: '2005-03-02',
      applicationDate: '2023-09-04',
      decisionDate: '2024-04-02',
      learning: [{ from: '2023-09-01', to: '2024-08-31' }],
    },
    expected: {
      amounts: { studyAid: '681.00' },
      schedule: [
        { from: '2023-09-01', to: '2024-05-31', kind: 'month', amount: '681.00' },
        { from: '2024-06-01', to: '2024-08-31', kind: 'month', amount: '759.00' },
      ],
    },
  },
  {
    title: 'Matura i przyjęcie na studia: szkoła do 26 kwietnia, potem sam wrzesień',
    source: 'przykład skonstruowany z art. 146 ust. 4 i 5 uwrspz',
    input: {
      act: 'uwrspz',
      birthDate: '2005-03-02',
      applicationDate: '2024-04-02',
      decisionDate: '2024-10-02',
      learning: [
        { from: '2023-09-01', to: '2024-04-26', admittedToStudies: true },
        { from: '2024-10-01', to: '2025-02-28' },
      ],
    },
    expected: {
      schedule: [
        { from: '2024-04-01', to: '2024-04-26', kind: 'part-month', amount: '590.20' },
        { from: '2024-09-01', to: '2025-02-28', kind: 'month', amount: '759.00' },
      ],
    },
  },
  {
    title: 'Ustawa o pomocy społecznej: 30% podstawy 1647 zł',
    source: 'PCPR Janów: Pomoc na kontynuowanie nauki (494,10 zł)',
    input: { ...assistance('2014-10-06', '2014-10-01', '2015-06-26'), birthDate: '1995-02-11' },
    expected: { amounts: { studyAid: '494.10' }, findings: { entitled: true } },
  },
  {
    title: 'Ustawa o pomocy społecznej: 30% podstawy 1763 zł',
    source: 'PCPR Augustów: Osoby usamodzielniane (528,90 zł)',
    input: assistance('2019-09-16', '2019-09-01', '2020-08-31'),
    expected: { amounts: { studyAid: '528.90' } },
  },
  {
    title: 'Ustawa o pomocy społecznej: 30% podstawy 1837 zł',
    source: 'PCPR Kłodzko: Wysokość świadczeń dla osób opuszczających placówki (551,10 zł)',
    input: assistance('2022-09-16', '2022-09-01', '2023-08-31'),
    expected: { amounts: { studyAid: '551.10' } },
  },
  {
    title: 'Zmiana podstawy 1 stycznia 2025 r.',
    source: 'rozp. RM z 14.07.2021 i z 12.07.2024; art. 89 ust. 2 u.p.s.',
    input: assistance('2024-09-16', '2024-09-01', '2025-08-31'),
    expected: {
      schedule: [
        { from: '2024-09-01', to: '2024-12-31', kind: 'month', amount: '551.10' },
        { from: '2025-01-01', to: '2025-04-30', kind: 'month', amount: '619.80' },
        { from: '2025-05-01', to: '2025-05-19', kind: 'part-month', amount: '379.88' },
      ],
    },
  },
  {
    title: 'Dochód o grosz wyższy niż 200% kryterium: pomoc z ustawy o pomocy społecznej nie przysługuje',
    source: 'art. 89 ust. 5 pkt 1 u.p.s.',
    input: {
      ...assistance('2025-02-03', '2025-02-01', '2025-06-27'),
      birthDate: '2003-05-20',
      household: { kind: 'single', income: '2020.01' },
    },
    expected: { amounts: {}, findings: { entitled: false }, schedule: [] },
  },
];
