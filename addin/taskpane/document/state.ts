/** What the screen „Dokument” knows at a moment. Made anew by the session for every change, drawn by DocumentScreen. */
import type { DataPart } from '../../../core/documents/data-part.ts';
import type { TeczkaError } from '../../../core/values/errors.ts';
import { FRESH_SESSION, type SessionState } from '../screen-session.ts';
import type { ListedField } from './listed-fields.ts';

export interface DocumentState extends SessionState {
  /** As last read; undefined before the first reading and where it was refused. */
  readonly fields: readonly ListedField[] | undefined;
  /** What the document knows of itself. */
  readonly data: DataPart | undefined;
  /** Why the document could not be read. */
  readonly refusal: TeczkaError | undefined;
  /** Why only what the document knows of itself could not be read. */
  readonly dataRefusal: TeczkaError | undefined;
  /** Id of the one field whose text is being changed in the pane. */
  readonly edited: string | undefined;
}

export const FRESH: DocumentState = {
  ...FRESH_SESSION,
  fields: undefined,
  data: undefined,
  refusal: undefined,
  dataRefusal: undefined,
  edited: undefined,
};
