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

interface Label {
  readonly id: string;
  readonly words: readonly string[];
}

interface Labels {
  /** Ids and names in words. */
  readonly all: readonly Label[];
  /** All labels of a team by the number at the end of its id or name, of numbers that no other team bears. */
  readonly numbered: ReadonlyMap<string, readonly Label[]>;
}

/** Labels of a list, made once: one list serves hundreds of files, each with many texts. */
const labelsOfLists = new WeakMap<readonly KnownTeam[], Labels>();

function labelsOf(teams: readonly KnownTeam[]): Labels {
  const known = labelsOfLists.get(teams);
  if (known !== undefined) return known;
  const all = teams
    .flatMap(({ id, name }) => [id, name].map((label) => ({ id, words: tokens(label) })))
    .filter(({ words }) => words.length > 0);
  const labels = { all, numbered: numberedOf(all) };
  labelsOfLists.set(teams, labels);
  return labels;
}

/** Numbers with all the labels of their team: its short name may begin as any of them. */
function numberedOf(all: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const bearers = new Map<string, Set<string>>();
  const ofTeams = new Map<string, Label[]>();
  for (const label of all) {
    const number = label.words.at(-1) ?? '';
    if (isNumber(number)) bearers.set(number, (bearers.get(number) ?? new Set()).add(label.id));
    ofTeams.set(label.id, [...(ofTeams.get(label.id) ?? []), label]);
  }
  return new Map(
    [...bearers].flatMap(([number, [id, ...others]]) =>
      id === undefined || others.length > 0 ? [] : [[number, ofTeams.get(id) ?? []] as const],
    ),
  );
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

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
  const { all, numbered } = labelsOf(teams);
  const found = all.filter((label) => holds(words, label.words)).map(({ id }) => id);
  return [...new Set(found.length > 0 ? found : shortlyNamed(text, words, numbered))];
}

/** Teams that a text names by their number alone. */
function shortlyNamed(
  text: string,
  words: readonly string[],
  numbered: Labels['numbered'],
): readonly string[] {
  const numbers = new Set(words.filter(isNumber));
  if (numbers.size === 0) return [];
  return [...numbered].flatMap(([number, labels]) => {
    const named = numbers.has(number) && holdsShort(text, words, number, labels);
    return named ? (labels[0]?.id ?? []) : [];
  });
}

/**
 * „zespół nr 3”, „Zespół Pracy Socj. 3”, „Z-3”: the number of one team only, behind nothing but words that begin as those
 * of its name. A „z” in small letters is a preposition.
 */
function holdsShort(
  text: string,
  words: readonly string[],
  number: string,
  labels: readonly Label[],
): boolean {
  if (new RegExp(`(?<![\\p{L}\\d])Z-?0*${number}(?![\\p{L}\\d])`, 'u').test(text)) return true;
  return words.some((word, at) => {
    if (word !== number) return false;
    const before = words.slice(0, at);
    const start = before.reduce((last, earlier, index) => (TEAM.has(earlier) ? index : last), -1);
    return (
      start >= 0 &&
      before
        .slice(start + 1)
        .every((short) => labels.some((label) => label.words.some((whole) => whole.startsWith(short))))
    );
  });
}

const TEAM = new Set(['zespol', 'zespolu', 'zespole', 'zesp']);
