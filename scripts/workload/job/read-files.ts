/** Reads teams' files of a store, some at a time, each into a result that stands on its own. Called by results.ts. */
import type { Office } from '../../../core/office/index.ts';
import { readTeamFile, rejectedTeamFile, type TeamFile } from '../../../core/workload/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { Io } from '../../command/io.ts';
import { legacyReaderFor } from '../../open-workbook.ts';
import { nodePlatform } from '../../platform.ts';
import type { Store, StoredFile } from '../../store/store.ts';

/** What became of one file. `unread`: it could not be fetched now, which says nothing about its content. */
export type FileRead =
  | { readonly file: StoredFile; readonly result: TeamFile; readonly fetched: true }
  | { readonly file: StoredFile; readonly result: TeamFile; readonly fetched: false }
  | { readonly file: StoredFile; readonly result: undefined; readonly fetched: false };

export interface ReadingContext {
  readonly source: Store;
  readonly office: Office;
  readonly io: Pick<Io, 'progress'>;
  /** How many files are on the way at once. */
  readonly concurrency: number;
}

/** In the order of the files. @throws what stops the whole job, e.g. an access that was taken away */
export async function readFiles(
  files: readonly StoredFile[],
  { source, office, io, concurrency }: ReadingContext,
): Promise<readonly FileRead[]> {
  const progress = io.progress('Czytam zestawienia', files.length);
  const results: FileRead[] = [];
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      const file = files[at];
      if (file === undefined) return;
      results[at] = await readOne(source, file, office);
      progress.done(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
    return results;
  } finally {
    progress.stop();
  }
}

/** Refusals that speak of this one file; any other stops the job. */
const OF_ONE_FILE = new Set(['file-unreadable', 'file-changing', 'file-locked']);

async function readOne(source: Store, file: StoredFile, { teams, staff }: Office): Promise<FileRead> {
  const context = { file: file.path, teams, staff };
  let bytes: Uint8Array;
  try {
    bytes = await source.read(file);
  } catch (error) {
    if (!(error instanceof TeczkaError)) throw error;
    // Removed since it was listed: the next run hears of it.
    if (error.code === 'file-gone') return { file, result: undefined, fetched: false };
    if (!OF_ONE_FILE.has(error.code)) throw error;
    return { file, result: rejectedTeamFile(error, context), fetched: false };
  }
  return { file, result: await resultOf(bytes, context), fetched: true };
}

async function resultOf(
  bytes: Uint8Array,
  context: Parameters<typeof rejectedTeamFile>[1],
): Promise<TeamFile> {
  try {
    const legacy = await legacyReaderFor(bytes, { file: context.file });
    return readTeamFile(bytes, nodePlatform, { ...context, ...(legacy && { legacy }) });
  } catch (error) {
    return rejectedTeamFile(error, context);
  }
}
