/**
 * What a team leader sees before handing in: what the monthly run would make of these files alone. The same reading and
 * the same consolidation, so that both say the same. Called by `teczka workload check`, later by the pane.
 */
import type { Office } from '../../office/index.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { consolidate, monthTotals, type TeamMonth } from '../consolidation/index.ts';
import { inOrder } from '../findings/order.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import { monthAsPeriod } from '../period.ts';
import type { Reading } from '../canonical-row.ts';
import type { TeamFile } from '../team-file.ts';
import { staffOfMonth } from '../team-template/staff-rows.ts';

/** What would be counted of one measure. */
export interface CheckedTotal {
  readonly measure: MeasureId;
  readonly title: string;
  readonly value: Reading;
  /** How many values are lacking. */
  readonly missing: number;
}

/** One team's month, as these files give it. */
export interface CheckedMonth {
  readonly team: string;
  readonly name: string;
  readonly month: YearMonth;
  readonly accepted: boolean;
  readonly workers: number;
  /** What concerns the team, in the order of the measures. */
  readonly totals: readonly CheckedTotal[];
  /** Ids in office.xlsx of people of the team who have no row. */
  readonly lacking: readonly string[];
  /** Cells of people whom office.xlsx does not know in this team; none where it lists nobody at all. */
  readonly unknown: readonly string[];
}

export interface TeamCheck {
  readonly months: readonly CheckedMonth[];
  /** By team, file, sheet and cell, each once. */
  readonly findings: readonly WorkloadFinding[];
}

/** @param period only this month is looked at; without it every month that the files hold */
export function checkTeamFiles(
  files: readonly TeamFile[],
  office: Pick<Office, 'teams' | 'staff'>,
  period: YearMonth | undefined,
): TeamCheck {
  const { staff } = office;
  const known = new Set(files.flatMap((file) => teamsOf(file)));
  const teams = office.teams.filter(({ id }) => known.has(id));
  const found = files.flatMap(monthsOf);
  const months = period === undefined ? [...new Set(found)].sort() : [period];
  const consolidated = months.map((month) => {
    const result = consolidate(files, { period: monthAsPeriod(month), teams, staff });
    return {
      ...result,
      teams: result.teams.filter(({ id }) => period !== undefined || holds(files, id, month)),
    };
  });
  const checked = consolidated.flatMap((result) =>
    result.teams.flatMap(({ name, months: ofTeam }) =>
      ofTeam.map((month) => checkedMonth(month, name, office)),
    ),
  );
  const told = new Set(checked.map(({ team, month }) => `${team} ${month}`));
  const findings = consolidated.flatMap((result, at) =>
    result.findings.filter(
      ({ place }) => place.team === undefined || told.has(`${place.team} ${months[at] ?? ''}`),
    ),
  );
  const rejected = files.flatMap(({ rejections }) => rejections.map(({ reason }) => reason));
  const ofFiles = files.flatMap((file) => file.findings);
  const order = office.teams.map(({ id }) => id);
  return {
    months: checked,
    findings: inOrder([...findings, ...(period === undefined ? rejected : []), ...ofFiles], order),
  };
}

function teamsOf({ sheets, rejections }: TeamFile): readonly string[] {
  return [...sheets, ...rejections].flatMap(({ team }) => (team === undefined ? [] : [team]));
}

/** The months of its sheets, and the one that its name says: there it would be looked for. */
function monthsOf({ sheets, labelled }: TeamFile): readonly YearMonth[] {
  const periods = sheets.map((sheet) => sheet.period);
  return labelled === undefined ? periods : [...periods, labelled];
}

function holds(files: readonly TeamFile[], team: string, month: YearMonth): boolean {
  return files.some(
    (file) =>
      (file.labelled === month && teamsOf(file).includes(team)) ||
      file.sheets.some((sheet) => sheet.team === team && sheet.period === month),
  );
}

function checkedMonth(month: TeamMonth, name: string, { staff }: Pick<Office, 'staff'>): CheckedMonth {
  const given = month.workers.filter(({ values }) => values.size > 0);
  const codes = new Set(given.map(({ code }) => code));
  const expected = staffOfMonth({ id: month.team }, month.month, staff).rows;
  const totals = monthTotals(month);
  return {
    team: month.team,
    name,
    month: month.month,
    accepted: month.status === 'delivered' || month.status === 'changed',
    workers: given.length,
    totals: measures.flatMap(({ id, title }) => {
      const total = totals.get(id);
      if (total === undefined || total.value === 'not-applicable') return [];
      return [{ measure: id, title, value: total.value, missing: total.missing }];
    }),
    lacking: expected.filter(({ id }) => !codes.has(id)).map(({ id }) => id),
    unknown:
      expected.length === 0
        ? []
        : given.filter(({ kind }) => kind === undefined).map(({ source }) => source.cell),
  };
}
