/** What the screen „Rejestr” knows at a moment. Made anew by the session for every change, drawn by RegisterScreen. */
import type { TeczkaError } from '../../../core/values/errors.ts';
import type { Checked, CheckRequest } from './check-view.ts';

export interface RegisterState {
  /** The check that was asked for last; undefined before the first one. */
  readonly request: CheckRequest | undefined;
  /** Part of the reading that is done, 0 to 1; undefined while nothing is read. */
  readonly progress: number | undefined;
  /** Sheets that can be chosen, as last read. */
  readonly sheetNames: readonly string[];
  /** The result as of now; undefined before the first check and where a check was refused. */
  readonly checked: Checked | undefined;
  /** Why there is no result. */
  readonly refusal: TeczkaError | undefined;
  /** The sheet has changed so much that it must be read again: the result still shown can be looked at only. */
  readonly outdated: boolean;
  /** Something is being read or written: nothing else may be begun. */
  readonly busy: boolean;
  /** Key of the entry whose cell was shown last. */
  readonly current: string | undefined;
  /** A refusal to show beside the result: of a repair, of an undo, of showing a cell. */
  readonly notice: string | undefined;
  /** For people who hear the screen; numbered, so that the same text is told again. */
  readonly said: { readonly text: string; readonly number: number };
  /** What the next undo takes back: „poprawka komórki C7”. */
  readonly undoable: string | undefined;
  /** A fault of our program, for the error boundary. */
  readonly failed: { readonly fault: unknown } | undefined;
}

export const FRESH: RegisterState = {
  request: undefined,
  progress: undefined,
  sheetNames: [],
  checked: undefined,
  refusal: undefined,
  outdated: false,
  busy: false,
  current: undefined,
  notice: undefined,
  said: { text: '', number: 0 },
  undoable: undefined,
  failed: undefined,
};
