/** Which groups of the list are open and how much of each is shown: long groups come a page at a time. */
import type { EntryGroup } from './entries.ts';

/** Entries that a browser draws without being felt to stop. */
export const PAGE = 50;

export interface Unfolding {
  /** Keys of groups. */
  readonly open: ReadonlySet<string>;
  /** By the key of a group: how many of its entries; a page where nothing is said. */
  readonly shown: ReadonlyMap<string, number>;
}

/** At first the gravest group is open. */
export function unfoldedFirst(groups: readonly EntryGroup[]): Unfolding {
  return { open: new Set(groups.slice(0, 1).map(({ key }) => key)), shown: new Map() };
}

export function shownOf({ shown }: Unfolding, group: string): number {
  return shown.get(group) ?? PAGE;
}

export function withNextPage(unfolding: Unfolding, group: string): Unfolding {
  const shown = new Map(unfolding.shown).set(group, shownOf(unfolding, group) + PAGE);
  return { ...unfolding, shown };
}

/** Opens what is in the way of seeing the entry; the same object when nothing is. */
export function revealing(unfolding: Unfolding, groups: readonly EntryGroup[], entry: string): Unfolding {
  for (const { key, entries } of groups) {
    const at = entries.findIndex((one) => one.key === entry);
    if (at < 0) continue;
    const enough = Math.ceil((at + 1) / PAGE) * PAGE;
    if (unfolding.open.has(key) && shownOf(unfolding, key) >= enough) return unfolding;
    const shown = new Map(unfolding.shown).set(key, Math.max(shownOf(unfolding, key), enough));
    return { open: new Set(unfolding.open).add(key), shown };
  }
  return unfolding;
}
