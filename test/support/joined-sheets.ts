/**
 * What the sheets of an invented office come to, team by team and month by month, joined by plain loops: the corrected table
 * before the first, sheets of workers for what it lacks, people where the office says that they belong. Counted by
 * recounted.ts.
 */
import type { YearMonth } from '../../core/values/year-month.ts';
import type { Reading } from '../../core/workload/canonical-row.ts';
import { measureOf } from '../../core/workload/measures/by-id.ts';
import type { MeasureId } from '../../core/workload/measures/index.ts';

/** One row of a sheet. */
export interface SheetLine {
  readonly who: string;
  readonly fte: Reading;
  readonly values: Readonly<Partial<Record<MeasureId, Reading>>>;
}

/** A table of the team, its correction, a worker's own sheet, or a table of the team's sums without workers. */
export interface Handed {
  readonly team: string;
  readonly month: YearMonth;
  readonly kind: 'table' | 'corrected' | 'own' | 'sums';
  readonly lines: readonly SheetLine[];
  readonly ofTeam: SheetLine['values'];
}

/** Somebody whom the office knows: team, FTE and the working days of a month that belong to the post. */
export interface Person {
  readonly teamIn: (month: YearMonth) => string;
  readonly fte: number;
  /** In the team, and on the post when the people present are these. */
  readonly days: (
    month: YearMonth,
    present: ReadonlySet<string>,
  ) => { readonly there: number; readonly onPost: number };
}

export interface RecountedOffice {
  /** What counts in a month: of a closed one what was frozen. */
  readonly handed: (month: YearMonth) => readonly Handed[];
  /** Whom the office's list has in a month. */
  readonly people: (month: YearMonth) => ReadonlyMap<string, Person>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly months: readonly YearMonth[];
}

export interface Line {
  readonly who: string;
  fte: Reading;
  readonly values: Map<MeasureId, Reading>;
}

export interface Month {
  readonly lines: Line[];
  readonly ofTeam: Map<MeasureId, Reading>;
  /** Of the team's own values those that stand beside its workers, in a table that names them. */
  readonly beside: Set<MeasureId>;
  readonly delivered: boolean;
}

const entries = (values: SheetLine['values']) => Object.entries(values) as [MeasureId, Reading][];

/** The sheets of one team and month as one: the corrected table before the first, own sheets fill what it lacks. */
function joined(handed: readonly Handed[]): Month {
  const month: Month = {
    lines: [],
    ofTeam: new Map(),
    beside: new Set(),
    delivered: handed.length > 0,
  };
  const table =
    handed.find(({ kind }) => kind === 'corrected') ?? handed.find(({ kind }) => kind === 'table');
  for (const sheet of [table, ...handed.filter(({ kind }) => kind === 'own')]) {
    for (const { who, fte, values } of sheet?.lines ?? []) {
      let line = month.lines.find((one) => one.who === who);
      if (line === undefined) month.lines.push((line = { who, fte, values: new Map() }));
      if (line.fte === 'missing') line.fte = fte;
      for (const [id, value] of entries(values)) {
        if ((line.values.get(id) ?? 'missing') === 'missing') line.values.set(id, value);
      }
    }
  }
  for (const [id, value] of entries(table?.ofTeam ?? {})) {
    month.ofTeam.set(id, value);
    month.beside.add(id);
  }
  const sums = handed.find(({ kind }) => kind === 'sums');
  for (const [id, value] of entries(sums?.ofTeam ?? {})) {
    if ((month.ofTeam.get(id) ?? 'missing') !== 'missing') continue;
    // Of workers who gave the measure it says the same again, unless several of them did one act.
    const said = month.lines.some((line) => typeof line.values.get(id) === 'number');
    if (said && measureOf(id).joint !== true) continue;
    month.ofTeam.set(id, value);
    month.beside.delete(id);
  }
  return month;
}

/** What every team has in a month, people where the office says that they belong. */
export function monthsOf(office: RecountedOffice, month: YearMonth): ReadonlyMap<string, Month> {
  const teams = [...office.kinds.keys()];
  const handed = office.handed(month);
  const found = new Map(
    teams.map((team) => [team, joined(handed.filter((one) => one.team === team && one.month === month))]),
  );
  const before = teams.flatMap((team) => (found.get(team)?.lines ?? []).map((line) => ({ team, line })));
  for (const one of found.values()) one.lines.length = 0;
  for (const { team, line } of before) {
    const home = office.people(month).get(line.who)?.teamIn(month) ?? team;
    found.get(home)?.lines.push(line);
  }
  for (const [team, { lines }] of found) {
    const told = before.filter(({ team: from }) => from === team).map(({ line }) => line);
    for (const line of [...lines]) {
      const twin = lines.find((other) => other !== line && other.who === line.who && same(other, line));
      if (twin !== undefined && !told.includes(line)) lines.splice(lines.indexOf(line), 1);
    }
  }
  return found;
}

function same(a: Line, b: Line): boolean {
  const text = ({ fte, values }: Line): string => JSON.stringify([fte, [...values].sort()]);
  return text(a) === text(b);
}
