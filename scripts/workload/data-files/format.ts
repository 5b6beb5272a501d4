/** What a format of data files is: parquet.ts and ndjson.ts are the two. Used by sync-data-files.ts. */
import type { CanonicalRow } from '../../../core/workload/index.ts';

/** A data file while it is written. */
export interface DataSink {
  /** Adds rows; nothing of them is kept in memory afterwards. */
  write(rows: readonly CanonicalRow[]): Promise<void>;
  /** The file is whole only after this. */
  close(): Promise<void>;
}

export interface DataFormat {
  /** With its dot. */
  readonly extension: string;
  /** @param path of a new, empty file */
  open(path: string): Promise<DataSink>;
}
