/** The workbooks of `teczka check`: read, and named so that two of the same name are told apart. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { RegisterInput } from '../../core/registers/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import type { Workbook } from '../../core/workbooks/index.ts';
import { readSnapshot, type Snapshot } from '../files/snapshot.ts';
import { openWorkbook } from '../open-workbook.ts';

/** A register on the disk. */
export interface FileInput extends RegisterInput {
  /** Absolute. */
  readonly path: string;
  readonly workbook: Workbook;
  /** The file as it was read. */
  readonly snapshot: Snapshot;
}

/**
 * @throws TeczkaError `usage` for a file given twice, and what reading a workbook throws
 */
export async function readInputs(
  paths: readonly string[],
  { sheet, corrections }: Pick<RegisterInput, 'sheet' | 'corrections'>,
): Promise<readonly FileInput[]> {
  const absolute = paths.map((path) => resolve(path));
  const twice = absolute.find((path, index) => absolute.indexOf(path) < index);
  if (twice !== undefined) throw new TeczkaError('usage', `Plik „${basename(twice)}” podano dwa razy.`);
  const inputs: FileInput[] = [];
  for (const path of absolute) {
    const snapshot = await readSnapshot(path);
    const workbook = await openWorkbook(snapshot.bytes, { file: basename(path) });
    inputs.push({
      path,
      snapshot,
      file: nameAmong(absolute, path),
      workbook,
      ...(sheet === undefined ? {} : { sheet }),
      ...(corrections === undefined ? {} : { corrections }),
    });
  }
  return inputs;
}

/** Without folders; with the last one where another of the files has the same name. */
function nameAmong(paths: readonly string[], path: string): string {
  const same = paths.filter((other) => basename(other) === basename(path));
  return same.length === 1 ? basename(path) : join(basename(dirname(path)), basename(path));
}

/**
 * The way from a report to a file, as a link in the report writes it.
 * @returns undefined where there is none, as between two drives
 */
export function linkFrom(report: string, path: string): string | undefined {
  const way = relative(dirname(resolve(report)), path);
  if (resolve(way) === way) return undefined;
  return way.split(sep).map(encodeURIComponent).join('/');
}
