/**
 * A register of an open workbook as it is now: reads the workbook, checks it, and follows what is typed into it and
 * what moves. Changes that come while something else is done are taken afterwards, in the order in which they came, so
 * that the list never shows what is no longer there. The session adds what a person can do with it.
 */
import type { SheetChange, WorkbookHost } from '../../../core/host/index.ts';
import { countsInWords } from '../../../core/registers/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { WorkbookView } from '../../../core/workbooks/index.ts';
import { ScreenSession } from '../screen-session.ts';
import type { Checked, CheckRequest } from './check-view.ts';
import { loadChecking, type Checking } from './checking.ts';
import { difference } from './difference.ts';
import type { MappingView } from './mapping/mapping-view.ts';
import { FRESH, type RegisterState } from './state.ts';
import { withTold } from './told-changes.ts';
import { type Counts, presentInWords } from './words.ts';

/** In milliseconds. */
export interface Delays {
  /** After rows or sheets moved, until the sheet is read again: such changes come in bursts. */
  readonly moved: number;
  /** Until a reading is tried again that was refused because a cell is being edited. */
  readonly edited: number;
}

const DELAYS: Delays = { moved: 300, edited: 1500 };

/** Why the workbook is read: the person asked for a check, rows have moved, or an action was refused and said why. */
type Reason = 'asked' | 'outdated' | 'silently';

/** What is said of a result that was read. */
const TOLD: Readonly<Record<Reason, (counts: Counts & { readonly rows: number }) => string>> = {
  asked: countsInWords,
  outdated: (counts) => `Odświeżono listę. ${presentInWords(counts)}`,
  silently: () => '',
};

export abstract class FollowedRegister extends ScreenSession<RegisterState> {
  protected readonly host: WorkbookHost;
  /** The workbook as it was read, with every change since; undefined where it could not be read. */
  protected view: WorkbookView | undefined;
  readonly #delays: Delays;
  /** Undefined before the first check. */
  #checking: Checking | undefined;
  /** Changes that were told and not yet taken. */
  #waiting: SheetChange[] = [];
  #stop: (() => Promise<void>) | undefined;
  /** The refusal by which a reading waits until a cell is no longer edited: told once, however often it is tried. */
  #waitsFor: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WorkbookHost, delays = DELAYS) {
    super(FRESH);
    this.host = host;
    this.#delays = delays;
  }

  /** Ends the following of changes, after what is under way. A later check follows anew. */
  async close(): Promise<void> {
    await this.turn;
    clearTimeout(this.#timer);
    const stop = this.#stop;
    this.#stop = undefined;
    await stop?.();
  }

  /** Reads the workbook and checks the register, because a person asks for it. */
  protected read(request: CheckRequest): Promise<void> {
    return this.#read(request, 'asked');
  }

  protected override readAgain(): Promise<void> {
    return this.#readAgain('silently');
  }

  async #read(request: CheckRequest, reason: Reason): Promise<void> {
    clearTimeout(this.#timer);
    const asked = reason === 'asked';
    if (asked) this.say('Czytam arkusze…');
    this.set({ request, progress: asked ? 0 : undefined });
    try {
      this.#stop ??= await this.host.watch((change) => this.#told(change));
      this.#waiting = [];
      const [view, checking] = await Promise.all([
        this.host.read({ onProgress: (progress) => this.set({ progress }) }),
        loadChecking(),
      ]);
      this.#checking = checking;
      await turnOfTheScreen();
      this.view = view;
      this.set({ sheetNames: view.sheetNames, outdated: false });
      this.#stopWaiting();
      this.take();
      this.judge((_, { counts, rows }) => TOLD[reason]({ ...counts, rows }));
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      if (!asked && error.code === 'host-busy') return this.#wait(error);
      this.#stopWaiting();
      this.view = undefined;
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
      const changed = this.take();
      if (!this.state.outdated && changed.size > 0)
        this.judge((before, after) => difference(before, after, changed));
    } catch (fault) {
      this.set({ failed: { fault } });
    }
  }

  /**
   * Lays the changes told so far over the workbook; where they cannot tell all, has it read again.
   * @returns the A1 addresses of the cells that changed in the checked sheet; in any sheet where none was recognised
   */
  protected take(): ReadonlySet<string> {
    const changes = this.#waiting;
    this.#waiting = [];
    if (!this.view) return new Set();
    const { view, cells, incomplete } = withTold(this.view, changes, this.state.checked?.sheet);
    this.view = view;
    if (incomplete) {
      this.set({ outdated: true });
      this.#readLater(this.#delays.moved);
    }
    return cells;
  }

  /** @param tell what is said of the new result beside the one before */
  protected judge(tell: (before: Checked | undefined, after: Checked) => string): void {
    const { request, checked: before, current } = this.state;
    if (!request || !this.view || !this.#checking) return;
    const { checkView, refusedView } = this.#checking;
    try {
      const checked = checkView(this.host.fileName, this.view, request, before?.entries);
      const kept = checked.entries.some(({ key }) => key === current);
      this.set({
        checked,
        mapping: checked.mapping,
        refusal: undefined,
        current: kept ? current : undefined,
      });
      this.say(tell(before, checked));
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      const isNone = error.code === 'register-not-recognised';
      this.#refuse(error, isNone ? refusedView(this.host.fileName, this.view, request) : undefined);
    }
  }

  #refuse(refusal: TeczkaError, mapping?: MappingView): void {
    this.set({ refusal, mapping, checked: undefined, current: undefined });
    this.say(refusal.message);
  }
}

/** Lets the browser draw before work that holds it up. */
function turnOfTheScreen(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
