/** An amount that a person chose within what the act leaves open, as an input: how much, who, why. */
import { z } from 'zod';
import { zMoneyFromZero } from '../../values/zod.ts';

export const zChosenAmount = z
  .strictObject({
    amount: zMoneyFromZero.meta({ title: 'Ustalona kwota' }),
    decidedBy: z.string().trim().min(1).meta({
      title: 'Kto ustalił',
      description:
        'Stanowisko albo strony umowy, bez danych klienta: „kierownik OPS”, „umowa z synem mieszkańca”',
    }),
    reason: z.string().trim().min(1).meta({
      title: 'Powód',
      description: 'Jedno zdanie do uzasadnienia decyzji, bez kropki na końcu',
    }),
  })
  .meta({ title: 'Ustalona kwota z powodem' });

export type ChosenAmount = z.output<typeof zChosenAmount>;
