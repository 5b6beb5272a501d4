/**
 * Addresses of places in SharePoint as people write them into a job's settings. Called by store-at.ts.
 * `sharepoint:https://host/sites/site/Library/Folder`: what a browser shows for the folder;
 * `sharepoint:drive:ID/Folder`: by the id of the library.
 */
import { TeczkaError } from '../../core/values/errors.ts';

export type SharePointAddress =
  | { readonly drive: string; readonly names: readonly string[] }
  | {
      readonly host: string;
      /** `/sites/mcpr` */
      readonly site: string;
      /** As it stands in addresses. */
      readonly library: string;
      readonly names: readonly string[];
    };

const BY_ID = /^sharepoint:drive:([^/\s?#]+)(?:\/(.*))?$/i;
const BY_URL = /^sharepoint:https:\/\/([^/\s?#]+)(\/(?:sites|teams)\/[^/]+)\/([^/]+)(?:\/(.*))?$/i;
/** A page of the library or a sharing link, copied from a browser instead of the address of the folder. */
const OF_A_PAGE = /\/Forms\/[^/]*\.aspx|\/:[a-z]:\/|[?&](?:id|web|csf)=/i;

/** @throws TeczkaError `store-address` saying how to write it */
export function parseSharePoint(address: string): SharePointAddress {
  if (OF_A_PAGE.test(address))
    throw invalid(address, 'to adres strony albo łącza udostępniania, a nie folderu');
  const [, drive, folder = ''] = BY_ID.exec(address) ?? [];
  if (drive !== undefined) return { drive, names: namesIn(folder) };
  const [, host, site, library, inside = ''] = BY_URL.exec(address) ?? [];
  if (host === undefined || site === undefined || library === undefined)
    throw invalid(address, 'nie da się w nim odczytać witryny i biblioteki');
  return { host, site: decoded(site), library: decoded(library), names: namesIn(inside) };
}

function namesIn(folder: string): readonly string[] {
  return folder
    .split('/')
    .filter((name) => name !== '')
    .map(decoded);
}

/** As a browser copies it; where it is no percent-encoding, the sign stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

function invalid(address: string, cause: string): TeczkaError {
  return new TeczkaError(
    'store-address',
    `Adres „${address}”: ${cause}. Podaj go w postaci „sharepoint:https://firma.sharepoint.com/sites/witryna/Biblioteka/Folder” albo „sharepoint:drive:identyfikator/Folder”.`,
  );
}
