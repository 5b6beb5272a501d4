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
  makeFolders,
  removeFile,
  upload,
  zPosition,
  type GraphFailure,
  type Position,
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
  const drive = (client: GraphClient) => guarded(['denied', 'missing'], () => library.find(client));
  const inLibrary = (path: string): readonly string[] => [...library.names, ...namesOf(path)];
  let webUrl = library.webUrl;

  const written = async (path: string, bytes: Uint8Array, tag: string | undefined): Promise<Written> => {
    const names = inLibrary(path);
    const where = await drive(writes);
    const wanted = { address: itemAt(where, names), file: fileOf(path), bytes, tag };
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
      const where = await drive(lists);
      const folder = { drive: where, names: library.names };
      const { position, ...changes } = await guarded(['denied', 'missing'], () =>
        folderChanges(lists, folder, positionIn(cursor)),
      );
      if (position.webUrl !== undefined)
        webUrl ??= [position.webUrl, webPath(library.names)].join('/').replace(/\/$/, '');
      return { ...changes, cursor: JSON.stringify(position) };
    },
    async read({ id, path }) {
      const file = fileOf(path);
      const where = await drive(reads);
      const found = await guarded(['denied'], () => download(reads, itemById(where, id), file));
      if (found === undefined) throw gone(file);
      return found.bytes;
    },
    async open(path) {
      const where = await drive(reads);
      const address = itemAt(where, inLibrary(path));
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

/** One for each thing that is counted; all are quiet when one of them is told to wait. */
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
  const quiet = { graph: 0, storage: 0 };
  const client = (): GraphClient => new GraphClient(forGraph, quiet);
  return { lists: client(), reads: client(), writes: client() };
}

const zCursor = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});

/** A cursor of another version or kind of store begins anew. */
function positionIn(cursor: string | undefined): Position | undefined {
  return zCursor.pipe(zPosition).safeParse(cursor).data;
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

function gone(file: string): TeczkaError {
  return new TeczkaError('file-gone', `Pliku „${file}” już nie ma: usunięto go albo przeniesiono.`, { file });
}
