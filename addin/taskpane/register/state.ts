/** What the screen „Rejestr” knows at a moment. Made anew by the session for every change, drawn by RegisterScreen. */
import type { TeczkaError } from '../../../core/values/errors.ts';
import { FRESH_SESSION, type SessionState } from '../screen-session.ts';
import type { Checked, CheckRequest } from './check-view.ts';
import type { MappingView } from './mapping/mapping-view.ts';

export interface RegisterState extends SessionState {
  /** The check that was asked for last; undefined before the first one. */
  readonly request: CheckRequest | undefined;
  /** Part of the reading that is done, 0 to 1; undefined while nothing is read. */
  readonly progress: number | undefined;
  /** Sheets that can be chosen, as last read. */
  readonly sheetNames: readonly string[];
  /** The result as of now; undefined before the first check and where a check was refused. */
  readonly checked: Checked | undefined;
  /** The columns to be confirmed or corrected: of the result, or of what was no register. */
  readonly mapping: MappingView | undefined;
  /** Why there is no result. */
  readonly refusal: TeczkaError | undefined;
  /** The sheet has changed so much that it must be read again: the result still shown can be looked at only. */
  readonly outdated: boolean;
}

export const FRESH: RegisterState = {
  ...FRESH_SESSION,
  request: undefined,
  progress: undefined,
  sheetNames: [],
  checked: undefined,
  mapping: undefined,
  refusal: undefined,
  outdated: false,
};
