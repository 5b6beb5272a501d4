/** What the permanent allowance needs to know of a case. */
import { z } from 'zod';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import { grantFields } from '../allowances/inputs.ts';
import { zHousehold } from '../inputs/household.ts';

const periodicAllowance = z
  .strictObject({
    amount: zMoneyFromZero.meta({ title: 'Kwota miesięczna zasiłku okresowego' }),
    from: zDay.meta({ title: 'Zasiłek okresowy od' }),
    to: zDay.meta({ title: 'Zasiłek okresowy do' }),
  })
  .meta({
    title: 'Zasiłek okresowy za te same miesiące',
    description:
      'Nie wliczaj go do dochodu: program wlicza go sam za miesiące, za które każe tak ustawa (art. 37 ust. 6 i art. 106 ust. 9 u.p.s.)',
  });

const disabilityRuling = z
  .strictObject({
    receivedOn: zDay.meta({ title: 'Dzień otrzymania orzeczenia przez wnioskodawcę' }),
    deliveredOn: zDay.meta({ title: 'Dzień dostarczenia orzeczenia do ośrodka' }),
  })
  .meta({
    title: 'Orzeczenie, na które czekano',
    description:
      'Tylko gdy postępowanie zawieszono do czasu orzeczenia o niepełnosprawności (art. 106 ust. 7)',
  });

export const input = z.strictObject({
  ...grantFields,
  household: zHousehold,
  ownIncome: zMoneyFromZero.optional().meta({
    title: 'Dochód własny osoby w rodzinie',
    description: 'Wymagany, gdy osoba pozostaje w rodzinie; zawiera się w dochodzie rodziny',
  }),
  careHome: z.boolean().optional().meta({
    title: 'Osoba przebywa w DPS albo oczekuje na miejsce w DPS',
    description:
      'Jeżeli spełniała wcześniej warunki zasiłku, liczy się jak osobę samotnie gospodarującą (art. 37 ust. 5)',
  }),
  excludedBy: z
    .enum([
      'socialPension',
      'nursingBenefit',
      'specialCareAllowance',
      'loneParentSupplement',
      'carerAllowance',
    ])
    .optional()
    .meta({
      title: 'Prawo do innego świadczenia (art. 37 ust. 4)',
      description:
        'socialPension – renta socjalna, nursingBenefit – świadczenie pielęgnacyjne, specialCareAllowance – specjalny zasiłek opiekuńczy, loneParentSupplement – dodatek dla samotnie wychowującego po utracie zasiłku dla bezrobotnych, carerAllowance – zasiłek dla opiekuna',
    }),
  periodicAllowance: periodicAllowance.optional(),
  disabilityRuling: disabilityRuling.optional(),
});

export type Input = z.output<typeof input>;
