/**
 * Acts of a list made into months: what each worker did, day by day, and what the team did together. An act of several
 * workers counts once for the team. Where the measure is one of joint acts, each of them has a share and the team's own
 * value counts; where it is not, it is of no single worker and only the team has it. A list is complete: who stands in
 * it did nothing of what others of the list did and he did not, hence zero; what nobody in it ever did is missing.
 */
import { isFreeByLaw } from '../../../polish/working-days.ts';
import { calendar } from '../../../values/day.ts';
import { yearMonthOf, yearMonthParts } from '../../../values/year-month.ts';
import type { YearMonth } from '../../../values/year-month.ts';
import { caseOfSeveral } from '../../findings/case-list.ts';
import { countOnFreeDay } from '../../findings/days.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { workerKey } from '../../identify/workers.ts';
import type { Measure } from '../../measures/definition.ts';
import { measures as allMeasures } from '../../measures/index.ts';
import type { MeasureId } from '../../measures/index.ts';
import type { DayCell, MeasuredCell, PartReading, SheetPlace, WorkerReading } from '../definition.ts';
import type { Case } from './read-cases.ts';

export interface MonthOfCases {
  readonly month: YearMonth;
  readonly part: PartReading;
  readonly cases: readonly Case[];
}

interface Tally {
  count: number;
  readonly cell: string;
}

interface Share {
  readonly name: string;
  readonly cell: string;
  /** By measure and day. */
  readonly days: Map<MeasureId, Map<number, Tally>>;
}

/** @param zero the cell that stands for acts that are not there: the heading of the kinds */
export function monthsOf(cases: readonly Case[], zero: string, place: SheetPlace): readonly MonthOfCases[] {
  const byMonth = new Map<YearMonth, Case[]>();
  for (const act of cases) {
    const month = yearMonthOf(act.day);
    byMonth.set(month, [...(byMonth.get(month) ?? []), act]);
  }
  const ids = new Set(cases.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const covered: readonly Measure<MeasureId>[] = allMeasures.filter(({ id }) => ids.has(id));
  return [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, ofMonth]) => ({
      month,
      cases: ofMonth,
      part: partOf(month, ofMonth, covered, zero, place),
    }));
}

function partOf(
  month: YearMonth,
  cases: readonly Case[],
  covered: readonly Measure<MeasureId>[],
  zero: string,
  place: SheetPlace,
): PartReading {
  const shares = new Map<string, Share>();
  const team = new Map<MeasureId, Tally>();
  const findings: WorkloadFinding[] = [];
  for (const act of cases) {
    const { day } = calendar(act.day);
    const of = act.workers.map((name) => shareOf(shares, name, act));
    for (const measure of act.measures) {
      const at = { ...place, cell: act.cell };
      const together = measure.joint !== true && of.length > 1;
      if (together && !act.repeated) findings.push(caseOfSeveral(at, measure.title));
      if (!act.repeated && isFreeByLaw(act.day)) findings.push(countOnFreeDay(at, measure.title, day));
      if ((together || measure.joint === true) && !act.repeated) add(team, measure.id, act.cell);
      if (together || (act.repeated && measure.joint !== true)) continue;
      for (const { days } of of) addDay(days, measure.id, day, act);
    }
  }
  return {
    month: yearMonthParts(month),
    workers: [...shares.values()].map((share) => workerOf(share, covered, zero)),
    ofTeam: covered.flatMap(({ id, joint }): MeasuredCell[] => {
      const tally = team.get(id);
      if (tally !== undefined) return [{ measure: id, value: tally.count, cell: tally.cell }];
      return joint === true ? [{ measure: id, value: 0, cell: zero }] : [];
    }),
    findings,
  };
}

function shareOf(shares: Map<string, Share>, name: string, { workerCell: cell }: Case): Share {
  const key = workerKey(name) || name;
  const known = shares.get(key) ?? { name, cell, days: new Map<MeasureId, Map<number, Tally>>() };
  shares.set(key, known);
  return known;
}

function addDay(days: Share['days'], measure: MeasureId, day: number, { cell }: Case): void {
  const ofMeasure = days.get(measure) ?? new Map<number, Tally>();
  days.set(measure, ofMeasure);
  add(ofMeasure, day, cell);
}

function add<Key>(tallies: Map<Key, Tally>, key: Key, cell: string): void {
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { count: 1, cell });
  else known.count++;
}

function workerOf(
  { name, cell, days }: Share,
  covered: readonly Measure<MeasureId>[],
  zero: string,
): WorkerReading {
  const byDay = covered.flatMap(({ id }) =>
    [...(days.get(id) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([day, tally]): DayCell => ({ measure: id, value: tally.count, cell: tally.cell, day })),
  );
  const values = covered.map(({ id }): MeasuredCell => {
    const tallies = [...(days.get(id)?.values() ?? [])];
    const value = tallies.reduce((sum, { count }) => sum + count, 0);
    return { measure: id, value, cell: tallies[0]?.cell ?? zero };
  });
  return { name, post: '', fte: 'missing', cell, values, days: byDay };
}
