/** Working days, days worked and posts of a worker, a team or the office over the months of a period. */
import type { Reading } from '../canonical-row.ts';
import type { Presence } from './model.ts';
import { rounded } from './rounded.ts';
import { complete } from './units.ts';
import type { Units } from './units.ts';

/**
 * @param workingDays of all the months of the period
 * @param months units of those concerned, one for every month in which they are; „missing” where a month is lacking
 * @param count of the months of the period: posts are FTE-months divided by it
 */
export function presenceOf(
  workingDays: number,
  months: readonly (Units | 'missing')[],
  count: number,
): Presence {
  const known = months.filter((units) => units !== 'missing');
  const sum = (of: (units: Units) => Reading): Reading =>
    known.length < months.length ? 'missing' : complete(known.map(of));
  return {
    workingDays,
    workedDays: finished(sum(({ workedDays }) => workedDays)),
    posts: finished(
      sum(({ posts }) => posts),
      count,
    ),
    presentPosts: finished(
      sum(({ presentPosts }) => presentPosts),
      count,
    ),
    absentDays: finished(sum(({ absentDays }) => absentDays)),
  };
}

/** Over all teams of which the figure is known in every month: the others are named by what they lack. */
export function presenceOfAll(workingDays: number, teams: readonly Presence[]): Presence {
  const sum = (of: (presence: Presence) => Reading): Reading =>
    finished(complete(teams.map(of).filter((reading) => reading !== 'missing')));
  return {
    workingDays,
    workedDays: sum(({ workedDays }) => workedDays),
    posts: sum(({ posts }) => posts),
    presentPosts: sum(({ presentPosts }) => presentPosts),
    absentDays: sum(({ absentDays }) => absentDays),
  };
}

function finished(reading: Reading, count = 1): Reading {
  return typeof reading === 'number' ? rounded(reading / count) : reading;
}
