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
  readonly #entries: JournalEntry[] = [];

  constructor(host: WorkbookHost) {
    this.#host = host;
  }

  /** Oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** @throws TeczkaError as `WorkbookHost.write`; then nothing was changed and nothing is kept here */
  async write(title: string, changes: readonly CellChange[]): Promise<JournalEntry> {
    const entry = { title, written: await this.#host.write(changes) };
    this.#entries.push(entry);
    return entry;
  }

  /**
   * Takes back the newest change.
   * @returns undefined when there is none
   * @throws TeczkaError as `WorkbookHost.revert`; then the entry stays
   */
  async undo(): Promise<JournalEntry | undefined> {
    const entry = this.#entries.at(-1);
    if (!entry) return undefined;
    await this.#host.revert(entry.written);
    this.#entries.pop();
    return entry;
  }
}
