/** Worked examples of the pay of foster families: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Pogotowie rodzinne w lutym 2023 r.: 124% z 4100 zł',
    source: 'Super Biznes, 04.2024 („wzrośnie z 5084 zł do 5663 zł”); art. 85 ust. 2 uwrspz',
    input: { carer: 'emergency', from: '2023-02-01' },
    expected: { amounts: { 'pay.monthly': '5084.00' }, bounds: { pay: { atLeast: '5084.00' } } },
  },
  {
    title: 'Pogotowie rodzinne po waloryzacji 1 czerwca 2024 r. (111,4%)',
    source: 'Gazeta Prawna, 29.12.2025 (5633,58 zł); Super Biznes, 04.2024 (5663 zł)',
    disagrees:
      'Z obliczenia 5084 zł × 1,114 wynosi 5663,58 zł. Gazeta Prawna drukuje 5633,58 zł (przestawione cyfry), a Super Biznes podaje kwotę bez groszy.',
    input: {
      carer: 'emergency',
      from: '2024-06-01',
      contractPay: {
        agreedOn: '2023-02-01',
        amount: '5084.00',
        decidedBy: 'umowa ze starostą',
        reason: 'kwota minimalna',
      },
    },
    expected: { amounts: { 'pay.monthly': '5663.58' } },
  },
  {
    title: 'Gotowość rodziny zawodowej z wynagrodzeniem 4567,40 zł: 80%',
    source: 'przykład skonstruowany z art. 85 ust. 4 uwrspz',
    input: {
      carer: 'professional',
      from: '2024-07-01',
      to: '2024-08-31',
      standby: [{ from: '2024-08-01', cause: 'noChild' }],
    },
    expected: {
      amounts: { 'pay.monthly': '4567.40', 'standby.monthly': '3653.92' },
      schedule: [
        { from: '2024-07-01', to: '2024-07-31', kind: 'month', title: 'pay', amount: '4567.40' },
        { from: '2024-08-01', to: '2024-08-31', kind: 'month', title: 'standby', amount: '3653.92' },
      ],
    },
  },
  {
    title: 'Rodzina niezawodowa jako pomocowa przez 7 dni marca, podstawa 4100 zł',
    source: 'przykład skonstruowany z art. 85 ust. 7 i 8 uwrspz (podstawa w brzmieniu ustawy)',
    input: {
      carer: 'nonProfessional',
      from: '2024-03-01',
      helperStays: [{ from: '2024-03-04', to: '2024-03-10' }],
    },
    expected: {
      amounts: { 'helperPay.2024-03': '185.16' },
      bounds: { 'helperPay.monthly': { atLeast: '820.00' } },
      settings: { 'foster.helperPayBase': 'statute' },
    },
  },
  {
    title: 'To samo w lipcu 2024 r., gdy urząd liczy od kwoty po waloryzacji',
    source: 'przykład skonstruowany z art. 85 ust. 7 i 8 oraz art. 86 ust. 2 uwrspz',
    settings: { 'foster.helperPayBase': 'valorised' },
    input: {
      carer: 'trained',
      from: '2024-07-01',
      helperStays: [{ from: '2024-07-01', to: '2024-07-07' }],
    },
    expected: { amounts: { 'helperPay.2024-07': '206.27' } },
  },
  {
    title: 'Rodzina zawodowa z umową na 4800 zł pomaga innej rodzinie 10 dni kwietnia',
    source: 'przykład skonstruowany z art. 85 ust. 6 i 8 uwrspz',
    input: {
      carer: 'professional',
      from: '2025-04-01',
      contractPay: { amount: '4800.00', decidedBy: 'umowa ze starostą', reason: 'wieloletnie doświadczenie' },
      helperStays: [{ from: '2025-04-11', to: '2025-04-20' }],
    },
    expected: { amounts: { 'pay.monthly': '4800.00', 'helperPay.2025-04': '320.00' } },
  },
  {
    title: 'Umowa na 4500 zł z 2023 r. po waloryzacji 1 czerwca 2024 r.: w stosunku 4567,40 / 4100',
    source:
      'przykład skonstruowany z art. 86 ust. 2 uwrspz i art. 28 ustawy z 7.10.2022 r. (Dz.U. 2022 poz. 2140)',
    input: {
      carer: 'familyHome',
      from: '2024-05-01',
      to: '2024-06-30',
      contractPay: {
        agreedOn: '2023-05-15',
        amount: '4500.00',
        decidedBy: 'umowa ze starostą',
        reason: 'ośmioro dzieci',
      },
    },
    expected: {
      schedule: [
        { from: '2024-05-01', to: '2024-05-31', kind: 'month', amount: '4500.00' },
        { from: '2024-06-01', to: '2024-06-30', kind: 'month', amount: '5013.00' },
      ],
    },
  },
  {
    title: 'Pogotowie rodzinne: czworo dzieci przez 11 dni marca daje dodatek, przez 10 dni kwietnia nie',
    source: 'przykład skonstruowany z art. 85 ust. 5 uwrspz („dłuższy niż 10 dni”)',
    input: {
      carer: 'emergency',
      from: '2024-03-01',
      to: '2024-04-30',
      children: [
        { from: '2024-01-10' },
        { from: '2024-01-10' },
        { from: '2024-02-01' },
        { from: '2024-03-21', to: '2024-04-10' },
      ],
    },
    expected: {
      amounts: { 'pay.monthly': '5084.00', 'emergencySupplement.2024-03': '1016.80' },
      schedule: [
        { from: '2024-03-01', to: '2024-04-30', title: 'pay', amount: '5084.00' },
        { from: '2024-03-01', to: '2024-03-31', title: 'emergencySupplement', amount: '1016.80' },
      ],
    },
  },
  {
    title: 'Rodzina zawodowa w 2019 r.: minimum 2000 zł, w umowie 2450 zł po waloryzacji budżetowej',
    source: 'przykład skonstruowany z art. 85 ust. 1 i art. 86 ust. 1 uwrspz w brzmieniu do 31.01.2023 r.',
    input: {
      carer: 'professional',
      from: '2019-05-01',
      contractPay: {
        amount: '2450.00',
        decidedBy: 'umowa ze starostą',
        reason: 'kwota po waloryzacji z kwietnia 2019 roku',
      },
    },
    expected: { amounts: { 'pay.monthly': '2450.00' }, bounds: { pay: { atLeast: '2000.00' } } },
  },
];
