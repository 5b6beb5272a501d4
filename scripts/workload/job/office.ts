/**
 * The office's settings for one run, and marks of them: of what the reading of sheets depends on, and of the whole.
 * office.xlsx in the store of the sources is fetched only when there is something to do. Called by run.ts.
 */
import { readOffice, type Office } from '../../../core/office/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { nodePlatform } from '../../platform.ts';
import type { Changes, Store, StoredFile } from '../../store/store.ts';
import { hashOf } from '../state/hash.ts';
import type { KnownOffice, StateIndex } from '../state/model.ts';
import type { OfficeSource } from './options.ts';

export interface OfficeMarks {
  /** Of the teams and the staff. */
  readonly settings: string;
  /** Of the whole file. */
  readonly content: string;
}

export interface OfficeAtHand extends OfficeMarks {
  /** Read now or before; asked for only when the workbook is made. */
  office(): Promise<Office>;
  /** For the index, when the file lies in the store of the sources. */
  readonly known: KnownOffice | undefined;
}

/** @throws TeczkaError `office-not-found`, or as `readOffice` with the place of each fault */
export async function officeAtHand(
  from: OfficeSource,
  source: Store,
  index: StateIndex,
  changes: Changes,
): Promise<OfficeAtHand> {
  if ('bytes' in from) return ofBytes(from.bytes, from.name, undefined);
  const file = listedOffice(from.inSource, index, changes);
  const former = index.office;
  if (former?.path === file.path && former.version === file.version) {
    const { settings, content } = former;
    return {
      settings,
      content,
      known: former,
      office: async () => parsed(await source.read(file), file.path),
    };
  }
  return ofBytes(await source.read(file), file.path, file);
}

function ofBytes(bytes: Uint8Array, name: string, file: StoredFile | undefined): OfficeAtHand {
  const office = parsed(bytes, name);
  const { teams, staff } = office;
  const marks = { settings: hashOf(JSON.stringify([teams, staff])), content: hashOf(bytes) };
  return {
    ...marks,
    office: () => Promise.resolve(office),
    known: file && { ...file, ...marks },
  };
}

const parsed = (bytes: Uint8Array, path: string): Office =>
  readOffice(bytes, nodePlatform, { file: path.split('/').at(-1) ?? path });

function listedOffice(path: string, { office }: StateIndex, { files, gone, complete }: Changes): StoredFile {
  const listed = files.find((file) => file.path === path);
  if (listed !== undefined) return listed;
  const moved = complete || files.some(({ id }) => id === office?.id) || gone.includes(office?.id ?? '');
  if (office?.path === path && !moved) return office;
  throw new TeczkaError(
    'office-not-found',
    `W źródle nie ma pliku „${path}” z listą zespołów. Wskaż właściwą ścieżkę albo przywróć plik.`,
    { file: path },
  );
}
