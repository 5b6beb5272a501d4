/**
 * The rows of one team's month into one data file for every sheet they come from. A file gets its name when it is whole;
 * rows go to the disk in portions, so that memory does not grow with a file. Called by sync-data-files.ts.
 */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CanonicalRow } from '../../../core/workload/index.ts';
import { temporaryName } from '../../files/leftovers.ts';
import type { DataFormat, DataSink } from './format.ts';

/** Rows of a portion; Parquet's group of rows. */
const PORTION = 10_000;
/** Data of workers: a new file is its maker's alone. */
const PRIVATE = 0o600;

/** A data file under its temporary name. */
interface Growing {
  readonly temporary: string;
  readonly sink: DataSink;
  rows: CanonicalRow[];
}

/** How rows become files. */
export interface MonthFiles {
  readonly format: DataFormat;
  /** Name of the data file for the path of a sheet in the store. */
  readonly nameOf: (file: string) => string;
  /** The row as it may leave the office. */
  readonly shown: (row: CanonicalRow) => CanonicalRow;
}

/**
 * @returns names of the files
 * @throws what the system answers; whatever goes wrong, every file with a name of its own is whole
 */
export async function writeMonth(
  folder: string,
  rows: Iterable<CanonicalRow>,
  { format, nameOf, shown }: MonthFiles,
): Promise<readonly string[]> {
  const growing = new Map<string, Growing>();
  try {
    for (const row of rows) {
      const name = nameOf(row.source.file);
      const file = growing.get(name) ?? (await begin(folder, format));
      growing.set(name, file);
      file.rows.push(shown(row));
      if (file.rows.length >= PORTION) await flush(file);
    }
    for (const file of growing.values()) await finish(file);
    for (const [name, { temporary }] of growing) await rename(temporary, join(folder, name));
    return [...growing.keys()];
  } catch (error) {
    for (const { temporary } of growing.values()) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function begin(folder: string, format: DataFormat): Promise<Growing> {
  const temporary = join(folder, temporaryName(randomBytes(4).toString('hex')));
  await (await open(temporary, 'wx', PRIVATE)).close();
  return { temporary, sink: await format.open(temporary), rows: [] };
}

async function flush(file: Growing): Promise<void> {
  if (file.rows.length > 0) await file.sink.write(file.rows);
  file.rows = [];
}

/** On the disk before it gets its name. */
async function finish(file: Growing): Promise<void> {
  await flush(file);
  await file.sink.close();
  const written = await open(file.temporary, 'r+');
  await written.sync();
  await written.close();
}
