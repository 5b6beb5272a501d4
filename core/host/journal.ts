/**
 * Every change that Teczka made in a workbook since it was opened, so that each can be undone: Excel groups its own
 * undo only in its newest versions. Called by the screens of the pane.
 */
import type { CellChange, WorkbookHost, WrittenCells } from './workbook-host.ts';

export interface JournalEntry {
  /** Polish, in the nominative: „poprawka komórki C7”. */
  readonly title: string;
  readonly written: WrittenCells;
}

export class ChangeJournal {
  readonly #host: WorkbookHost;
  #entries: readonly JournalEntry[] = [];
  /** The work before, done or failed: an undo asked for twice takes back two changes, not one twice. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: WorkbookHost) {
    this.#host = host;
  }

  /** Oldest first; another list after every change. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /**
   * A write that changed nothing leaves no entry.
   * @throws TeczkaError as `WorkbookHost.write`; then nothing was changed and nothing is kept here
   */
  write(title: string, changes: readonly CellChange[]): Promise<JournalEntry> {
    return this.#inTurn(async () => {
      const entry = { title, written: await this.#host.write(changes) };
      if (entry.written.length > 0) this.#entries = [...this.#entries, entry];
      return entry;
    });
  }

  /**
   * Takes back the newest change.
   * @returns undefined when there is none
   * @throws TeczkaError as `WorkbookHost.revert`; then the entry stays
   */
  undo(): Promise<JournalEntry | undefined> {
    return this.#inTurn(async () => {
      const entry = this.#entries.at(-1);
      if (!entry) return undefined;
      await this.#host.revert(entry.written);
      this.#entries = this.#entries.slice(0, -1);
      return entry;
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}
