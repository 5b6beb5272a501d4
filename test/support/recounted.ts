/**
 * The figures of an invented office counted a second time, by plain loops over what its sheets say and by nothing of the
 * product's consolidation: what consolidate and figuresOf have to come to.
 */
import { isWorkingDay } from '../../core/polish/working-days.ts';
import { addDays } from '../../core/values/day.ts';
import { monthBounds } from '../../core/values/year-month.ts';
import type { YearMonth } from '../../core/values/year-month.ts';
import type { Reading } from '../../core/workload/canonical-row.ts';
import { measureOf } from '../../core/workload/measures/by-id.ts';
import type { MeasureId } from '../../core/workload/measures/index.ts';
import { appliesTo } from '../../core/workload/measures/sets.ts';

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

interface Line {
  readonly who: string;
  fte: Reading;
  readonly values: Map<MeasureId, Reading>;
}

interface Month {
  readonly lines: Line[];
  readonly ofTeam: Map<MeasureId, Reading>;
  /** Of the team's own values those that stand beside its workers, in a table that names them. */
  readonly beside: Set<MeasureId>;
  readonly delivered: boolean;
}

export interface Recounted {
  readonly byMonth: readonly Reading[];
  readonly total: Reading;
  readonly missing: number;
  readonly average: number | undefined;
  readonly perPost: number | undefined;
  readonly perPresentPost: number | undefined;
  readonly perWorkedDay: number | undefined;
}

const counted = new Map<YearMonth, number>();

export function workingDays(month: YearMonth): number {
  const { from, days } = monthBounds(month);
  const found =
    counted.get(month) ??
    Array.from({ length: days }, (_, at) => addDays(from, at)).filter(isWorkingDay).length;
  counted.set(month, found);
  return found;
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
function monthsOf(office: RecountedOffice, month: YearMonth): ReadonlyMap<string, Month> {
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

/** A worker's value: what nobody asked for is „nd”, what is not given is missing. */
function valueOf(line: Line, id: MeasureId, kind: string): Reading {
  const value = line.values.get(id) ?? (measureOf(id).optional === true ? 'not-applicable' : 'missing');
  return value === 'missing' && !appliesTo(id, kind) ? 'not-applicable' : value;
}

function sum(values: readonly Reading[]): { readonly value: Reading; readonly missing: number } {
  const numbers = values.filter((value) => typeof value === 'number');
  const missing = values.filter((value) => value === 'missing').length;
  if (numbers.length > 0) return { value: numbers.reduce((all, one) => all + one, 0), missing };
  return { value: values.length > 0 && missing === 0 ? 'not-applicable' : 'missing', missing };
}

interface Counted {
  readonly value: Reading;
  readonly missing: number;
  /** Pairs of a value and of what it is divided by. */
  readonly shares: readonly { readonly value: Reading; readonly units: Units }[];
}

interface Units {
  readonly posts: Reading;
  readonly present: Reading;
  readonly days: Reading;
}

function unitsOf(line: Line, lines: readonly Line[], month: YearMonth, office: RecountedOffice): Units {
  const person = office.people(month).get(line.who);
  const all = workingDays(month);
  const present = new Set(lines.map(({ who }) => who));
  const { there, onPost } = person?.days(month, present) ?? { there: all, onPost: all };
  const fte = line.fte === 'missing' ? (person?.fte ?? 'missing') : line.fte;
  const absent = line.values.get('absenceDays') ?? 'missing';
  const days = typeof absent === 'number' && absent <= there ? there - absent : 'missing';
  return {
    posts: typeof fte === 'number' ? (fte * onPost) / all : 'missing',
    present: typeof fte === 'number' && typeof days === 'number' ? (fte * days) / all : 'missing',
    days,
  };
}

function together(units: readonly Units[]): Units {
  const all = (of: (one: Units) => Reading): Reading => {
    const values = units.map(of);
    return values.length > 0 && values.every((value) => typeof value === 'number')
      ? sum(values).value
      : 'missing';
  };
  return { posts: all((one) => one.posts), present: all((one) => one.present), days: all((one) => one.days) };
}

function countedIn(
  { lines, ofTeam, beside, delivered }: Month,
  id: MeasureId,
  kind: string,
  month: YearMonth,
  office: RecountedOffice,
): Counted {
  const units = lines.map((line) => unitsOf(line, lines, month, office));
  const given = ofTeam.get(id);
  if (lines.length === 0 && given === undefined) {
    const asked = appliesTo(id, kind) && !(delivered && measureOf(id).optional === true);
    const value = asked ? 'missing' : 'not-applicable';
    return { value, missing: asked ? 1 : 0, shares: [{ value, units: together(units) }] };
  }
  const own = given === 'missing' && !appliesTo(id, kind) ? 'not-applicable' : given;
  const nobody = own !== undefined && lines.every(({ values }) => !values.has(id));
  const shares = nobody ? [] : lines.map((line) => valueOf(line, id, kind));
  const joint = measureOf(id).joint === true;
  const row = joint && typeof own !== 'number' ? undefined : own;
  const total =
    row !== undefined && joint && !beside.has(id)
      ? sum([row])
      : sum(row === undefined ? shares : [...shares, row]);
  const whole = row !== undefined || lines.length === 0;
  return {
    ...total,
    shares: whole
      ? [{ value: total.value, units: together(units) }]
      : lines.map((line, at) => ({
          value: valueOf(line, id, kind),
          units: units[at] ?? { posts: 'missing', present: 'missing', days: 'missing' },
        })),
  };
}

/** Counts one measure of one team over the period. */
export function recounting(office: RecountedOffice): (team: string, id: MeasureId) => Recounted {
  const found = office.months.map((month) => ({ month, teams: monthsOf(office, month) }));
  return (team, id) => {
    const months = found.map(({ month, teams }) => {
      const ofTeam = teams.get(team);
      if (ofTeam === undefined) throw new Error(`No team ${team}`);
      return countedIn(ofTeam, id, office.kinds.get(team) ?? '', month, office);
    });
    return overMonths(id, months);
  };
}

function overMonths(id: MeasureId, months: readonly Counted[]): Recounted {
  const { kind } = measureOf(id);
  const taken = { sum: months, last: months.slice(-1), first: months.slice(0, 1), none: [] }[kind.overMonths];
  const ends = months.map(({ value }) => value).filter((value) => typeof value === 'number');
  const per = (of: (units: Units) => Reading, times: number): number | undefined => {
    let [value, units] = [0, 0];
    for (const share of taken.flatMap(({ shares }) => shares)) {
      const unit = of(share.units);
      if (typeof share.value !== 'number' || typeof unit !== 'number') continue;
      value += share.value;
      units += unit;
    }
    return units > 0 ? (value * times) / units : undefined;
  };
  const times = kind.overMonths === 'sum' ? months.length : 1;
  return {
    byMonth: months.map(({ value }) => value),
    total: sum(taken.map(({ value }) => value)).value,
    missing: taken.reduce((all, one) => all + one.missing, 0),
    average:
      kind.id === 'state' && ends.length > 0
        ? ends.reduce((all, one) => all + one, 0) / ends.length
        : undefined,
    perPost: kind.perPost ? per(({ posts }) => posts, times) : undefined,
    perPresentPost: kind.perPost ? per(({ present }) => present, times) : undefined,
    perWorkedDay: kind.perWorkedDay ? per(({ days }) => days, 1) : undefined,
  };
}
