/**
 * Addresses of Graph: a drive (a document library) and what lies in it, by path or by id. Names are refused where
 * SharePoint knows no such name, and percent-encoded otherwise. Called by the other files of this folder.
 * https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint
 */
import { TeczkaError } from '../values/errors.ts';

/** What comes before `/root` and `/items`: `/drives/{id}`, or `/sites/{host}:/sites/{site}:/drive`. */
export type DriveAddress = string;

const LAST_CONTROL = 0x1f;
/** Half of a letter that takes two code units. */
const HALF = /[\uD800-\uDFFF]/u;
const FORBIDDEN = /["*:<>?/\\|]/;
/** Names that SharePoint keeps for itself or for Windows, in any letters. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d|\.lock|desktop\.ini|~\$.*|.*_vti_.*)$/i;
/** SharePoint's limit for a whole path, decoded. */
const LONGEST = 400;

/** A drive by its id. */
export function driveById(id: string): DriveAddress {
  return `/drives/${encoded(id)}`;
}

/** The first library of a site, without asking for the ids of either. @param path `/sites/mcpr` */
export function defaultDrive(host: string, path: string): DriveAddress {
  return `${siteAt(host, path)}/drive`;
}

/** A site by its path. @param path `/sites/mcpr` */
export function siteAt(host: string, path: string): string {
  return `/sites/${host}:${path.split('/').map(encoded).join('/')}:`;
}

/** An item of a drive by its id. */
export function itemById(drive: DriveAddress, id: string): string {
  return `${drive}/items/${encoded(id)}`;
}

/**
 * An item of a drive by the names on its way; the root without any. Something may follow: `/createUploadSession`.
 * @throws TeczkaError `graph-name`
 */
export function itemAt(drive: DriveAddress, names: readonly string[]): string {
  if (names.length === 0) return `${drive}/root`;
  names.forEach(refuseName);
  if (names.join('/').length > LONGEST) throw badName(names.at(-1) ?? '', 'ścieżka jest za długa');
  return `${drive}/root:/${names.map(encoded).join('/')}:`;
}

/** @throws TeczkaError `graph-name` for a name that SharePoint cannot have, or would change by itself */
function refuseName(name: string): void {
  const isControl = [...name].some((letter) => (letter.codePointAt(0) ?? 0) <= LAST_CONTROL);
  if (name === '' || isControl || FORBIDDEN.test(name) || HALF.test(name))
    throw badName(name, 'nazwa zawiera znak niedozwolony w SharePoint');
  if (name.trim() !== name || name.endsWith('.'))
    throw badName(name, 'nazwa nie może zaczynać się ani kończyć spacją, ani kończyć kropką');
  if (RESERVED.test(name)) throw badName(name, 'tej nazwy SharePoint nie przyjmuje');
}

function badName(name: string, cause: string): TeczkaError {
  return new TeczkaError('graph-name', `Plik lub folder „${name}”: ${cause}. Zmień nazwę.`, { file: name });
}

/** Also what `encodeURIComponent` leaves, for a bracket or an apostrophe means something to OData. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
