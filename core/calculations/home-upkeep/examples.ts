/** Worked examples of the upkeep of a home: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

export const examples: readonly Example[] = [
  {
    title: 'Rodzinny dom dziecka: 3000 zł kosztów, 9 domowników, 6 dzieci i prowadzący',
    source: 'przykład skonstruowany z art. 84 pkt 1 uwrspz („wraz z prowadzącym”)',
    input: {
      careForm: 'familyHome',
      month: '2024-03',
      totalCosts: '3000.00',
      residents: 9,
      children: 6,
      carers: 1,
    },
    expected: {
      amounts: { byFormula: '2333.33', upkeep: '2333.33' },
      findings: { duty: true },
    },
  },
  {
    title:
      'Małżeństwo, rodzina zawodowa: 2400 zł, 6 domowników, w tym troje umieszczonych i jedno własne dziecko',
    source: 'przykład skonstruowany z art. 83 ust. 2 uwrspz („wraz z osobami tworzącymi tę rodzinę”)',
    input: {
      careForm: 'professional',
      month: '2024-03',
      totalCosts: '2400.00',
      residents: 6,
      children: 3,
      carers: 2,
    },
    expected: {
      amounts: { byFormula: '2000.00' },
      bounds: { upkeep: { atLeast: '0.00', atMost: '2000.00' } },
      findings: { duty: false },
    },
  },
  {
    title: 'Rodzina zawodowa z czworgiem dzieci i opinią organizatora: obowiązek; koszty według rodzajów',
    source: 'przykład skonstruowany z art. 83 ust. 2 i 3a uwrspz',
    input: {
      careForm: 'professional',
      month: '2025-01',
      costs: { rent: '812.40', electricity: '310.15', fuel: '690.00', water: '145.20' },
      residents: 7,
      children: 4,
      carers: 2,
      organiserConfirmsNeed: true,
    },
    expected: { amounts: { upkeep: '1678.07' }, findings: { duty: true } },
  },
  {
    title: 'Rodzina niezawodowa: starosta przyznaje mniej, niż wynosi kwota z wzoru',
    source: 'przykład skonstruowany z art. 83 ust. 2 uwrspz („może otrzymywać”)',
    input: {
      careForm: 'nonProfessional',
      month: '2025-01',
      totalCosts: '1200.00',
      residents: 4,
      children: 1,
      adultWards: 1,
      carers: 1,
      granted: { amount: '600.00', decidedBy: 'starosta', reason: 'ograniczone środki w budżecie powiatu' },
    },
    expected: { amounts: { byFormula: '900.00', upkeep: '600.00' } },
  },
  {
    title: 'Małżonkowie prowadzą rodzinny dom dziecka: urząd liczy oboje',
    source: 'przykład skonstruowany z art. 84 pkt 1 w zw. z art. 41 ust. 1 uwrspz',
    settings: { 'foster.familyHomeCouple': 'couple' },
    input: {
      careForm: 'familyHome',
      month: '2024-03',
      totalCosts: '3000.00',
      residents: 9,
      children: 6,
      carers: 2,
    },
    expected: { amounts: { upkeep: '2666.67' } },
  },
];
