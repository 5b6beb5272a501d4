/** What decision DK-01 needs to be told: by a register's row, by the office's settings, or by hand. */
import { z } from 'zod';
import { input as benefitInput } from '../../calculations/foster-child-benefit/input.ts';
import { readAccount } from '../../polish/nrb.ts';
import { readPesel } from '../../polish/pesel.ts';
import { zDay } from '../../values/zod.ts';

const filled = z.string().trim().min(1, 'to pole jest wymagane');
const benefit = benefitInput.shape;

const child = z
  .strictObject({
    fullName: filled.meta({ title: 'Imię i nazwisko dziecka' }),
    birthDate: benefit.birthDate,
    pesel: filled
      .optional()
      .meta({ title: 'PESEL dziecka', description: 'Puste, gdy dziecko nie ma numeru PESEL' }),
  })
  .superRefine(({ pesel, birthDate }, context) => {
    if (pesel === undefined) return;
    const read = readPesel(pesel);
    const cause =
      read.kind !== 'certain'
        ? read.message
        : read.value.birthDate === birthDate
          ? undefined
          : 'data urodzenia zapisana w numerze PESEL różni się od podanej daty urodzenia';
    if (cause !== undefined) context.addIssue({ code: 'custom', message: cause, path: ['pesel'] });
  })
  .meta({ title: 'Dziecko' });

export const fields = z.strictObject({
  decision: z
    .strictObject({
      date: zDay.meta({ title: 'Data decyzji' }),
      number: filled.meta({ title: 'Numer decyzji' }),
      caseNumber: filled.meta({ title: 'Znak sprawy' }),
    })
    .meta({ title: 'Decyzja' }),
  application: z
    .strictObject({ date: zDay.meta({ title: 'Data wniosku' }) })
    .optional()
    .meta({ title: 'Wniosek', description: 'Puste, gdy postępowanie wszczęto z urzędu' }),
  carers: z
    .strictObject({
      fullName: filled.meta({ title: 'Rodzina zastępcza (imiona i nazwiska)' }),
      address: filled.meta({ title: 'Adres rodziny zastępczej' }),
    })
    .meta({ title: 'Rodzina zastępcza' }),
  child,
  placement: z
    .strictObject({
      careForm: benefit.careForm,
      actualDate: benefit.placedOn,
      court: filled.meta({ title: 'Sąd' }),
      orderDate: zDay.meta({ title: 'Data postanowienia' }),
      caseNumber: filled.meta({ title: 'Sygnatura akt' }),
      leftOn: benefit.leftOn,
    })
    .meta({ title: 'Umieszczenie' }),
  disabilityCertificate: benefit.disabilityCertificate,
  payment: z
    .strictObject({
      account: filled
        .superRefine((typed, context) => {
          const read = readAccount(typed);
          if (read.kind !== 'certain') context.addIssue({ code: 'custom', message: read.message });
        })
        .meta({ title: 'Rachunek bankowy', description: 'NRB: 26 cyfr' }),
    })
    .meta({ title: 'Wypłata' }),
});

export type Dk01Fields = z.output<typeof fields>;
