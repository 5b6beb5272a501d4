/** What is in a file: read by a redirect to the storage, written whole or by an upload session. */
import { refuse } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Conflict } from '../library/drive.ts';
import { cTag, eTag } from '../library/entry.ts';
import type { Entry } from '../library/entry.ts';
import { entryAt, findEntry } from '../library/library.ts';
import type { Place } from '../library/library.ts';
import { UploadSession, wantedUpload } from '../upload-session.ts';
import { conflictOf } from './entries.ts';
import { described, placeOf } from './service.ts';
import type { Request, Service } from './service.ts';

/** Bytes of the largest content that one PUT may bring: 250 MB. */
const LARGEST = 250 * 1000 * 1000;
/** Milliseconds that an upload session lives. */
const SESSION_LASTS = 15 * 60_000;

export const getContent: Service = {
  method: 'GET',
  of: 'entry/content',
  needs: 'read',
  answer: (request) => {
    const { drive } = placeOf(request);
    const entry = entryAt(drive, request.address);
    if (entry.content === undefined) throw refuse(400, 'invalidRequest', 'A folder has no content');
    const known = request.asked.headers['if-none-match'];
    if (known === eTag(entry) || known === cTag(entry)) return { status: 304 };
    return { status: 302, headers: { location: request.world.storage.downloadUrl(drive, entry) } };
  },
};

/** A content that came whole, under this name. */
function store(request: Request, place: Place, target: Target, bytes: Uint8Array): Answer {
  const { drive } = place;
  const there = target.entry ?? drive.child(target.folder(), target.name);
  if (target.entry === undefined || target.conflict === 'rename') {
    const written = drive.put(target.folder(), target.name, bytes, target.conflict);
    return { status: there === written ? 200 : 201, body: described(request, place, written) };
  }
  drive.change(target.entry, bytes);
  return { status: 200, body: described(request, place, target.entry) };
}

interface Target {
  /** The file, when it is addressed by its id. */
  readonly entry: Entry | undefined;
  readonly name: string;
  /** Where the file is or shall be; missing folders are made, as the service does for a path. */
  readonly folder: () => Entry;
  readonly conflict: Conflict;
}

function targetOf({ address }: Request, { drive }: Place, conflict: Conflict): Target {
  const { id, names = [] } = address.entry ?? {};
  if (id !== undefined && names.length === 0) {
    const entry = entryAt(drive, address);
    if (entry.content === undefined) throw refuse(400, 'invalidRequest', 'A folder has no content');
    return { entry, name: entry.name, folder: () => entry.parent ?? drive.root, conflict };
  }
  const from = id === undefined ? drive.root : drive.byId(id);
  const name = names.at(-1);
  if (from === undefined) throw refuse(404, 'itemNotFound', 'The resource could not be found.');
  if (name === undefined) throw refuse(400, 'invalidRequest', 'A file needs a name');
  return { entry: undefined, name, folder: () => drive.folders(names.slice(0, -1), from), conflict };
}

export const putContent: Service = {
  method: 'PUT',
  of: 'entry/content',
  needs: 'write',
  answer: (request) => {
    const place = placeOf(request);
    const { body, query } = request.asked;
    if (body.length > LARGEST) throw refuse(413, 'invalidRequest', 'Use an upload session');
    const conflict = conflictOf(query.get('@microsoft.graph.conflictBehavior'), 'replace');
    return store(request, place, targetOf(request, place, conflict), body);
  },
};

/** `If-Match` counts when the session is made and again when the last byte is there. */
export const createUploadSession: Service = {
  method: 'POST',
  of: 'entry/createUploadSession',
  needs: 'write',
  answer: (request) => {
    const place = placeOf(request);
    const { world, asked } = request;
    const wanted = wantedUpload(asked);
    const target = targetOf(request, place, conflictOf(wanted.conflict, 'fail'));
    if (wanted.name !== undefined && wanted.name !== target.name) {
      throw refuse(400, 'invalidRequest', 'The name is not that of the address');
    }
    if (wanted.fileSize > place.drive.room) {
      throw refuse(507, 'insufficientStorage', 'The quota is used up', 'quotaLimitReached');
    }
    const tag = asked.headers['if-match'];
    const refuseChanged = (): void => {
      const there = findEntry(place.drive, request.address);
      if (there !== undefined) place.drive.refuseOther(there, tag);
      else if (tag !== undefined) throw refuse(412, 'preconditionFailed', 'There is no such item');
    };
    refuseChanged();
    const session = new UploadSession(world.now() + SESSION_LASTS, (bytes) => {
      refuseChanged();
      return store(request, place, target, bytes);
    });
    return { status: 200, body: { uploadUrl: world.storage.uploadUrl(session), ...session.state() } };
  },
};
