/**
 * Balances that a month must keep: what was open at its start, and came, and was taken over, less what was settled and
 * handed over, is what is open at its end, which is the start of the next one. Checked by the consolidation, for a worker
 * as for a team, where the sheet gives every part or leaves out those that may be left out.
 */
import type { MeasureId } from './index.ts';

export interface Balance {
  readonly id: 'cases' | 'environments';
  /** Polish genitive for sentences: „bilans spraw”. */
  readonly of: string;
  readonly opening: MeasureId;
  /** The first one must be given, or nothing can be checked; the others may be lacking, as many sheets do without them. */
  readonly inflow: readonly [MeasureId, ...MeasureId[]];
  readonly outflow: readonly [MeasureId, ...MeasureId[]];
  readonly closing: MeasureId;
  /** A part of the first outflow: never more than it. */
  readonly late?: MeasureId;
}

export const balances: readonly Balance[] = [
  {
    id: 'cases',
    of: 'spraw',
    opening: 'casesOpening',
    inflow: ['casesReceived', 'casesTakenOver'],
    outflow: ['casesSettled', 'casesHandedOver'],
    closing: 'casesOpen',
    late: 'casesSettledLate',
  },
  {
    id: 'environments',
    of: 'środowisk',
    opening: 'environmentsOpening',
    inflow: ['environmentsNew', 'environmentsTakenOver'],
    outflow: ['environmentsClosed', 'environmentsHandedOver'],
    closing: 'environments',
  },
];
