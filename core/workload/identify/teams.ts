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

function startOf(part: readonly string[], whole: readonly string[]): number {
  if (part.length === 0) return -1;
  return whole.findIndex((_, start) => part.every((token, at) => whole[start + at] === token));
}

/** Ids of the teams that the text names, without repetitions, in the order of the list. */
export function teamsIn(text: string, teams: readonly KnownTeam[]): readonly string[] {
  const words = tokens(text);
  const found = teams.filter(({ id, name }) =>
    [id, name].some((label) => startOf(tokens(label), words) >= 0),
  );
  return [...new Set(found.map(({ id }) => id))];
}
