/**
 * The figures of a consolidated period, before anybody draws them: by worker, team and office, counts summed, states as
 * they are at the end, so much to a post and to a day worked, against norms and returns. Drawn by core/workload/report,
 * printed by the command line.
 */
import type { Consolidation } from '../consolidation/model.ts';
import { StaffList } from '../consolidation/staff-list.ts';
import type { Measure } from '../measures/definition.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import { calendarsOf } from './calendars.ts';
import type { Figures } from './model.ts';
import { normFigures } from './norms.ts';
import { officeMeasure } from './office-figures.ts';
import { presenceOfAll } from './presence.ts';
import { returnFigures } from './returns.ts';
import { teamFigures } from './team-figures.ts';

export type * from './model.ts';

export function figuresOf(consolidation: Consolidation): Figures {
  const { period, context, differences } = consolidation;
  const calendars = calendarsOf(period);
  const staff = new StaffList(context.staff ?? []);
  const established = new Map(context.teams.map(({ id, posts }) => [id, posts]));
  const counted = consolidation.teams.map((team) =>
    teamFigures(team, calendars, { staff, established: established.get(team.id) }),
  );
  const teams = counted.map(({ figures }) => figures);
  const ofOffice = measures.map((measure: Measure<MeasureId>) =>
    officeMeasure(measure, counted, period.months.length),
  );
  const workers = new Set(teams.flatMap((team) => team.workers.map(({ code }) => code)));
  return {
    ...{ period, consolidation, differences, teams },
    measures: ofOffice,
    presence: presenceOfAll(
      calendars.workingDays,
      teams.map(({ presence }) => presence),
    ),
    workers: workers.size,
    norms: normFigures(consolidation, calendars),
    returns: returnFigures(context.reported ?? [], period, teams),
  };
}
