/** What a word of `teczka law` is: it stands in the place of a parameter's id and does a work of its own. */
import type { ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import type { LawInput } from './input.ts';

export interface LawWord {
  readonly word: string;
  run(input: LawInput, io: Io): Promise<ExitStatus>;
}
