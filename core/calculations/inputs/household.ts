/**
 * A household as the income criteria see it: a person keeping house alone (art. 6 pkt 10 u.p.s.) or a family, related
 * or not, living and keeping house together (art. 6 pkt 14). Amounts are net monthly incomes in the sense of art. 8.
 */
import { z } from 'zod';
import { zMoneyFromZero } from '../../values/zod.ts';

const single = z
  .strictObject({
    kind: z.literal('single'),
    income: zMoneyFromZero.meta({
      title: 'Dochód',
      description: 'Miesięczny dochód osoby samotnie gospodarującej w rozumieniu art. 8 u.p.s.',
    }),
  })
  .meta({ title: 'Osoba samotnie gospodarująca' });

const family = z
  .strictObject({
    kind: z.literal('family'),
    persons: z.number().int().min(2).max(50).meta({ title: 'Liczba osób w rodzinie' }),
    income: zMoneyFromZero.meta({
      title: 'Dochód rodziny',
      description: 'Suma miesięcznych dochodów osób w rodzinie w rozumieniu art. 8 u.p.s.',
    }),
  })
  .meta({ title: 'Rodzina' });

export const zHousehold = z.discriminatedUnion('kind', [single, family]).meta({
  title: 'Gospodarstwo domowe',
  description: 'single – osoba samotnie gospodarująca, family – rodzina',
});

export type Household = z.output<typeof zHousehold>;
