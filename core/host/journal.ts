/**
 * Every change that Teczka made in a workbook since it was opened, so that each can be undone: Excel groups its own
 * undo only in its newest versions. Called by the screens of the pane.
 */
import { TeczkaError } from '../values/errors.ts';
import { sameSettings } from './settings-state.ts';
import type {
  CellChange,
  SettingsChange,
  WorkbookHost,
  WrittenCells,
  WrittenSettings,
} from './workbook-host.ts';

export interface JournalEntry {
  /** Polish, in the nominative: „poprawka komórki C7”. */
  readonly title: string;
  /** None where something else than cells was changed. */
  readonly written: WrittenCells;
  /** What the workbook was made to keep. */
  readonly settings?: WrittenSettings;
  /** It could not be taken back: somebody has changed its cells, its row or its sheet since. */
  readonly stale?: true;
}

/** Refusals of `revert` that no second attempt mends, unless the person puts things back. */
const STALE = new Set([
  'cell-changed',
  'cell-has-formula',
  'cell-covered',
  'sheet-missing',
  'settings-changed',
]);

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
   * Keeps something in the workbook; a change that keeps the same leaves no entry.
   * @throws TeczkaError as `WorkbookHost.keepSettings`; then nothing was changed and nothing is kept here
   */
  keep(
    title: string,
    change: SettingsChange,
  ): Promise<JournalEntry & { readonly settings: WrittenSettings }> {
    return this.#inTurn(async () => {
      const settings = await this.#host.keepSettings(change);
      const entry = { title, written: [], settings };
      if (!sameSettings(settings.before, settings.after)) this.#entries = [...this.#entries, entry];
      return entry;
    });
  }

  /** What `undo()` would take back: the newest change that is not stale. */
  get next(): JournalEntry | undefined {
    return this.#entries.filter(({ stale }) => !stale).at(-1);
  }

  /**
   * Takes back a change: this one, or that which is `next`.
   * @returns undefined when there is none
   * @throws TeczkaError as `WorkbookHost.revert` and `revertSettings`; then the entry stays, stale if somebody has changed its cells since,
   *   so that older changes can be undone all the same
   */
  undo(entry?: JournalEntry): Promise<JournalEntry | undefined> {
    return this.#inTurn(async () => {
      const asked = entry ? this.#entries.find(({ written }) => written === entry.written) : this.next;
      if (!asked) return undefined;
      try {
        await this.#revert(asked);
      } catch (error) {
        if (error instanceof TeczkaError && STALE.has(error.code))
          this.#replace(asked, [{ ...asked, stale: true }]);
        throw error;
      }
      this.#replace(asked, []);
      return asked;
    });
  }

  #revert({ written, settings }: JournalEntry): Promise<unknown> {
    return settings ? this.#host.revertSettings(settings) : this.#host.revert(written);
  }

  #replace(entry: JournalEntry, by: readonly JournalEntry[]): void {
    this.#entries = this.#entries.flatMap((one) => (one === entry ? by : [one]));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}
