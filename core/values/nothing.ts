/**
 * The kinds of nothing that people write into cells: zero is a value, an empty cell is not delivered, „brak” says that
 * there is none, „b/d” that nobody knows, „nie dotyczy” that the question does not arise; a dash may mean any of them.
 * Used by registers and by the readers of identifiers; the workload has its own answer for measures.
 */
import { cleanText } from './clean-text.ts';
import { repeatsAbove } from './ditto.ts';
import { plainKey } from './plain-key.ts';
import { certain, doubts } from './reading.ts';
import type { Reading } from './reading.ts';

/** `missing`: nothing delivered or known; `none`: there is none; `not-applicable`: the question does not arise. */
export type Nothing = 'missing' | 'none' | 'not-applicable';
export type NothingCause = 'dash' | 'cross' | 'something';

const WORDS: Readonly<Record<Nothing, readonly string[]>> = {
  missing: [
    '',
    'bd',
    'b d',
    'brak danych',
    'brak inf',
    'brak informacji',
    'nie podano',
    'nieznane',
    'nieznana',
  ],
  none: ['brak', 'nie ma', 'zadne', 'zadna', 'zaden'],
  'not-applicable': ['nd', 'n d', 'nie dot', 'nie dotyczy', 'niedotyczy'],
};
const KINDS: ReadonlyMap<string, Nothing> = new Map(
  (Object.keys(WORDS) as Nothing[]).flatMap((kind) =>
    WORDS[kind].map((word): [string, Nothing] => [word, kind]),
  ),
);
/** Every text that plainKey reduces to one of the words, and some more: spares reducing each name and address. */
const MAY_BE_NOTHING = /^[^a-z0-9]*(?:$|x|b[^a-z0-9]*d|brak|n[^a-z0-9]*d|nie|[zż])/i;

const { ambiguous, unreadable } = doubts<NothingCause>({
  dash: 'W komórce jest kreska: nie wiadomo, czy to zero, brak danych, czy „nie dotyczy”.',
  cross: 'W komórce jest „x”: nie wiadomo, czy to „nie dotyczy”, czy zaznaczenie.',
  something: 'W komórce jest wartość.',
});

/** Which kind of nothing a text says; a text that says something is unreadable here. Never throws. */
export function readNothing(text: string): Reading<Nothing, NothingCause> {
  if (!MAY_BE_NOTHING.test(text)) return unreadable('something');
  const key = plainKey(text);
  if (key === 'x') return ambiguous('cross', ['not-applicable']);
  const kind = KINDS.get(key);
  if (kind === undefined || (key === '' && repeatsAbove(cleanText(text)))) return unreadable('something');
  return key === '' && text.trim() !== ''
    ? ambiguous('dash', ['missing', 'none', 'not-applicable'])
    : certain(kind);
}

/** Does the text say nothing, of whatever kind? @param more further words, as plainKey gives them */
export function saysNothing(text: string, more?: ReadonlySet<string>): boolean {
  if (more === undefined && !MAY_BE_NOTHING.test(text)) return false;
  const key = plainKey(text);
  if (key === '' && repeatsAbove(cleanText(text))) return false;
  return key === 'x' || KINDS.has(key) || (more?.has(key) ?? false);
}
