/** Registers of invented people for the benchmarks: identifiers, names, days, amounts, counts, remarks. */

/** Numbers in [0, 1), the same in every run (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = ['Anna', 'Jan', 'Żaneta', 'Łukasz', 'Świętosława'];

/** What stands in a column, by its number modulo ten; days and amounts are marked as such. */
const KINDS = [
  (next) => String(Math.floor(next() * 1e11)).padStart(11, '0'),
  (next) => `${NAMES[Math.floor(next() * 5)]} ${Math.floor(next() * 1000)}`,
  (next) => ({ day: 20_000 + Math.floor(next() * 1000) }),
  (next) => ({ grosze: Math.floor(next() * 1e6) }),
  (next) => Math.floor(next() * 100),
  (next) => `Zespół ${Math.floor(next() * 12)}`,
  (next) => Math.round(next() * 1e7) / 1000,
  (next) => (next() < 0.3 ? undefined : 'uwaga & opis'),
  (next) => ({ day: 19_000 + Math.floor(next() * 1000) }),
  (next) => Math.floor(next() * 5),
];

export function* rowsOf(count, columns, seed) {
  const next = random(seed);
  for (let row = 0; row < count; row++) {
    yield Array.from({ length: columns }, (_, column) => KINDS[column % 10](next));
  }
}

export const headers = (columns) => Array.from({ length: columns }, (_, column) => `Kolumna ${column + 1}`);
