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
  /** What the job's state knows the library by. */
  readonly key: string;
  /** Names on the way to the folder. */
  readonly names: readonly string[];
  /** Address of the site in Graph; undefined where only the library is known. */
  readonly site: string | undefined;
  /** Address of the library in Graph, as soon as it is known. */
  drive: DriveAddress | undefined;
  /** Address of the library for people; undefined where only its id is known. */
  readonly webUrl: string | undefined;
  /** Asks for the libraries of the site. @throws GraphError where this one is not among them */
  readonly find: (client: GraphClient) => Promise<DriveAddress>;
}

/** How the first library of a site is called in addresses, whatever its title is: Graph finds it without its id. */
const FIRST_LIBRARY = 'shared documents';

export function libraryAt(address: SharePointAddress): SharePointLibrary {
  return 'drive' in address ? byId(address) : byName(address);
}

function byId({ drive: id, names }: Extract<SharePointAddress, { drive: string }>): SharePointLibrary {
  const drive = driveById(id);
  const title = names.length === 0 ? 'biblioteka SharePoint' : `${folderOf(names)} w bibliotece SharePoint`;
  const unasked = { site: undefined, webUrl: undefined };
  return { title, key: drive, names, drive, ...unasked, find: () => Promise.resolve(drive) };
}

function byName(address: Exclude<SharePointAddress, { drive: string }>): SharePointLibrary {
  const { host, site, library, names } = address;
  const kind = names.length === 0 ? 'biblioteka' : `${folderOf(names)} w bibliotece`;
  const webUrl = `https://${host}${webPath([...site.split('/'), library])}`;
  return {
    title: `${kind} „${library}” w witrynie „${site.split('/').at(-1) ?? site}”`,
    key: webUrl,
    names,
    site: siteAt(host, site),
    drive: library.toLowerCase() === FIRST_LIBRARY ? defaultDrive(host, site) : undefined,
    webUrl,
    find: (client) => driveNamed(client, host, site, library),
  };
}

const folderOf = (names: readonly string[]): string => `folder „${names.join('/')}”`;

/** @param names the first of them empty, for the slash in front */
export function webPath(names: readonly string[]): string {
  return names.map(encodeURIComponent).join('/');
}
