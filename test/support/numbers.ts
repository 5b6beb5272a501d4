/** Small helpers of the arithmetic tests: repeatable random numbers, the code of a refusal. */
import { TeczkaError } from '../../core/values/errors.ts';

/** Whole numbers in [min, max] from a seed, the same on every machine (mulberry32, two draws for large ranges). */
export function randomNumbers(seed: number): (min: number, max: number) => number {
  const { imul } = Math;
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (min, max) => {
    const range = max - min + 1;
    const draw = range <= 2 ** 32 ? next() : next() * 2 ** 20 + (next() >>> 12);
    return min + (draw % range);
  };
}

/** The TeczkaError that an action throws; undefined when it throws none. Other errors go through. */
export function refusalOf(action: () => unknown): TeczkaError | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}

/** The code of that refusal. */
export function codeOf(action: () => unknown): string | undefined {
  return refusalOf(action)?.code;
}
