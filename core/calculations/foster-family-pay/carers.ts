/** Who is paid for foster care, and the amounts that bound the pay (art. 85 ust. 1, 2, 6, 7 uwrspz). */
import type { Input } from './input.ts';

export interface Carer {
  /** Polish, nominative. */
  readonly name: string;
  /** Article of the pay. */
  readonly basis: string;
  /** Id of the minimum of the act (art. 85 ust. 1 or 2). */
  readonly minimum: string;
  /** Id of the same minimum as valorised in contracts; from 1.02.2023. */
  readonly contractMinimum: string;
  /** `own`: pay of its own; `helper-only`: paid only while it helps another family. */
  readonly pay: 'own' | 'helper-only';
  /** Has a right to the supplement of art. 85 ust. 5. */
  readonly emergency: boolean;
}

const ordinary = {
  basis: 'art. 85 ust. 1 uwrspz',
  minimum: 'fc_salary_min',
  contractMinimum: 'fc_salary_contract',
  emergency: false,
} as const;

export const CARERS: Readonly<Record<Input['carer'], Carer>> = {
  professional: { ...ordinary, name: 'rodzina zastępcza zawodowa', pay: 'own' },
  emergency: {
    name: 'rodzina zastępcza zawodowa pełniąca funkcję pogotowia rodzinnego',
    basis: 'art. 85 ust. 2 uwrspz',
    minimum: 'fc_salary_min_emergency',
    contractMinimum: 'fc_salary_contract_emergency',
    pay: 'own',
    emergency: true,
  },
  familyHome: { ...ordinary, name: 'prowadzący rodzinny dom dziecka', pay: 'own' },
  nonProfessional: { ...ordinary, name: 'rodzina zastępcza niezawodowa', pay: 'helper-only' },
  trained: {
    ...ordinary,
    name: 'osoba przeszkolona do pełnienia funkcji rodziny zastępczej albo małżonkowie z takim przeszkoleniem',
    pay: 'helper-only',
  },
};
