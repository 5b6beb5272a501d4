/** The summary of a consolidated period as the state keeps it and the report tells it. */
import { z } from 'zod';
import { zYearMonth } from '../../../core/values/zod.ts';

const zReading = z.union([z.number(), z.literal(['missing', 'not-applicable'])]);

const zFinding = z.strictObject({
  code: z.string(),
  severity: z.literal(['error', 'warning', 'info']),
  title: z.string(),
  message: z.string(),
  advice: z.string(),
  place: z.strictObject({
    team: z.string().exactOptional(),
    file: z.string().exactOptional(),
    sheet: z.string().exactOptional(),
    cell: z.string().exactOptional(),
    month: zYearMonth.exactOptional(),
  }),
});

const zTeam = z.strictObject({
  id: z.string(),
  name: z.string(),
  status: z.literal(['delivered', 'missing', 'rejected', 'changed']),
  file: z.string().nullable(),
  /** In how many months of the period the team exists. */
  months: z.number(),
  /** Those of which nothing counts. */
  lacking: z.array(zYearMonth),
  /** Rows of workers. */
  rows: z.number(),
  findings: z.number(),
});

const zDifference = z.strictObject({
  team: z.string(),
  month: z.string(),
  measure: z.string(),
  before: zReading,
  after: zReading,
  /** Polish words. */
  why: z.string(),
  file: z.string().nullable(),
  /** False for a correction of a closed month. */
  counted: z.boolean(),
});

export const zSummary = z.strictObject({
  teams: z.array(zTeam),
  findings: z.array(zFinding),
  /** Findings beyond those listed. */
  findingsOmitted: z.number(),
  /** By measure; money as "734.90", null where nobody gave one, "nd" where it concerns no team. */
  totals: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  differences: z.array(zDifference),
});

export type PeriodSummary = z.output<typeof zSummary>;
export type FindingLine = z.output<typeof zFinding>;
export type TeamLine = z.output<typeof zTeam>;

/** Did the team deliver something that counts, the same as before or another? */
export const hasDelivered = ({ status }: { readonly status: string }): boolean =>
  status === 'delivered' || status === 'changed';

/** Of a run that did not come so far as to consolidate. */
export const emptySummary: PeriodSummary = {
  teams: [],
  findings: [],
  findingsOmitted: 0,
  totals: {},
  differences: [],
};
