/** What the calculation of undue sums needs to know of a case. */
import { z } from 'zod';
import { zDay, zMoneyAboveZero, zMoneyFromZero } from '../../values/zod.ts';
import { zChosenAmount } from '../inputs/chosen-amount.ts';

const payment = z
  .strictObject({
    paidOn: zDay.meta({ title: 'Dzień wypłaty' }),
    amount: zMoneyAboveZero.meta({
      title: 'Wypłacona kwota',
      description: 'Za cały miesiąc lub jednorazowo',
    }),
    undueFrom: zDay.optional().meta({
      title: 'Nienależna od dnia',
      description: 'Tylko gdy nienależna jest część miesiąca: pierwszy dzień',
    }),
    undueTo: zDay.optional().meta({
      title: 'Nienależna do dnia',
      description: 'Ostatni dzień, w tym samym miesiącu',
    }),
  })
  .meta({ title: 'Wypłata' });

const repayment = z
  .strictObject({
    on: zDay.meta({ title: 'Dzień wpłaty' }),
    amount: zMoneyAboveZero.meta({ title: 'Wpłacona kwota' }),
  })
  .meta({ title: 'Wpłata' });

export const input = z.strictObject({
  act: z.enum(['fosterCare', 'leaver', 'socialAssistance']).meta({
    title: 'Ustawa',
    description:
      'fosterCare – świadczenia z pieczy zastępczej (art. 92 uwrspz), leaver – pomoc na usamodzielnienie (art. 153 uwrspz), socialAssistance – świadczenia z pomocy społecznej (art. 98 u.p.s.)',
  }),
  cause: z.enum(['lostRight', 'deception', 'noLegalBasis']).optional().meta({
    title: 'Dlaczego nienależne',
    description:
      'Wymagane poza pomocą społeczną: lostRight – mimo ustania lub wstrzymania prawa, deception – świadome wprowadzenie w błąd, noLegalBasis – uchylona lub nieważna decyzja (bez odsetek)',
  }),
  payments: z.array(payment).min(1).max(240).meta({ title: 'Nienależne wypłaty' }),
  repayments: z.array(repayment).max(240).optional().meta({ title: 'Dokonane wpłaty' }),
  asOf: zDay.meta({
    title: 'Na dzień',
    description: 'Ostatni dzień, za który liczy się odsetki; nigdy na przyszłość',
  }),
  withoutInterest: z.boolean().optional().meta({
    title: 'Pomiń odsetki',
    description:
      'true, gdy nie są znane stopy odsetek, np. sprzed 2016 r.: wynik poda tylko kwotę nienależną, bez odsetek, sumy i zaliczenia wpłat',
  }),
  decisionDate: zDay.optional().meta({
    title: 'Data decyzji o zwrocie',
    description: 'Od niej liczy się wstecz dziesięć lat; gdy puste, dzień wyliczenia',
  }),
  finalOn: zDay.optional().meta({
    title: 'Dzień, w którym decyzja stała się ostateczna',
    description: 'Od niego biegnie przedawnienie',
  }),
  interruptedOn: zDay.optional().meta({
    title: 'Ostatnie przerwanie przedawnienia',
    description: 'Odroczenie lub raty; w pieczy zastępczej też czynność egzekucyjna z zawiadomieniem',
  }),
  currentBenefit: zMoneyFromZero.optional().meta({
    title: 'Bieżące świadczenie pieniężne',
    description: 'Tylko pomoc społeczna: z niego można potrącić najwyżej połowę (art. 104 ust. 2 u.p.s.)',
  }),
  setOff: zChosenAmount.optional().meta({ title: 'Ustalone potrącenie' }),
});

export type Input = z.output<typeof input>;
