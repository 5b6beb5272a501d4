/**
 * Whose sheet this is and for which month. The header, which people sign, is believed before the sheet's name, that
 * before the file's name and that before the folder's; what disagrees is named as a finding, never passed over.
 * Called by team-file.ts.
 */
import { calendar, dayFromExcelSerial } from '../../values/day.ts';
import { yearMonthFrom } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { FindingPlace, WorkloadFinding } from '../findings/definition.ts';
import { monthContradiction, teamContradiction } from '../findings/sheets.ts';
import type { TitleLine } from '../layouts/definition.ts';
import { periodName } from '../period-name.ts';
import { monthsIn, yearIn } from './months.ts';
import type { MonthMention } from './months.ts';
import { teamsIn } from './teams.ts';
import type { KnownTeam } from './teams.ts';

/** One place that may name the team and the month. */
export interface Evidence {
  readonly text: string;
  /** Polish subject of a sentence: „Nagłówek”, „nazwa pliku”. */
  readonly from: string;
  readonly cell?: string;
}

interface Named<What> {
  readonly what: What;
  readonly evidence: Evidence;
}

export interface Identity {
  readonly team: string | undefined;
  readonly period: YearMonth | undefined;
  /** The year, where the places name one only; a sheet of a whole year names no month. */
  readonly year: number | undefined;
  readonly findings: readonly WorkloadFinding[];
}

/** What may name the team and the month, the most believed first. @param file path inside the store */
export function evidenceOf(titles: readonly TitleLine[], sheet: string, file: string): readonly Evidence[] {
  const [name = '', ...folders] = file.split('/').reverse();
  return [
    ...titles.map(({ text, cell }) => ({ text, cell, from: 'nagłówek' })),
    { text: sheet, from: 'nazwa arkusza' },
    { text: name.replace(/\.[^.]*$/, ''), from: 'nazwa pliku' },
    ...folders.map((text) => ({ text, from: 'nazwa folderu' })),
  ];
}

/** "2026-04" as titles hold it when Excel made a date of „kwiecień 2026”. */
export function monthOfDate(serial: number): string | undefined {
  const day = dayFromExcelSerial(serial);
  if (day === undefined) return undefined;
  const { year, month } = calendar(day);
  return yearMonthFrom(year, month);
}

/** @param ofPart the month that the sheet's own columns or rows say, where they do: teams are those of that month */
export function identify(
  evidence: readonly Evidence[],
  teams: readonly KnownTeam[],
  place: FindingPlace,
  ofPart?: YearMonth,
): Identity {
  const months = datedMonths(evidence);
  const month = ofPart ?? months[0]?.what;
  const named = evidence.flatMap((piece) =>
    teamsIn(piece.text, teams, month).map((what) => ({ what, evidence: piece })),
  );
  return {
    team: named[0]?.what,
    period: months[0]?.what,
    year: onlyOne(evidence.map(({ text }) => yearIn(text))),
    findings: [
      ...contradictions(named, place, teamContradiction, (id) => id),
      ...contradictions(months, place, monthContradiction, periodName),
    ],
  };
}

/** Months with their year; „kwiecień” without one takes the year that the other places give, if they agree on one. */
function datedMonths(evidence: readonly Evidence[]): readonly Named<YearMonth>[] {
  const found = evidence.flatMap((piece) => monthsIn(piece.text).map((what) => ({ what, evidence: piece })));
  const mentioned = onlyOne(evidence.map(({ text }) => yearIn(text)));
  return found.flatMap(({ what, evidence: piece }) => {
    const year = what.year ?? yearBeside(what, found) ?? mentioned;
    return year === undefined ? [] : [{ what: yearMonthFrom(year, what.month), evidence: piece }];
  });
}

/** The year that other places give to the same month. */
function yearBeside({ month }: MonthMention, found: readonly Named<MonthMention>[]): number | undefined {
  return onlyOne(found.filter(({ what }) => what.month === month).map(({ what }) => what.year));
}

function onlyOne(years: readonly (number | undefined)[]): number | undefined {
  const different = new Set(years.filter((year) => year !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}

type Contradiction = (place: FindingPlace, ...facts: [string, string, string, string]) => WorkloadFinding;

/** One finding for every further place that names something else than the first one. */
function contradictions<What extends string>(
  [first, ...others]: readonly Named<What>[],
  place: FindingPlace,
  finding: Contradiction,
  shown: (what: What) => string,
): WorkloadFinding[] {
  if (first === undefined) return [];
  const subject = first.evidence.from.replace(/^./u, (letter) => letter.toUpperCase());
  const disagreeing = others.filter(({ what }) => what !== first.what);
  return disagreeing.map(({ what, evidence }) => {
    const cell = evidence.cell ?? first.evidence.cell;
    const at = cell === undefined ? place : { ...place, cell };
    return finding(at, shown(first.what), subject, shown(what), evidence.from);
  });
}
