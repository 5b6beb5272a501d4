/**
 * Tells listeners of changes in the open workbook, whoever made them. Excel is asked once for all listeners and let go
 * with the last: whether it counts who asked is not documented. Called by excel-workbook.ts.
 */
import type { ChangeListener, SheetChange } from '../../../core/host/index.ts';
import { inContextOf, inExcel } from './excel-run.ts';
import { Gathering } from './gathering.ts';
import { seesRenaming } from './requirements.ts';

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

export class ExcelWatch {
  readonly #onFailure: (error: unknown) => void;
  /** Each with an identity of its own: the same function may listen twice. */
  readonly #listeners = new Set<{ readonly listener: ChangeListener }>();
  readonly #gathering = new Gathering((change) => this.#tell(change));
  #handlers: Promise<readonly Handler[]> | undefined;
  /** A new beginning waits for the last end. */
  #ended: Promise<void> = Promise.resolve();

  /** @param onFailure takes what a listener throws: nobody else would see it */
  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** What WorkbookHost.watch promises. */
  async watch(listener: ChangeListener): Promise<() => Promise<void>> {
    const own = { listener };
    this.#listeners.add(own);
    try {
      await (this.#handlers ??= this.#begin());
    } catch (error) {
      this.#listeners.delete(own);
      this.#handlers = undefined;
      throw error;
    }
    return () => this.#end(own);
  }

  async #begin(): Promise<readonly Handler[]> {
    await this.#ended;
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const moved = (): Promise<void> => Promise.resolve(this.#gathering.whole());
      const handlers = [
        worksheets.onChanged.add((event) => Promise.resolve(this.#gathering.changed(event))),
        worksheets.onAdded.add(moved),
        worksheets.onDeleted.add(moved),
        worksheets.onRowSorted.add(moved),
        ...(seesRenaming()
          ? [worksheets.onNameChanged.add(moved), worksheets.onVisibilityChanged.add(moved)]
          : []),
      ];
      await context.sync();
      return handlers;
    });
  }

  async #end(own: { readonly listener: ChangeListener }): Promise<void> {
    if (!this.#listeners.delete(own) || this.#listeners.size > 0) return;
    const handlers = this.#handlers;
    this.#handlers = undefined;
    this.#gathering.forget();
    if (!handlers) return;
    const removed = remove(await handlers);
    // Whoever ends the watching hears of a failure; the next one begins all the same.
    this.#ended = removed.catch(() => undefined);
    await removed;
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

/** A handler can be removed only in the context in which it was added. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await inContextOf(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
