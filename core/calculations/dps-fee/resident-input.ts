/** The resident of the home as an input: income by date, what reduces it, an exemption. */
import { z } from 'zod';
import { zDay, zMoneyFromZero } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';

const incomeFields = {
  income: zMoneyFromZero.meta({
    title: 'Dochód mieszkańca',
    description:
      'Miesięczny dochód netto w rozumieniu art. 8 u.p.s., ze świadczeniem uzupełniającym; u małoletniego dochód dziecka (art. 6 pkt 2)',
  }),
  therapeuticWage: zMoneyFromZero.optional().meta({
    title: 'Wynagrodzenie za pracę ze wskazań terapeutycznych',
    description: 'Zawarte w dochodzie; połowy nie liczy się do podstawy opłaty (art. 61 ust. 4)',
  }),
  workshopMoney: zMoneyFromZero.optional().meta({
    title: 'Kieszonkowe z warsztatu terapii zajęciowej',
    description: 'Zawarte w dochodzie; w całości nie liczy się do podstawy opłaty (art. 61 ust. 4)',
  }),
};

const zResidentChange = z
  .strictObject({ from: zDay.meta({ title: 'Od dnia' }), ...incomeFields })
  .meta({ title: 'Zmiana dochodu mieszkańca' });

/** Art. 64b: members of the veterans' corps, the anticommunist opposition, the repressed. */
const zResidentExemption = z
  .strictObject({
    remaining: zChosenAmount.meta({
      title: 'Opłata po zwolnieniu',
      description: '0, gdy zwolniono w całości',
    }),
    from: zDay.optional().meta({ title: 'Zwolnienie od', description: 'Puste: od początku okresu' }),
    to: zDay.optional().meta({ title: 'Zwolnienie do', description: 'Puste: do końca okresu' }),
    feeWasFixed: z.boolean().optional().meta({
      title: 'Opłata była już ustalona',
      description: 'Puste: tak, gdy zwolnienie zaczyna się w trakcie okresu',
    }),
  })
  .meta({ title: 'Zwolnienie mieszkańca (art. 64b u.p.s.)' });

export const zResident = z
  .strictObject({
    ...incomeFields,
    minor: z.boolean().optional().meta({
      title: 'Mieszkaniec jest małoletni',
      description: 'Opłatę wnosi przedstawiciel ustawowy z dochodu dziecka',
    }),
    previousIncome: zMoneyFromZero.optional().meta({
      title: 'Dochód z obowiązującej decyzji',
      description:
        'Gdy dochód zmienił się nie więcej niż o 10% kryterium, opłatę liczy się nadal od niego (art. 106 ust. 3b)',
    }),
    changes: z.array(zResidentChange).max(60).optional().meta({ title: 'Zmiany dochodu w okresie' }),
    exemptions: z.array(zResidentExemption).max(20).optional().meta({ title: 'Zwolnienia z art. 64b' }),
  })
  .meta({ title: 'Mieszkaniec domu' });

export type Resident = z.output<typeof zResident>;
export type ResidentExemption = z.output<typeof zResidentExemption>;
