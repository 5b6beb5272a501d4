/** What the fee for specialist care services needs to know of a case. */
import { z } from 'zod';
import { fraction } from '../../values/fraction.ts';
import { zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zHousehold } from '../inputs/household.ts';

const MOST_HOURS = 744;
const HOURS_HELP = 'Podaj godziny z najwyżej dwoma miejscami po przecinku, na przykład 20 albo 12.5.';

/** Clock hours, also parts of them; exact. */
const zHours = z
  .number()
  .min(0)
  .max(MOST_HOURS)
  .refine((value) => /^\d+(\.\d{1,2})?$/.test(String(value)), HOURS_HELP)
  .transform((value) => fraction(String(value)));

export const input = z.strictObject({
  month: zYearMonth.meta({ title: 'Miesiąc, w którym świadczono usługi' }),
  household: zHousehold,
  hours: zHours.meta({ title: 'Liczba godzin w miesiącu' }),
  pricePerHour: zMoneyFromZero.meta({ title: 'Cena jednej godziny usług' }),
  waiver: zChosenAmount.optional().meta({
    title: 'Opłata po zwolnieniu (§ 6 rozporządzenia)',
    description:
      'Kwota, która pozostaje do zapłaty za miesiąc po częściowym zwolnieniu; 0 – zwolnienie całkowite',
  }),
});

export type Input = z.output<typeof input>;
