/**
 * What a check of plausibility is: it looks at one team in one month, with the month before beside it, and asks. A check is
 * one file with a `PlausibilityCheck` and one line in index.ts. Every answer warns; none keeps a number out of a sum.
 */
import type { TeamMonth, WorkerMonth } from '../consolidation/model.ts';
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import type { Source } from '../canonical-row.ts';

export interface CheckedMonth {
  readonly month: TeamMonth;
  /** The team in the month before, where it is known. */
  readonly before: TeamMonth | undefined;
  /** Workers of the month before by their code. */
  readonly workersBefore: ReadonlyMap<string, WorkerMonth>;
}

export interface PlausibilityCheck {
  /** Polish: what is asked, for documentation. */
  readonly title: string;
  readonly check: (checked: CheckedMonth) => readonly WorkloadFinding[];
}

/** Where a finding about a cell of a team's month is. */
export function placeAt({ team, month }: TeamMonth, source: Source | undefined): FindingPlace {
  return source === undefined ? { team, month } : { team, ...source, month };
}
