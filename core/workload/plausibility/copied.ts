/**
 * A month copied from the month before, a sheet copied from another team. Numbers that are zero in both months say nothing;
 * of the others nine in ten have to be the same, and there have to be enough of them. Asked of the team first, and of its
 * workers only when the team as a whole is no copy.
 */
import { addToYearMonth } from '../../values/year-month.ts';
import type { TeamMonth, TeamOutcome } from '../consolidation/model.ts';
import { grouped } from '../consolidation/grouped.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { copiedMonth, copiedTeam } from '../findings/plausibility.ts';
import { periodName } from '../period-name.ts';
import type { CheckedMonth, PlausibilityCheck } from './definition.ts';
import { placeAt } from './definition.ts';
import { numberOf } from './numbers.ts';
import type { Values } from './numbers.ts';

const SAME_PER_CENT = 90;
const FEWEST_OF_TEAM = 20;
const FEWEST_OF_WORKER = 10;

interface Compared {
  readonly same: number;
  readonly all: number;
}

export const copyOfMonth: PlausibilityCheck = {
  title: `co najmniej ${SAME_PER_CENT} % liczb takich samych jak miesiąc wcześniej`,
  check: (checked) => {
    const { month, before, workersBefore } = checked;
    if (before === undefined) return [];
    const workers = month.workers.map(({ code, values, source }) => ({
      source,
      compared: compare(values, workersBefore.get(code)?.values),
    }));
    const team = [...workers.map(({ compared }) => compared), compare(month.ofTeam, before.ofTeam)].reduce(
      (sum, { same, all }) => ({ same: sum.same + same, all: sum.all + all }),
    );
    if (isCopy(team, FEWEST_OF_TEAM)) return [told(checked, team, month.workers[0]?.source)];
    return workers
      .filter(({ compared }) => isCopy(compared, FEWEST_OF_WORKER))
      .map(({ compared, source }) => told(checked, compared, source));
  },
};

function compare(now: Values, before: Values | undefined): Compared {
  const pairs =
    before === undefined ? [] : [...now.keys()].map((id) => [numberOf(now, id), numberOf(before, id)]);
  const known = pairs.filter(([a, b]) => a !== undefined && b !== undefined && (a !== 0 || b !== 0));
  return { same: known.filter(([a, b]) => a === b).length, all: known.length };
}

const isCopy = ({ same, all }: Compared, fewest: number): boolean =>
  all >= fewest && same * 100 >= SAME_PER_CENT * all;

function told(
  { month }: CheckedMonth,
  { same, all }: Compared,
  source: TeamMonth['workers'][number]['source'] | undefined,
) {
  return copiedMonth(placeAt(month, source), same, all, periodName(addToYearMonth(month.month, -1)));
}

/** Teams whose numbers, row by row, are those of another team of the same month; told of each of them. */
export function copiesOfTeams(teams: readonly TeamOutcome[]): readonly WorkloadFinding[] {
  const months = teams
    .flatMap((team) => team.months)
    .filter((month) => numbersOf(month).flat().length >= FEWEST_OF_TEAM);
  const groups = grouped(months, (month) => JSON.stringify([month.month, numbersOf(month)]));
  return [...groups.values()].flatMap((same) =>
    same.flatMap((month) => {
      const other = same.find(({ team }) => team !== month.team);
      return other === undefined ? [] : [copiedTeam(placeAt(month, month.workers[0]?.source), other.team)];
    }),
  );
}

const numbersOf = ({ workers }: TeamMonth): readonly (readonly unknown[])[] =>
  workers.map(({ values }) =>
    [...values].flatMap(([id, { value }]) => (typeof value === 'number' ? [[id, value]] : [])),
  );
