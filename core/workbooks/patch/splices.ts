/** Replacing stretches of a part: what is to change is collected, then put together with what stands between. */
import { concat } from '../../opc/zip-write.ts';

/** `text` instead of what stands from `from` to `to` (not in it). */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The bytes with the splices done. Of those at one place the insertions come first, in their order: a new row stands
 * before the row whose own tag is replaced.
 * @throws RangeError where two overlap: a fault of ours
 */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of splicesInOrder(splices)) {
    pieces.push(bytes.subarray(at, from), encoder.encode(text));
    at = to;
  }
  return concat([...pieces, bytes.subarray(at)]);
}

/** The same on a text. */
export function spliceText(whole: string, splices: readonly Splice[]): string {
  let done = '';
  let at = 0;
  for (const { from, to, text } of splicesInOrder(splices)) {
    done += whole.slice(at, from) + text;
    at = to;
  }
  return done + whole.slice(at);
}

/** As they are to be done. @throws RangeError as `spliceBytes` */
export function splicesInOrder(splices: readonly Splice[]): Splice[] {
  const sorted = [...splices].sort((one, other) => one.from - other.from || one.to - other.to);
  sorted.reduce((end, { from, to }) => {
    if (from < end) throw new RangeError('Two changes of a part overlap');
    return to;
  }, 0);
  return sorted;
}
