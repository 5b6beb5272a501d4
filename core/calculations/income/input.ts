/** What the calculation of income needs to know of a case. */
import { z } from 'zod';
import { zDay, zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zIncomeItem } from './kinds/index.ts';

const household = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single') }).meta({ title: 'Osoba samotnie gospodarująca' }),
    z
      .strictObject({
        kind: z.literal('family'),
        persons: z.number().int().min(2).max(50).meta({
          title: 'Liczba osób w rodzinie',
          description:
            'Przy zasiłku stałym i okresowym bez dzieci w pieczy zastępczej i ich dochodów (art. 10 ust. 1); przy opłacie za dom pomocy z osobami w placówkach, za które rodzina płaci (art. 10 ust. 4)',
        }),
      })
      .meta({ title: 'Rodzina' }),
  ])
  .meta({
    title: 'Gospodarstwo domowe',
    description: 'single – osoba samotnie gospodarująca, family – rodzina',
  });

export const input = z.strictObject({
  purpose: z
    .enum([
      'cashBenefit',
      'permanentAllowance',
      'relativeCareHomeFee',
      'residentCareHomeFee',
      'careServices',
      'supportCentre',
      'other',
    ])
    .meta({
      title: 'Cel ustalenia dochodu',
      description:
        'cashBenefit – świadczenie pieniężne, permanentAllowance – zasiłek stały, relativeCareHomeFee – opłata rodziny za DPS, residentCareHomeFee – opłata mieszkańca DPS, careServices – usługi opiekuńcze, supportCentre – ośrodek wsparcia lub mieszkanie, other – inne. Rozstrzyga o świadczeniu uzupełniającym i zasiłku okresowym.',
    }),
  applicationDate: zDay.meta({ title: 'Data złożenia wniosku' }),
  household,
  incomes: z.array(zIncomeItem).max(200).meta({
    title: 'Dochody',
    description: 'Wszystkie dochody osoby lub rodziny; pusta lista oznacza, że dochodu nie było',
  }),
  incomeLost: z.boolean().optional().meta({
    title: 'Utrata dochodu',
    description: 'Wtedy bada się miesiąc złożenia wniosku, a nie poprzedni',
  }),
  decisionDate: zDay.optional().meta({
    title: 'Data decyzji',
    description: 'Decyduje o stosowanych przepisach i kwotach; gdy puste, data wniosku',
  }),
  examinedMonth: zYearMonth.optional().meta({
    title: 'Badany miesiąc, gdy inny',
    description: 'Na przykład miesiąc zmiany dochodu w czasie pobierania świadczenia',
  }),
  decisionInForce: z
    .strictObject({
      income: zMoneyFromZero.meta({
        title: 'Dochód przyjęty w obowiązującej decyzji',
        description: 'Osoby samotnie gospodarującej albo całej rodziny',
      }),
    })
    .optional()
    .meta({
      title: 'Obowiązująca decyzja',
      description: 'Do sprawdzenia, czy zmiana dochodu przekracza 10% kryterium (art. 106 ust. 3a i 3b)',
    }),
});

export type Input = z.output<typeof input>;
