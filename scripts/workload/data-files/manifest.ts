/**
 * What stands in a folder of data files: which of them we made, and what each team's month was made of. Only files named
 * here are ever replaced or removed. Called by sync-data-files.ts.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { TeczkaError } from '../../../core/values/errors.ts';
import { parseJson } from '../../files/json.ts';
import { readInputFile } from '../../files/read.ts';
import { systemCode } from '../../files/system-causes.ts';
import { writeOutputFile } from '../../files/write.ts';

export const MANIFEST = '_spis.json';
const SCHEMA = 1;

const zEntry = z.strictObject({
  team: z.string(),
  month: z.string(),
  /** Of what the files were made; null while they are being written. */
  mark: z.string().nullable(),
  files: z.array(z.string().regex(/^[^/\\]+\.(parquet|ndjson)$/)),
});
const zManifest = z.strictObject({
  schema: z.literal(SCHEMA),
  /** For whoever reads the data: false while files are being written, and after a run that was cut off. */
  complete: z.boolean(),
  entries: z.array(zEntry),
});

export type ManifestEntry = z.output<typeof zEntry>;

/** @throws TeczkaError `data-manifest-unreadable` when the file is no list of ours */
export async function readManifest(folder: string): Promise<readonly ManifestEntry[]> {
  const bytes = await manifestBytes(join(folder, MANIFEST));
  if (bytes === undefined) return [];
  const read = zManifest.safeParse(parseJson(bytes, MANIFEST));
  if (read.success) return read.data.entries;
  throw new TeczkaError(
    'data-manifest-unreadable',
    `Pliku „${MANIFEST}” w folderze danych nie zapisał ten program. Wskaż inny folder albo usuń pliki danych razem z tym spisem.`,
    { file: MANIFEST },
  );
}

async function manifestBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readInputFile(path);
  } catch (error) {
    if (error instanceof TeczkaError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeManifest(folder: string, entries: readonly ManifestEntry[]): Promise<void> {
  const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const complete = sorted.every(({ mark }) => mark !== null);
  const text = JSON.stringify({ schema: SCHEMA, complete, entries: sorted }, undefined, 2);
  await writeOutputFile(join(folder, MANIFEST), `${text}\n`);
}

/** One entry for a team and a month. */
export const keyOf = ({ month, team }: Pick<ManifestEntry, 'month' | 'team'>): string => `${month} ${team}`;
