/**
 * The team and the days of a row of „Pracownicy” or „Rejony” in office.xlsx: the team is on the list and exists on those
 * days. A day left out is the team's own first or last one, so that earlier months are never rewritten.
 */
import { formatShortDate } from '../polish/date-in-words.ts';
import type { Day } from '../values/day.ts';
import { type CellReader, optionalDay, requiredText } from './cell-values.ts';
import type { Team } from './office.ts';
import type { SettingsRow } from './settings-sheet.ts';

export interface TeamDays {
  /** Id of the team. */
  readonly team: string;
  /** null: since ever, as the team. */
  readonly from: Day | null;
  /** null: until changed. */
  readonly to: Day | null;
}

/** Undefined, with a fault at its cell, when the team or a day cannot be used. */
export function teamDays(
  row: SettingsRow,
  reader: CellReader,
  teams: readonly Team[],
  date1904: boolean,
): TeamDays | undefined {
  const { sheet, faults } = reader;
  const id = requiredText(reader, row.get('Zespół'), 'id zespołu z arkusza „Zespoły”');
  const from = optionalDay(reader, row.get('Obowiązuje od'), date1904);
  const to = optionalDay(reader, row.get('Obowiązuje do'), date1904);
  const team = teams.find((listed) => listed.id === id);
  if (id !== undefined && team === undefined)
    faults.add(sheet, row.get('Zespół').cell, 'w arkuszu „Zespoły” nie ma zespołu o tym id');
  if (from === undefined || to === undefined) return undefined;
  if (from !== null && to !== null && to < from) {
    faults.add(sheet, row.get('Obowiązuje do').cell, 'koniec jest wcześniejszy niż początek');
    return undefined;
  }
  if (team === undefined) return undefined;
  const beyond = beyondTeam(row, team, from, to);
  if (beyond !== undefined) {
    faults.add(sheet, beyond.cell, beyond.problem);
    return undefined;
  }
  return { team: team.id, from: from ?? team.from, to: to ?? team.to };
}

interface Beyond {
  readonly cell: string;
  readonly problem: string;
}

function beyondTeam(row: SettingsRow, team: Team, from: Day | null, to: Day | null): Beyond | undefined {
  const { cell: start } = row.get('Obowiązuje od');
  const { cell: end } = row.get('Obowiązuje do');
  const starts = (day: Day): string => `zespół działa dopiero od ${formatShortDate(day)}`;
  const ended = (day: Day): string => `zespół działał tylko do ${formatShortDate(day)}`;
  if (team.from !== null && from !== null && from < team.from)
    return { cell: start, problem: starts(team.from) };
  if (team.from !== null && to !== null && to < team.from) return { cell: end, problem: starts(team.from) };
  if (team.to !== null && to !== null && to > team.to) return { cell: end, problem: ended(team.to) };
  if (team.to !== null && from !== null && from > team.to) return { cell: start, problem: ended(team.to) };
  return undefined;
}

type Span = Pick<TeamDays, 'from' | 'to'>;

/** Have both some day in common? */
export function shareDay(a: Span, b: Span): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

export function holdsOn({ from, to }: Span, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

const endsBefore = (a: Span, b: Span): boolean => a.to !== null && b.from !== null && a.to < b.from;
