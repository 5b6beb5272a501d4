/**
 * Which measure a column of a sheet holds, by its headings from the top one down: „Wywiady” over „nowe”. The phrases
 * come from the definitions, so a new measure is recognised by being defined. Called by the layouts.
 */
import { phrase } from '../text.ts';
import type { Measure } from './definition.ts';
import { measures } from './index.ts';
import type { MeasureId } from './index.ts';

type Listed = Measure<MeasureId>;

const all: readonly Listed[] = measures;

function phrasesWithGroup({ group, name, synonyms, title, headings = [] }: Listed): string[] {
  const leaves = [name, ...synonyms];
  const groups = [group.name, ...group.synonyms];
  return [...groups.flatMap((above) => leaves.map((leaf) => `${above} ${leaf}`)), title, ...headings];
}

/** Phrases that mean exactly one measure; a phrase of two measures means none. */
function dictionary(phrasesOf: (measure: Listed) => readonly string[]): ReadonlyMap<string, Listed> {
  const meanings = new Map<string, Set<Listed>>();
  for (const measure of all) {
    for (const text of phrasesOf(measure)) {
      const key = phrase(text);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(measure));
    }
  }
  const single = [...meanings].flatMap(([key, [measure, ...others]]): [string, Listed][] =>
    measure !== undefined && others.length === 0 ? [[key, measure]] : [],
  );
  return new Map(single);
}

const byWholeHeading = dictionary(phrasesWithGroup);
const byLeaf = dictionary(({ name, synonyms }) => [name, ...synonyms]);

/**
 * @param headings texts over the column, the topmost first, without repetitions. A bare „nowe” without its group
 *   means nothing, since environments and interviews both have it; a group that is not known is never guessed.
 */
export function measureByHeading(headings: readonly string[]): Measure<MeasureId> | undefined {
  const whole = byWholeHeading.get(phrase(headings.join(' ')));
  if (whole !== undefined || headings.length !== 1) return whole;
  return byLeaf.get(phrase(headings[0] ?? ''));
}
