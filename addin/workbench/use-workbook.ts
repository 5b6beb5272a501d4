/**
 * The workbook that is open in the workbench: opening one, what is not yet saved of it, saving it. A file that cannot
 * be opened leaves the former one open; one with unsaved changes is left only when the person says so.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { openFileWorkbook, type FileWorkbook } from '../../core/host/index.ts';
import { browserPlatform } from '../platform.ts';
import { download } from './download.ts';
import { legacyReaderFor } from './legacy-reader.ts';
import { refusalText } from './refusal-text.ts';
import { enterSheet } from './sides.ts';

/** Where a workbook comes from. */
export interface Source {
  /** File name without folders. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Something that is told. */
export interface Notice {
  /** Polish. */
  readonly text: string;
  /** Another one than that of the notice before it: the same sentence may be said again. */
  readonly number: number;
}

/** `info`: there was nothing to be done. */
export interface DoneNotice extends Notice {
  readonly intent: 'success' | 'info';
}

export interface WorkbookState {
  readonly workbook: FileWorkbook | undefined;
  /** Another one with each workbook, though its file may have the same name. */
  readonly serial: number;
  /** Is there something in it that was not saved? */
  readonly changed: boolean;
  /** Was a copy given out? Then every change is one that this copy lacks. */
  readonly saved: boolean;
  /** Name of the file that is being opened. */
  readonly opening: string | undefined;
  /** Polish: why the last file could not be opened or saved. */
  readonly refusal: Notice | undefined;
  /** Polish: what was done last. */
  readonly done: DoneNotice | undefined;
  /** Waits for the person's word, because the changes of the open workbook would be lost. */
  readonly waiting: Source | undefined;
}

export interface WorkbookActions {
  readonly open: (source: Source) => void;
  /** The person's word on the changes that would be lost. */
  readonly answer: (giveUpChanges: boolean) => void;
  /** Gives the changed file out, or says that there is nothing to save. */
  readonly save: () => Promise<void>;
  readonly refuse: (message: string | undefined) => void;
}

const NO_WORKBOOK = 'Żaden skoroszyt nie jest otwarty, więc nie ma czego zapisać.';
const NO_CHANGES = 'W skoroszycie nie ma niezapisanych zmian, więc nie ma czego zapisać.';

const NOTHING: WorkbookState = {
  workbook: undefined,
  serial: 0,
  changed: false,
  saved: false,
  opening: undefined,
  refusal: undefined,
  done: undefined,
  waiting: undefined,
};

export function useWorkbook(): [WorkbookState, WorkbookActions] {
  const [state, setState] = useState(NOTHING);
  const newest = useRef(0);
  /** Changes of the open workbook that were heard of. */
  const changes = useRef(0);
  const { workbook, changed, saved, waiting } = state;

  const load = useCallback(async (source: Source): Promise<void> => {
    const turn = (newest.current += 1);
    const changesBefore = changes.current;
    setState((now) => ({
      ...now,
      opening: source.name,
      refusal: undefined,
      done: undefined,
      waiting: undefined,
    }));
    try {
      const bytes = await source.bytes();
      const legacy = await legacyReaderFor(bytes, source.name);
      const opened = openFileWorkbook(bytes, browserPlatform, {
        file: source.name,
        ...(legacy && { legacy }),
      });
      // Its sheets too: what is damaged shows before the former workbook is gone.
      await opened.read();
      if (turn !== newest.current) return;
      await leaveEditor();
      const changedMeanwhile = changes.current !== changesBefore;
      setState((now) =>
        changedMeanwhile && now.changed
          ? { ...now, opening: undefined, waiting: { ...source, bytes: () => Promise.resolve(bytes) } }
          : { ...NOTHING, workbook: opened, serial: turn },
      );
    } catch (error) {
      if (turn !== newest.current) return;
      setState((now) => ({ ...now, opening: undefined, refusal: next(now.refusal, refusalText(error)) }));
    }
  }, []);

  useEffect(() => {
    if (!workbook) return undefined;
    const onChange = (): void => {
      changes.current += 1;
      setState((now) => ({ ...now, changed: now.saved || workbook.isChanged, done: undefined }));
    };
    const watching = workbook.watch(onChange);
    const stopKeeping = workbook.onKeeping(onChange);
    return () => {
      stopKeeping();
      void watching.then((stop) => stop());
    };
  }, [workbook]);

  useEffect(() => {
    if (!changed) return undefined;
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [changed]);

  const open = useCallback(
    (source: Source) => {
      if (changed) setState((now) => ({ ...now, waiting: source }));
      else void load(source);
    },
    [changed, load],
  );
  const answer = (giveUpChanges: boolean): void => {
    if (giveUpChanges && waiting) void load(waiting);
    else setState((now) => ({ ...now, waiting: undefined }));
  };
  const save = useCallback(async (): Promise<void> => {
    const changesBefore = changes.current;
    await leaveEditor();
    const changedNow = saved ? changed || changes.current !== changesBefore : workbook?.isChanged;
    if (!workbook || !changedNow) {
      const text = workbook ? NO_CHANGES : NO_WORKBOOK;
      return setState((now) => ({ ...now, done: { ...next(now.done, text), intent: 'info' } }));
    }
    try {
      download(workbook.save(), workbook.fileName);
      const text = `Pobrano plik „${workbook.fileName}” ze zmianami. Zastąp nim dotychczasowy.`;
      setState((now) => ({
        ...now,
        changed: false,
        saved: true,
        refusal: undefined,
        done: { ...next(now.done, text), intent: 'success' },
      }));
    } catch (error) {
      setState((now) => ({ ...now, refusal: next(now.refusal, refusalText(error)) }));
    }
  }, [workbook, changed, saved]);
  const refuse = useCallback((text: string | undefined) => {
    setState((now) => ({ ...now, refusal: text === undefined ? undefined : next(now.refusal, text) }));
  }, []);
  return [state, { open, answer, save, refuse }];
}

function next(before: Notice | undefined, text: string): Notice {
  return { text, number: (before?.number ?? 0) + 1 };
}

/** What is being typed becomes a change before it is asked whether there are any. */
async function leaveEditor(): Promise<void> {
  const editor = document.activeElement?.closest<HTMLElement>('[role="gridcell"] input');
  editor?.blur();
  await browserPlatform.yieldNow();
  if (editor) enterSheet(document.body);
}
