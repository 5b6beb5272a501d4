/**
 * The staffing norm of art. 110 ust. 11 u.p.s. at the end of a period. For days of which the law's data know nothing there
 * is no norm to compare with: that is told, and the teams' numbers are consolidated all the same.
 */
import type { DatedValue, Rules, TableTypes } from '../../law/index.ts';
import { TeczkaError } from '../../values/errors.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { normUnknown } from '../findings/norms.ts';
import type { WorkloadPeriod } from '../period.ts';
import type { ConsolidationContext } from './model.ts';

const PARAMETER = 'uops.kadra.pracownik_socjalny';

export type StaffingNorm = DatedValue<TableTypes[typeof PARAMETER]>;

const lastOf = ({ months }: WorkloadPeriod): WorkloadPeriod['months'][0] => months.at(-1) ?? months[0];

/** The norm, or why there is none. */
export function staffingNorm({ law }: Rules, period: WorkloadPeriod): StaffingNorm | TeczkaError {
  try {
    return law.tableOn(PARAMETER, monthBounds(lastOf(period)).to);
  } catch (error) {
    if (error instanceof TeczkaError && error.code === 'law-unknown-period') return error;
    throw error;
  }
}

/** One where the period ends on a day without a known norm. */
export function normFindings({ rules, period }: ConsolidationContext): readonly WorkloadFinding[] {
  const norm = rules && staffingNorm(rules, period);
  return norm instanceof TeczkaError ? [normUnknown({ month: lastOf(period) }, norm.message)] : [];
}
