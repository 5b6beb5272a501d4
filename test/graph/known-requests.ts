/**
 * Every kind of request that Teczka sends to Microsoft Graph, as a schema: method, address, query, headers and body, in
 * the words of the documentation named at each. A request that is not among them is a mistake, or a new kind that has to be
 * looked up first. Asked by the tests of stores and of the job.
 */
import { z } from 'zod';
import type { RecordedRequest } from './requests.ts';

interface KnownRequest {
  readonly method: string;
  /** Of the path after /v1.0. */
  readonly path: RegExp;
  readonly query?: z.ZodType;
  /** Headers that only this kind has. */
  readonly headers?: readonly string[];
  readonly body?: z.ZodType;
}

const SITE = String.raw`/sites/[^/:]+:(?:/[^/:]+)+`;
const DRIVE = String.raw`(?:/drives/[^/:]+|${SITE}:/drive)`;
const ITEM = String.raw`${DRIVE}/(?:items/[^/:]+|root(?::(?:/[^/:]+)+:?)?)`;
const path = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

/** https://learn.microsoft.com/graph/query-parameters#select-parameter, of these properties. */
const selecting = (...properties: readonly string[]) =>
  z.string().refine((words) => words.split(',').every((word) => properties.includes(word)));

const DRIVE_PROPERTIES = ['id', 'name', 'webUrl'];
const ITEM_PROPERTIES = [
  ...['id', 'name', 'eTag', 'cTag', 'size', 'webUrl', 'parentReference', 'file', 'folder', 'root', 'deleted'],
  '@microsoft.graph.downloadUrl',
];

const zConflict = z.enum(['fail', 'replace', 'rename']);
const zSelectItem = z.strictObject({ $select: selecting(...ITEM_PROPERTIES).optional() });

export const KNOWN_REQUESTS: readonly KnownRequest[] = [
  // https://learn.microsoft.com/graph/api/site-getbypath
  {
    method: 'GET',
    path: path(`${SITE}:?`),
    query: z.strictObject({ $select: selecting(...DRIVE_PROPERTIES, 'displayName').optional() }),
  },
  // https://learn.microsoft.com/graph/api/drive-list
  {
    method: 'GET',
    path: path(`${SITE}:/drives`),
    query: z.strictObject({ $select: selecting(...DRIVE_PROPERTIES).optional() }),
  },
  // https://learn.microsoft.com/graph/api/drive-get
  {
    method: 'GET',
    path: path(DRIVE),
    query: z.strictObject({ $select: selecting(...DRIVE_PROPERTIES).optional() }),
  },
  // https://learn.microsoft.com/graph/api/driveitem-delta
  {
    method: 'GET',
    path: path(`${DRIVE}/root/delta`),
    query: z.strictObject({
      $select: selecting(...ITEM_PROPERTIES).optional(),
      token: z.string().min(1).optional(),
    }),
  },
  // https://learn.microsoft.com/graph/api/driveitem-get
  { method: 'GET', path: path(ITEM), query: zSelectItem },
  // https://learn.microsoft.com/graph/api/driveitem-post-children
  {
    method: 'POST',
    path: path(`${ITEM}/children`),
    body: z.strictObject({
      name: z.string().min(1),
      folder: z.strictObject({}),
      '@microsoft.graph.conflictBehavior': zConflict.optional(),
    }),
  },
  // https://learn.microsoft.com/graph/api/driveitem-createuploadsession: the only place where If-Match is documented
  {
    method: 'POST',
    path: path(`${ITEM}/createUploadSession`),
    headers: ['if-match'],
    body: z.strictObject({
      item: z.strictObject({
        '@microsoft.graph.conflictBehavior': zConflict,
        fileSize: z.int().min(0).optional(),
      }),
    }),
  },
  // https://learn.microsoft.com/graph/api/driveitem-delete
  { method: 'DELETE', path: path(ITEM) },
];

/** To short-lived addresses of the storage: https://learn.microsoft.com/graph/api/driveitem-get-content#partial-range-downloads */
const KNOWN_OF_STORAGE: readonly KnownRequest[] = [
  { method: 'GET', path: /^\/download\/…$/, headers: ['range'] },
  { method: 'GET', path: /^\/upload\/…$/ },
  { method: 'PUT', path: /^\/upload\/…$/, headers: ['content-range', 'content-type'] },
  { method: 'DELETE', path: /^\/upload\/…$/ },
];

/** Of HTTP itself, of Microsoft's client library, and of the transport of the tests. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'content-length', 'accept', 'accept-encoding', 'accept-language'],
  ...['user-agent', 'sec-fetch-mode', 'client-request-id', 'sdkversion'],
  // fetch itself adds these two to a conditional request: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
  ...['pragma', 'cache-control'],
  ...['x-test-client', 'x-test-orders'],
]);
const OF_GRAPH: readonly string[] = ['authorization', 'content-type'];

const isGood = (schema: z.ZodType | undefined, value: unknown): boolean =>
  (schema ?? z.undefined()).safeParse(value).success;

/** What is wrong with a request; undefined when it is a known one. */
export function strangenessOf(request: RecordedRequest): string | undefined {
  const { host, method, url, headers, body } = request;
  const [whole = '', query = ''] = url.split('?', 2);
  const address = host === 'graph' ? whole.replace(/^\/v1\.0/, '') : whole;
  const kinds = (host === 'graph' ? KNOWN_REQUESTS : KNOWN_OF_STORAGE).filter(
    (kind) => kind.method === method && kind.path.test(address),
  );
  const said = `${method} ${url}`;
  if (kinds.length === 0) return `${said}: no such kind of request`;
  const asked = Object.fromEntries(new URLSearchParams(query));
  const fitting = kinds.filter((kind) => isGood(kind.query ?? z.strictObject({}), asked));
  if (fitting.length === 0) return `${said}: the query`;
  const known = fitting.find((kind) => isGood(kind.body, body));
  if (known === undefined) return `${said}: the body ${JSON.stringify(body)}`;
  const allowed = new Set([...EVERYWHERE, ...(known.headers ?? []), ...(host === 'graph' ? OF_GRAPH : [])]);
  const other = headers.find((name) => !allowed.has(name));
  return other === undefined ? undefined : `${said}: the header ${other}`;
}

/** All that is wrong with these requests. */
export const strangeRequests = (requests: readonly RecordedRequest[]): readonly string[] =>
  requests.flatMap((request) => strangenessOf(request) ?? []);
