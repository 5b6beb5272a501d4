/** On what a check rests: a provision, or only the sense of the data where no provision speaks. */
import type { Day } from '../../values/day.ts';

export interface Basis {
  /** Polish, as it is cited: „art. 37 ust. 1–2 uwrspz”. */
  readonly text: string;
  /** First day on which the rule holds; before it the check does not run. Unset: since the register exists. */
  readonly from?: Day;
  /** Last day on which it holds. */
  readonly to?: Day;
}

/** Ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej. */
export function fosterCareAct(provision: string, from?: Day): Basis {
  return { text: `${provision} uwrspz`, ...(from === undefined ? {} : { from }) };
}

/** No provision: the data contradict themselves. */
export const SENSE_OF_DATA: Basis = { text: 'zgodność danych w rejestrze (bez przepisu)' };

/** No provision of the act: how a PESEL number is built. */
export const PESEL_ALGORITHM: Basis = { text: 'budowa numeru PESEL (data urodzenia, płeć, cyfra kontrolna)' };
