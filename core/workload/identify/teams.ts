/**
 * Teams of the office that a text names, by id or by name: „ZPS-3”, „zps3”, „ZPS nr 3”, „Zespół Pracy Socjalnej nr 3”.
 * Compared word by word, so that 1 is never found in 12.
 */
import type { Day } from '../../values/day.ts';
import { monthPeriod, overlap } from '../../values/period.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { tokens } from '../text.ts';

/** What reading needs to know about a team; the office's own list has more. */
export interface KnownTeam {
  readonly id: string;
  readonly name: string;
  /** Days between which the team exists; null or nothing leaves that end open. */
  readonly from?: Day | null;
  readonly to?: Day | null;
}

type Labels = readonly { readonly id: string; readonly words: readonly string[] }[];

/** Ids and names of a list in words: one list serves hundreds of files, each with many texts. */
const labelsOfLists = new WeakMap<readonly KnownTeam[], Labels>();

function labelsOf(teams: readonly KnownTeam[]): Labels {
  const known = labelsOfLists.get(teams);
  if (known !== undefined) return known;
  const labels = teams
    .flatMap(({ id, name }) => [id, name].map((label) => ({ id, words: tokens(label) })))
    .filter(({ words }) => words.length > 0);
  labelsOfLists.set(teams, labels);
  return labels;
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, start) => part.every((word, at) => words[start + at] === word));
}

/**
 * Ids of the teams that the text names, without repetitions, in the order of the list. Where the month is known, a team
 * that exists in it comes before one that does not: after a merger a new team may bear an old name or number.
 */
export function teamsIn(text: string, teams: readonly KnownTeam[], month?: YearMonth): readonly string[] {
  const present = month === undefined ? [] : named(text, teamsOf(teams, month));
  return present.length > 0 ? present : named(text, teams);
}

/** Of one list, those of each month asked for. */
const presentOfLists = new WeakMap<readonly KnownTeam[], Map<YearMonth, readonly KnownTeam[]>>();

function teamsOf(teams: readonly KnownTeam[], month: YearMonth): readonly KnownTeam[] {
  const months = presentOfLists.get(teams) ?? new Map<YearMonth, readonly KnownTeam[]>();
  presentOfLists.set(teams, months);
  const days = monthPeriod(month);
  const present =
    months.get(month) ??
    teams.filter(
      ({ from = null, to = null }) => overlap({ from: from ?? days.from, to }, days) !== undefined,
    );
  months.set(month, present);
  return present;
}

function named(text: string, teams: readonly KnownTeam[]): readonly string[] {
  const words = tokens(text);
  const found = labelsOf(teams).filter((label) => holds(words, label.words));
  const all =
    found.length > 0 ? found : labelsOf(teams).filter((label) => holdsShort(text, words, label, teams));
  return [...new Set(all.map(({ id }) => id))];
}

/**
 * „zespół nr 3”, „Zespół Pracy Socj. 3”, „Z-3”: the number of one team only, behind nothing but words that begin as those
 * of its name. A „z” in small letters is a preposition.
 */
function holdsShort(
  text: string,
  words: readonly string[],
  { id, words: label }: Labels[number],
  teams: readonly KnownTeam[],
): boolean {
  const number = label.at(-1) ?? '';
  if (!/^\d+$/.test(number) || teamsNumbered(number, teams).size !== 1) return false;
  if (new RegExp(`(?<![\\p{L}\\d])Z-?0*${number}(?![\\p{L}\\d])`, 'u').test(text)) return true;
  const full = labelsOf(teams).filter((other) => other.id === id);
  return words.some((word, at) => {
    if (word !== number) return false;
    const before = words.slice(0, at);
    const start = before.reduce((last, earlier, index) => (TEAM.has(earlier) ? index : last), -1);
    return (
      start >= 0 &&
      before
        .slice(start + 1)
        .every((short) => full.some((other) => other.words.some((whole) => whole.startsWith(short))))
    );
  });
}

const TEAM = new Set(['zespol', 'zespolu', 'zespole', 'zesp']);

/** Ids of the teams with this number at the end of the id or the name. */
function teamsNumbered(number: string, teams: readonly KnownTeam[]): ReadonlySet<string> {
  return new Set(
    labelsOf(teams)
      .filter(({ words }) => words.at(-1) === number)
      .map(({ id }) => id),
  );
}
