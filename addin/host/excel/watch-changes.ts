/**
 * Tells listeners of changes in the open workbook, whoever made them. Excel is asked once for all listeners and let go
 * with the last: whether it counts who asked is not documented. Called by excel-workbook.ts.
 */
import type { ChangeListener, SheetChange } from '../../../core/host/index.ts';
import { inExcel, onceNotEditing } from './excel-run.ts';
import { Gathering } from './gathering.ts';
import { seesRenaming } from './requirements.ts';

/** The handlers that Excel has of us. */
interface Registered {
  readonly context: Excel.RequestContext;
  /** Each queues the removal of one. */
  readonly removals: readonly (() => void)[];
}

export class ExcelWatch {
  readonly #onFailure: (error: unknown) => void;
  /** Each with an identity of its own: the same function may listen twice. */
  readonly #listeners = new Set<{ readonly listener: ChangeListener }>();
  readonly #gathering: Gathering;
  #registered: Registered | undefined;
  /** Registering and removing, one at a time. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param onFailure takes what a listener throws: nobody else would see it
   * @param isOwn is a sheet by this id one of Teczka's own, of which nobody need hear? Asked a little after the event
   */
  constructor(onFailure: (error: unknown) => void, isOwn: (sheetId: string) => boolean = () => false) {
    this.#onFailure = onFailure;
    this.#gathering = new Gathering((change) => this.#tell(change), isOwn);
  }

  /**
   * What WorkbookHost.watch promises. Whoever ends the watching hears when Excel did not let go of the handlers; they
   * are silent from then on, and the next end removes them or the next watching uses them.
   */
  async watch(listener: ChangeListener): Promise<() => Promise<void>> {
    const own = { listener };
    this.#listeners.add(own);
    try {
      await this.#follow();
    } catch (error) {
      this.#listeners.delete(own);
      throw error;
    }
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size === 0) this.#gathering.forget();
      return this.#follow();
    };
  }

  /** Has handlers in Excel as long as somebody listens. */
  #follow(): Promise<void> {
    const work = async (): Promise<void> => {
      const isHeard = this.#listeners.size > 0;
      if (isHeard) this.#registered ??= await inExcel((context) => this.#register(context));
      else if (this.#registered) {
        await remove(this.#registered);
        this.#registered = undefined;
      }
    };
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }

  async #register(context: Excel.RequestContext): Promise<Registered> {
    const { worksheets } = context.workbook;
    const moved = ({ worksheetId }: { worksheetId: string }): void =>
      this.#hear(() => this.#gathering.moved(worksheetId));
    const removals = [
      on(worksheets.onChanged, (event) => this.#hear(() => this.#gathering.changed(event))),
      on(worksheets.onAdded, moved),
      on(worksheets.onDeleted, moved),
      on(worksheets.onRowSorted, moved),
      ...(seesRenaming()
        ? [on(worksheets.onNameChanged, moved), on(worksheets.onVisibilityChanged, moved)]
        : []),
    ];
    await context.sync();
    return { context, removals };
  }

  /** Nothing is asked of Excel for nobody. */
  #hear(gather: () => void): void {
    if (this.#listeners.size > 0) gather();
  }

  #tell(change: SheetChange): void {
    for (const { listener } of [...this.#listeners]) {
      try {
        listener(change);
      } catch (error) {
        this.#onFailure(error);
      }
    }
  }
}

/**
 * Queues a handler. What `add` answers forgets its handler when it is removed for the first time, also when Excel then
 * refuses the request; so the event itself is asked to remove it. @returns queues the removal, as often as needed
 */
function on<Event>(event: OfficeExtension.EventHandlers<Event>, hear: (told: Event) => void): () => void {
  const handler = (told: Event): Promise<void> => Promise.resolve(hear(told));
  event.add(handler);
  return () => event.remove(handler);
}

/** A handler can be removed only in the context in which it was added. */
async function remove({ context: begun, removals }: Registered): Promise<void> {
  await onceNotEditing(async (context) => {
    for (const queueRemoval of removals) queueRemoval();
    await context.sync();
  }, begun);
}
