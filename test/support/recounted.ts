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
import { monthsOf } from './joined-sheets.ts';
import type { Line, Month, RecountedOffice } from './joined-sheets.ts';

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
