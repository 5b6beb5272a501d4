/**
 * The days for which a cash allowance of social assistance is granted: from the month of the complete application
 * (art. 106 ust. 3 u.p.s.), or from the day on which the right to it arose, to the last day granted.
 * Used by the permanent and the periodic allowance.
 */
import { formatDate } from '../../polish/date-in-words.ts';
import { type Day, firstOfMonth } from '../../values/day.ts';
import type { Derivation } from '../derivation/derivation.ts';
import { contradiction } from '../inputs/contradiction.ts';
import { refuseReversed } from '../inputs/reversed-span.ts';
import { incomplete } from '../inputs/incomplete.ts';

/** Art. 106 ust. 3 u.p.s. has divided a month by its calendar days since the act came into force. */
export const PART_MONTH_BASIS = 'art. 106 ust. 3 u.p.s.';

interface GrantInput {
  readonly applicationDate?: Day | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export interface GrantPeriod {
  readonly from: Day;
  /** null: granted without a last day. */
  readonly to: Day | null;
}

/**
 * @param ruled first day of the right that the act sets by itself and that the derivation has already told, in the place
 * of the month of the application
 * @returns undefined where the input names no days: only the monthly amount is asked for
 * @throws TeczkaError `input-contradiction`, `input-incomplete`
 */
export function grantPeriod(
  derivation: Derivation,
  { applicationDate, from, to }: GrantInput,
  ruled?: Day,
): GrantPeriod | undefined {
  const earliest = ruled ?? (applicationDate === undefined ? undefined : firstOfMonth(applicationDate));
  const start = from ?? earliest;
  if (start === undefined) {
    if (to === undefined) return undefined;
    throw incomplete(
      'from',
      'Podano ostatni dzień zasiłku bez pierwszego. Podaj „Zasiłek od” albo „Data kompletnego wniosku”.',
    );
  }
  if (earliest !== undefined && start < earliest) {
    throw contradiction(
      'from',
      `Zasiłek przysługuje najwcześniej od ${formatDate(earliest)} (${ruled === undefined ? 'art. 106 ust. 3 u.p.s.: od miesiąca złożenia kompletnego wniosku' : 'art. 106 ust. 9–10 u.p.s.'}). Popraw jedną z dat.`,
    );
  }
  refuseReversed('Okres zasiłku', { from: start, to }, 'to');
  if (ruled === undefined || start !== ruled)
    derivation.state(startText(start, from, earliest), PART_MONTH_BASIS);
  return { from: start, to: to ?? null };
}

function startText(start: Day, from: Day | undefined, earliest: Day | undefined): string {
  if (from === undefined || from === earliest) {
    return `Zasiłek przyznaje się od miesiąca złożenia wniosku wraz z wymaganą dokumentacją, tj. od ${formatDate(start)}`;
  }
  return `Uprawnienie do zasiłku powstało ${formatDate(start)}, więc zasiłek przyznaje się od tego dnia.`;
}
