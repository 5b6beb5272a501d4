/** Reads the teams' files of a store one by one, each into a result that stands on its own. */
import {
  readTeamFile,
  rejectedTeamFile,
  type FileContext,
  type TeamFile,
} from '../../core/workload/index.ts';
import type { Io } from '../command/io.ts';
import { legacyReaderFor } from '../open-workbook.ts';
import { nodePlatform } from '../platform.ts';
import type { Store } from '../store/listed-files.ts';

/** A file that cannot be read is a rejected result; the others go on. */
export async function readTeamFiles(
  store: Store,
  files: readonly string[],
  teams: FileContext['teams'],
  io: Io,
): Promise<readonly TeamFile[]> {
  const progress = io.progress('Czytam zestawienia', files.length);
  const results: TeamFile[] = [];
  try {
    for (const file of files) {
      results.push(await readOne(store, { file, teams }));
      progress.done(results.length);
    }
    return results;
  } finally {
    progress.stop();
  }
}

async function readOne(store: Store, context: FileContext): Promise<TeamFile> {
  try {
    const bytes = await store.read(context.file);
    const legacy = await legacyReaderFor(bytes, { file: context.file });
    return readTeamFile(bytes, nodePlatform, { ...context, ...(legacy && { legacy }) });
  } catch (error) {
    return rejectedTeamFile(error, context);
  }
}
