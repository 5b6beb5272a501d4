/** One document of a run of `teczka fill`: filled, named, written. */
import { basename, join } from 'node:path';
import { fillDecision, type FillSetting } from '../../core/decisions/index.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import type { ExitStatus } from '../command/definition.ts';
import { failureJson } from '../command/failure.ts';
import { writeOutputFile } from '../files/write.ts';
import type { FillCase } from './cases.ts';
import { documentName } from './document-name.ts';

interface Made {
  readonly name: string;
  readonly file: string;
  readonly warnings: readonly string[];
}
export type Answer = Made | ({ readonly name: string } & ReturnType<typeof failureJson>);

export interface Outcome {
  readonly answer: Answer;
  /** 1: the case was refused; 2: its document could not be written. */
  readonly status: ExitStatus;
}

export interface Place {
  /** Folder. */
  readonly out: string;
  /** Names in lower case that may not be used; the new one is added. */
  readonly taken: Set<string>;
  readonly replace: boolean;
  /** Files that the run reads. */
  readonly inputs: readonly string[];
}

/** @returns the path that was written */
async function write(bytes: Uint8Array, nextName: () => string, place: Place): Promise<string> {
  for (;;) {
    const file = join(place.out, nextName());
    try {
      await writeOutputFile(file, bytes, { inputs: place.inputs, exclusive: !place.replace });
      return file;
    } catch (error) {
      // Another run was first with this name.
      if (!(error instanceof TeczkaError && error.code === 'file-exists')) throw error;
    }
  }
}

function failed(name: string, status: ExitStatus, error: unknown): Outcome {
  if (error instanceof TeczkaError) return { answer: { name, ...failureJson(error) }, status };
  throw error;
}

/** A number of a decision belongs to one decision; two documents of one number are told apart by their names only. */
const REPEATED =
  'Dokument o tym numerze decyzji już jest w tym folderze. Sprawdź, czy numer się nie powtarza.';

/** A case that is refused does not stop the others and leaves no file behind. */
export async function makeDocument(one: FillCase, setting: FillSetting, place: Place): Promise<Outcome> {
  const { name } = one;
  let filled: ReturnType<typeof fillDecision>;
  try {
    filled = fillDecision(one.fields(), setting);
  } catch (error) {
    return failed(name, 1, error);
  }
  const { bytes, warnings } = filled;
  try {
    const nextName = (): string => documentName(setting.kind, one.fields(), place.taken);
    const file = await write(bytes, nextName, place);
    const repeated = basename(file) !== documentName(setting.kind, one.fields(), new Set());
    return { answer: { name, file, warnings: repeated ? [REPEATED, ...warnings] : warnings }, status: 0 };
  } catch (error) {
    return failed(name, 2, error);
  }
}
