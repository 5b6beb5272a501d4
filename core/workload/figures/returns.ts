/**
 * Figures of the half-year return (MRPiPS-03 and the like) as the office reported them beside those of the teams' sheets,
 * for half-years that lie wholly within the period.
 */
import type { ReportedFigure } from '../../office/index.ts';
import { sumOf } from '../consolidation/month-total.ts';
import { reportedMeasure } from '../consolidation/reported.ts';
import type { MeasureId } from '../measures/index.ts';
import { workloadPeriod } from '../period.ts';
import type { WorkloadPeriod } from '../period.ts';
import type { ReturnFigure, TeamFigures } from './model.ts';
import { monthsTaken, overMonths } from './over-months.ts';

export function returnFigures(
  reported: readonly ReportedFigure[],
  period: WorkloadPeriod,
  teams: readonly TeamFigures[],
): readonly ReturnFigure[] {
  const at = new Map(period.months.map((month, index) => [month, index]));
  return reported.flatMap((figure) => {
    const places = workloadPeriod(figure.half).months.map((month) => at.get(month));
    const measure = reportedMeasure(figure);
    const known = places.filter((place) => place !== undefined);
    if (measure === undefined || known.length < places.length) return [];
    const taken = monthsTaken(measure.kind, known.length).flatMap((index) => known[index] ?? []);
    const months = known.map((place) => ({
      value: sumOf(readingsIn(teams, measure.id, place)).value,
      missing: 0,
    }));
    const { half, cell, value } = figure;
    return [
      {
        ...{ half, cell, measure: measure.id },
        // The return has złote, the teams' amounts are whole grosze.
        reported: measure.kind.id === 'amount' ? Math.round(value * 100) : value,
        ours: overMonths(measure.kind, months).value,
        lacking: lackingIn(teams, measure.id, taken),
      },
    ];
  });
}

const readingsIn = (teams: readonly TeamFigures[], measure: MeasureId, place: number) =>
  teams.map(({ figures }) => figures.get(measure)?.byMonth[place] ?? 'not-applicable');

function lackingIn(
  teams: readonly TeamFigures[],
  measure: MeasureId,
  taken: readonly number[],
): readonly string[] {
  return teams
    .filter(({ figures }) => taken.some((place) => figures.get(measure)?.byMonth[place] === 'missing'))
    .map(({ team }) => team.id);
}
