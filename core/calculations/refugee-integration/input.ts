/** What the integration benefit of a foreigner needs to know of a case. */
import { z } from 'zod';
import { zDay, zYearMonth } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';

/** Longer than any programme: the act's own limit is a dated parameter. */
const ANY_MONTHS = 60;

const agreed = zChosenAmount
  .extend({
    fromMonth: z.number().int().min(1).max(ANY_MONTHS).default(1).meta({
      title: 'Od miesiąca programu',
      description: 'Numer miesiąca programu, od którego obowiązuje kwota; puste – od pierwszego',
    }),
  })
  .meta({ title: 'Kwota uzgodniona na osobę miesięcznie' });

const suspension = z
  .strictObject({
    cause: z.enum(['duties', 'misuse', 'untrueStatements', 'healthFacility', 'criminalProceedings']).meta({
      title: 'Przyczyna wstrzymania',
      description:
        'duties – uporczywe, zawinione niewykonywanie zobowiązań, misuse – wykorzystanie niezgodnie z celem, untrueStatements – nieprawdziwe informacje, healthFacility – pobyt w zakładzie opieki zdrowotnej, criminalProceedings – postępowanie karne',
    }),
    from: zDay.meta({
      title: 'Pierwszy dzień wstrzymania',
      description: 'Przy pobycie w zakładzie opieki zdrowotnej: dzień przyjęcia',
    }),
  })
  .meta({ title: 'Wstrzymanie pomocy' });

export const input = z.strictObject({
  statusDate: zDay.meta({
    title: 'Dzień uzyskania statusu',
    description: 'Statusu uchodźcy, ochrony uzupełniającej albo zezwolenia, które uprawnia do pomocy',
  }),
  applicationDate: zDay.meta({ title: 'Dzień złożenia wniosku' }),
  decisionDate: zDay.meta({
    title: 'Data decyzji',
    description: 'Decyzja zna tylko kwoty ogłoszone do tego dnia',
  }),
  persons: z.number().int().min(1).max(30).meta({ title: 'Liczba osób objętych programem' }),
  householdPersons: z.number().int().min(1).max(50).optional().meta({
    title: 'Liczba osób w gospodarstwie domowym',
    description: 'Potrzebna, gdy urząd od niej uzależnia górną kwotę; puste – nie podano',
  }),
  leftCentreOn: zDay.optional().meta({
    title: 'Dzień opuszczenia ośrodka dla cudzoziemców',
    description: 'Puste, gdy cudzoziemiec nie przebywał w ośrodku',
  }),
  months: z.number().int().min(1).max(ANY_MONTHS).optional().meta({
    title: 'Liczba miesięcy programu',
    description: 'Puste – najdłuższy dopuszczalny okres, 12 miesięcy',
  }),
  agreed: z.array(agreed).min(1).max(ANY_MONTHS).optional().meta({
    title: 'Kwoty uzgodnione w programie',
    description: 'Na osobę miesięcznie, w kolejności miesięcy; puste – wynikiem są tylko granice',
  }),
  suspendedMonths: z.array(zYearMonth).max(ANY_MONTHS).optional().meta({
    title: 'Miesiące, za które pomoc wstrzymano',
  }),
  suspension: suspension.optional(),
});

export type Input = z.output<typeof input>;
export type Suspension = z.output<typeof suspension>;
