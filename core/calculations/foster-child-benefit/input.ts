/** What the foster child benefit needs to know of a case; decision DK-01 asks for the same fields. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';

const disabilityCertificate = z
  .strictObject({
    kind: z.enum(['child', 'significant', 'moderate', 'light']).meta({
      title: 'Rodzaj orzeczenia',
      description:
        'child – orzeczenie o niepełnosprawności (do 16 lat), significant – stopień znaczny, moderate – umiarkowany, light – lekki',
    }),
    from: zDay.meta({ title: 'Orzeczenie ważne od' }),
    to: zDay
      .optional()
      .meta({ title: 'Orzeczenie ważne do', description: 'Puste, gdy orzeczono stopień na stałe' }),
  })
  .meta({ title: 'Orzeczenie o niepełnosprawności' });

export const input = z.strictObject({
  birthDate: zDay.meta({ title: 'Data urodzenia dziecka' }),
  placedOn: zDay.meta({
    title: 'Data faktycznego umieszczenia',
    description: 'Dzień, w którym dziecko zamieszkało w rodzinie – nie data postanowienia ani wniosku',
  }),
  careForm: z.enum(['kin', 'nonProfessional', 'professional', 'familyHome']).meta({
    title: 'Forma pieczy',
    description:
      'kin – spokrewniona, nonProfessional – niezawodowa, professional – zawodowa, familyHome – rodzinny dom dziecka',
  }),
  decisionDate: zDay.meta({
    title: 'Data decyzji',
    description: 'Decyzja zna tylko stawki ogłoszone do tego dnia',
  }),
  leftOn: zDay.optional().meta({
    title: 'Data opuszczenia rodziny',
    description: 'Ostatni dzień pobytu; puste, gdy dziecko nadal przebywa w rodzinie',
  }),
  disabilityCertificate: disabilityCertificate.optional(),
});

export type Input = z.output<typeof input>;
