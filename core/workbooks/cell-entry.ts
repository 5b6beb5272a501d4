/**
 * What is to stand in a cell, before anybody has chosen how a file or a running Excel keeps it. Made by the columns of
 * a register and by whoever types into the workbench; written by the adapters in core/host and addin/host.
 */
import type { Day } from '../values/day.ts';

export type CellEntry =
  | { readonly kind: 'empty' }
  /** Stays a text whatever it looks like: a PESEL keeps its zeros, „=1+1” is no formula. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** Keeps the cell's own date format; a cell without one gets dd.mm.yyyy. */
  | { readonly kind: 'day'; readonly day: Day };

export function textEntry(text: string): CellEntry {
  return { kind: 'text', text };
}
