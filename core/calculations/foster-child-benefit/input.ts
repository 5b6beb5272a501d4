/** What the foster child benefit needs to know of a case; decision DK-01 asks for some of the same fields. */
import { z } from 'zod';
import { zDay } from '../../values/zod.ts';
import { adultStay, childIncome, helperStay, institutionStay, localRate } from './circumstances-input.ts';

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
  careForm: z.enum(['kin', 'nonProfessional', 'professional', 'familyHome', 'temporary']).meta({
    title: 'Forma pieczy',
    description:
      'kin – spokrewniona, nonProfessional – niezawodowa, professional – zawodowa, familyHome – rodzinny dom dziecka, temporary – osoby bez szkolenia, którym sąd tymczasowo powierzył dziecko (art. 109 § 2 pkt 5 k.r.o.)',
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
  underJuvenileAct: z.boolean().optional().meta({
    title: 'Umieszczenie na podstawie ustawy o nieletnich',
    description: 'Daje dodatek z art. 81 ust. 2, tylko w rodzinie zawodowej',
  }),
  transferredFrom: z.boolean().optional().meta({
    title: 'Przejście z innej rodziny zastępczej w dniu umieszczenia',
    description: 'Dzień przejścia opłaca się jednej z rodzin: ustawienie foster.transferDay',
  }),
  transferredTo: z.boolean().optional().meta({
    title: 'Przejście do innej rodziny zastępczej w dniu opuszczenia',
    description: 'Dzień przejścia opłaca się jednej z rodzin: ustawienie foster.transferDay',
  }),
  institutionStays: z.array(institutionStay).optional().meta({
    title: 'Pobyty w jednostkach z art. 87 ust. 2',
    description:
      'Szpital, sanatorium, bursa i internat do nich nie należą: świadczenie przysługuje w całości',
  }),
  helperStays: z.array(helperStay).optional().meta({
    title: 'Pobyty w rodzinie pomocowej',
    description: 'Świadczenie i dodatki za te dni wypłaca się rodzinie pomocowej (art. 87 ust. 5)',
  }),
  adultStay: adultStay.optional(),
  localRate: localRate.optional(),
  childIncome: z.array(childIncome).optional().meta({
    title: 'Dochód dziecka (tylko za dni do 18.09.2014 r.)',
    description: 'Do tego dnia świadczenie pomniejszano o część dochodu małoletniego dziecka',
  }),
  childRaisingAllowanceFrom: zDay.optional().meta({
    title: 'Data wniosku o dodatek wychowawczy',
    description: 'Dodatek wychowawczy (500 zł) wypłacał powiat do 31.05.2022 r.',
  }),
});

export type Input = z.output<typeof input>;
