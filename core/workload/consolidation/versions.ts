/**
 * Which of several deliveries of the same thing counts. Copies count once; of different ones that which surely replaces all
 * others (resubmissions.ts says when); without such a one none counts, because nobody but the team can tell.
 */
import { laterVersion } from '../resubmissions.ts';
import type { Delivery } from '../resubmissions.ts';
import { grouped } from './grouped.ts';

export interface Versions<Item> {
  /** The one that counts; undefined for a conflict. */
  readonly taken: Item | undefined;
  /** With the same content as the one taken. */
  readonly copies: readonly Item[];
  /** With another content, replaced by the one taken. */
  readonly replaced: readonly Item[];
}

/** @param items one at least, in a fixed order */
export function versionsOf<Item extends Delivery>(
  items: readonly Item[],
  contentOf: (item: Item) => string,
): Versions<Item> {
  const groups = [...grouped(items, contentOf).values()];
  const [latest, ...rivals] = groups.filter((group) => replacesAll(group, groups));
  if (latest === undefined || rivals.length > 0) return { taken: undefined, copies: [], replaced: [] };
  const [taken, ...copies] = latest;
  const replaced = groups.filter((group) => group !== latest).flat();
  return { taken, copies, replaced };
}

/** For every delivery of another content the group holds one that replaces it. */
function replacesAll<Item extends Delivery>(
  group: readonly Item[],
  groups: readonly (readonly Item[])[],
): boolean {
  const others = groups.filter((other) => other !== group).flat();
  return others.every((other) => group.some((item) => laterVersion(item, other) === item));
}
