/** The room of workload as the rooms above and the command line see it. */
export { canonicalRows } from './canonical-rows.ts';
export type { CanonicalRow, Reading } from './canonical-row.ts';
export { consolidate } from './consolidation/index.ts';
export type { Consolidation, MonthStatus, TeamMonth, TeamOutcome } from './consolidation/index.ts';
export { figuresOf } from './figures/index.ts';
export type { Figures } from './figures/index.ts';
export type { Severity, WorkloadFinding } from './findings/definition.ts';
export { measures } from './measures/index.ts';
export type { MeasureId } from './measures/index.ts';
export { appliesTo } from './measures/sets.ts';
export { periodName } from './period-name.ts';
export { selectTeamFiles } from './selection.ts';
export { teamFileFromJson, teamFileToJson } from './team-file-json.ts';
export { readTeamFile, rejectedTeamFile } from './team-file.ts';
export type { TeamFile, TeamSheet } from './team-file.ts';
