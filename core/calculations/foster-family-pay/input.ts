/** What the pay of foster families needs to know: the carer, the days, the contract, stand-by, children, helper stays. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';

const standby = z
  .strictObject({
    from: zDay.meta({ title: 'Gotowość od' }),
    to: zDay.optional().meta({ title: 'Gotowość do', description: 'Puste, gdy trwa' }),
    cause: z.enum(['inInstitution', 'noChild']).meta({
      title: 'Powód',
      description:
        'inInstitution – dziecko jest w jednostce z art. 87 ust. 2, noChild – odeszło ostatnie powierzone dziecko',
    }),
    otherChildAtHome: z.boolean().optional().meta({
      title: 'W domu pozostaje inne dziecko',
      description: 'true – wtedy o wynagrodzeniu rozstrzyga ustawienie foster.standbyWithOtherChild',
    }),
  })
  .meta({ title: 'Pozostawanie w gotowości' });

const child = z
  .strictObject({
    from: zDay.meta({ title: 'Dziecko w rodzinie od' }),
    to: zDay.optional().meta({ title: 'Dziecko w rodzinie do', description: 'Puste, gdy nadal przebywa' }),
    art81: z.boolean().optional().meta({
      title: 'Dziecko, o którym mowa w art. 81',
      description: 'Z orzeczeniem o niepełnosprawności albo umieszczone na podstawie ustawy o nieletnich',
    }),
  })
  .meta({ title: 'Pobyt dziecka w pogotowiu rodzinnym' });

const helperStay = z
  .strictObject({
    from: zDay.meta({ title: 'Pobyt od' }),
    to: zDay.meta({ title: 'Pobyt do' }),
  })
  .meta({ title: 'Pobyt dziecka w rodzinie pomocowej' });

export const input = z.strictObject({
  carer: z.enum(['professional', 'emergency', 'familyHome', 'nonProfessional', 'trained']).meta({
    title: 'Kto otrzymuje wynagrodzenie',
    description:
      'professional – rodzina zastępcza zawodowa, emergency – zawodowa pełniąca funkcję pogotowia rodzinnego, familyHome – prowadzący rodzinny dom dziecka; nonProfessional – rodzina niezawodowa i trained – osoby przeszkolone: tylko jako rodzina pomocowa',
  }),
  from: zDay.meta({ title: 'Od', description: 'Pierwszy dzień, za który liczy się wynagrodzenie' }),
  to: zDay
    .optional()
    .meta({ title: 'Do', description: 'Puste: do końca miesiąca, w którym wypada początek' }),
  decisionDate: zDay.optional().meta({
    title: 'Data wyliczenia',
    description: 'Wyliczenie zna tylko kwoty ogłoszone do tego dnia; puste: ostatni dzień okresu',
  }),
  contractPay: zChosenAmount
    .extend({
      agreedOn: zDay.optional().meta({
        title: 'Data umowy',
        description: 'Kwotę z umowy waloryzuje się od tej daty; puste: pierwszy dzień okresu',
      }),
    })
    .optional()
    .meta({ title: 'Miesięczne wynagrodzenie z umowy', description: 'Puste: minimum ustawowe' }),
  standby: z.array(standby).optional().meta({ title: 'Okresy gotowości' }),
  children: z.array(child).optional().meta({
    title: 'Dzieci w pogotowiu rodzinnym',
    description: 'Do dodatku 20% (art. 85 ust. 5): pobyty wszystkich dzieci w okresie',
  }),
  helperStays: z.array(helperStay).optional().meta({
    title: 'Dni pełnienia funkcji rodziny pomocowej',
    description: 'Pobyty powierzonego dziecka; dni kilkorga dzieci w tym samym czasie podaje się raz',
  }),
  helperPay: zChosenAmount.optional().meta({
    title: 'Miesięczne wynagrodzenie rodziny pomocowej z umowy',
    description: 'Puste: minimum, czyli 20% podstawy',
  }),
});

export type Input = z.output<typeof input>;
