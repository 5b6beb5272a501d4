/** Worked examples of the care-home fee made from the provisions, for what nobody published figures of. */
import type { Example } from '../definition.ts';

const single = (income: string) => ({ kind: 'single', income });

export const constructedExamples: readonly Example[] = [
  {
    title: 'Troje zstępnych: opłaty po równo, do wysokości możliwości, ostatni grosz ponosi gmina',
    source: 'przykład skonstruowany z art. 60, 61 ust. 1 i 2 u.p.s.',
    settings: { 'dps.familyThreshold': 'household' },
    input: {
      from: '2026-04-01',
      decisionDate: '2026-03-25',
      costs: [
        {
          amount: '6240.51',
          publishedOn: '2026-03-20',
          source: 'Dz. Urz. Woj. Zmyślonego z 2026 r. poz. 1234',
        },
      ],
      resident: { income: '2606.71' },
      relatives: [
        { id: 'corka', relation: 'descendant', household: { kind: 'family', persons: 3, income: 9900 } },
        { id: 'syn', relation: 'descendant', household: single('3330') },
        { id: 'wnuczka', relation: 'descendant', household: single('5600') },
      ],
    },
    expected: {
      amounts: {
        resident: '1824.70',
        'relatives.corka': '2057.90',
        'relatives.syn': '300.00',
        'relatives.wnuczka': '2057.90',
        municipality: '0.01',
      },
      settings: {
        'dps.residentRounding': 'halfUp',
        'dps.familyThreshold': 'household',
        'dps.ownIncomeLimit': 'none',
        'dps.split': 'equal',
      },
    },
  },
  {
    title: 'Ta sama rodzina, gdy nadwyżkę liczy się na osobę i dzieli proporcjonalnie do możliwości',
    source: 'przykład skonstruowany z art. 61 ust. 1 i 2 u.p.s.',
    settings: { 'dps.familyThreshold': 'person', 'dps.split': 'proportional' },
    input: {
      from: '2026-04-01',
      cost: '4000',
      resident: { income: 2000 },
      relatives: [
        { id: 'corka', relation: 'descendant', household: { kind: 'family', persons: 3, income: 9900 } },
        { id: 'syn', relation: 'descendant', household: single('3330') },
        { id: 'wnuczka', relation: 'descendant', household: single('5600') },
      ],
    },
    // 2600 zł × 831 / 3701, × 300 / 3701, × 2570 / 3701
    expected: {
      amounts: {
        resident: '1400.00',
        'relatives.corka': '583.78',
        'relatives.syn': '210.75',
        'relatives.wnuczka': '1805.45',
        municipality: '0.02',
      },
    },
  },
  {
    title: 'Dwoje odmawia umowy i wywiadu, trzecie płaci 400 zł z umowy',
    source: 'przykład skonstruowany z art. 61 ust. 2e i 2f u.p.s. (Dz.U. 2019 poz. 1690)',
    input: {
      from: '2020-01-01',
      to: '2020-12-31',
      cost: 6000,
      resident: { income: '2857.14' },
      relatives: [
        { id: 'syn1', relation: 'descendant', refused: 'agreementAndInterview' },
        { id: 'syn2', relation: 'descendant', refused: 'agreementAndInterview' },
        {
          id: 'corka',
          relation: 'descendant',
          fee: { amount: 400, decidedBy: 'umowa z córką', reason: 'możliwości córki' },
        },
      ],
    },
    expected: {
      amounts: {
        resident: '2000.00',
        'relatives.syn1': '1800.00',
        'relatives.syn2': '1800.00',
        'relatives.corka': '400.00',
        municipality: '0.00',
      },
      settings: { 'dps.refusalDenominator': 'refusers' },
    },
  },
  {
    title: 'Ci sami, gdy opłatę odmawiających dzieli się przez wszystkich obowiązanych',
    source: 'przykład skonstruowany z art. 61 ust. 2e i 2f u.p.s. (Dz.U. 2019 poz. 1690)',
    settings: { 'dps.refusalDenominator': 'obliged' },
    input: {
      from: '2020-01-01',
      to: '2020-12-31',
      cost: 6000,
      resident: { income: '2857.14' },
      relatives: [
        { id: 'syn1', relation: 'descendant', refused: 'agreementAndInterview' },
        { id: 'syn2', relation: 'descendant', refused: 'agreementAndInterview' },
        {
          id: 'corka',
          relation: 'descendant',
          fee: { amount: 400, decidedBy: 'umowa z córką', reason: 'możliwości córki' },
        },
      ],
    },
    expected: {
      amounts: { 'relatives.syn1': '1200.00', 'relatives.syn2': '1200.00', municipality: '1200.00' },
    },
  },
  {
    title: 'Emerytura 1500 zł i wynagrodzenie terapeutyczne 400 zł: podstawą jest 1700 zł',
    source: 'przykład skonstruowany z art. 61 ust. 4 u.p.s. (Dz.U. 2004 poz. 593)',
    input: {
      from: '2024-01-01',
      to: '2024-12-31',
      cost: 6000,
      resident: { income: 1900, therapeuticWage: 400, workshopMoney: 0 },
    },
    expected: { amounts: { resident: '1190.00', municipality: '4810.00' } },
  },
  {
    title: 'Zwolnienie syna w trakcie roku nie podnosi opłaty córki: różnicę ponosi gmina',
    source: 'przykład skonstruowany z art. 64 pkt 2 i art. 103 ust. 3 u.p.s.',
    input: {
      from: '2025-01-01',
      to: '2025-12-31',
      cost: 6000,
      resident: { income: 2000 },
      relatives: [
        { id: 'corka', relation: 'descendant', household: single('8000') },
        {
          id: 'syn',
          relation: 'descendant',
          household: single('8000'),
          exemptions: [
            {
              article: '64',
              point: 2,
              from: '2025-07-01',
              remaining: { amount: 500, decidedBy: 'kierownik OPS', reason: 'długotrwała choroba' },
            },
          ],
        },
      ],
    },
    expected: {
      amounts: { 'relatives.corka': '2300.00', 'relatives.syn': '2300.00', municipality: '0.00' },
      schedule: [
        { title: 'resident', from: '2025-01-01', to: '2025-12-31', amount: '1400.00' },
        { title: 'relatives.corka', from: '2025-01-01', to: '2025-12-31', amount: '2300.00' },
        { title: 'relatives.syn', amount: '2300.00' },
        { title: 'relatives.syn', amount: '500.00' },
        { title: 'municipality', amount: '0.00' },
        { title: 'municipality', amount: '1800.00' },
      ],
    },
  },
  {
    title: 'Mieszkaniec, którego 70% dochodu przekracza koszt, płaci cały koszt sam',
    source: 'przykład skonstruowany z art. 61 ust. 1 u.p.s.',
    input: {
      from: '2026-01-01',
      cost: 5000,
      resident: { income: 9000 },
      relatives: [{ id: 'zona', relation: 'spouse', household: single('20000') }],
    },
    expected: { amounts: { resident: '5000.00', 'relatives.zona': '0.00', municipality: '0.00' } },
  },
];
