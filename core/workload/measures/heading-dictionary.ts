/**
 * Every phrase that means a measure, in words: the names of the groups with the headings under them, and what means a
 * measure without a group. Made of the definitions; searched by by-heading.ts.
 */
import type { Measure, MeasureGroup } from './definition.ts';
import { headingWords } from './heading-words.ts';
import type { HeadingWord } from './heading-words.ts';
import { measures } from './index.ts';
import type { MeasureId } from './index.ts';

export type Listed = Measure<MeasureId>;
/** The words of a heading or of a phrase that means a measure. */
export type Words = readonly HeadingWord[];

const all: readonly Listed[] = measures;

export interface Phrase {
  readonly words: Words;
  readonly measure: Listed;
}

/** A group with its names and the headings under it. */
interface Group {
  readonly names: readonly Words[];
  readonly leaves: readonly Phrase[];
}

export interface Dictionary {
  readonly groups: readonly Group[];
  /** What needs no group above. */
  readonly alone: readonly Phrase[];
  /** How the words of all these begin: a heading with another word is not looked for. */
  readonly beginnings: ReadonlySet<string>;
}

/** Shorter beginnings of words say too little: „st.” is „stałe” and „stan”. */
export const SHORTEST_BEGINNING = 3;
export const beginningOf = ({ typed }: HeadingWord): string => typed.slice(0, SHORTEST_BEGINNING);

function makeDictionary(): Dictionary {
  const groups = new Map<MeasureGroup, Phrase[]>();
  for (const measure of all) {
    const { group, name, synonyms } = measure;
    const under = [name, ...synonyms].map((text) => ({ words: headingWords(text), measure }));
    groups.set(group, [...(groups.get(group) ?? []), ...under]);
  }
  const listed = [...groups].map(([{ name, synonyms }, leaves]) => ({
    names: [name, ...synonyms].map(headingWords),
    leaves,
  }));
  const alone = all.flatMap((measure) =>
    [measure.title, ...(measure.headings ?? [])].map((text) => ({ words: headingWords(text), measure })),
  );
  const words = [
    ...listed.flatMap(({ names, leaves }) => [...names, ...leaves.map((leaf) => leaf.words)]),
    ...alone.map((phrase) => phrase.words),
  ];
  return { groups: listed, alone, beginnings: new Set(words.flat().map(beginningOf)) };
}

let made: Dictionary | undefined;
/** Made when the first heading is asked for: commands that read no sheet need not wait for it. */
export const dictionary = (): Dictionary => (made ??= makeDictionary());
