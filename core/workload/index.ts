/** The room of workload as the rooms above and the command line see it. */
export { canonicalRows } from './canonical-rows.ts';
export type { CanonicalRow, Reading } from './canonical-row.ts';
export { consolidate } from './consolidation.ts';
export type { Consolidation, TeamOutcome, TeamStatus, WorkloadTeam } from './consolidation.ts';
export { figuresOf } from './figures.ts';
export type { Figures } from './figures.ts';
export type { Severity, WorkloadFinding } from './findings/definition.ts';
export { measures } from './measures/index.ts';
export type { MeasureId } from './measures/index.ts';
export { periodName } from './period-name.ts';
export { consolidatedWorkbook } from './report/index.ts';
export { deliveredInWords, findingsInWords, teamsOf } from './report/summary-text.ts';
export { selectTeamFiles } from './selection.ts';
export { readTeamFile, rejectedTeamFile } from './team-file.ts';
export type { FileContext, TeamFile, TeamSheet } from './team-file.ts';
