/**
 * Addresses of Microsoft Graph v1.0 as this server knows them: a site by id or by host and path, its drives, an entry
 * by id or by path, and what is asked of it. A path stands between colons: /drives/{id}/root:/a/b.xlsx:/content.
 */
import { refuse } from './answer.ts';

/** Decoded; what is not addressed is undefined. */
export interface Address {
  /** By id, or by "/sites/…" path. */
  readonly site?: { readonly id: string } | { readonly host: string; readonly path: string };
  readonly drive?: { readonly id: string } | 'default';
  readonly entry?: {
    readonly id: string | undefined;
    readonly names: readonly string[];
    readonly byPath: boolean;
  };
  /** What follows: "children", "content", "delta", "drives", "permissions", …; empty for the thing itself. */
  readonly action: string;
}

const SITE_BY_PATH = /^sites\/([^/:]+):(\/[^:]*?)(?::(?:\/|$)|$)/;
const SITE_BY_ID = /^sites\/([^/:]+)(?:\/|$)/;
const DRIVE = /^drives\/([^/:]+)(?:\/|$)/;
const DEFAULT_DRIVE = /^drive(?:\/|$)/;
const ENTRY = /^(?:root|items\/([^/:]+))(?::\/([^:]*?)\/?(?::(?:\/|$)|$)|\/|$)/;

function decode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw refuse(400, 'invalidRequest', 'Invalid URL');
  }
}

/** @param path percent-encoded, from "/v1.0" on */
export function parseAddress(path: string): Address {
  if (!path.startsWith('/v1.0/')) throw refuse(400, 'BadRequest', 'Invalid version');
  let rest = path.slice('/v1.0/'.length);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = rest.slice(found[0].length);
    return found;
  };
  const byPath = take(SITE_BY_PATH);
  const byId = byPath === null ? take(SITE_BY_ID) : null;
  const drive = take(DRIVE);
  const isDefault = drive === null && byPath === null && byId === null ? null : take(DEFAULT_DRIVE);
  const entry = drive === null && isDefault === null ? null : take(ENTRY);
  return {
    ...(byPath === null ? {} : { site: { host: byPath[1] ?? '', path: decode(byPath[2] ?? '') } }),
    ...(byId === null ? {} : { site: { id: decode(byId[1] ?? '') } }),
    ...(drive === null ? {} : { drive: { id: decode(drive[1] ?? '') } }),
    ...(isDefault === null ? {} : { drive: 'default' as const }),
    ...(entry === null
      ? {}
      : {
          entry: {
            id: entry[1] === undefined ? undefined : decode(entry[1]),
            names: (entry[2] ?? '')
              .split('/')
              .filter((name) => name !== '')
              .map(decode),
            byPath: entry[2] !== undefined,
          },
        }),
    action: rest
      .replace(/\/$/, '')
      .replace(/^microsoft\.graph\./, '')
      .replace(/\(.*\)$/, ''),
  };
}
