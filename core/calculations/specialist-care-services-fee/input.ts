/** What the fee for specialist care services needs to know of a case. */
import { z } from 'zod';
import { zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zDecimal } from '../inputs/decimal.ts';
import { zHousehold } from '../inputs/household.ts';

const MOST_HOURS = 744;
/** Clock hours, also parts of them; exact. */
const zHours = zDecimal.refine(
  (hours) => hours.compare(MOST_HOURS) <= 0,
  `Miesiąc ma najwyżej ${MOST_HOURS} godziny.`,
);

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
