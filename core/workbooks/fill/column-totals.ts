/**
 * What the totals row of a filled table shows until Excel counts it: sums and counts of the given values. Only where
 * they are certain; all else is left for Excel. Made by filled-rows.ts, written by shifted-cells.ts.
 */
import type { WrittenValue } from '../write/model.ts';
import type { FilledValue } from './fill-data.ts';
import { Totals } from '../write/totals.ts';

/** What Excel calls them in a table's part. */
export const COUNTED_TOTALS = ['sum', 'count'] as const;
export type CountedTotal = (typeof COUNTED_TOTALS)[number];

export class ColumnTotals {
  private readonly kinds: readonly (CountedTotal | undefined)[];
  private readonly isCounted: readonly boolean[];
  private readonly totals: Totals;
  private readonly uncertain: boolean[];

  /**
   * @param kinds by the table's columns; undefined for those without such a total
   * @param isCounted has the column a formula, whose result is known only where a value is given for it?
   */
  constructor(kinds: readonly (CountedTotal | undefined)[], isCounted: readonly boolean[]) {
    this.kinds = kinds;
    this.isCounted = isCounted;
    this.totals = new Totals(kinds.map((total) => (total === undefined ? {} : { total })));
    this.uncertain = kinds.map(() => false);
  }

  add(given: readonly FilledValue[]): void {
    const { kinds } = this;
    if (kinds.every((kind) => kind === undefined)) return;
    const values = given.map(valueOf);
    for (let index = 0; index < kinds.length; index++) {
      if (kinds[index] === undefined) continue;
      const value = values[index];
      if (value === undefined ? this.isCounted[index] && !isPlain(given[index]) : isOfAnotherKind(value))
        this.uncertain[index] = true;
    }
    this.totals.add(values);
  }

  /** Undefined where nobody but Excel can say. */
  of(index: number): number | undefined {
    const total = this.totals.result()[index];
    if (!total || this.uncertain[index]) return undefined;
    return this.kinds[index] === 'sum' ? total.sum : total.count;
  }
}

/** Does the value stand in place of the column's formula? */
export function isPlain(value: FilledValue): value is { readonly plain: WrittenValue } {
  return typeof value === 'object' && 'plain' in value;
}

export function valueOf(value: FilledValue): WrittenValue {
  return isPlain(value) ? value.plain : value;
}

/** Excel adds days up as numbers, and an empty text is no cell at all. */
function isOfAnotherKind(value: Exclude<WrittenValue, undefined>): boolean {
  return value === '' || (typeof value === 'object' && 'day' in value);
}
