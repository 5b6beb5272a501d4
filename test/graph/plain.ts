/** Plain requests to the local SharePoint, as its own tests make them: with a token, without a client. */
import { ADMINISTRATOR } from './permissions.ts';
import { startSharePoint } from './sharepoint.ts';
import type { SharePoint, SharePointOptions } from './sharepoint.ts';

export interface PlainRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  /** Default: the application's; null sends none. */
  readonly token?: string | null;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON, loosely typed as a test needs it. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Outer and inner code of an error. */
  readonly codes: readonly (string | undefined)[];
}

export type Ask = (address: string, request?: PlainRequest) => Promise<PlainAnswer>;

const bytesOf = (body: unknown): Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array ? new Uint8Array(body) : new TextEncoder().encode(JSON.stringify(body));

/** @param transport default: one without a name */
export function asker(sharepoint: SharePoint, transport = sharepoint.fetch): Ask {
  return async (address, { method = 'GET', headers = {}, body, token } = {}) => {
    const isGraph = address.startsWith('/') || address.startsWith(sharepoint.graphUrl);
    const given = token === undefined && isGraph ? sharepoint.permissions.token : token;
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    const response = await transport(address.startsWith('/') ? sharepoint.graphUrl + address : address, {
      method,
      redirect: 'manual',
      headers: {
        ...(given === null || given === undefined ? {} : { authorization: `Bearer ${given}` }),
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytesOf(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const json = type.startsWith('application/json')
      ? (JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>)
      : {};
    const { error } = json as { error?: { code?: string; innerError?: { code?: string } } };
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      json,
      codes: [error?.code, error?.innerError?.code],
    };
  };
}

export const asAdministrator = (request: PlainRequest = {}): PlainRequest => ({
  ...request,
  token: ADMINISTRATOR,
});

/** Every item of an answer that is a list. */
export const valuesOf = ({ json }: PlainAnswer): readonly Readonly<Record<string, unknown>>[] =>
  json.value as readonly Readonly<Record<string, unknown>>[];

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const text = ({ bytes: given }: PlainAnswer): string => new TextDecoder().decode(given);

/** A server for the tests of one file, stopped after them. */
export function sharePointForTests(options: SharePointOptions = {}): () => SharePoint {
  let started: SharePoint | undefined;
  beforeEach(async () => {
    started = await startSharePoint(options);
  });
  afterEach(async () => {
    await started?.stop();
  });
  return () => {
    if (started === undefined) throw new Error('Ask inside a test');
    return started;
  };
}
