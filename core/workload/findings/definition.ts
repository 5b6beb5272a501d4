/**
 * What consolidation has to tell about the team sheets. A kind of finding is one `defineFinding`: it fixes the code,
 * the severity and the Polish words; whoever meets the case adds the place and the facts. Shown in the sheet
 * „Ustalenia”, by the command line and in its JSON.
 */

import type { YearMonth } from '../../values/year-month.ts';

/** `error`: a figure is wrong or lacking; `warning`: probably a mistake; `info`: said so that nothing is silent. */
export type Severity = 'error' | 'warning' | 'info';

export interface FindingPlace {
  /** Id of the team, where it is known. */
  readonly team?: string;
  /** Path of the file inside the store. */
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address in Excel's own numbering. */
  readonly cell?: string;
  /** The month it is about, where it is about one. */
  readonly month?: YearMonth;
}

export interface WorkloadFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Polish name of the kind of finding. */
  readonly title: string;
  /** Polish sentence: what was found here. Never a client's or worker's name. */
  readonly message: string;
  /** Polish sentence: what to do. */
  readonly advice: string;
  readonly place: FindingPlace;
}

export interface FindingKind<Facts extends readonly unknown[]> {
  /** Fixed kebab-case id. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: (...facts: Facts) => string;
  readonly advice: string;
}

/** Gives the function that makes a finding of this kind at a place. */
export function defineFinding<const Facts extends readonly unknown[]>(
  kind: FindingKind<Facts>,
): (place: FindingPlace, ...facts: Facts) => WorkloadFinding {
  const { code, severity, title, advice } = kind;
  return (place, ...facts) => ({ code, severity, title, message: kind.message(...facts), advice, place });
}
