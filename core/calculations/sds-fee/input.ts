/** What the fee of a support centre for people with mental disorders (ŚDS) needs to know of a case. */
import { z } from 'zod';
import { zDay, zMoney, zMoneyFromZero } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zHousehold } from '../inputs/household.ts';

const date = zDay.meta({ title: 'Dzień, na który ustala się opłatę' });

const day = z.strictObject({ kind: z.literal('day'), date }).meta({ title: 'Usługi dzienne' });

const selfHelpClub = z
  .strictObject({ kind: z.literal('selfHelpClub'), date })
  .meta({ title: 'Klub samopomocy' });

const roundTheClock = z
  .strictObject({
    kind: z.literal('roundTheClock'),
    from: zDay.meta({ title: 'Pierwszy dzień pobytu' }),
    to: zDay.meta({ title: 'Ostatni dzień pobytu' }),
    earlierDaysThisYear: z.number().int().min(0).max(366).optional().meta({
      title: 'Dni wcześniejszych pobytów całodobowych w tym samym roku kalendarzowym',
    }),
  })
  .meta({ title: 'Usługi całodobowe' });

export const input = z.strictObject({
  service: z.discriminatedUnion('kind', [day, selfHelpClub, roundTheClock]).meta({
    title: 'Usługi',
    description: 'day – dzienne, roundTheClock – całodobowe, selfHelpClub – klub samopomocy',
  }),
  household: zHousehold,
  userIncome: zMoneyFromZero.optional().meta({
    title: 'Własny dochód osoby korzystającej',
    description: 'Potrzebny do usług całodobowych, gdy osoba żyje w rodzinie',
  }),
  meanSubsidy: zMoney
    .refine((amount) => amount > 0, 'Kwota musi być dodatnia.')
    .optional()
    .meta({
      title: 'Średnia miesięczna kwota dotacji na uczestnika w tym ośrodku',
      description: 'Górna granica opłaty (art. 51b ust. 4); puste – opłata bez tej granicy, z ostrzeżeniem',
    }),
  waiver: zChosenAmount.optional().meta({
    title: 'Opłata miesięczna po zwolnieniu (art. 51b ust. 6)',
    description: 'Kwota miesięczna, która pozostaje do zapłaty; 0 – zwolnienie całkowite',
  }),
});

export type Input = z.output<typeof input>;
export type Service<Kind extends Input['service']['kind']> = Extract<Input['service'], { kind: Kind }>;
