/** What the money of a family-type institution needs to know: children, residents, costs of a month and of a year. */
import { z } from 'zod';
import { zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';

const whole = (title: string, description?: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(50)
    .meta({ title, ...(description === undefined ? {} : { description }) });

const cost = (title: string, description?: string) =>
  zMoneyFromZero.optional().meta({ title, ...(description === undefined ? {} : { description }) });

const extra = z
  .strictObject({
    kind: z.enum(['holiday', 'admission', 'event']).meta({
      title: 'Rodzaj',
      description:
        'holiday – wypoczynek dziecka od 6. do 18. roku życia (raz w roku), admission – potrzeby przyjmowanego dziecka, event – zdarzenie losowe lub inne wpływające na jakość opieki',
    }),
    granted: zChosenAmount.meta({ title: 'Przyznana kwota' }),
  })
  .meta({ title: 'Zwiększenie ryczałtu' });

const councilRates = z
  .strictObject({
    resolution: z
      .string()
      .trim()
      .min(1)
      .meta({ title: 'Uchwała', description: 'Numer, data i publikacja uchwały rady powiatu' }),
    lump: cost('Ryczałt na dziecko'),
    lumpDisabled: cost('Ryczałt na dziecko z niepełnosprawnością'),
    phone: cost('Połączenia telefoniczne: limit miesięczny'),
    repairs: cost('Naprawy i remonty: limit roczny na dziecko'),
    equipment: cost('Wyposażenie: limit roczny na dziecko'),
    healthAndLearning: cost('Leczenie i nauka: limit roczny na dziecko'),
  })
  .meta({ title: 'Kwoty zwiększone uchwałą rady powiatu (art. 114 ust. 2)' });

export const input = z.strictObject({
  month: zYearMonth.meta({
    title: 'Miesiąc',
    description: 'Miesiąc stawek miesięcznych; stawki roczne dotyczą jego roku',
  }),
  children: whole('Liczba dzieci', 'Wszystkie dzieci umieszczone w placówce').min(1),
  disabledChildren: whole(
    'W tym dzieci z niepełnosprawnością',
    'Z orzeczeniem o niepełnosprawności albo o stopniu znacznym lub umiarkowanym',
  ).optional(),
  residents: z.number().int().min(1).max(50).optional().meta({
    title: 'Liczba osób zamieszkujących',
    description: 'Wszystkie osoby w lokalu albo domu; potrzebna do kosztów lokalu i napraw',
  }),
  homeCosts: cost(
    'Koszty lokalu albo domu (miesięcznie)',
    'Suma kosztów z art. 117, m.in. czynsz, energia, woda, gaz, odpady, eksploatacja',
  ),
  phoneSubscription: cost('Abonament telefoniczny (miesięcznie)'),
  phoneCalls: cost('Połączenia telefoniczne (miesięcznie)'),
  repairs: cost('Bieżące naprawy i remonty (w roku)'),
  equipment: cost('Wyposażenie w sprzęt (w roku)'),
  health: cost('Świadczenia zdrowotne niefinansowane ze środków publicznych (w roku)'),
  learning: cost('Wyrównywanie opóźnień w nauce (w roku)'),
  extras: z.array(extra).optional().meta({ title: 'Zwiększenia ryczałtu (art. 115 ust. 4)' }),
  councilRates: councilRates.optional(),
});

export type Input = z.output<typeof input>;
