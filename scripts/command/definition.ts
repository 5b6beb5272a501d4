/**
 * What a command of the command line is. A command is one file in scripts/commands that calls `defineCommand`
 * and one line in scripts/commands/index.ts; its options, help and checks are derived from its zod input.
 */
import type { z } from 'zod';
import type { Io } from './io.ts';

/** 0 done; 1 done, and errors were found in the data; 2 could not run. */
export type ExitStatus = 0 | 1 | 2;

/** How one key of a command's input is written on the command line; given with zod's `.meta()`. */
export interface OptionMeta {
  /** Polish help text. */
  readonly description: string;
  /** Shown in help for the value, e.g. `PLIK`, `RRRR-MM-DD`. */
  readonly placeholder?: string;
  /** Positional argument number, from 1; without it the key is an `--option`. */
  readonly argument?: number;
}

export interface Command<Input extends z.ZodObject = z.ZodObject> {
  /** The word after `teczka`. */
  readonly name: string;
  /** One Polish line for `teczka --help`. */
  readonly summary: string;
  /** Keys in camelCase become `--kebab-case` options; each key carries an `OptionMeta`. */
  readonly input: Input;
  /** Command lines that work as they stand, shown in help. */
  readonly examples: readonly string[];
  run(input: z.output<Input>, io: Io): Promise<ExitStatus>;
}

/** Keeps the input's type for `run`; the result is ready for the list of commands. */
export function defineCommand<Input extends z.ZodObject>(command: Command<Input>): Command {
  return command;
}
