/** What a run of the job may touch, handed in so that tests can stand in for all of it. */
import type { Io } from '../../command/io.ts';
import type { Store } from '../../store/store.ts';

export interface JobWorld {
  /** Where the teams' sheets are; only read. */
  readonly source: Store;
  /** Where the workbook, its dated copies, the report and the state are kept. */
  readonly target: Store;
  /** Where the copy with names is kept. */
  readonly headTarget?: Store;
  readonly io: Pick<Io, 'progress'>;
  /** This moment; shown in the local time of the machine. */
  now(): Date;
  /** Eight hexadecimal digits that no other run has. */
  nonce(): string;
  /** Absolute path of a file of the target when it lies on this machine: links are then written from there. */
  onDisk?(path: string): string | undefined;
  /** The same for the head's store. */
  headOnDisk?(path: string): string | undefined;
}
