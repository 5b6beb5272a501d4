/** What changed in a drive or a folder of it: pages, the link for the next time, 410 when a token is no longer good. */
import { errorBody, Refusal } from '../answer.ts';
import { beginningOf, deltaPage } from '../library/delta.ts';
import { entryAt } from '../library/library.ts';
import type { Entry } from '../library/entry.ts';
import { described, pageSize, placeOf } from './service.ts';
import type { Request, Service } from './service.ts';

const RESYNC = 'resyncChangesApplyDifferences';

/** The token stands in the query, or in brackets behind the name. */
function tokenOf({ asked }: Request): string | undefined {
  return asked.query.get('token') ?? /delta\(token='([^']*)'\)/.exec(decodeURIComponent(asked.path))?.[1];
}

export const delta: Service = {
  method: 'GET',
  of: 'entry/delta',
  needs: 'read',
  answer: (request) => {
    const place = placeOf(request);
    const { drive } = place;
    const folder = entryAt(drive, request.address);
    const page = deltaPage(drive, folder, {
      token: tokenOf(request),
      size: pageSize(request),
      withParents: request.asked.headers.deltaexcludeparent === undefined,
    });
    if (page === undefined) throw tooOld(linkTo(request, folder, beginningOf(drive, folder)));
    const value = page.entries.map(({ entry, deleted }) =>
      deleted ? deletedEntry(entry, drive.id) : withoutPath(described(request, place, entry)),
    );
    const link = linkTo(request, folder, page.token);
    return { status: 200, body: { value, [page.more ? '@odata.nextLink' : '@odata.deltaLink']: link } };
  },
};

function linkTo({ world, address, asked }: Request, folder: Entry, token: string): string {
  const drive = typeof address.drive === 'object' ? address.drive.id : world.library.drive(address).drive.id;
  const query = new URLSearchParams(asked.query);
  query.set('token', token);
  const start = folder.parent === undefined ? 'root' : `items/${folder.id}`;
  return `${world.root}/drives/${encodeURIComponent(drive)}/${start}/delta?${query.toString()}`;
}

const tooOld = (location: string): Refusal =>
  new Refusal({
    status: 410,
    headers: { location },
    body: errorBody('resyncRequired', 'Resync required. Replace any local items.', RESYNC),
  });

const without = (whole: object, property: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== property));

function withoutPath(whole: Record<string, unknown>): Record<string, unknown> {
  const { parentReference } = whole;
  const rest = without(whole, 'cTag');
  if (typeof parentReference !== 'object' || parentReference === null) return rest;
  return { ...rest, parentReference: without(parentReference, 'path') };
}

const deletedEntry = (entry: Entry, driveId: string): Record<string, unknown> => ({
  id: entry.id,
  deleted: { state: 'deleted' },
  ...(entry.content === undefined ? { folder: {} } : { file: {} }),
  parentReference: { driveId, ...(entry.parent === undefined ? {} : { id: entry.parent.id }) },
});
