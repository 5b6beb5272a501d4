/** All sites of the local SharePoint, and how an address finds its site, drive and entry. */
import type { Address } from '../addresses.ts';
import { refuse } from '../answer.ts';
import type { Drive } from './drive.ts';
import { describeEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { webUrl } from './sites.ts';
import type { Site } from './sites.ts';

export interface Place {
  readonly site: Site;
  readonly drive: Drive;
}

export class Library {
  readonly host: string;
  readonly sites: readonly Site[];

  constructor(host: string, sites: readonly Site[]) {
    this.host = host;
    this.sites = sites;
  }

  /** The site that is addressed, or whose drive is. @throws Refusal 404 */
  site({ site: wanted, drive }: Address): Site {
    const found = this.sites.find((site) => {
      if (wanted === undefined)
        return site.drives.some(({ id }) => typeof drive === 'object' && id === drive.id);
      if ('id' in wanted) return site.id === wanted.id;
      return wanted.host === this.host && site.path.toLowerCase() === wanted.path.toLowerCase();
    });
    if (found === undefined) throw refuse(404, 'itemNotFound', 'Requested site could not be found');
    return found;
  }

  /** @throws Refusal 404 */
  drive(address: Address): Place {
    const site = this.site(address);
    const { drive: wanted } = address;
    const drive =
      typeof wanted === 'object' ? site.drives.find(({ id }) => id === wanted.id) : site.drives[0];
    if (drive === undefined) throw refuse(404, 'itemNotFound', 'The drive could not be found');
    return { site, drive };
  }

  describe({ site, drive }: Place, entry: Entry): Record<string, unknown> {
    return describeEntry(entry, {
      driveId: drive.id,
      siteId: site.id,
      webUrl: webUrl(this.host, site, drive),
      children: (folder) => drive.children(folder),
    });
  }
}

/** The entry that is addressed; undefined when there is none. */
export function findEntry(drive: Drive, { entry: wanted }: Address): Entry | undefined {
  const from = wanted?.id === undefined ? drive.root : drive.byId(wanted.id);
  return from === undefined ? undefined : drive.byPath(wanted?.names ?? [], from);
}

/** @throws Refusal 404 */
export function entryAt(drive: Drive, address: Address): Entry {
  const entry = findEntry(drive, address);
  if (entry === undefined) throw refuse(404, 'itemNotFound', 'The resource could not be found.');
  return entry;
}
