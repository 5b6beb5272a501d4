/**
 * Seeded randomness for the sample office: the same seed gives the same office on every machine. Each part of the
 * office draws from a stream of its own (`seeded(seed, 'zespoły', '2026-04')`), so that a change in one part leaves
 * the others as they were. Called by every module of tools/samples that chooses anything.
 */

/** FNV-1a: spreads the words of a stream's name over 32 bits. */
function hash(text) {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/** mulberry32: integers of 32 bits, whole numbers only, so nothing depends on the rounding of a machine. */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** @typedef {ReturnType<typeof seeded>} Random */

/**
 * A stream of choices.
 * @param {number} seed
 * @param {...(string | number)} name names of the stream: what is being made
 */
export function seeded(seed, ...name) {
  const next = generator(hash([seed, ...name].join('/')));

  /** A whole number from `from` to `to`, both included. */
  const int = (from, to) => from + (next() % (to - from + 1));

  /** True in `percent` of a hundred cases. */
  const chance = (percent) => int(1, 100) <= percent;

  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  const pick = (list) => list[int(0, list.length - 1)];

  /**
   * One of the values, each with its weight.
   * @template T
   * @param {readonly (readonly [T, number])[]} choices
   * @returns {T}
   */
  function weighted(choices) {
    let left = int(1, choices.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [value, weight] of choices) {
      left -= weight;
      if (left <= 0) return value;
    }
    throw new RangeError('Weights must be positive');
  }

  return { int, chance, pick, weighted };
}
