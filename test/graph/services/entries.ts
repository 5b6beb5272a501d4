/** One entry and the entries of a folder: read, made, renamed, moved, removed. */
import { jsonOf, refuse } from '../answer.ts';
import type { Conflict } from '../library/drive.ts';
import { eTag } from '../library/entry.ts';
import { entryAt } from '../library/library.ts';
import { described, pageSize, placeOf } from './service.ts';
import type { Service } from './service.ts';

const CONFLICTS: ReadonlySet<string> = new Set<Conflict>(['fail', 'replace', 'rename']);

/** @throws Refusal 400 */
export function conflictOf(word: unknown, otherwise: Conflict): Conflict {
  if (word === undefined || word === null) return otherwise;
  if (typeof word === 'string' && CONFLICTS.has(word)) return word as Conflict;
  throw refuse(400, 'invalidRequest', 'Unknown conflictBehavior');
}

export const getEntry: Service = {
  method: 'GET',
  of: 'entry',
  needs: 'read',
  answer: (request) => {
    const place = placeOf(request);
    const entry = entryAt(place.drive, request.address);
    return { status: 200, headers: { etag: eTag(entry) }, body: described(request, place, entry) };
  },
};

export const listChildren: Service = {
  method: 'GET',
  of: 'entry/children',
  needs: 'read',
  answer: (request) => {
    const place = placeOf(request);
    const all = place.drive.children(entryAt(place.drive, request.address));
    const from = Number(request.asked.query.get('$skiptoken') ?? 0);
    const to = from + pageSize(request);
    const query = new URLSearchParams(request.asked.query);
    query.set('$skiptoken', String(to));
    const next = `${request.world.root}${request.asked.path.slice('/v1.0'.length)}?${query.toString()}`;
    const value = all.slice(from, to).map((entry) => described(request, place, entry));
    return { status: 200, body: { value, ...(to < all.length ? { '@odata.nextLink': next } : {}) } };
  },
};

export const makeFolder: Service = {
  method: 'POST',
  of: 'entry/children',
  needs: 'write',
  answer: (request) => {
    const place = placeOf(request);
    const { name, folder, '@microsoft.graph.conflictBehavior': word } = jsonOf(request.asked);
    if (typeof name !== 'string' || typeof folder !== 'object') {
      throw refuse(400, 'invalidRequest', 'A folder needs a name and the folder facet');
    }
    const parent = entryAt(place.drive, request.address);
    const made = place.drive.put(parent, name, undefined, conflictOf(word, 'fail'));
    return { status: 201, body: described(request, place, made) };
  },
};

export const changeEntry: Service = {
  method: 'PATCH',
  of: 'entry',
  needs: 'write',
  answer: (request) => {
    const place = placeOf(request);
    const entry = entryAt(place.drive, request.address);
    place.drive.refuseOther(entry, request.asked.headers['if-match']);
    const { name, parentReference } = jsonOf(request.asked);
    const { id } = (parentReference ?? {}) as { readonly id?: unknown };
    const parent = typeof id === 'string' ? place.drive.byId(id) : entry.parent;
    if (parent === undefined) throw refuse(404, 'itemNotFound', 'The resource could not be found.');
    place.drive.move(entry, parent, typeof name === 'string' ? name : entry.name);
    return { status: 200, body: described(request, place, entry) };
  },
};

export const removeEntry: Service = {
  method: 'DELETE',
  of: 'entry',
  needs: 'write',
  answer: (request) => {
    const { drive } = placeOf(request);
    const entry = entryAt(drive, request.address);
    drive.refuseOther(entry, request.asked.headers['if-match']);
    drive.remove(entry);
    return { status: 204 };
  },
};
