/** What the upkeep of a foster family's home needs to know: costs, who lives there, who counts. */
import { z } from 'zod';
import { zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { COST_KINDS } from './cost-kinds.ts';

const cost = (title: string) => zMoneyFromZero.optional().meta({ title });

const persons = (title: string, description?: string) =>
  z
    .number()
    .int()
    .min(0)
    .max(50)
    .meta({ title, ...(description === undefined ? {} : { description }) });

const costs = z
  .strictObject({
    rent: cost(COST_KINDS.rent),
    hire: cost(COST_KINDS.hire),
    electricity: cost(COST_KINDS.electricity),
    heating: cost(COST_KINDS.heating),
    fuel: cost(COST_KINDS.fuel),
    water: cost(COST_KINDS.water),
    gas: cost(COST_KINDS.gas),
    waste: cost(COST_KINDS.waste),
    lift: cost(COST_KINDS.lift),
    sharedAerial: cost(COST_KINDS.sharedAerial),
    licence: cost(COST_KINDS.licence),
    telecom: cost(COST_KINDS.telecom),
    operation: cost(COST_KINDS.operation),
  })
  .meta({ title: 'Koszty według rodzajów' });

export const input = z.strictObject({
  careForm: z.enum(['nonProfessional', 'professional', 'familyHome']).meta({
    title: 'Forma pieczy',
    description:
      'nonProfessional – rodzina niezawodowa, professional – zawodowa, familyHome – rodzinny dom dziecka; rodzinie spokrewnionej te środki nie przysługują',
  }),
  month: zYearMonth.meta({ title: 'Miesiąc, którego dotyczą koszty' }),
  totalCosts: zMoneyFromZero.optional().meta({
    title: 'Łączne koszty',
    description: 'Suma kosztów z listy ustawowej; zamiast niej można podać koszty według rodzajów (costs)',
  }),
  costs: costs.optional(),
  residents: z.number().int().min(1).max(50).meta({
    title: 'Liczba osób zamieszkujących',
    description: 'Wszystkie osoby w lokalu albo domu, także własne dzieci i inni domownicy',
  }),
  children: persons('Liczba umieszczonych dzieci'),
  adultWards: persons(
    'Liczba pełnoletnich wychowanków',
    'Osoby, które pozostają w rodzinie po osiągnięciu pełnoletności albo do niej wróciły (art. 37 ust. 2–6)',
  ).optional(),
  carers: z.number().int().min(1).max(2).meta({
    title: 'Liczba osób tworzących rodzinę albo prowadzących dom',
    description: '1 – osoba samotna, 2 – małżonkowie',
  }),
  organiserConfirmsNeed: z.boolean().optional().meta({
    title: 'Organizator pieczy potwierdził potrzebę w opinii',
    description: 'Przy rodzinie zawodowej z więcej niż trojgiem dzieci rodzi obowiązek przyznania środków',
  }),
  granted: zChosenAmount.optional().meta({
    title: 'Przyznana kwota',
    description: 'Gdy starosta może, ale nie musi przyznać środki',
  }),
});

export type Input = z.output<typeof input>;
