/** What the gmina's share needs to know of a child and of what its care cost. */
import { z } from 'zod';
import { zMoneyFromZero, zYearMonth } from '../../values/zod.ts';
import { zGranted } from '../foster-costs/granted.ts';
import { institutionCostFields } from '../foster-costs/institution.ts';
import { CHILD_TITLES } from '../foster-costs/titles.ts';
import { stayFields } from './stays.ts';

export const input = z.strictObject({
  ...stayFields,
  costs: z
    .array(
      z.strictObject({
        month: zYearMonth.meta({ title: 'Miesiąc, którego dotyczy wydatek' }),
        amount: zMoneyFromZero.meta({
          title: 'Wydatki na opiekę i wychowanie dziecka',
          description: 'Art. 192 uwrspz: świadczenia, dodatki, część wynagrodzenia i kosztu koordynatora …',
        }),
        leaverAid: z.boolean().optional().meta({
          title: 'Pomoc dla usamodzielnianego',
          description: 'true, gdy to pomoc na kontynuowanie nauki lub usamodzielnienie (art. 192 pkt 6)',
        }),
      }),
    )
    .min(1)
    .max(400)
    .optional()
    .meta({ title: 'Wydatki miesięczne' }),
  granted: z
    .array(zGranted([...CHILD_TITLES, 'homeUpkeep', 'repair']))
    .min(1)
    .max(400)
    .optional()
    .meta({
      title: 'Przyznane świadczenia z okresami',
      description: 'Zamiast wydatków miesięcznych albo obok nich; wymagają okresu (months)',
    }),
  institution: z.strictObject(institutionCostFields).optional().meta({
    title: 'Pobyt w placówce',
    description: 'Udział liczy się od średnich miesięcznych wydatków; wymaga okresu (months)',
  }),
  months: z
    .strictObject({
      from: zYearMonth.meta({ title: 'Od miesiąca' }),
      to: zYearMonth.meta({ title: 'Do miesiąca' }),
    })
    .optional()
    .meta({ title: 'Okres rozliczenia', description: 'Dla świadczeń z okresami i dla placówki' }),
});

export type Input = z.output<typeof input>;
