/** Ratios and averages are rounded once, at the end, to four decimals: more than anybody shows, enough for what adds up. */
const PLACES = 10_000;

export function rounded(value: number): number {
  return Math.round(value * PLACES) / PLACES;
}
