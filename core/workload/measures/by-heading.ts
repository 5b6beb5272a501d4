/**
 * Which measure a column or a row of a sheet holds, by its headings from the top one down: „Wywiady” over „nowe”. The
 * phrases come from the definitions, so a new measure is recognised by being defined. Called by the layouts.
 */
import type { Measure } from './definition.ts';
import { SHORTEST_BEGINNING, beginningOf, dictionary } from './heading-dictionary.ts';
import type { Listed, Phrase, Words } from './heading-dictionary.ts';
import { headingWords } from './heading-words.ts';
import type { HeadingWord } from './heading-words.ts';
import type { MeasureId } from './index.ts';

/** Is the typed word that of the measure? */
type SameWord = (typed: HeadingWord, meant: HeadingWord) => boolean;

const sameStem: SameWord = (typed, meant) => typed.stem === meant.stem;

/** „wyw. aktual.”, „Niebieskie Kar. form. A”. */
const begins: SameWord = (typed, meant) =>
  typed.stem === meant.stem ||
  (typed.typed.length >= SHORTEST_BEGINNING && meant.typed.startsWith(typed.typed));

function same(typed: Words, meant: Words, sameWord: SameWord): boolean {
  return (
    typed.length === meant.length &&
    typed.every((word, at) => {
      const other = meant[at];
      return other !== undefined && sameWord(word, other);
    })
  );
}

const measuresOf = (phrases: readonly Phrase[], words: Words, sameWord: SameWord): Listed[] =>
  phrases.filter((phrase) => same(words, phrase.words, sameWord)).map(({ measure }) => measure);

/** Measures that the words name: with the group before or after („Wywiady nowe”, „nowe wywiady”), or without any. */
function meanings(words: Words, sameWord: SameWord): readonly Listed[] {
  const { groups, alone } = dictionary();
  const withGroup = words.flatMap((_, at) => {
    const [first, rest] = [words.slice(0, at), words.slice(at)];
    const under = (group: Words, leaf: Words): Listed[] =>
      groups
        .filter(({ names }) => names.some((name) => same(group, name, sameWord)))
        .flatMap(({ leaves }) => measuresOf(leaves, leaf, sameWord));
    return at === 0 ? [] : [...under(first, rest), ...under(rest, first)];
  });
  return [...withGroup, ...measuresOf(alone, words, sameWord)];
}

/** The one among them; none when there is none or several. */
function onlyOne(measuresFound: readonly Listed[]): Listed | undefined {
  const [first] = measuresFound;
  return measuresFound.every((measure) => measure === first) ? first : undefined;
}

const keyOf = (heading: string): string =>
  headingWords(heading)
    .map(({ stem }) => stem)
    .join(' ');

/** Headings of no measure of their own that stand over several groups. */
const OVER_GROUPS = new Set(
  [
    'Ogółem',
    'Razem',
    'Miary',
    'Dane liczbowe',
    'Zadania',
    'Praca socjalna',
    'Pomoc społeczna',
    'Pomoc środowiskowa',
    'Obciążenie pracą',
    'Wyszczególnienie',
    'Rodzaj czynności',
    'Świadczenia',
    'Świadczenia pomocy społecznej',
    'Przemoc domowa',
    'Postępowania',
  ].map(keyOf),
);

/** More words than any heading of a measure has: a bound for texts made to hang a reader. */
const LONGEST_HEADING = 30;

/** Files of one office repeat the same few headings; a file made of other ones must not fill the memory. */
const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 300;
const remembered = new Map<string, Listed | undefined>();

/**
 * @param headings texts over the column, the topmost first, without repetitions. A bare „nowe” without its group
 *   means nothing, since environments and interviews both have it; a group that is not known is never guessed.
 */
export function measureByHeading(headings: readonly string[]): Measure<MeasureId> | undefined {
  const key = headings.join('\n');
  if (remembered.has(key)) return remembered.get(key);
  const found = lookedUp(headings);
  if (remembered.size < MOST_REMEMBERED && key.length <= LONGEST_REMEMBERED) remembered.set(key, found);
  return found;
}

function lookedUp(headings: readonly string[]): Listed | undefined {
  const words = headings.flatMap(headingWords);
  if (words.length === 0 || words.length > LONGEST_HEADING) return undefined;
  const known = words.every((word) => dictionary().beginnings.has(beginningOf(word)));
  const found = known ? meanings(words, sameStem) : [];
  const whole = onlyOne(known && found.length === 0 ? meanings(words, begins) : found);
  if (whole !== undefined) return whole;
  const leaves = dictionary().groups.flatMap((group) => group.leaves);
  if (headings.length === 1) return onlyOne(measuresOf(leaves, words, sameStem));
  const [top = '', ...below] = headings;
  return OVER_GROUPS.has(keyOf(top)) ? lookedUp(below) : undefined;
}

/** Is the text the name of a group of measures, over rows or columns, whether or not it is a measure by itself too? */
export function namesGroup(heading: string): boolean {
  const words = headingWords(heading);
  return (
    words.length > 0 &&
    dictionary().groups.some(({ names }) => names.some((name) => same(words, name, begins)))
  );
}
