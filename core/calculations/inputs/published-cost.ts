/** An announced average monthly cost of upkeep (art. 60 u.p.s., art. 196 uwrspz) as an input, without office.xlsx. */
import { z } from 'zod';
import { zDay, zMoneyAboveZero } from '../../values/zod.ts';

export const zPublishedCost = z
  .strictObject({
    amount: zMoneyAboveZero.meta({ title: 'Ogłoszony koszt miesięczny' }),
    publishedOn: zDay.meta({
      title: 'Dzień ogłoszenia w wojewódzkim dzienniku urzędowym',
      description: 'Koszt jest podstawą opłaty od następnego miesiąca',
    }),
    source: z.string().trim().min(1).optional().meta({
      title: 'Dziennik urzędowy',
      description: 'Na przykład „Dz. Urz. Woj. Zmyślonego z 2026 r. poz. 11”',
    }),
  })
  .meta({ title: 'Ogłoszony koszt utrzymania' });

/** Also what an announced cost of office.xlsx is made of. */
export type PublishedCostInput = z.output<typeof zPublishedCost>;
