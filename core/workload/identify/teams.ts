/**
 * Teams of the office that a text names, by id or by name: „ZPS-3”, „zps3”, „ZPS nr 3”, „Zespół Pracy Socjalnej nr 3”.
 * Compared word by word, so that 1 is never found in 12.
 */
import { tokens } from '../text.ts';

/** What consolidation needs to know about a team; the office's own list has more. */
export interface KnownTeam {
  readonly id: string;
  readonly name: string;
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

/** Ids of the teams that the text names, without repetitions, in the order of the list. */
export function teamsIn(text: string, teams: readonly KnownTeam[]): readonly string[] {
  const words = tokens(text);
  const found = labelsOf(teams).filter((label) => holds(words, label.words));
  return [...new Set(found.map(({ id }) => id))];
}
