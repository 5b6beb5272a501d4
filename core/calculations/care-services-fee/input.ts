/** What the fee for care services needs to know of a case. */
import { z } from 'zod';
import { zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zCouncilTable, zResolutionId } from '../inputs/council-table.ts';
import { zDecimal } from '../inputs/decimal.ts';
import { zHousehold } from '../inputs/household.ts';

const MOST_HOURS = 744;

export const input = z.strictObject({
  month: zYearMonth.meta({ title: 'Miesiąc usług (pierwszy, gdy podano „until”)' }),
  household: zHousehold.meta({
    description:
      'single – osoba samotnie gospodarująca, family – rodzina; do dochodu wlicza się tu świadczenie uzupełniające (art. 8 ust. 4a u.p.s.)',
  }),
  table: zCouncilTable.optional().meta({
    title: 'Tabela opłat z uchwały',
    description: 'Gdy sprawę liczy się bez pliku office.xlsx; zamiast „resolution”',
  }),
  resolution: zResolutionId.optional(),
  hours: zDecimal
    .refine((hours) => hours.compare(MOST_HOURS) <= 0, 'Miesiąc ma najwyżej 744 godziny.')
    .optional()
    .meta({
      title: 'Liczba godzin w miesiącu',
      description: 'Puste: wynikiem jest tylko opłata za godzinę',
    }),
  service: z.enum(['care', 'neighbour']).default('care').meta({
    title: 'Rodzaj usług',
    description: 'care – usługi opiekuńcze, neighbour – usługi sąsiedzkie (od 1.11.2023)',
  }),
  pricePerHour: zMoneyFromZero.optional().meta({
    title: 'Cena jednej godziny',
    description: 'Puste: cena z tabeli; podaj, gdy uchwała ma kilka cen (na przykład za dni wolne)',
  }),
  until: zYearMonth.optional().meta({
    title: 'Ostatni miesiąc',
    description:
      'Gdy potrzebny jest harmonogram kilku miesięcy o tej samej liczbie godzin i tym samym dochodzie',
  }),
  waiver: zChosenAmount.optional().meta({
    title: 'Opłata po zwolnieniu',
    description:
      'Kwota, która pozostaje do zapłaty za miesiąc po częściowym zwolnieniu według uchwały; 0 – zwolnienie całkowite',
  }),
});

export type Input = z.output<typeof input>;
