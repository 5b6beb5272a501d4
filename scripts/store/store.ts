/**
 * Where workbooks live, as the jobs see it: a folder of this machine, or a SharePoint library through Microsoft Graph.
 * Paths are relative to the store, folders separated by "/". test/support/store-contract.ts holds what both must do.
 */

export interface StoredFile {
  /** Stays the same when the file is renamed, moved or changed. */
  readonly id: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Another one exactly when the content is another: the cTag, or what a folder has for it. */
  readonly version: string;
}

/** What changed since a cursor was given; from the beginning it is everything there is. */
export interface Changes {
  /** New and changed files (renamed and moved ones too), each once. */
  readonly files: readonly StoredFile[];
  /** Ids of files that are no more; only when `complete` is false. */
  readonly gone: readonly string[];
  /** `files` is all there is and replaces whatever was known: a first run, or the store asked to begin anew. */
  readonly complete: boolean;
  /** Give it back next time. */
  readonly cursor: string;
}

/** A file read whole, with the tag that a replacement has to name. */
export interface Content {
  readonly bytes: Uint8Array;
  /** Changes with any change of the file. */
  readonly tag: string;
}

/**
 * `written`; `exists`: a file of this name is there already; `changed`: somebody changed the file since its tag was read;
 * `locked`: somebody has it open. Only `written` changes anything.
 */
export type Written =
  | { readonly outcome: 'written'; readonly tag: string }
  | { readonly outcome: 'exists' | 'changed' | 'locked' };

export interface Store {
  /** Polish words for messages: „folder Zestawienia”, „biblioteka Dokumenty w witrynie mcpr”. */
  readonly title: string;
  /** @throws TeczkaError when the store cannot be reached, or gives no access (with the grant to ask for) */
  changes(cursor: string | undefined): Promise<Changes>;
  /** The file as listed. @throws TeczkaError `file-gone`, or naming the file when it cannot be read */
  read(file: StoredFile): Promise<Uint8Array>;
  /** A file by its path; undefined when there is none. */
  open(path: string): Promise<Content | undefined>;
  /** A new file, whole or not at all; folders on the way are made. */
  create(path: string, bytes: Uint8Array): Promise<Written>;
  /** Replaces a file that still has this tag, whole or not at all. */
  replace(path: string, bytes: Uint8Array, tag: string): Promise<Written>;
  /** Removes a file if it is there. Only for files that the job itself made. */
  remove(path: string): Promise<void>;
  /**
   * How a hyperlink in a workbook names a file of this store; undefined where none can.
   * @param from absolute path of the workbook with the link when it lies on this machine, else undefined
   */
  link(path: string, from: string | undefined): string | undefined;
  /** What was asked of the store so far. */
  readonly requests: Requests;
}

/** How often each thing was asked: for SharePoint, HTTP requests to Microsoft Graph and its storage. */
export interface Requests {
  readonly list: number;
  readonly read: number;
  readonly write: number;
}
