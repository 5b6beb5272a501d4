/** Worked examples of the statement between counties: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Porozumienia między powiatami: dochód w § 0830, wydatek w § 4330',
    source:
      'RIO w Lublinie, 2012 (powołuje art. 191 ust. 4, 8 i 9 w pierwotnej numeracji); kwota skonstruowana',
    input: {
      payer: 'powiat A',
      from: '2012-05',
      children: [{ id: 'D-1', placedOn: '2012-05-01', granted: [{ amount: 660 }] }],
    },
    expected: {
      amounts: { total: '660.00', gmina: '66.00', county: '594.00' },
      findings: { incomeParagraph: '0830', expenseParagraph: '4330' },
    },
  },
  {
    title:
      'Dwoje z trojga dzieci rodziny zawodowej: świadczenia, dodatek, część wynagrodzenia i kosztu koordynatora, korekta',
    source: 'przykład skonstruowany z art. 191 ust. 1, 5, 7 i 9 oraz art. 192 uwrspz',
    input: {
      payer: 'powiat nowodworski',
      creditor: 'powiat zmyśliński',
      from: '2024-09',
      children: [
        {
          id: 'D-1',
          placedOn: '2023-01-10',
          granted: [{ amount: 1517 }, { title: 'disabilityAddition', amount: 306 }],
          origin: { residence: 'powiat nowodworski' },
        },
        {
          id: 'D-2',
          placedOn: '2024-09-16',
          granted: [{ amount: 1517 }],
          origin: { registration: 'powiat nowodworski' },
        },
      ],
      shared: [
        {
          title: 'pay',
          month: '2024-09',
          amount: '5500.00',
          children: ['D-1', 'D-2'],
          otherPayers: [{ payer: 'powiat B', children: 1 }],
        },
        {
          title: 'coordinator',
          month: '2024-09',
          amount: '400.00',
          children: ['D-1', 'D-2'],
          otherPayers: [{ payer: 'powiat B', children: 1 }],
        },
      ],
      corrections: [{ child: 'D-1', month: '2024-08', amount: -306, reason: 'dodatek naliczono dwa razy' }],
    },
    expected: {
      // pay 5500 × 2/3 = 3666,67; coordinator 400 × 2/3 = 266,67; D-2: 1517 × 15/30
      amounts: {
        total: '6208.84',
        'child.D-1': '3483.68',
        'child.D-2': '2725.16',
        'title.pay': '3666.67',
        'title.coordinator': '266.67',
        'title.correction': '-306.00',
        'gmina.D-2': '272.52',
        'gmina.D-1': '1045.10',
      },
      findings: {
        'payingCounty.D-1': 'powiat nowodworski',
        'payingCounty.D-2': 'powiat nowodworski',
        'days.D-2': '15',
      },
      warnings: [],
    },
  },
  {
    title: 'Placówka: średnie miesięczne wydatki, miesiąc, w którym zaczyna się trzeci rok pobytu',
    source: 'przykład skonstruowany z art. 191 ust. 1 pkt 2 i ust. 10 uwrspz',
    input: {
      payer: 'powiat A',
      from: '2024-03',
      children: [
        {
          id: 'D-7',
          placedOn: '2022-03-10',
          institution: { costs: [{ amount: 9300, publishedOn: '2023-02-15' }] },
        },
      ],
    },
    // 9300 × (9 × 30% + 22 × 50%) / 31
    expected: { amounts: { total: '9300.00', gmina: '4110.00', county: '5190.00' } },
  },
  {
    title: 'Dziecko pozostawione po urodzeniu: płaci powiat miejsca pozostawienia, gmina nie uczestniczy',
    source: 'art. 191 ust. 10a i 13 uwrspz',
    input: {
      payer: 'powiat A',
      from: '2024-03',
      children: [
        {
          id: 'D-9',
          placedOn: '2024-01-05',
          granted: [{ amount: 1361 }],
          origin: { situation: 'leftAfterBirth', foundIn: 'powiat C' },
        },
      ],
    },
    expected: {
      amounts: { total: '1361.00', gmina: '0.00' },
      findings: { 'payingCounty.D-9': 'powiat C' },
      warnings: [{ code: 'other-payer' }],
    },
  },
];
