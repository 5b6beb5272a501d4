/**
 * Who stands in a team's sheet of a month: the people of office.xlsx with their post and FTE, each once, and what changed
 * within the month (coming, leaving, moves, substitutions) as a remark. Vacant posts are told apart: nobody fills a row of
 * theirs. Called by fill-team-sheet.ts.
 */
import type { StaffMember, Team } from '../../office/index.ts';
import { formatShortDate } from '../../polish/date-in-words.ts';
import { isWorkingDay } from '../../polish/working-days.ts';
import { addDays } from '../../values/day.ts';
import type { Day } from '../../values/day.ts';
import { monthBounds } from '../../values/year-month.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { numberInText } from '../findings/number-in-text.ts';

/** One person of a team in a month. */
export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly fte: number;
  /** Working days of the month on which the person is in the team. */
  readonly workingDays: number;
  /** Polish, empty where nothing changes in the month. */
  readonly remarks: string;
}

export interface MonthStaff {
  readonly rows: readonly StaffRow[];
  /** Polish, one for each vacant post. */
  readonly vacancies: readonly string[];
}

export function staffOfMonth(
  team: Pick<Team, 'id'>,
  month: YearMonth,
  staff: readonly StaffMember[],
): MonthStaff {
  const bounds = monthBounds(month);
  const active = staff.filter(
    ({ from, to }) => (from ?? bounds.from) <= bounds.to && (to ?? bounds.to) >= bounds.from,
  );
  const own = active.filter((member) => member.team === team.id);
  const people = own.filter(({ kind }) => kind !== 'vacancy');
  const ids = [...new Set(people.map(({ id }) => id))];
  return {
    rows: ids.map((id) => {
      const spans = inOrder(people.filter((member) => member.id === id));
      return personRow(spans, active, bounds);
    }),
    vacancies: own
      .filter(({ kind }) => kind === 'vacancy')
      .map((vacancy) => [`wakat: ${posted(vacancy)}`, ...changes(vacancy, bounds)].join(', ')),
  };
}

type Bounds = ReturnType<typeof monthBounds>;

const inOrder = (spans: readonly StaffMember[]): readonly StaffMember[] =>
  [...spans].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));

/** The post and the FTE at the end of the month; what was before is a remark. */
function personRow(spans: readonly StaffMember[], active: readonly StaffMember[], bounds: Bounds): StaffRow {
  const last = spans.at(-1);
  if (last === undefined) throw new TypeError('Somebody without a row of staff');
  const atEnd = spans.filter(({ to }) => (to ?? bounds.to) >= (last.to ?? bounds.to));
  const remarks = [
    ...spans
      .filter((span) => !atEnd.includes(span))
      .map((span) => [posted(span), ...changes(span, bounds)].join(' ')),
    ...atEnd.flatMap((span) =>
      spans.length > 1 ? [[posted(span), ...changes(span, bounds)].join(' ')] : changes(span, bounds),
    ),
    ...spans.flatMap((span) => substitution(span, active)),
    ...substitutedBy(last, active),
    ...elsewhere(last, active),
  ];
  return {
    id: last.id,
    name: last.name,
    post: last.post,
    fte: atEnd.reduce((sum, { fte }) => sum + Math.round(fte * 100), 0) / 100,
    workingDays: workingDaysIn(spans, bounds),
    remarks: [...new Set(remarks)].join('; '),
  };
}

const posted = ({ post, fte }: StaffMember): string => `${post}, etat ${numberInText(fte)}`;

/** First and last day in the team, where they lie within the month. */
function changes({ from, to }: StaffMember, bounds: Bounds): string[] {
  return [
    ...(from !== null && from > bounds.from ? [`od ${formatShortDate(from)}`] : []),
    ...(to !== null && to < bounds.to ? [`do ${formatShortDate(to)}`] : []),
  ];
}

function substitution({ substitutes }: StaffMember, active: readonly StaffMember[]): string[] {
  const replaced = active.find(({ id }) => id === substitutes);
  return replaced === undefined ? [] : [`zastępuje: ${replaced.name}`];
}

function substitutedBy({ id }: StaffMember, active: readonly StaffMember[]): string[] {
  return active.filter(({ substitutes }) => substitutes === id).map(({ name }) => `zastępstwo: ${name}`);
}

/** Where the person is in the same month besides: a move, or a part of a post in another team. */
function elsewhere({ id, team }: StaffMember, active: readonly StaffMember[]): string[] {
  const others = active.filter((member) => member.id === id && member.team !== team);
  return others.map((other) => `w tym miesiącu także zespół ${other.team}`);
}

function workingDaysIn(spans: readonly StaffMember[], { from, days }: Bounds): number {
  const isIn = (day: Day): boolean =>
    spans.some((span) => (span.from ?? day) <= day && day <= (span.to ?? day));
  const all = Array.from({ length: days }, (_, at) => addDays(from, at));
  return all.filter((day) => isWorkingDay(day) && isIn(day)).length;
}
