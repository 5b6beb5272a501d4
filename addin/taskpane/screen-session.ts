/**
 * The work behind a screen that writes, apart from how it is drawn: one action after another, refusals shown beside
 * the list, what was done told to people who hear the screen. A screen extends it by its own actions and its own state
 * (register/session.ts, document/session.ts). Knows no React.
 */
import { TeczkaError } from '../../core/values/errors.ts';

/** What every such screen knows at a moment; made anew for every change. */
export interface SessionState {
  /** Something is being read or written: nothing else may be begun. */
  readonly busy: boolean;
  /** Key of the entry that was shown in the host last. */
  readonly current: string | undefined;
  /** A refusal to show beside the list: of a change, of an undo, of showing an entry. */
  readonly notice: string | undefined;
  /** For people who hear the screen; numbered, so that the same text is told again. */
  readonly said: { readonly text: string; readonly number: number };
  /** What the next undo takes back: „poprawka komórki C7”. */
  readonly undoable: string | undefined;
  /** A fault of our program, for the error boundary. */
  readonly failed: { readonly fault: unknown } | undefined;
}

export const FRESH_SESSION: SessionState = {
  busy: false,
  current: undefined,
  notice: undefined,
  said: { text: '', number: 0 },
  undoable: undefined,
  failed: undefined,
};

export abstract class ScreenSession<State extends SessionState> {
  readonly #listeners = new Set<() => void>();
  #state: State;
  #turn: Promise<void> = Promise.resolve();

  constructor(fresh: State) {
    this.#state = fresh;
  }

  get state(): State {
    return this.#state;
  }

  /** @returns ends the listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the newest change back. */
  abstract undo(): Promise<void>;

  dismissNotice(): void {
    this.set({ notice: undefined });
  }

  say(text: string): void {
    if (text !== '') this.set({ said: { text, number: this.#state.said.number + 1 } });
  }

  /** What is under way, and what waits for it. */
  protected get turn(): Promise<void> {
    return this.#turn;
  }

  /** What the screen does about a refused action: the host is not what it was taken for. */
  protected abstract readAgain(): Promise<void>;

  /** After an action has ended, done or refused, and before the next one begins. */
  protected abstract settle(): void;

  /**
   * One action after another; a refusal is told.
   * @param asked by the person, who has then done with the notice before; otherwise it stays
   */
  protected inTurn(action: () => Promise<void>, asked = true): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      this.set({ busy: true });
      if (asked) this.dismissNotice();
      await this.answering(action, () => this.readAgain());
      this.set({ busy: false });
      this.settle();
    });
    return this.#turn;
  }

  /** Runs an action whose refusals are shown beside the list; any other fault goes to the error boundary. */
  protected async answering(action: () => Promise<void>, afterRefusal?: () => Promise<void>): Promise<void> {
    try {
      const refusal = await refusalOf(action);
      if (!refusal) return;
      this.set({ notice: refusal.message });
      this.say(refusal.message);
    } catch (fault) {
      return this.set({ failed: { fault } });
    }
    if (afterRefusal) await this.answering(afterRefusal);
  }

  protected set(change: Partial<SessionState> | Partial<State>): void {
    this.#state = this.completed({ ...this.#state, ...change });
    for (const listener of this.#listeners) listener();
  }

  /** What follows from the rest of a state. */
  protected completed(state: State): State {
    return state;
  }
}

/** Why the action was refused; undefined when it was not. @throws any other fault */
export async function refusalOf(action: () => Promise<void>): Promise<TeczkaError | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    if (error instanceof TeczkaError) return error;
    throw error;
  }
}
