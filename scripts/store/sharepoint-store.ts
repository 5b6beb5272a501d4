/**
 * A folder of a SharePoint library as a store. It asks as little as it can: the first library of a site and one given by
 * its id are addressed without asking for their ids, what changed is asked by the link kept in the cursor, and a file is
 * read by one request to Graph and one to its storage. Chosen by store-at.ts.
 */
import { z } from 'zod';
import {
  download,
  folderChanges,
  GraphClient,
  GraphError,
  itemAt,
  itemById,
  jsonOrNothing,
  makeFolders,
  removeFile,
  upload,
  zPosition,
  type DriveAddress,
  type GraphFailure,
  type Position,
  type Quiet,
  type RequestRecord,
  type Uploaded,
} from '../../core/graph/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import { programVersion } from '../version.ts';
import { graphTransport } from './graph-transport.ts';
import { withAccess } from './sharepoint-access.ts';
import type { SharePointAddress } from './sharepoint-address.ts';
import { libraryAt, webPath } from './sharepoint-library.ts';
import { namesOf } from './store-path.ts';
import type { StoreSession } from './store-session.ts';
import type { Store, Written } from './store.ts';

const GRAPH_HOST = 'graph.microsoft.com';

/** @param role what is done there: for the access to ask for when it is missing */
export function sharePointStore(
  address: SharePointAddress,
  session: StoreSession,
  role: 'read' | 'write',
): Store {
  const library = libraryAt(address);
  const graphHost = session.graphHost ?? GRAPH_HOST;
  const { lists, reads, writes } = clientsFor(session, graphHost);
  const access = { library, role, graphHost, application: session.application };
  const guarded = <Result>(signs: readonly GraphFailure[], work: () => Promise<Result>): Promise<Result> =>
    withAccess(access, signs, work);
  const drive = async (client: GraphClient): Promise<DriveAddress> =>
    (library.drive ??= await guarded(['denied', 'missing'], () => library.find(client)));
  const inLibrary = (path: string): readonly string[] => [...library.names, ...namesOf(path)];
  const withFolder = (address: string | undefined) =>
    address && [address, ...library.names.map(encodeURIComponent)].join('/');
  let webUrl = withFolder(library.webUrl);

  const written = async (path: string, bytes: Uint8Array, tag: string | undefined): Promise<Written> => {
    const names = inLibrary(path);
    const where = await drive(writes);
    const { fragment } = session;
    const ofSize = fragment === undefined ? {} : { fragment };
    const wanted = { address: itemAt(where, names), file: fileOf(path), bytes, tag, ...ofSize };
    return guarded(['denied', 'missing'], async () => {
      const first = await upload(writes, wanted);
      if (first.outcome === 'missing') await makeFolders(writes, where, names.slice(0, -1));
      return outcomeOf(first.outcome === 'missing' ? await upload(writes, wanted) : first, wanted.file);
    });
  };

  return {
    title: library.title,
    requests: {
      get list() {
        return lists.sent;
      },
      get read() {
        return reads.sent;
      },
      get write() {
        return writes.sent;
      },
    },
    async changes(cursor) {
      const former = positionIn(cursor, library.key);
      library.drive ??= former?.drive;
      const folder = { drive: await drive(lists), names: library.names };
      const { position, ...changes } = await guarded(['denied', 'missing'], () =>
        folderChanges(lists, folder, former),
      );
      // An address may name the library by its title; this one is its own.
      webUrl = withFolder(position.webUrl) ?? webUrl;
      return { ...changes, cursor: JSON.stringify({ library: library.key, position } satisfies Cursor) };
    },
    async read({ id, path }) {
      const file = fileOf(path);
      const where = await drive(reads);
      try {
        const found = await guarded(['denied'], () => download(reads, itemById(where, id), file));
        if (found === undefined) throw gone(file);
        return found.bytes;
      } catch (error) {
        throw ofOneFile(error, file);
      }
    },
    async open(path) {
      const address = itemAt(await drive(reads), inLibrary(path));
      const found = await guarded(['denied'], () => download(reads, address, fileOf(path)));
      return found && { bytes: found.bytes, tag: found.item.eTag ?? '' };
    },
    create: (path, bytes) => written(path, bytes, undefined),
    replace: (path, bytes, tag) => written(path, bytes, tag),
    async remove(path) {
      const where = await drive(writes);
      await guarded(['denied'], () => removeFile(writes, where, inLibrary(path)));
    },
    link: (path) => webUrl && `${webUrl}/${webPath(namesOf(path))}?web=1`,
  };
}

/** Until when the servers are left alone, by the session that was told so: its stores are of one application. */
const QUIET = new WeakMap<StoreSession, Quiet>();

function quietOf(session: StoreSession): Quiet {
  const quiet = QUIET.get(session) ?? { graph: 0, storage: 0 };
  QUIET.set(session, quiet);
  return quiet;
}

/** One for each thing that is counted; all of a session are quiet when one of them is told to wait. */
function clientsFor(session: StoreSession, host: string): Record<'lists' | 'reads' | 'writes', GraphClient> {
  const forGraph = {
    transport: graphTransport(session, host),
    host,
    version: programVersion(),
    now: () => session.now(),
    sleep: (milliseconds: number) => session.sleep(milliseconds),
    random: () => session.random(),
    deadline: session.deadline,
    onRequest: (record: RequestRecord) => session.onRequest?.(record),
  };
  const quiet = quietOf(session);
  const client = (): GraphClient => new GraphClient(forGraph, quiet);
  return { lists: client(), reads: client(), writes: client() };
}

const zCursor = z.object({ library: z.string(), position: zPosition });
type Cursor = z.infer<typeof zCursor>;

/** A cursor of another library, another kind of store or another version of the program begins anew. */
function positionIn(cursor: string | undefined, library: string): Position | undefined {
  const known = zCursor.safeParse(jsonOrNothing(new TextEncoder().encode(cursor ?? ''))).data;
  return known?.library === library ? known.position : undefined;
}

function fileOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** With its folders made, only a library that is not there is missing. */
function outcomeOf(uploaded: Uploaded, file: string): Written {
  if (uploaded.outcome === 'written') return uploaded;
  const { outcome } = uploaded;
  if (outcome !== 'missing') return { outcome };
  throw new GraphError('missing', { status: 404, reason: '', requestId: undefined }, file);
}

/** What keeps one file from being read and says nothing of the others. */
const OF_ONE_FILE: ReadonlySet<GraphFailure> = new Set(['malware', 'locked', 'unreadable']);

function ofOneFile(error: unknown, file: string): unknown {
  if (!(error instanceof GraphError) || !OF_ONE_FILE.has(error.failure)) return error;
  return new TeczkaError('file-unreadable', error.message, { file }, { cause: error });
}

function gone(file: string): TeczkaError {
  return new TeczkaError('file-gone', `Pliku „${file}” już nie ma: usunięto go albo przeniesiono.`, { file });
}
