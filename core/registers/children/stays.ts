/**
 * Stays in care: from a row's dates, and how many days two of them share. A child may leave one place and enter the
 * next on the same day, so stays that share one day follow each other.
 */
import { days, isClosed, overlap, type Period } from '../../values/period.ts';
import type { TableView } from '../table.ts';
import type { ChildrenColumns } from './register.ts';

/** A period in care, both ends included; it goes on where it has no end. */
export interface Stay extends Period {
  readonly row: number;
}

/**
 * The stay of a row; undefined where its dates are missing or unreadable. One that ends before it starts shares no day
 * with any other.
 */
export function stayOf(
  table: TableView<ChildrenColumns, 'placedOn' | 'leftOn'>,
  row: number,
): Stay | undefined {
  const from = table.values('placedOn')[row];
  const to = table.values('leftOn')[row] ?? null;
  if (from === undefined || table.isUnreadable('leftOn', row)) return undefined;
  return { row, from, to };
}

/** The days that two stays share when there are more than the one on which a child moves; undefined otherwise. */
export function tooLongOverlap(one: Stay, other: Stay): Period | undefined {
  const shared = overlap(one, other);
  return shared && (!isClosed(shared) || days(shared) > 1) ? shared : undefined;
}
