/**
 * What makes of one text another that is much like it: stretches to keep, to leave out, to put in. Of a changed part of
 * a workbook only what stood there before is kept, never the whole part again. Called by former-parts.ts.
 */

/** Threes: letters to keep, letters to leave out, text to put in. */
export type Difference = readonly (number | string)[];

/** Where two texts go on alike: letters to leave out of the one and to put in from the other. */
type Meeting = readonly [skip: number, insert: number];

/** Letters that have to be alike for two places to be the same. */
const ANCHOR = 12;
/** How far around a difference the same place is looked for letter by letter. */
const NEAR = 8;
/** Beyond that tag by tag, within so many tags of both texts. */
const TAGS = [8, 64, 4000];
/** A shorter tag (`</row>`) stands everywhere. */
const SHORTEST_TAG = 10;

/** In time that grows with the texts as long as their differences are small and many, as those of a restyled sheet. */
export function difference(from: string, to: string): Difference {
  const same = commonEnd(from, to);
  const ends = [from.length - same, to.length - same] as const;
  const steps: (number | string)[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    let copied = commonLength(from, i, to, j, ends);
    [i, j] = [i + copied, j + copied];
    if (i === ends[0] && j === ends[1]) return [...steps, copied + same, 0, ''];
    let meeting = nearMeeting(from, i, to, j, ends);
    if (!meeting) {
      const back = Math.min(copied, j - to.lastIndexOf('<', j));
      [i, j, copied] = [i - back, j - back, copied - back];
      meeting = tagMeeting(from, i, to, j, ends) ?? [ends[0] - i, ends[1] - j];
    }
    const [skip, insert] = meeting;
    steps.push(copied, skip, to.slice(j, j + insert));
    [i, j] = [i + skip, j + insert];
  }
}

/** @param steps of `difference(from, …)`. @returns the other text; undefined when the steps do not fit this one */
export function withDifference(from: string, steps: Difference): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (let index = 0; index + 2 < steps.length; index += 3) {
    const [copied, skip, text] = steps.slice(index, index + 3);
    if (typeof copied !== 'number' || typeof skip !== 'number' || typeof text !== 'string') return undefined;
    parts.push(from.slice(at, at + copied), text);
    at += copied + skip;
  }
  return at === from.length ? parts.join('') : undefined;
}

type Ends = readonly [from: number, to: number];

function commonEnd(from: string, to: string): number {
  const most = Math.min(from.length, to.length);
  let same = 0;
  while (same < most && from.charCodeAt(from.length - 1 - same) === to.charCodeAt(to.length - 1 - same))
    same++;
  return same;
}

function commonLength(from: string, i: number, to: string, j: number, ends: Ends): number {
  const most = Math.min(ends[0] - i, ends[1] - j);
  let same = 0;
  while (same < most && from.charCodeAt(i + same) === to.charCodeAt(j + same)) same++;
  return same;
}

function nearMeeting(from: string, i: number, to: string, j: number, ends: Ends): Meeting | undefined {
  for (let both = 1; both <= 2 * NEAR; both++) {
    for (let skip = Math.max(0, both - NEAR); skip <= Math.min(both, NEAR); skip++) {
      const insert = both - skip;
      if (commonLength(from, i + skip, to, j + insert, ends) >= ANCHOR) return [skip, insert];
    }
  }
  return undefined;
}

function tagMeeting(from: string, i: number, to: string, j: number, ends: Ends): Meeting | undefined {
  for (const most of TAGS) {
    const known = new Map<string, number>();
    for (const { text, at } of tagsFrom(to, j, ends[1], most)) if (!known.has(text)) known.set(text, at);
    for (const { text, at } of tagsFrom(from, i, ends[0], most)) {
      const there = known.get(text);
      if (there !== undefined && at - i + (there - j) > 0) return [at - i, there - j];
    }
  }
  return undefined;
}

/** Tags, each with the text behind it, that are long enough to be known again. */
function* tagsFrom(
  text: string,
  from: number,
  end: number,
  most: number,
): Generator<{ readonly text: string; readonly at: number }> {
  let at = text.indexOf('<', from);
  for (let count = 0; count < most && at >= 0 && at < end; count++) {
    const next = text.indexOf('<', at + 1);
    const to = next < 0 ? end : Math.min(next, end);
    if (to - at >= SHORTEST_TAG) yield { text: text.slice(at, to), at };
    at = next;
  }
}
