/** What a word of `teczka workload` is: one file in words/ and one line in words.ts. */
import { TeczkaError } from '../../core/values/errors.ts';
import type { ExitStatus } from '../command/definition.ts';
import type { Io } from '../command/io.ts';
import type { WorkloadInput } from './input.ts';

export interface WorkloadWord {
  readonly word: string;
  run(input: WorkloadInput, io: Io): Promise<ExitStatus>;
}

/** The value of an option that the word cannot do without. @throws TeczkaError `usage` */
export function required<Value>(value: Value | undefined, option: string, how: string): Value {
  if (value !== undefined) return value;
  throw new TeczkaError('usage', `--${option}: ${how}`, { field: option });
}
