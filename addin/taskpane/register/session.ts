/**
 * The work on one register in an open workbook: check, show a cell, mend, undo, and follow what the clerk types. It
 * keeps the order of things: one action at a time, and changes that come meanwhile are taken afterwards in the order
 * in which they came, so that the list never shows what is no longer there. Made by RegisterScreen, which draws its
 * state; knows no React.
 */
import { afterChange, ChangeJournal, type SheetChange, type WorkbookHost } from '../../../core/host/index.ts';
import { countsInWords } from '../../../core/registers/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { a1, type WorkbookView } from '../../../core/workbooks/index.ts';
import { afterWriting } from './after-writing.ts';
import { checkView, type Checked, type CheckRequest } from './check-view.ts';
import { difference } from './difference.ts';
import type { Entry } from './entries.ts';
import { placeOf, valueAt } from './places.ts';
import { FRESH, type RegisterState } from './state.ts';
import { leftInWords, presentInWords } from './words.ts';

/** In milliseconds. */
export interface Delays {
  /** After rows or sheets moved, until the sheet is read again: such changes come in bursts. */
  readonly moved: number;
  /** Until a reading is tried again that was refused because a cell is being edited. */
  readonly edited: number;
}

const DELAYS: Delays = { moved: 300, edited: 1500 };

/** Where to show a cell. */
export interface Target {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

export class RegisterSession {
  readonly #host: WorkbookHost;
  readonly #delays: Delays;
  readonly #journal: ChangeJournal;
  readonly #listeners = new Set<() => void>();
  #state = FRESH;
  /** The workbook as it was read, with every change since; undefined where it could not be read. */
  #view: WorkbookView | undefined;
  /** Changes that were told and not yet taken. */
  #waiting: SheetChange[] = [];
  #turn: Promise<void> = Promise.resolve();
  #stop: (() => Promise<void>) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WorkbookHost, delays = DELAYS) {
    this.#host = host;
    this.#delays = delays;
    this.#journal = new ChangeJournal(host);
  }

  get state(): RegisterState {
    return this.#state;
  }

  /** @returns ends the listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the workbook and checks the register; from then on follows its changes. */
  check(request: CheckRequest): Promise<void> {
    return this.#inTurn(() => this.#read(request));
  }

  /** Writes the proved correction of a finding into its cell. Does nothing for an entry that has left the list. */
  mend(entry: Entry): Promise<void> {
    return this.#inTurn(async () => {
      const { fix, cell } = entry.finding;
      const listed = this.#state.checked?.entries.includes(entry);
      if (!fix || !listed || !this.#view || this.#state.outdated) return;
      const place = placeOf(entry.finding);
      const expected = valueAt(this.#view, place);
      const { written } = await this.#journal.write(`poprawka komórki ${cell}`, [
        { ...place, expected, to: fix.entry },
      ]);
      this.#view = afterWriting(this.#view, written, 'after');
      const cells = this.#take();
      this.#judge(
        (before, after) =>
          difference(before, after, new Set([cell, ...cells])) ||
          `Zmieniono ${cell}. ${leftInWords(after.counts)}`,
      );
    });
  }

  /** Takes the newest repair back; the entry that returns with it is then the current one. */
  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const undone = await this.#journal.undo();
      if (!undone) return;
      if (!this.#view) return this.say(`Cofnięto: ${undone.title}.`);
      this.#view = afterWriting(this.#view, undone.written, 'before');
      this.#take();
      this.#judge((_, after) => `Cofnięto: ${undone.title}. ${presentInWords(after.counts)}`);
      const cells = new Set(undone.written.map(({ row, column }) => a1(row, column)));
      const returned = this.#state.checked?.entries.find(({ finding }) => cells.has(finding.cell));
      if (returned) this.#set({ current: returned.key });
    });
  }

  /** Shows a cell in the sheet. @param key of the entry to which the cell belongs */
  async select(target: Target, key: string): Promise<void> {
    this.#set({ current: key, notice: undefined });
    await this.#answering(() => this.#host.select(placeOf(target)));
  }

  dismissNotice(): void {
    this.#set({ notice: undefined });
  }

  say(text: string): void {
    if (text !== '') this.#set({ said: { text, number: this.#state.said.number + 1 } });
  }

  /** Ends the following of changes, after what is under way. A later check follows anew. */
  async close(): Promise<void> {
    await this.#turn;
    clearTimeout(this.#timer);
    const stop = this.#stop;
    this.#stop = undefined;
    await stop?.();
  }

  /** One action after another; a refusal is told, and because the sheet is then not what we took it for, read anew. */
  #inTurn(action: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      this.#set({ busy: true, notice: undefined });
      await this.#answering(action, () => this.#readAgain());
      this.#set({ busy: false, undoable: this.#journal.entries.at(-1)?.title });
      this.#settle();
    });
    return this.#turn;
  }

  /** Runs an action whose refusals are shown beside the result; any other fault goes to the error boundary. */
  async #answering(action: () => Promise<void>, afterRefusal?: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof TeczkaError)) return this.#set({ failed: { fault: error } });
      this.#set({ notice: error.message });
      this.say(error.message);
      if (afterRefusal) await this.#answering(afterRefusal);
    }
  }

  /** @param asked by the person; otherwise the list is brought up to date */
  async #read(request: CheckRequest, asked = true): Promise<void> {
    clearTimeout(this.#timer);
    this.#set({ request, progress: asked ? 0 : undefined });
    try {
      this.#stop ??= await this.#host.watch((change) => this.#told(change));
      this.#waiting = [];
      const view = await this.#host.read({ onProgress: (progress) => this.#set({ progress }) });
      await turnOfTheScreen();
      this.#view = view;
      this.#set({ sheetNames: view.sheetNames, outdated: false });
      this.#take();
      this.#judge((_, { counts, rows }) =>
        asked ? countsInWords({ ...counts, rows }) : `Odświeżono listę. ${presentInWords(counts)}`,
      );
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      if (!asked && error.code === 'host-busy') return this.#wait(error);
      this.#view = undefined;
      this.#refuse(error);
    } finally {
      this.#set({ progress: undefined });
    }
  }

  async #readAgain(): Promise<void> {
    if (this.#state.request) await this.#read(this.#state.request, false);
  }

  /** The clerk is just editing a cell: the list stays to be looked at, and is read again a little later. */
  #wait({ message }: TeczkaError): void {
    const { notice, outdated } = this.#state;
    if (!outdated) this.say(message);
    this.#set({ outdated: true, notice: notice ?? message });
    this.#readLater(this.#delays.edited);
  }

  #readLater(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#inTurn(() => this.#readAgain()), delay);
  }

  /** A change was told by the host: many may come at once, the screen is drawn once. */
  #told(change: SheetChange): void {
    this.#waiting.push(change);
    if (this.#waiting.length === 1 && !this.#state.busy) setTimeout(() => this.#settle(), 0);
  }

  /** Takes what has been told; while an action runs, that waits for its end. */
  #settle(): void {
    if (this.#state.busy || this.#waiting.length === 0) return;
    try {
      const changed = this.#take();
      if (!this.#state.outdated && changed.size > 0)
        this.#judge((before, after) => difference(before, after, changed));
    } catch (fault) {
      this.#set({ failed: { fault } });
    }
  }

  /**
   * Lays the changes told so far over the workbook, in their order; where they cannot tell all, has it read again.
   * @returns the A1 addresses of the cells that changed in the checked sheet; in any sheet where none was recognised
   */
  #take(): ReadonlySet<string> {
    const changes = this.#waiting;
    this.#waiting = [];
    const cells = new Set<string>();
    const sheet = this.#state.checked?.sheet.toLowerCase();
    if (!this.#view) return cells;
    for (const change of changes) {
      if (change.kind === 'whole') {
        this.#set({ outdated: true });
        this.#readLater(this.#delays.moved);
        continue;
      }
      this.#view = afterChange(this.#view, change);
      if (sheet !== undefined && change.sheet.toLowerCase() !== sheet) continue;
      for (const { row, column } of change.cells) cells.add(a1(row, column));
    }
    return cells;
  }

  /** @param tell what is said of the new result beside the one before */
  #judge(tell: (before: Checked | undefined, after: Checked) => string): void {
    const { request, checked: before, current } = this.#state;
    if (!request || !this.#view) return;
    try {
      const checked = checkView(this.#host.fileName, this.#view, request, before?.entries);
      const kept = checked.entries.some(({ key }) => key === current);
      this.#set({ checked, refusal: undefined, current: kept ? current : undefined });
      this.say(tell(before, checked));
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      this.#refuse(error);
    }
  }

  #refuse(refusal: TeczkaError): void {
    this.#set({ refusal, checked: undefined, current: undefined });
    this.say(refusal.message);
  }

  #set(change: Partial<RegisterState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Lets the browser draw before work that holds it up. */
function turnOfTheScreen(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
