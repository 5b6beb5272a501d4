/**
 * Polish plurals: 1 wiersz, 2 wiersze, 5 wierszy, 12 wierszy, 22 wiersze. Used by every message that counts something.
 */
import { formatWhole, NBSP } from '../values/digits.ts';

/** Forms for one, for two to four, for five and more: `['wiersz', 'wiersze', 'wierszy']`. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form that goes with a whole number; the sign does not matter. */
export function plural(count: number, [one, few, many]: Forms): string {
  const size = Math.abs(count);
  if (size === 1) return one;
  const units = size % 10;
  const teens = size % 100;
  return units >= 2 && units <= 4 && (teens < 12 || teens > 14) ? few : many;
}

/** Number and form, kept on one line: "5 wierszy", "10 000 wierszy". */
export function counted(count: number, forms: Forms): string {
  return formatWhole(count) + NBSP + plural(count, forms);
}
