/**
 * The store that an address names: `sharepoint:https://host/sites/site/Library/Folder`, `sharepoint:drive:ID/Folder`, or
 * else a folder of this machine. Called by the jobs.
 */
import { folderStore } from './folder-store.ts';
import { readOnly } from './read-only.ts';
import { parseSharePoint } from './sharepoint-address.ts';
import { sharePointStore } from './sharepoint-store.ts';
import type { StoreSession } from './store-session.ts';
import type { Store } from './store.ts';

const SHAREPOINT = /^sharepoint:/i;

/** Does the address lead to SharePoint, so that somebody has to be signed in? */
export function isSharePoint(address: string): boolean {
  return SHAREPOINT.test(address);
}

/**
 * @param session asked for nothing where the address is a folder
 * @param role what the job does there, for the access that it needs; a store that is only read refuses to be written
 * @throws TeczkaError `store-address` for an address that names no place
 */
export function storeAt(address: string, session: StoreSession, role: 'read' | 'write' = 'write'): Store {
  const store = isSharePoint(address)
    ? sharePointStore(parseSharePoint(address), session, role)
    : folderStore(address);
  return role === 'read' ? readOnly(store) : store;
}
