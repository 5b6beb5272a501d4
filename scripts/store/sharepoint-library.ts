/**
 * The library and the folder in it that an address of SharePoint leads to. Called by the SharePoint store.
 */
import {
  defaultDrive,
  driveById,
  driveNamed,
  siteAt,
  type DriveAddress,
  type GraphClient,
} from '../../core/graph/index.ts';
import type { SharePointAddress } from './sharepoint-address.ts';

export interface SharePointLibrary {
  /** For messages. */
  readonly title: string;
  /** Names on the way to the folder. */
  readonly names: readonly string[];
  /** Address of the site in Graph; undefined where only the library is known. */
  readonly site: string | undefined;
  /** Where it is known without asking. */
  readonly known: DriveAddress | undefined;
  /** Address of the folder for people; undefined where only the library's id is known. */
  readonly webUrl: string | undefined;
  /** @throws GraphError where the site has no such library */
  find(client: GraphClient): Promise<DriveAddress>;
}

/** How the first library of a site is called in addresses, whatever its title is: Graph finds it without its id. */
const FIRST_LIBRARY = 'shared documents';

export function libraryAt(address: SharePointAddress): SharePointLibrary {
  const { names } = address;
  const place = names.length === 0 ? '' : `folder „${names.join('/')}” w `;
  if ('drive' in address) {
    const known = driveById(address.drive);
    const title = names.length === 0 ? 'biblioteka SharePoint' : `${place}bibliotece SharePoint`;
    return { title, names, site: undefined, known, webUrl: undefined, find: () => Promise.resolve(known) };
  }
  const { host, site, library } = address;
  const siteName = site.split('/').at(-1) ?? site;
  const kind = names.length === 0 ? 'biblioteka' : `${place}bibliotece`;
  const isFirst = library.toLowerCase() === FIRST_LIBRARY;
  let found: DriveAddress | undefined = isFirst ? defaultDrive(host, site) : undefined;
  return {
    title: `${kind} „${library}” w witrynie „${siteName}”`,
    names,
    site: siteAt(host, site),
    known: found,
    webUrl: `https://${host}${webPath([...site.split('/'), library, ...names])}`,
    find: async (client) => (found ??= await driveNamed(client, host, site, library)),
  };
}

/** @param names the first of them empty, for the slash in front */
export function webPath(names: readonly string[]): string {
  return names.map(encodeURIComponent).join('/');
}
