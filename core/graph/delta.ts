/**
 * What changed in a library since a link was given, all pages of it; from the beginning where there is no link, or where
 * the service no longer knows it. https://learn.microsoft.com/graph/api/driveitem-delta. Called by tracked-folder.ts.
 */
import { z } from 'zod';
import type { DriveAddress } from './address.ts';
import type { GraphClient } from './client.ts';
import { GraphError, type GraphFailure } from './errors.ts';
import { jsonOrNothing } from './fault.ts';
import { ITEM_PROPERTIES, zItem, type Item } from './item.ts';

export interface Delta {
  /** Each item once, as it was told last. */
  readonly items: readonly Item[];
  /** For the next time. */
  readonly link: string;
  /** These are all items there are, not only the changed ones. */
  readonly complete: boolean;
}

const zPage = z.object({
  value: z.array(zItem),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** How often the service may ask to begin anew. */
const BEGINNINGS = 4;
/** A stored link that is no longer good is not always answered with 410. */
const OUTWORN: readonly GraphFailure[] = ['resync', 'missing', 'refused'];

/**
 * @param link of the last time
 * @throws GraphError (`missing`: no such library, or no access to it); TeczkaError `graph-deadline`
 */
export async function deltaSince(
  client: GraphClient,
  drive: DriveAddress,
  link: string | undefined,
): Promise<Delta> {
  // Only of the root: libraries of SharePoint tell no changes of a single folder.
  const beginning = `${drive}/root/delta?${ITEM_PROPERTIES}`;
  // A link of another Graph, as of a job that was moved, is none.
  const known = link !== undefined && client.reaches(link) ? link : undefined;
  let start = known ?? beginning;
  for (let beginnings = 0; beginnings < BEGINNINGS; beginnings++) {
    const pages = await allPages(client, start, start === known ? OUTWORN : ['resync']);
    if ('items' in pages) return { ...pages, complete: start !== known };
    const { location } = pages;
    start = location !== undefined && location !== known && client.reaches(location) ? location : beginning;
  }
  throw new GraphError('resync', { status: 410, reason: '', requestId: undefined });
}

type Pages = Omit<Delta, 'complete'> | { readonly location: string | undefined };

async function allPages(
  client: GraphClient,
  start: string,
  outworn: readonly GraphFailure[],
): Promise<Pages> {
  const items = new Map<string, Item>();
  const asked = new Set<string>();
  for (let url = start; ;) {
    asked.add(url);
    const { answer, failure } = await client.ask(
      { method: 'GET', url, repeatable: true, expected: asked.size === 1 ? outworn : ['resync'] },
      zPage,
    );
    if (failure !== undefined) return { location: answer.header('location') };
    const page = zPage.parse(jsonOrNothing(answer.body));
    for (const item of page.value) {
      items.delete(item.id);
      items.set(item.id, item);
    }
    const { '@odata.nextLink': next, '@odata.deltaLink': link } = page;
    if (link !== undefined) return { items: [...items.values()], link };
    if (next === undefined || asked.has(next)) throw endless();
    url = next;
  }
}

/** No way on, or round and round. */
function endless(): GraphError {
  return new GraphError('unreadable', { status: 200, reason: '', requestId: undefined });
}
