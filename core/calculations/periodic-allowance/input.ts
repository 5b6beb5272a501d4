/** What the periodic allowance needs to know of a case. */
import { z } from 'zod';
import { grantFields } from '../allowances/inputs.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';
import { zHousehold } from '../inputs/household.ts';

const councilMinimum = z
  .strictObject({
    percent: z.number().int().min(1).max(100).meta({
      title: 'Procent różnicy',
      description: 'Najmniejsza część różnicy między kryterium a dochodem',
    }),
    resolution: z.string().trim().min(1).meta({
      title: 'Uchwała',
      description: 'Numer i data uchwały rady gminy, do uzasadnienia decyzji',
    }),
  })
  .meta({
    title: 'Minimum podwyższone przez radę gminy',
    description: 'Tylko gdy rada gminy podwyższyła minimalną kwotę zasiłku (art. 38 ust. 6)',
  });

export const input = z.strictObject({
  ...grantFields,
  household: zHousehold,
  councilMinimum: councilMinimum.optional(),
  chosen: zChosenAmount.optional().meta({
    title: 'Ustalona kwota zasiłku',
    description: 'Kwota miesięczna w granicach ustawy; bez niej wynik podaje tylko granice',
  }),
});

export type Input = z.output<typeof input>;
