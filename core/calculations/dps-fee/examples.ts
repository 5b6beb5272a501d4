/** Worked examples of the care-home fee: published figures first, then constructed ones. */
import type { Example } from '../definition.ts';

const single = (income: string) => ({ kind: 'single', income });

export const examples: readonly Example[] = [
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
];
