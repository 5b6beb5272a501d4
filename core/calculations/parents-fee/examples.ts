/** Worked examples of the parents' fee: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';
import { reliefExamples } from './relief-examples.ts';

const OSTROLEKA = [
  { amount: 7301, publishedOn: '2025-02-10' },
  { amount: 8425, publishedOn: '2026-02-10' },
];

export const examples: readonly Example[] = [
  {
    title: 'Dwoje dzieci w rodzinie spokrewnionej po 660 zł: 1320 zł miesięcznie, 3960 zł za trzy miesiące',
    source: 'WSA w Krakowie, 20.05.2014, III SA/Kr 1329/13 (decyzja przytoczona w stanie faktycznym)',
    input: {
      decisionDate: '2013-07-08',
      children: [
        { stays: [{ form: 'family', from: '2013-04-01', to: '2013-06-30', granted: [{ amount: 660 }] }] },
        { stays: [{ form: 'family', from: '2013-04-01', to: '2013-06-30', granted: [{ amount: 660 }] }] },
      ],
    },
    expected: {
      amounts: { monthly: '1320.00', arrears: '3960.00', 'monthly.1': '660.00', 'total.2': '1980.00' },
      findings: { jointAndSeveral: true },
    },
  },
  {
    title: 'Placówka, oboje rodzice solidarnie: 3100 zł do lutego, 3559 zł od marca 2020 r.',
    source:
      'WSA w Gdańsku, 2.03.2023, III SA/Gd 247/22; zmiana od 1 marca odpowiada ogłoszeniu w lutym 2020 r. (art. 196 ust. 4 uwrspz), dzień ogłoszenia przyjęto',
    input: {
      decisionDate: '2020-12-10',
      children: [
        {
          stays: [
            {
              form: 'institution',
              from: '2019-12-01',
              to: '2020-11-30',
              costs: [
                { amount: 3100, publishedOn: '2019-02-20' },
                { amount: 3559, publishedOn: '2020-02-20' },
              ],
            },
          ],
        },
      ],
    },
    expected: {
      amounts: { monthly: '3559.00', total: '41331.00' },
      schedule: [
        { from: '2019-12-01', to: '2020-02-29', kind: 'month', title: 'fee', amount: '3100.00' },
        { from: '2020-03-01', to: '2020-11-30', kind: 'month', title: 'fee', amount: '3559.00' },
      ],
    },
  },
  {
    title: 'Ucieczki z placówki nie obniżają opłaty; można ją ustalić za czas miniony',
    source: 'NSA (Gazeta Prawna: opłata za pobyt w pieczy zastępczej); kwoty skonstruowane',
    input: {
      decisionDate: '2017-06-01',
      children: [
        {
          stays: [
            {
              form: 'institution',
              from: '2016-04-01',
              to: '2017-03-31',
              costs: [{ amount: 4000, publishedOn: '2016-03-10' }],
            },
          ],
          absences: [{ kind: 'runaway', from: '2016-07-03', to: '2016-10-20' }],
        },
      ],
    },
    expected: { amounts: { total: '48000.00', arrears: '48000.00' } },
  },
  {
    title: 'Sytuacji majątkowej i osobistej rodzica nie bada się przy ustalaniu opłaty',
    source: 'WSA w Gliwicach, 25.09.2025, II SA/Gl 563/25; kwoty skonstruowane',
    input: {
      decisionDate: '2025-03-03',
      parents: ['father'],
      children: [
        {
          birthDate: '2015-05-05',
          stays: [{ form: 'family', from: '2025-02-10', granted: [{ amount: 1002 }] }],
        },
      ],
    },
    expected: {
      amounts: { monthly: '1002.00', arrears: '679.93' },
      findings: { meansTested: false, jointAndSeveral: false },
      schedule: [
        { from: '2025-02-10', to: '2025-02-28', kind: 'part-month', amount: '679.93' },
        { from: '2025-03-01', to: '2033-05-04', kind: 'month', amount: '1002.00', untilChanged: true },
      ],
    },
  },
  {
    title:
      'Rodzina niezawodowa z dodatkiem, potem placówka; dzień przeniesienia liczy się raz, dni u rodziców się nie liczą',
    source: 'przykład skonstruowany z art. 193 ust. 1, 1a i 6a uwrspz',
    input: {
      decisionDate: '2025-09-01',
      children: [
        {
          stays: [
            {
              form: 'family',
              from: '2025-05-11',
              to: '2025-06-16',
              granted: [
                { kind: 'part-month', from: '2025-05-11', to: '2025-05-31', amount: '1027.65' },
                { kind: 'month', from: '2025-06-01', amount: 1517 },
                { title: 'disabilityAddition', from: '2025-06-01', amount: 306 },
              ],
            },
            { form: 'institution', from: '2025-06-16', to: '2025-08-31', costs: OSTROLEKA },
          ],
          absences: [{ kind: 'withParents', from: '2025-08-01', to: '2025-08-10' }],
        },
      ],
    },
    expected: {
      // June: 1517 × 15/30 + 306 × 15/30 + 7301 × 15/30; August: 7301 × 21/31
      schedule: [
        { from: '2025-05-11', to: '2025-05-31', kind: 'part-month', amount: '1027.65' },
        { from: '2025-06-01', to: '2025-06-30', kind: 'part-month', amount: '4562.00' },
        { from: '2025-07-01', to: '2025-07-31', kind: 'month', amount: '7301.00' },
        { from: '2025-08-11', to: '2025-08-31', kind: 'part-month', amount: '4945.84' },
      ],
      amounts: { total: '17836.49' },
    },
  },
  {
    title: 'Dziecko pozostawione bezpośrednio po urodzeniu',
    source: 'art. 193 ust. 7 uwrspz',
    input: {
      decisionDate: '2025-01-15',
      children: [
        {
          leftAfterBirth: true,
          stays: [{ form: 'family', from: '2024-01-01', to: '2024-12-31', granted: [{ amount: 1517 }] }],
        },
      ],
    },
    expected: { amounts: { total: '0.00' }, findings: { 'due.1': false }, schedule: [] },
  },
  ...reliefExamples,
  {
    title: 'Odsetki od pierwszego dnia miesiąca po tym, w którym decyzja stała się ostateczna',
    source:
      'przykład skonstruowany z art. 193 ust. 7a uwrspz i art. 481 § 2 k.c.; stopy z obwieszczeń o odsetkach ustawowych',
    input: {
      decisionDate: '2025-07-10',
      children: [
        { stays: [{ form: 'family', from: '2025-06-01', to: '2025-06-30', granted: [{ amount: 1000 }] }] },
      ],
      interest: { finalOn: '2025-08-12', until: '2025-12-10' },
    },
    // 3 days at 10.5%, 35 at 10.25%, 28 at 10%, 28 at 9.75%, 7 at 9.5% of 1000.00
    expected: { amounts: { interest: '27.66', principalLeft: '1000.00' } },
  },
];
