/** Worked examples of a family-type institution's money: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

const base = { month: '2024-03', children: 6, disabledChildren: 1, residents: 8 };

export const examples: readonly Example[] = [
  {
    title: 'Sześcioro dzieci, w tym jedno z niepełnosprawnością: ryczałt, lokal i telefon',
    source: 'przykład skonstruowany z art. 115 ust. 1 i 2, art. 117 i 118 uwrspz (kwoty w brzmieniu ustawy)',
    input: { ...base, homeCosts: '3200.00', phoneSubscription: '80.00', phoneCalls: '400.00' },
    expected: {
      amounts: { lump: '4160.00', home: '2800.00', phone: '426.00', monthly: '7386.00' },
      bounds: { lump: { atLeast: '4160.00' } },
    },
  },
  {
    title: 'Stawki roczne: naprawy poniżej limitu, wyposażenie powyżej, leczenie i nauka razem w limicie',
    source: 'przykład skonstruowany z art. 119 i 120 uwrspz (kwoty w brzmieniu ustawy)',
    input: { ...base, repairs: '9000.00', equipment: '20000.00', health: '9000.00', learning: '8000.00' },
    expected: {
      amounts: {
        repairs: '6750.00',
        equipment: '17490.00',
        healthAndLearning: '16110.00',
        yearly: '40350.00',
      },
      settings: { 'foster.healthAndLearning': 'joint' },
    },
  },
  {
    title: 'Urząd liczy limity na leczenie i na naukę osobno',
    source: 'przykład skonstruowany z art. 120 w zw. z art. 116 ust. 3 uwrspz',
    settings: { 'foster.healthAndLearning': 'separate' },
    input: { ...base, health: '9000.00', learning: '8000.00' },
    expected: { amounts: { health: '9000.00', learning: '8000.00', yearly: '17000.00' } },
  },
  {
    title: 'Rada powiatu zwiększyła ryczałt do 1517 zł; starosta przyznaje dofinansowanie wypoczynku',
    source: 'przykład skonstruowany z art. 114 ust. 2 i art. 115 ust. 4 pkt 1 uwrspz',
    input: {
      month: '2025-07',
      children: 4,
      councilRates: { resolution: 'uchwała rady powiatu z 20.12.2024 r.', lump: '1517.00' },
      extras: [
        {
          kind: 'holiday',
          granted: { amount: '600.00', decidedBy: 'starosta', reason: 'kolonie letnie' },
        },
      ],
    },
    expected: { amounts: { lump: '6068.00', 'extra.1': '600.00' } },
  },
];
