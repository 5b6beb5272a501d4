/** The acts by which undue sums are recovered: what they call undue, whether interest is due, and their terms. */
import type { Day } from '../../values/day.ts';
import type { CalculationContext } from '../context.ts';

/** Why a sum of foster care was undue (art. 92 ust. 1 uwrspz). */
export const CAUSES = {
  lostRight: {
    name: 'wypłacono ją mimo okoliczności powodujących ustanie lub wstrzymanie prawa',
    bearsInterest: true,
  },
  deception: { name: 'pobrano ją po świadomym wprowadzeniu w błąd', bearsInterest: true },
  noLegalBasis: {
    name: 'wypłacono ją bez podstawy prawnej: decyzję uchylono lub stwierdzono jej nieważność, a prawa do świadczenia odmówiono',
    bearsInterest: false,
  },
} as const;

export type CauseId = keyof typeof CAUSES;

export interface UndueAct {
  /** Polish sentence: what is returned. */
  readonly what: string;
  readonly basis: string;
  /** Does the act distinguish causes, and interest by them? */
  readonly hasCauses: boolean;
  readonly interestBasis: string;
  readonly orderBasis: string;
  readonly decisionBasis: string;
  readonly prescriptionBasis: string;
  /** Polish: what starts the prescription anew. */
  readonly interruptedBy: string;
  /** Years after the payment in which a decision may still be given. */
  decisionYears(context: CalculationContext, on: Day): number;
  /** Years after which a final decision can no longer be enforced. */
  prescriptionYears(context: CalculationContext, on: Day): number;
}

const years = (context: CalculationContext, id: string, on: Day): number => context.numberOn(id, on).value;

const fosterCare: UndueAct = {
  what: 'Nienależnie pobrane świadczenia pieniężne zwraca się w całości lub w części, na podstawie decyzji, która określa kwotę i termin zwrotu.',
  basis: 'art. 92 ust. 1 uwrspz',
  hasCauses: true,
  interestBasis: 'art. 92 ust. 6a i 9 uwrspz',
  orderBasis: 'art. 92 ust. 10 uwrspz',
  decisionBasis: 'art. 92 ust. 6 uwrspz',
  prescriptionBasis: 'art. 92 ust. 4 uwrspz',
  interruptedBy: 'odroczenie, raty albo czynność egzekucyjna, o której zawiadomiono zobowiązanego',
  decisionYears: (context, on) => years(context, 't_overpaid_decision', on),
  prescriptionYears: (context, on) => years(context, 't_overpaid_prescription', on),
};

const underLeavers = (basis: string): string => `${basis} w zw. z art. 153 uwrspz`;

export const ACTS = {
  fosterCare,
  leaver: {
    ...fosterCare,
    basis: underLeavers(fosterCare.basis),
    interestBasis: underLeavers(fosterCare.interestBasis),
    orderBasis: underLeavers(fosterCare.orderBasis),
    decisionBasis: underLeavers(fosterCare.decisionBasis),
    prescriptionBasis: underLeavers(fosterCare.prescriptionBasis),
  },
  socialAssistance: {
    what: 'Świadczenia nienależnie pobrane podlegają zwrotowi niezależnie od dochodu rodziny; wysokość i terminy zwrotu ustala decyzja.',
    basis: 'art. 98 w zw. z art. 104 ust. 3 u.p.s.',
    hasCauses: false,
    interestBasis: 'art. 98 i 104 u.p.s.',
    orderBasis: 'art. 104 u.p.s.',
    decisionBasis: 'art. 104 ust. 7 u.p.s.',
    prescriptionBasis: 'art. 104 ust. 5 i 6 u.p.s.',
    interruptedBy: 'odroczenie terminu płatności albo rozłożenie na raty',
    decisionYears: (context, on) =>
      context.tableOn('uops.przedawnienie_lata', on).value.noDecisionAfterYearsFromCollection,
    prescriptionYears: (context, on) =>
      context.tableOn('uops.przedawnienie_lata', on).value.afterDecisionIsFinalYears,
  },
} as const satisfies Readonly<Record<string, UndueAct>>;

export type ActId = keyof typeof ACTS;
