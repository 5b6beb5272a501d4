/**
 * Tells a listener of changes in the open workbook, whoever made them. Called by excel-workbook.ts.
 */
import type { ChangeListener } from '../../../core/host/index.ts';
import { inContextOf, inExcel } from './excel-run.ts';
import { Gathering } from './gathering.ts';
import { seesRenaming } from './requirements.ts';

/** What WorkbookHost.watch promises. @param onFailure takes what the listener throws: nobody else would see it */
export async function watchExcel(
  listener: ChangeListener,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const gathering = new Gathering(listener, onFailure);
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const moved = (): Promise<void> => Promise.resolve(gathering.whole());
    const added = [
      worksheets.onChanged.add((event) => Promise.resolve(gathering.changed(event))),
      worksheets.onAdded.add(moved),
      worksheets.onDeleted.add(moved),
      ...(seesRenaming()
        ? [worksheets.onNameChanged.add(moved), worksheets.onVisibilityChanged.add(moved)]
        : []),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    gathering.end();
    await remove(handlers);
  };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
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
