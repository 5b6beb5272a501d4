/**
 * The work on one register in an open workbook: check, show a cell, mend, undo, and follow what the clerk types. It
 * keeps the order of things: one action at a time, and changes that come meanwhile are taken afterwards in the order
 * in which they came, so that the list never shows what is no longer there. Made by RegisterScreen, which draws its
 * state; knows no React.
 */
import {
  ChangeJournal,
  type JournalEntry,
  type SheetChange,
  type WorkbookHost,
} from '../../../core/host/index.ts';
import { countsInWords } from '../../../core/registers/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';
import { refusalOf, ScreenSession } from '../screen-session.ts';
import { afterWriting } from './after-writing.ts';
import { checkView, type Checked, type CheckRequest } from './check-view.ts';
import { difference } from './difference.ts';
import type { Entry } from './entries.ts';
import { placeOf } from './places.ts';
import { repairOf } from './repair.ts';
import { FRESH, type RegisterState } from './state.ts';
import { withTold } from './told-changes.ts';
import { returnedEntry, titleOf, undoTooLate } from './undone.ts';
import { type Counts, leftInWords, presentInWords } from './words.ts';

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

/** Why the workbook is read: the person asked for a check, rows have moved, or an action was refused and said why. */
type Reason = 'asked' | 'outdated' | 'silently';

/** What is said of a result that was read. */
const TOLD: Readonly<Record<Reason, (counts: Counts & { readonly rows: number }) => string>> = {
  asked: countsInWords,
  outdated: (counts) => `Odświeżono listę. ${presentInWords(counts)}`,
  silently: () => '',
};

export class RegisterSession extends ScreenSession<RegisterState> {
  readonly #host: WorkbookHost;
  readonly #delays: Delays;
  readonly #journal: ChangeJournal;
  /** The workbook as it was read, with every change since; undefined where it could not be read. */
  #view: WorkbookView | undefined;
  /** Changes that were told and not yet taken. */
  #waiting: SheetChange[] = [];
  #stop: (() => Promise<void>) | undefined;
  /** The refusal by which a reading waits until a cell is no longer edited: told once, however often it is tried. */
  #waitsFor: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WorkbookHost, delays = DELAYS) {
    super(FRESH);
    this.#host = host;
    this.#delays = delays;
    this.#journal = new ChangeJournal(host);
  }

  /** Reads the workbook and checks the register; from then on follows its changes. */
  check(request: CheckRequest): Promise<void> {
    return this.inTurn(() => this.#read(request, 'asked'));
  }

  /** Writes the proved correction of a finding into its cell. Does nothing for an entry that has left the list. */
  mend(entry: Entry): Promise<void> {
    return this.inTurn(async () => {
      const { checked, outdated } = this.state;
      if (!checked?.entries.includes(entry) || !this.#view || outdated) return;
      const repair = repairOf(entry.finding, this.#view, checked.identity);
      if (!repair) return;
      const { written } = await this.#journal.write(repair.title, [repair.change]);
      this.#view = afterWriting(this.#view, written, 'after');
      const cells = this.#take();
      const { cell } = entry.finding;
      this.#judge(
        (before, after) =>
          difference(before, after, new Set([cell, ...cells])) ||
          `Zmieniono ${cell}. ${leftInWords(after.counts)}`,
      );
    });
  }

  /** Takes the newest repair back that can be; the entry that returns with it is then the current one. */
  override undo(): Promise<void> {
    return this.inTurn(async () => {
      const { next } = this.#journal;
      if (!next) return;
      const title = titleOf(next, this.state.checked?.sheet);
      await this.#takeBack(next, title);
      const [place] = next.written;
      const told = [`Cofnięto: ${title}.`];
      const unseen = place && (await refusalOf(() => this.#host.select(place)));
      const before = this.state.checked?.entries ?? [];
      if (this.#view) {
        this.#view = afterWriting(this.#view, next.written, 'before');
        this.#take();
        this.#judge(() => '');
      }
      const { checked } = this.state;
      if (checked && place?.sheet === checked.sheet) told.push(presentInWords(checked.counts));
      if (unseen) told.push(unseen.message);
      const returned = checked && returnedEntry(next.written, before, checked.entries);
      if (returned) this.set({ current: returned.key });
      this.say(told.join(' '));
    });
  }

  /** Shows a cell in the sheet. @param key of the entry to which the cell belongs */
  async select(target: Target, key: string): Promise<void> {
    this.set({ current: key, notice: undefined });
    await this.answering(() => this.#host.select(placeOf(target)));
  }

  /** Ends the following of changes, after what is under way. A later check follows anew. */
  async close(): Promise<void> {
    await this.turn;
    clearTimeout(this.#timer);
    const stop = this.#stop;
    this.#stop = undefined;
    await stop?.();
  }

  protected override readAgain(): Promise<void> {
    return this.#readAgain('silently');
  }

  /** @throws TeczkaError `undo-too-late` where somebody was there since, and what the host refuses for now */
  async #takeBack(entry: JournalEntry, title: string): Promise<void> {
    const refusal = await refusalOf(async () => void (await this.#journal.undo(entry)));
    if (!refusal) return;
    const stale = this.#journal.entries.some((one) => one.written === entry.written && one.stale);
    throw stale ? undoTooLate(title, refusal) : refusal;
  }

  async #read(request: CheckRequest, reason: Reason): Promise<void> {
    clearTimeout(this.#timer);
    const asked = reason === 'asked';
    if (asked) this.say('Czytam arkusze…');
    this.set({ request, progress: asked ? 0 : undefined });
    try {
      this.#stop ??= await this.#host.watch((change) => this.#told(change));
      this.#waiting = [];
      const view = await this.#host.read({ onProgress: (progress) => this.set({ progress }) });
      await turnOfTheScreen();
      this.#view = view;
      this.set({ sheetNames: view.sheetNames, outdated: false });
      this.#stopWaiting();
      this.#take();
      this.#judge((_, { counts, rows }) => TOLD[reason]({ ...counts, rows }));
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      if (!asked && error.code === 'host-busy') return this.#wait(error);
      this.#stopWaiting();
      this.#view = undefined;
      this.#refuse(error);
    } finally {
      this.set({ progress: undefined });
    }
  }

  async #readAgain(reason: Reason): Promise<void> {
    if (this.state.request) await this.#read(this.state.request, reason);
  }

  /** The clerk is just editing a cell: the list stays to be looked at, and is read again a little later. */
  #wait({ message }: TeczkaError): void {
    this.#readLater(this.#delays.edited);
    this.set({ outdated: true });
    if (this.#waitsFor !== undefined) return;
    this.#waitsFor = message;
    // Of two refusals the person needs that of the own action.
    if (this.state.notice !== undefined) return;
    this.set({ notice: message });
    this.say(message);
  }

  #stopWaiting(): void {
    if (this.#waitsFor !== undefined && this.state.notice === this.#waitsFor) this.set({ notice: undefined });
    this.#waitsFor = undefined;
  }

  #readLater(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.inTurn(() => this.#readAgain('outdated'), false), delay);
  }

  /** A change was told by the host: many may come at once, the screen is drawn once. */
  #told(change: SheetChange): void {
    this.#waiting.push(change);
    if (this.#waiting.length === 1 && !this.state.busy) setTimeout(() => this.settle(), 0);
  }

  /** Takes what has been told; while an action runs, that waits for its end. */
  protected override settle(): void {
    if (this.state.busy || this.#waiting.length === 0) return;
    try {
      const changed = this.#take();
      if (!this.state.outdated && changed.size > 0)
        this.#judge((before, after) => difference(before, after, changed));
    } catch (fault) {
      this.set({ failed: { fault } });
    }
  }

  /**
   * Lays the changes told so far over the workbook; where they cannot tell all, has it read again.
   * @returns the A1 addresses of the cells that changed in the checked sheet; in any sheet where none was recognised
   */
  #take(): ReadonlySet<string> {
    const changes = this.#waiting;
    this.#waiting = [];
    if (!this.#view) return new Set();
    const { view, cells, incomplete } = withTold(this.#view, changes, this.state.checked?.sheet);
    this.#view = view;
    if (incomplete) {
      this.set({ outdated: true });
      this.#readLater(this.#delays.moved);
    }
    return cells;
  }

  /** @param tell what is said of the new result beside the one before */
  #judge(tell: (before: Checked | undefined, after: Checked) => string): void {
    const { request, checked: before, current } = this.state;
    if (!request || !this.#view) return;
    try {
      const checked = checkView(this.#host.fileName, this.#view, request, before?.entries);
      const kept = checked.entries.some(({ key }) => key === current);
      this.set({ checked, refusal: undefined, current: kept ? current : undefined });
      this.say(tell(before, checked));
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      this.#refuse(error);
    }
  }

  #refuse(refusal: TeczkaError): void {
    this.set({ refusal, checked: undefined, current: undefined });
    this.say(refusal.message);
  }

  /** What the next undo takes back goes with the list: the sheet on the screen need not be named. */
  protected override completed(state: RegisterState): RegisterState {
    const { next } = this.#journal;
    return { ...state, undoable: next && titleOf(next, state.checked?.sheet) };
  }
}

/** Lets the browser draw before work that holds it up. */
function turnOfTheScreen(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
