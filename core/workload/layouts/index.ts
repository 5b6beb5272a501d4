/** The layouts of team sheets that are recognised. To add one: define it in its folder, list it here. */
import type { Layout } from './definition.ts';
import { caseList } from './case-list/index.ts';
import { dayGrid } from './day-grid/index.ts';
import { teamMonths, workerMonths } from './months/index.ts';
import { teamMonth } from './team-month/index.ts';

export const layouts: readonly Layout[] = [dayGrid, caseList, teamMonth, workerMonths, teamMonths];
