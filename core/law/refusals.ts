/**
 * The Polish messages of look-ups that refuse: which parameter, which day, why, the nearest known values, and what
 * the office can do. Called by law-book.ts.
 */
import { day } from '../values/day.ts';
import type { Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import { formatDay, formatValue } from './format-value.ts';
import { nearestIds } from './nearest-ids.ts';
import type { Parameter } from './parameter.ts';
import { lastDayAt } from './timeline.ts';
import type { State } from './timeline.ts';

/** Small letters first, so that neither a PESEL nor a name as it is written passes for one. */
const ID = /^[a-z][\w.-]{0,59}$/;
const LONGEST_VALUE = 60;
const SUGGESTIONS = 3;

/** A value with its days, next to a day without one. */
interface Known {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly openOffice: boolean;
}

/** @returns TeczkaError `law-unknown-parameter` */
export function unknownParameter(id: string, known: readonly string[]): TeczkaError {
  return new TeczkaError('law-unknown-parameter', unknownParameterText(id, known));
}

/** The same as Polish text. What does not look like an id is not repeated: a wrong cell may hold personal data. */
export function unknownParameterText(id: string, known: readonly string[]): string {
  const near = nearestIds(id, known, SUGGESTIONS);
  const advice =
    near.length > 0 ? `Może chodzi o: ${near.join(', ')}?` : 'Listę wypisuje polecenie „teczka law”.';
  return ID.test(id) ? `Nie ma parametru „${id}”. ${advice}` : `Nieznany parametr. ${advice}`;
}

/**
 * @param announcedBy day of the decision, when only values announced by then count
 * @returns TeczkaError `law-unknown-period`
 */
export function unknownPeriod(
  parameter: Parameter,
  timeline: readonly State[],
  on: Day,
  announcedBy?: Day,
): TeczkaError {
  const known = timeline.flatMap((state, index) => describe(parameter, state, lastDayAt(timeline, index)));
  const before = known.filter(({ from }) => from <= on).at(-1);
  const after = known.find(({ from }) => from > on);
  return new TeczkaError(
    'law-unknown-period',
    `Na ${formatDay(on)} nie ma wartości parametru „${parameter.name}” (${parameter.id}): ` +
      `${notYet(on, before, announcedBy) ?? cause(parameter, on, before, after)}. ${nearest(before, after)} ${advice(parameter)}`,
  );
}

function describe(parameter: Parameter, { from, dated }: State, lastDay: number): Known[] {
  if (dated === null) return [];
  const value = formatValue(parameter, dated.value);
  const text = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…”` : value;
  const openOffice = dated.origin === 'office' && dated.to === null;
  // Where later days only warn, the value itself goes on past the last checked day.
  const to = parameter.afterwards === 'warn' ? (dated.to ?? Infinity) : lastDay;
  return [{ text, from, to, openOffice }];
}

/** The data have a value for the day, but the decision could not know it. */
function notYet(on: Day, before: Known | undefined, announcedBy: Day | undefined): string | undefined {
  if (announcedBy === undefined || before === undefined || on > before.to) return undefined;
  return `do dnia decyzji (${formatDay(announcedBy)}) żadnej nie ogłoszono`;
}

function cause(parameter: Parameter, on: Day, before: Known | undefined, after: Known | undefined): string {
  if (before === undefined) return 'pierwsza znana wartość obowiązuje dopiero później';
  const nextDay = formatDay((before.to + 1) as Day);
  if (before.openOffice) {
    return `wartość wpisana przez urząd nie ma daty końcowej, a od ${nextDay} mogła się zmienić`;
  }
  const verifiedUntil = day(parameter.verifiedUntil);
  if (before.to === verifiedUntil) {
    return `stan prawny sprawdzono do ${formatDay(verifiedUntil)}, a od ${nextDay} wartość mogła się zmienić`;
  }
  const unknown = parameter.values.find(
    ({ from, value }) => value === null && from !== null && day(from) <= on,
  );
  if (unknown !== undefined) return `wartość od ${nextDay} nie jest znana`;
  return after === undefined
    ? `ostatnia wartość obowiązywała do ${formatDay(before.to as Day)}`
    : `od ${nextDay} do ${formatDay((after.from - 1) as Day)} nie ma znanej wartości`;
}

function nearest(before: Known | undefined, after: Known | undefined): string {
  const known = [before, after].filter((value) => value !== undefined).map(withDays);
  const label = known.length === 1 ? 'Najbliższa znana wartość' : 'Najbliższe znane wartości';
  return `${label}: ${known.join('; ')}.`;
}

function withDays({ text, from, to }: Known): string {
  const start = from === -Infinity ? '' : `od ${formatDay(from as Day)}`;
  const end = to === Infinity ? '' : `do ${formatDay(to as Day)}`;
  return `${text} (${[start, end].filter((part) => part !== '').join(' ')})`;
}

function advice(parameter: Parameter): string {
  return parameter.valueType === 'table'
    ? 'Tej tabeli nie da się wpisać w office.xlsx: potrzebne jest nowsze wydanie danych prawnych.'
    : 'Jeżeli wartość ogłoszono, wpisz ją z podaniem źródła w pliku office.xlsx, arkusz „Parametry”.';
}
