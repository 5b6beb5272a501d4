/** What a service of the local SharePoint works with: one request to Graph, understood and permitted. */
import type { Address } from '../addresses.ts';
import type { Answer, Asked } from '../answer.ts';
import type { Entry } from '../library/entry.ts';
import type { Library, Place } from '../library/library.ts';
import type { Site } from '../library/sites.ts';
import type { Permissions, Role } from '../permissions.ts';
import type { Storage } from '../storage.ts';

export interface World {
  /** „https://localhost:1234/v1.0”. */
  readonly root: string;
  readonly library: Library;
  readonly permissions: Permissions;
  readonly storage: Storage;
  /** Entries on a page where the request names no number. */
  pageSize: number;
  readonly now: () => number;
}

export interface Request {
  readonly world: World;
  readonly asked: Asked;
  readonly address: Address;
  readonly site: Site;
}

export interface Service {
  readonly method: string;
  /** What the address ends with: "site", "site/drives", "drive", "entry", "entry/children", … */
  readonly of: string;
  readonly needs: Role;
  answer(request: Request): Answer;
}

export const placeOf = ({ world, address }: Request): Place => world.library.drive(address);

/** With the properties that were selected only; the download address where it is wanted. */
export function described(request: Request, place: Place, entry: Entry): Record<string, unknown> {
  const { world, asked } = request;
  const whole = world.library.describe(place, entry);
  const select = selected(asked);
  if (entry.content !== undefined && (select === undefined || select.has(DOWNLOAD))) {
    whole[DOWNLOAD] = world.storage.downloadUrl(place.drive, entry);
  }
  return only(whole, select);
}

const DOWNLOAD = '@microsoft.graph.downloadUrl';

export function selected({ query }: Asked): ReadonlySet<string> | undefined {
  const words = query.get('$select') ?? query.get('select');
  return words === null ? undefined : new Set(words.split(',').map((word) => word.trim()));
}

export function only(
  whole: Readonly<Record<string, unknown>>,
  select: ReadonlySet<string> | undefined,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => select?.has(name) ?? true));
}

/** How many entries a page may have. */
export function pageSize({ world, asked }: Request): number {
  const top = Number(asked.query.get('$top') ?? world.pageSize);
  return Math.min(Math.max(Math.floor(top), 1), world.pageSize);
}
