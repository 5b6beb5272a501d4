/** Consolidation as the rest of the room and the rooms above see it. */
export { consolidate } from './consolidate.ts';
export { latestResults } from './deliveries.ts';
export { monthTotal, monthTotals } from './month-total.ts';
export type {
  Consolidation,
  ConsolidationContext,
  MonthStatus,
  PlacedDay,
  PlacedValue,
  TeamMonth,
  TeamOutcome,
  WorkerMonth,
  WorkloadTeam,
} from './model.ts';
