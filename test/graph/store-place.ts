/** Stores over the local SharePoint, as a job has them, and their folder as people see it. */
import { storeAt } from '../../scripts/store/store-at.ts';
import type { StoreSession } from '../../scripts/store/store-session.ts';
import type { Store } from '../../scripts/store/store.ts';
import { SMALL_FRAGMENT, type StoreUnderTest } from '../support/store-contract.ts';
import { APPLICATION } from './permissions.ts';
import { randomBy } from './random.ts';
import type { SharePoint } from './sharepoint.ts';
import type { VirtualProcess } from './virtual-process.ts';

/** Milliseconds of virtual time that a job may take. */
const A_DAY = 24 * 3600 * 1000;

export const SITE = '/sites/mcpr';

let named = 0;

/** What a store needs from the world, in the time of the local SharePoint. */
export function sessionIn(sharepoint: SharePoint, process: VirtualProcess): StoreSession {
  const random = randomBy(1);
  let token = sharepoint.permissions.token;
  return {
    fetch: process.fetch,
    token(options) {
      if (options?.fresh === true) token = sharepoint.permissions.token;
      return Promise.resolve(token);
    },
    now: sharepoint.clock.now,
    sleep: sharepoint.clock.sleep,
    random: () => random.next(),
    deadline: sharepoint.clock.now() + A_DAY,
    graphHost: sharepoint.graphHost,
    fragment: SMALL_FRAGMENT,
    application: { id: APPLICATION, name: 'Teczka' },
  };
}

/** @param session default: one of its own, of a process that never dies; stores with the same one are one client */
export function storeIn(
  sharepoint: SharePoint,
  folder: string,
  session = sessionIn(sharepoint, sharepoint.process(`store ${String(++named)}`)),
  role: 'read' | 'write' = 'write',
): Store {
  const address = [SITE.slice(1), 'Shared Documents', ...folder.split('/')].map(encodeURIComponent).join('/');
  const site = address.replace('sites%2F', 'sites/');
  return storeAt(`sharepoint:https://${sharepoint.host}/${site}`, session, role);
}

export function placeIn(sharepoint: SharePoint, folder: string): StoreUnderTest {
  const library = sharepoint.library(SITE);
  const inside = (path: string): string => `${folder}/${path}`;
  library.makeFolder(folder);
  return {
    store: storeIn(sharepoint, folder),
    other: storeIn(sharepoint, folder),
    paths: () =>
      Promise.resolve(
        library
          .paths()
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      ),
    content: (path) => Promise.resolve(library.read(inside(path))),
    write: (path, bytes) => Promise.resolve(library.write(inside(path), bytes)),
    move: (path, to) => Promise.resolve(library.move(inside(path), inside(to))),
    remove: (path) => Promise.resolve(library.remove(inside(path))),
  };
}
