/**
 * Sheets that lie where a team's sheet of the asked month should, and say another month: last month's header kept by
 * mistake. Where the team has several such sheets they are simply those of other months.
 */
import type { YearMonth } from '../../values/year-month.ts';
import type { WorkloadPeriod } from '../period.ts';
import type { TeamFile, TeamSheet } from '../team-file.ts';
import { grouped } from './grouped.ts';

interface Stray {
  readonly month: YearMonth;
  readonly sheet: TeamSheet;
}

/** By month asked for, then by team. */
export function straysOf(
  files: readonly TeamFile[],
  { months }: WorkloadPeriod,
): ReadonlyMap<YearMonth, ReadonlyMap<string, TeamSheet>> {
  const asked = new Set(months);
  const found = files.flatMap((file) => strayOf(file, asked, months));
  const byMonth = new Map<YearMonth, Map<string, TeamSheet>>();
  for (const group of grouped(found, ({ month, sheet }) => `${month} ${sheet.team}`).values()) {
    const [only, ...others] = group;
    if (only === undefined || others.length > 0) continue;
    const teams = byMonth.get(only.month) ?? new Map<string, TeamSheet>();
    byMonth.set(only.month, teams.set(only.sheet.team, only.sheet));
  }
  return byMonth;
}

/** Without a month in the file's name it can only be meant for the one month asked for. */
function strayOf(
  { labelled, sheets }: TeamFile,
  asked: ReadonlySet<YearMonth>,
  months: WorkloadPeriod['months'],
): readonly Stray[] {
  const month = labelled ?? (months.length === 1 ? months[0] : undefined);
  if (month === undefined || !asked.has(month) || sheets.some(({ period }) => asked.has(period))) return [];
  return sheets.map((sheet) => ({ month, sheet }));
}
