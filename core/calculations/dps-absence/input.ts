/** What the settlement of absences from a care home needs to know: who pays how much, and when the resident was away. */
import { z } from 'zod';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import { zMark } from '../inputs/mark.ts';

const zFeeChange = z
  .strictObject({
    from: zDay.meta({ title: 'Od dnia', description: 'Pierwszy dzień miesiąca' }),
    monthlyFee: zMoneyFromZero.meta({ title: 'Opłata miesięczna' }),
  })
  .meta({ title: 'Zmiana opłaty' });

const feeFields = {
  monthlyFee: zMoneyFromZero.meta({ title: 'Opłata miesięczna' }),
  changes: z.array(zFeeChange).max(40).optional().meta({ title: 'Zmiany opłaty' }),
};

const zPayer = z
  .strictObject({
    id: zMark.meta({ title: 'Oznaczenie', description: 'Bez nazwiska, jedno słowo: „syn1”, „corka”' }),
    ...feeFields,
  })
  .meta({ title: 'Inna osoba obowiązana' });

const zAbsence = z
  .strictObject({
    from: zDay.meta({ title: 'Nieobecność od', description: 'Pierwszy pełny dzień poza domem' }),
    to: zDay.meta({ title: 'Nieobecność do', description: 'Ostatni pełny dzień poza domem' }),
    staysWith: zMark.optional().meta({
      title: 'U kogo przebywa',
      description:
        'Oznaczenie osoby z listy relatives, jeżeli mieszkaniec przebywa u niej; tylko ona jest wtedy zwolniona',
    }),
    familyHome: z.boolean().optional().meta({
      title: 'Małoletni w domu rodzinnym',
      description: 'Tylko dla małoletniego: liczy się do limitu z art. 63 ust. 2',
    }),
  })
  .meta({ title: 'Nieobecność' });

export const input = z.strictObject({
  resident: z.strictObject(feeFields).meta({ title: 'Opłata mieszkańca' }),
  relatives: z.array(zPayer).max(50).optional().meta({ title: 'Opłaty innych osób obowiązanych' }),
  absences: z.array(zAbsence).min(1).max(200).meta({ title: 'Nieobecności' }),
  minor: z.boolean().optional().meta({ title: 'Mieszkaniec jest małoletni' }),
  daysUsedBefore: z.number().int().min(0).max(366).optional().meta({
    title: 'Dni wykorzystane wcześniej w pierwszym roku',
    description: 'Dni nieobecności w tym samym roku kalendarzowym, których nie ma na liście',
  }),
});

export type Input = z.output<typeof input>;
export type Absence = z.output<typeof zAbsence>;
