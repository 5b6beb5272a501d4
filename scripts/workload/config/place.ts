/**
 * Places of the job's files: an address of a store and the path in it, and whether a file of one place lies in another.
 * Addresses of folders and of SharePoint are split and compared in the same way. Called by set-up.ts.
 */
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { TeczkaError } from '../../../core/values/errors.ts';
import { parseSharePoint, type SharePointAddress } from '../../store/sharepoint-address.ts';
import { isSharePoint } from '../../store/store-at.ts';

export interface FilePlace {
  /** Address of the store: the folder of the file. */
  readonly store: string;
  /** Name of the file in it. */
  readonly name: string;
}

const OTHER_FILE = /\.(xls|xlsm|xlsb|ods|csv|pdf|docx)$/i;

/**
 * The workbook that `to` asks for: itself, or one of a fixed name in the folder given.
 * @throws TeczkaError `usage` for another kind of file
 */
export function workbookAt(to: string, name: string, option: string): FilePlace {
  if (OTHER_FILE.test(to)) {
    throw new TeczkaError('usage', `${option}: wynik to skoroszyt .xlsx, a podano „${basename(to)}”.`, {
      field: option.replace(/^--/, ''),
    });
  }
  return extname(to).toLowerCase() === '.xlsx' ? fileAt(to) : { store: storeAddress(to), name };
}

/** A file by its address. */
export function fileAt(address: string): FilePlace {
  if (!isSharePoint(address)) return { store: dirname(resolve(address)), name: basename(address) };
  const name = parseSharePoint(address).names.at(-1);
  if (name !== undefined) return { store: address.slice(0, address.lastIndexOf('/')), name };
  throw new TeczkaError('store-address', `Adres „${address}” nie wskazuje pliku. Dopisz jego nazwę.`);
}

export const storeAddress = (address: string): string =>
  isSharePoint(address) ? address.replace(/\/+$/, '') : resolve(address);

/** Absolute path of a file that lies on this machine. */
export function onDisk({ store, name }: FilePlace): string | undefined {
  return isSharePoint(store) ? undefined : join(store, name);
}

/** The path of a file as another store names it; undefined when the file lies outside of it. */
export function pathIn(store: string, file: FilePlace): string | undefined {
  if (isSharePoint(store) !== isSharePoint(file.store)) return undefined;
  if (isSharePoint(store))
    return sharePointPath(parseSharePoint(store), parseSharePoint(file.store), file.name);
  const way = relative(resolve(store), join(file.store, file.name)).split(sep);
  return way[0] === '..' || resolve(way.join(sep)) === way.join(sep) ? undefined : way.join('/');
}

/** @throws TeczkaError `store-address` where it cannot be told whether two addresses lead to one library */
function sharePointPath(
  outer: SharePointAddress,
  inner: SharePointAddress,
  name: string,
): string | undefined {
  if ('drive' in outer !== 'drive' in inner) {
    throw new TeczkaError(
      'store-address',
      'Jeden adres podano przez witrynę, a drugi przez identyfikator biblioteki. Podaj oba w tej samej postaci.',
    );
  }
  const inside =
    libraryOf(outer) === libraryOf(inner) &&
    outer.names.every((part, at) => part.toLowerCase() === inner.names[at]?.toLowerCase());
  return inside ? [...inner.names.slice(outer.names.length), name].join('/') : undefined;
}

const libraryOf = (address: SharePointAddress): string =>
  ('drive' in address
    ? address.drive
    : [address.host, address.site, address.library].join('/')
  ).toLowerCase();
