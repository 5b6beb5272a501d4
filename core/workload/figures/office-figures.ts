/** One measure over all teams: sums of what is given, and who is lacking. */
import type { Reading } from '../canonical-row.ts';
import { sumOf } from '../consolidation/month-total.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import { measureFigure } from './measure-figure.ts';
import type { OfficeMeasure, Total } from './model.ts';
import { monthsTaken } from './over-months.ts';
import { Rates } from './rates.ts';
import type { CountedTeam } from './team-figures.ts';

export function officeMeasure(
  measure: Measure<MeasureId>,
  teams: readonly CountedTeam[],
  months: number,
): OfficeMeasure {
  const { id, kind } = measure;
  const ofTeams = teams.flatMap(({ figures: { team, figures } }) => {
    const figure = figures.get(id);
    return figure === undefined ? [] : [{ id: team.id, figure }];
  });
  const rates = new Rates();
  for (const team of teams) {
    const ofTeam = team.rates.get(id);
    if (ofTeam !== undefined) rates.addAll(ofTeam);
  }
  const columns = Array.from({ length: months }, (_, at) =>
    ofTeams.map(({ figure }) => figure.byMonth[at] ?? 'not-applicable'),
  );
  const figure = measureFigure({
    measure,
    months: columns.map((values): Total => ({ value: sumOf(values).value, missing: 0 })),
    whole: columns.map(wholeState),
    rates: rates.result(kind, months),
    sourcesOf: () => [],
  });
  const missing = ofTeams.reduce((sum, team) => sum + team.figure.total.missing, 0);
  return {
    measure,
    figure: {
      ...figure,
      total: { value: figure.total.value, missing },
      get sources() {
        return ofTeams.flatMap((team) => team.figure.sources);
      },
    },
    lacking: ofTeams
      .filter((team) => lacks(team.figure.byMonth, monthsTaken(kind, months)))
      .map((team) => team.id),
  };
}

/** The office's state at a month end, where that of every team is known. */
function wholeState(values: readonly Reading[]): Reading {
  return values.includes('missing') ? 'missing' : sumOf(values).value;
}

const lacks = (byMonth: readonly Reading[], taken: readonly number[]): boolean =>
  taken.some((at) => byMonth[at] === 'missing');
