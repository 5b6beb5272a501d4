/**
 * Whole numbers as Polish readers expect them: groups of three digits parted by no-break spaces, from 1 000 up, so that
 * columns of amounts look alike. Used by money.ts and by every message with a count.
 */

/** Keeps what belongs together on one line: the groups of a number, a number and its unit. */
export const NBSP = '\u00a0';

/** Minus sign of Polish typography (a hyphen breaks at the end of a line). */
export const MINUS = '\u2212';

/** "1234567" in groups: "1 234 567". The text holds digits only. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NBSP);
}

/** A whole number for people: "10 000", "−5". */
export function formatWhole(value: number): string {
  return (value < 0 ? MINUS : '') + groupDigits(Math.abs(value).toString());
}
