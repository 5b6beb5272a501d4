/**
 * Segments of a dated value as a schedule needs them: the law also cuts where one value goes on and only a warning
 * begins (the last checked day passes), but an amount, a part month or a sentence must not be cut there. Called by
 * context.ts, which has recorded the warnings of every segment before.
 */
import type { DatedValue, Segment } from '../../law/index.ts';

const goesOn = (a: DatedValue, b: DatedValue): boolean =>
  a.id === b.id && a.from === b.from && a.origin === b.origin && a.value === b.value && a.source === b.source;

function join<Dated extends DatedValue>(a: Segment<Dated>, b: Segment<Dated>): Segment<Dated> {
  // Where the earlier part was settled to its end, the later one says how far the value is certain.
  const { settledUntil, untilChanged } = a.untilChanged ? a : b;
  return {
    from: a.from,
    to: b.to,
    dated: a.dated,
    settledUntil,
    untilChanged: a.untilChanged || untilChanged,
  };
}

/** @param segments of one period, in order, without gaps */
export function joinedSegments<Dated extends DatedValue>(
  segments: readonly Segment<Dated>[],
): readonly Segment<Dated>[] {
  const joined: Segment<Dated>[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last.dated, segment.dated))
      joined[joined.length - 1] = join(last, segment);
    else joined.push(segment);
  }
  return joined;
}
