/** Later versions of closed months: what they would change is shown beside the frozen figures and counted nowhere. */
import type { YearMonth } from '../../values/year-month.ts';
import type { Difference } from '../figures/model.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { closedMonthChanged } from '../findings/deliveries.ts';
import { periodName } from '../period-name.ts';
import { closedDifferences } from '../snapshot/differences.ts';
import { grouped } from './grouped.ts';
import type { TeamMonth } from './model.ts';
import type { FinishedMonths } from './team-months.ts';

export interface Corrections {
  readonly differences: readonly Difference[];
  readonly findings: readonly WorkloadFinding[];
}

/**
 * @param months of the period, frozen ones among them
 * @param liveMonth the teams of a month as the files say it today
 */
export function closedCorrections(
  months: readonly TeamMonth[],
  liveMonth: (month: YearMonth) => FinishedMonths,
): Corrections {
  const frozen = grouped(
    months.filter(({ closed }) => closed),
    ({ month }) => month,
  );
  const found = [...frozen.values()].flatMap((teams) => {
    const live = teams[0] === undefined ? undefined : liveMonth(teams[0].month).months;
    return teams.flatMap((team) => {
      const later = live?.get(team.team)?.[0];
      // A file taken away or spoilt after the closing is no later version.
      return later === undefined || later.content === '' ? [] : [correction(team, later)];
    });
  });
  return {
    differences: found.flatMap(({ differences }) => differences),
    findings: found.flatMap(({ findings }) => findings),
  };
}

function correction(frozen: TeamMonth, later: TeamMonth): Corrections {
  const differences = closedDifferences(frozen, later);
  const { team, month } = frozen;
  const file = later.files[0];
  const place = file === undefined ? { team, month } : { team, file, month };
  const finding = closedMonthChanged(place, periodName(month), differences.length);
  return { differences, findings: differences.length === 0 ? [] : [finding] };
}
