/** Worked examples of part months. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Zasiłek stały 1229 zł od 11 kwietnia 2025 r.: 20 z 30 dni',
    source: 'przykład skonstruowany z art. 106 ust. 3 u.p.s.',
    input: { amount: '1229.00', from: '2025-04-11', to: '2025-04-30', basis: 'ups' },
    expected: { amounts: { total: '819.33' } },
  },
  {
    title: 'Nienależnie pobrane 333,33 zł z 1000 zł świadczenia rodziny niezawodowej (10 z 30 dni)',
    source:
      'wyrok WSA we Wrocławiu z 20.12.2016, IV SA/Wr 277/16 (kwoty z decyzji; liczba dni wywnioskowana z kwoty)',
    input: { amount: '1000.00', from: '2015-09-21', to: '2015-09-30', basis: 'fosterCare' },
    expected: { amounts: { total: '333.33' } },
  },
  {
    title: 'Rodzina spokrewniona od 15 maja 2024 r. po stawce 899 zł',
    source: 'przykład skonstruowany z art. 87 ust. 1 i 4 uwrspz',
    input: { amount: '899.00', from: '2024-05-15', to: '2024-05-31', basis: 'fosterCare' },
    expected: { amounts: { total: '493.00' } },
  },
  {
    title: 'Opuszczenie rodziny 10 lutego roku przestępnego (dzień wliczony): świadczenie 1361 zł',
    source: 'przykład skonstruowany z art. 87 ust. 1 i 4 uwrspz',
    input: { amount: '1361.00', from: '2024-02-01', to: '2024-02-10', basis: 'fosterCare' },
    expected: { amounts: { total: '469.31' } },
  },
  {
    title: 'Od 10 stycznia do 15 kwietnia: dwie części miesiąca i dwa pełne miesiące',
    source: 'przykład skonstruowany z art. 106 ust. 3 u.p.s.',
    input: { amount: '310.00', from: '2025-01-10', to: '2025-04-15', basis: 'ups' },
    expected: {
      amounts: { total: '995.00' },
      schedule: [
        { from: '2025-01-10', to: '2025-01-31', kind: 'part-month', amount: '220.00' },
        { from: '2025-02-01', to: '2025-03-31', kind: 'month', amount: '310.00' },
        { from: '2025-04-01', to: '2025-04-15', kind: 'part-month', amount: '155.00' },
      ],
    },
  },
];
