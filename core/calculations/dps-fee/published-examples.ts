/** Worked examples of the care-home fee whose figures somebody published: judgments, articles, advice, software. */
import type { Example } from '../definition.ts';

const single = (income: string) => ({ kind: 'single', income });

export const publishedExamples: readonly Example[] = [
  {
    title: 'Dwoje zstępnych: samotnie gospodarujący płaci nadwyżkę ponad próg, rodzina jest poniżej progu',
    source: 'dane: przykład z dokumentacji kalkulator-dps.pl (05.2026); kwoty według art. 61 ust. 2 u.p.s.',
    input: {
      from: '2026-05-01',
      cost: 7200,
      resident: { income: 2600 },
      relatives: [
        { id: 'zstepny1', relation: 'descendant', household: single('5600') },
        { id: 'zstepny2', relation: 'descendant', household: { kind: 'family', persons: 4, income: 8200 } },
      ],
    },
    expected: {
      amounts: {
        resident: '1820.00',
        'relatives.zstepny1': '2570.00',
        'relatives.zstepny2': '0.00',
        municipality: '2810.00',
      },
      bounds: { 'relatives.zstepny1': { atMost: '2570.00' } },
    },
  },
  {
    title: 'Emerytura 3500 zł, koszt 5000 zł',
    source: 'Forsal: Opłaty za DPS w 2025 r.',
    disagrees:
      'Artykuł bierze 70% od emerytury „brutto”. Podstawą jest dochód po odliczeniu podatku i składki zdrowotnej (art. 8 ust. 3 u.p.s.); rachunek jest dobry, gdy 3500 zł to dochód netto.',
    input: { from: '2025-01-01', cost: 5000, resident: { income: 3500 } },
    expected: { amounts: { resident: '2450.00', municipality: '2550.00' } },
  },
  {
    title: 'Progi w 2024 r. to 2328 zł i 1800 zł na osobę: przy dochodzie równym progowi nikt nie płaci',
    source: 'Super Biznes, 02.2025: Nawet 12 000 zł za pobyt w DPS',
    input: {
      from: '2024-06-01',
      cost: 6000,
      resident: { income: 2000 },
      relatives: [
        { id: 'samotny', relation: 'descendant', household: single('2328') },
        { id: 'rodzina', relation: 'descendant', household: { kind: 'family', persons: 2, income: 3600 } },
      ],
    },
    expected: {
      amounts: { 'relatives.samotny': '0.00', 'relatives.rodzina': '0.00', municipality: '4600.00' },
    },
  },
  {
    title: 'Matka płaci 1300 zł, syn 550 zł, gmina resztę kosztu 4500 zł',
    source: 'prawo-porady.pl: Zawarcie małżeństwa i intercyza a opłata za pobyt rodzica w DPS',
    input: {
      from: '2019-01-01',
      cost: 4500,
      resident: { income: '1857.14' },
      relatives: [
        {
          id: 'syn',
          relation: 'descendant',
          fee: { amount: 550, decidedBy: 'umowa z synem', reason: 'kwota podana w artykule' },
        },
      ],
    },
    expected: { amounts: { resident: '1300.00', 'relatives.syn': '550.00', municipality: '2650.00' } },
  },
  {
    title: 'Syn samotnie gospodarujący z dochodem 2650 zł może zapłacić najwyżej 547 zł',
    source: 'prawo-porady.pl: Zawarcie małżeństwa i intercyza a opłata za pobyt rodzica w DPS',
    disagrees:
      'Artykuł podaje 550 zł. Przy kryterium 701 zł próg wynosi 2103 zł, a po zapłaceniu 550 zł pozostałoby 2100 zł, czyli mniej niż próg; dane czytelnika są zapewne zaokrąglone.',
    input: {
      from: '2019-01-01',
      cost: 4500,
      resident: { income: '1857.14' },
      relatives: [{ id: 'syn', relation: 'descendant', household: single('2650') }],
    },
    expected: { amounts: { 'relatives.syn': '547.00', municipality: '2653.00' } },
  },
  {
    title: 'Nowy koszt od 1 marca: w lutym 2018 r. brakuje 2377,10 zł, w marcu 2454,10 zł',
    source: 'WSA w Białymstoku, 24.01.2019, II SA/Bk 636/18 (dni ogłoszenia przyjęte)',
    input: {
      from: '2018-02-01',
      to: '2018-03-31',
      costs: [
        { amount: 3112, publishedOn: '2017-03-20' },
        { amount: 3189, publishedOn: '2018-02-20' },
      ],
      resident: { income: '1049.86' },
    },
    expected: {
      amounts: { resident: '734.90', municipality: '2377.10' },
      schedule: [
        { title: 'resident', from: '2018-02-01', to: '2018-03-31', kind: 'month', amount: '734.90' },
        { title: 'municipality', from: '2018-02-01', to: '2018-02-28', kind: 'month', amount: '2377.10' },
        { title: 'municipality', from: '2018-03-01', to: '2018-03-31', kind: 'month', amount: '2454.10' },
      ],
    },
  },
  {
    title: 'Opłata 907,41 zł to 70% dochodu 1296,30 zł',
    source: 'WSA w Gliwicach, 5.06.2014, IV SA/Gl 877/13 (koszt przyjęty)',
    input: { from: '2013-01-01', to: '2013-01-31', cost: 3000, resident: { income: '1296.30' } },
    expected: { amounts: { resident: '907.41' } },
  },
  {
    title: 'Wnuczka za 15–28 lutego 2021 r.: połowa miesięcznej opłaty 1417,88 zł',
    source: 'WSA we Wrocławiu, 8.07.2022, IV SA/Wr 839/21 (opłata miesięczna i pozostałe dane odtworzone)',
    input: {
      from: '2021-02-15',
      to: '2021-02-28',
      cost: 4500,
      resident: { income: 2000 },
      relatives: [{ id: 'wnuczka', relation: 'descendant', household: single('3520.88') }],
    },
    expected: {
      amounts: { 'relatives.wnuczka': '1417.88' },
      schedule: [
        { title: 'resident', kind: 'part-month', amount: '700.00' },
        {
          title: 'relatives.wnuczka',
          from: '2021-02-15',
          to: '2021-02-28',
          kind: 'part-month',
          amount: '708.94',
        },
        { title: 'municipality', amount: '841.06' },
      ],
      settings: { 'fees.partMonth': 'calendar' },
    },
  },
  {
    title: 'Dziecko, którego jedynym dochodem jest zasiłek pielęgnacyjny 153 zł',
    source: 'Forum OPS: Odpłatność za pobyt dziecka w DPS (zasada; koszt przyjęty)',
    input: { from: '2017-01-01', to: '2017-12-31', cost: 4000, resident: { income: 153, minor: true } },
    expected: { amounts: { resident: '107.10', municipality: '3892.90' } },
  },
  {
    title: 'Dwóch synów i małoletni wnuk: małoletniego się nie obciąża, brakujące 600 zł dzieli się na dwóch',
    source: 'Forum OPS: Osoby zobowiązane do odpłatności za pobyt w DPS (wariant na dwie osoby)',
    input: {
      from: '2020-03-01',
      to: '2020-12-31',
      cost: 2000,
      resident: { income: 2000 },
      relatives: [
        { id: 'syn1', relation: 'descendant', household: single('9000') },
        { id: 'syn2', relation: 'descendant', household: single('9000') },
        { id: 'wnuk', relation: 'descendant', minor: true },
      ],
    },
    expected: {
      amounts: {
        'relatives.syn1': '300.00',
        'relatives.syn2': '300.00',
        'relatives.wnuk': '0.00',
        municipality: '0.00',
      },
    },
  },
  {
    title: 'Ci sami, gdy urząd obciąży też małoletniego: po 200 zł',
    source: 'Forum OPS: Osoby zobowiązane do odpłatności za pobyt w DPS (wariant na trzy osoby)',
    input: {
      from: '2020-03-01',
      to: '2020-12-31',
      cost: 2000,
      resident: { income: 2000 },
      relatives: [
        { id: 'syn1', relation: 'descendant', household: single('9000') },
        { id: 'syn2', relation: 'descendant', household: single('9000') },
        { id: 'wnuk', relation: 'descendant', minor: true, chargeMinor: true, household: single('9000') },
      ],
    },
    expected: {
      amounts: { 'relatives.syn1': '200.00', 'relatives.syn2': '200.00', 'relatives.wnuk': '200.00' },
    },
  },
];
