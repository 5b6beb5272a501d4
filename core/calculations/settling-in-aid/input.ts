/** What the settling-in aid needs to know of a case. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zExcluded, zLeftForm, zStays } from '../leavers/inputs.ts';

export const input = z.strictObject({
  act: z.enum(['uwrspz', 'ups']).meta({
    title: 'Ustawa',
    description:
      'uwrspz – osoba opuszcza pieczę zastępczą, ups – osoba opuszcza DPS, MOW, MOS, SOSW, zakład poprawczy itp.',
  }),
  birthDate: zDay.meta({ title: 'Data urodzenia' }),
  decisionDate: zDay.meta({
    title: 'Data decyzji',
    description: 'Przysługuje kwota obowiązująca w tym dniu',
  }),
  disability: z.enum(['none', 'light', 'moderate', 'significant']).optional().meta({
    title: 'Stopień niepełnosprawności',
    description: 'none – brak, light – lekki, moderate – umiarkowany, significant – znaczny; puste: brak',
  }),
  stay: z.strictObject({ form: zLeftForm, stays: zStays }).optional().meta({
    title: 'Pobyt',
    description: 'Podaj, a program sprawdzi najkrótszy wymagany pobyt',
  }),
  alreadyGranted: z.boolean().optional().meta({ title: 'Pomoc już raz przyznano' }),
  excludedBy: zExcluded.optional(),
  chosen: zChosenAmount.optional().meta({
    title: 'Ustalona kwota albo wartość',
    description: 'uwrspz: kwota wyższa niż ustawowa; ups: wartość rzeczy, najwyżej 300% podstawy',
  }),
});

export type Input = z.output<typeof input>;
