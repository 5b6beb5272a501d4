/**
 * Workers' names in texts that teams typed: names of files and sheets, words of findings. Only the head's copy shows
 * them; every other copy shows „…” in their place, and no link whose address would tell them. Made by
 * consolidated-workbook.ts.
 */
import type { Figures } from '../figures/model.ts';
import { fold } from '../text.ts';

export interface Hiding {
  /** The text without names. */
  readonly text: (text: string) => string;
  /** Does the text tell a name? */
  readonly tells: (text: string) => boolean;
}

export const NOTHING_HIDDEN: Hiding = { text: (text) => text, tells: () => false };

/** Shorter words are initials, prepositions and marks that stand in every text. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}]+/gu;

/** Hides every word of every worker's name, however it is written. */
export function hidingOf({ teams, consolidation }: Figures): Hiding {
  const named = [
    ...teams.flatMap(({ workers }) => workers),
    ...consolidation.teams.flatMap(({ months }) => months.flatMap(({ workers }) => workers)),
  ];
  const words = new Set(
    named.flatMap(({ name }) => name.match(WORD) ?? []).flatMap((word) => (isLong(word) ? [fold(word)] : [])),
  );
  const isName = (word: string): boolean => isLong(word) && words.has(fold(word));
  return {
    text: (text) => text.replace(WORD, (word) => (isName(word) ? '…' : word)),
    tells: (text) => (text.match(WORD) ?? []).some(isName),
  };
}

const isLong = (word: string): boolean => Array.from(word).length >= SHORTEST;
