/**
 * Results of files arranged by month and team, so that judging a team in a month looks at its own sheets only: files of
 * a whole province cost one pass. Closed months take the results frozen when they were closed.
 */
import type { YearMonth } from '../../values/year-month.ts';
import type { Rejection, TeamFile, TeamSheet } from '../team-file.ts';

/** What was delivered by or for one team in one month. */
export interface Delivered {
  /** By file and sheet. */
  readonly sheets: readonly TeamSheet[];
  /** Rejections of this month, and of files that name no month. */
  readonly rejections: readonly Rejection[];
}

export class Deliveries {
  readonly #sheets = new Map<YearMonth, Map<string, TeamSheet[]>>();
  readonly #rejections = new Map<YearMonth | undefined, Map<string, Rejection[]>>();

  /** @param files one result a file */
  constructor(files: readonly TeamFile[]) {
    for (const { sheets, rejections, labelled } of [...files].sort(byFile)) {
      for (const sheet of [...sheets].sort(bySheet)) put(this.#sheets, sheet.period, sheet.team, sheet);
      for (const rejection of rejections) {
        put(this.#rejections, rejection.period ?? labelled, rejection.team ?? '', rejection);
      }
    }
  }

  of(team: string, month: YearMonth): Delivered {
    const rejected = (key: YearMonth | undefined): readonly Rejection[] =>
      this.#rejections.get(key)?.get(team) ?? [];
    return {
      sheets: this.#sheets.get(month)?.get(team) ?? [],
      rejections: [...rejected(month), ...rejected(undefined)],
    };
  }

  /** Ids of the teams that have sheets or rejections in a month; rejections that name no team are under ''. */
  teamsIn(month: YearMonth): readonly string[] {
    const ids = [this.#sheets.get(month), this.#rejections.get(month), this.#rejections.get(undefined)];
    return [...new Set(ids.flatMap((teams) => [...(teams?.keys() ?? [])]))];
  }
}

/** One result a file, the latest one: a file read again replaces its former result. */
export function latestResults(results: Iterable<TeamFile>): readonly TeamFile[] {
  const latest = new Map<string, TeamFile>();
  for (const result of results) latest.set(result.file, result);
  return [...latest.values()].sort(byFile);
}

const byFile = (a: TeamFile, b: TeamFile): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
const bySheet = (a: TeamSheet, b: TeamSheet): number => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0);

function put<Key, Item>(index: Map<Key, Map<string, Item[]>>, key: Key, team: string, item: Item): void {
  const teams = index.get(key) ?? new Map<string, Item[]>();
  index.set(key, teams);
  const items = teams.get(team);
  if (items === undefined) teams.set(team, [item]);
  else items.push(item);
}
