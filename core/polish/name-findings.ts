/**
 * What is odd about how a person's name is written: spoiled or look-alike letters, digits, hidden characters, spaces,
 * capitals. Each is told with what may be meant; nothing is changed without a person. Used by registers of people.
 */
import { LONGEST_TYPED, withoutInvisible } from '../values/clean-text.ts';
import { withoutLookAlikes } from '../values/look-alikes.ts';
import { repairMojibake } from '../values/mojibake.ts';
import { normalName } from './person-name.ts';

export type NameCause =
  | 'mojibake'
  | 'look-alike-letters'
  | 'digits'
  | 'split-word'
  | 'hidden-characters'
  | 'hyphen-spaces'
  | 'spaces'
  | 'all-capitals'
  | 'all-small'
  | 'not-composed';

/** Something about the writing of a name; nothing is changed without a person. */
export interface NameFinding {
  readonly cause: NameCause;
  /** Polish sentence that does not repeat the name. */
  readonly message: string;
  /** What may be meant, the likeliest first; empty where nobody can tell. */
  readonly proposals: readonly string[];
}

const MESSAGES: Readonly<Record<NameCause, string>> = {
  mojibake: 'Polskie litery są zepsute przez złą stronę kodową.',
  'look-alike-letters': 'W słowie są obok siebie litery łacińskie i cyrylica, więc Excel go nie znajdzie.',
  digits: 'W nazwisku lub imieniu są cyfry.',
  'split-word': 'Słowo jest rozdzielone odstępem.',
  'hidden-characters': 'W nazwisku lub imieniu są niewidoczne znaki, na przykład miękki łącznik.',
  'hyphen-spaces': 'Dwuczłonowe nazwisko jest zapisane z odstępami przy łączniku albo z pauzą.',
  spaces: 'W nazwisku lub imieniu są zbędne odstępy.',
  'all-capitals': 'Nazwisko lub imię jest zapisane samymi wielkimi literami.',
  'all-small': 'Nazwisko lub imię jest zapisane samymi małymi literami.',
  'not-composed':
    'Polskie litery są zapisane z osobnymi znakami diakrytycznymi, więc wyszukiwanie ich nie znajdzie.',
};
/** Small words inside names: „van den Berg”, „Rita de Sousa”. */
const PARTICLES = /^(?:von|van|den|der|de|da|di|do|dos|del|la|le|el|al|ibn|bin|z|ze|und|y|i|vel|zur)$/u;
/** Letters that a name may have for digits, as on scanned papers. */
const LETTERS_FOR_DIGITS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
]);

/** What is to be said about the writing of a name; empty for one written as usual. */
export function nameFindings(text: string): readonly NameFinding[] {
  if (text.length > LONGEST_TYPED || text.trim() === '') return [];
  const found: NameFinding[] = [];
  const tell = (cause: NameCause, proposals: readonly (string | undefined)[]): void => {
    const other = proposals
      .filter((proposal) => proposal !== undefined)
      .filter((proposal) => proposal !== text);
    found.push({ cause, message: MESSAGES[cause], proposals: other });
  };
  const normal = normalName(text);
  const mojibake = repairMojibake(text);
  if (mojibake.length > 0) tell('mojibake', mojibake);
  const latin = withoutLookAlikes(text);
  if (latin !== undefined || mixesAlphabets(text)) tell('look-alike-letters', [latin]);
  if (mojibake.length === 0 && /\d/.test(text)) tell('digits', [withLetters(normal)]);
  const joined = joinedPieces(normal);
  if (joined !== undefined) tell('split-word', [joined]);
  if (withoutInvisible(text) !== text) tell('hidden-characters', [normal]);
  if (/\p{L}(?: [-\u2010-\u2015] ?|[-\u2010-\u2015] |[\u2010-\u2015])\p{L}/u.test(text))
    tell('hyphen-spaces', [normal]);
  if (/^\s|\s$|\s\s|[^\S ]/.test(text)) tell('spaces', [normal]);
  if (/\p{Lu}\p{Lu}/u.test(text) && text === text.toUpperCase()) tell('all-capitals', [normal]);
  if (/\p{Ll}/u.test(text) && text === text.toLowerCase()) tell('all-small', [normal]);
  if (text !== text.normalize('NFC')) tell('not-composed', [text.normalize('NFC')]);
  return found;
}

/** Also where a letter has no Latin twin, so that nobody can tell what was meant: „Пozorna”. */
function mixesAlphabets(name: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(name)) return false;
  return (name.match(/\p{L}+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );
}

/** „K0walska” may be „Kowalska”; other digits tell nothing. */
function withLetters(name: string): string | undefined {
  const repaired = name.replace(
    /(?<=\p{L})[01](?=\p{L})/gu,
    (digit) => LETTERS_FOR_DIGITS.get(digit) ?? digit,
  );
  return /\d/.test(repaired) ? undefined : repaired;
}

/** „Kowal ska”: a piece in small letters that is no particle belongs to the word before it. */
function joinedPieces(name: string): string | undefined {
  const joined = name.replace(/(?<=\p{L}) (\p{Ll}+)(?!\p{L})/gu, (all, piece: string) =>
    PARTICLES.test(piece) ? all : piece,
  );
  return joined === name ? undefined : joined;
}
