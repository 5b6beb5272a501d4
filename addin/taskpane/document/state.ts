/** What the screen „Dokument” knows at a moment. Made anew by the session for every change, drawn by DocumentScreen. */
import type { DataPart } from '../../../core/documents/data-part.ts';
import type { TeczkaError } from '../../../core/values/errors.ts';
import type { ListedField } from './listed-fields.ts';

export interface DocumentState {
  /** As last read; undefined before the first reading and where it was refused. */
  readonly fields: readonly ListedField[] | undefined;
  /** What the document knows of itself. */
  readonly data: DataPart | undefined;
  /** Why the document could not be read. */
  readonly refusal: TeczkaError | undefined;
  /** Why only what the document knows of itself could not be read. */
  readonly dataRefusal: TeczkaError | undefined;
  /** Something is being read or written: nothing else may be begun. */
  readonly busy: boolean;
  /** Id of the field that was shown in the document last. */
  readonly current: string | undefined;
  /** Id of the one field whose text is being changed in the pane. */
  readonly edited: string | undefined;
  /** A refusal to show beside the list: of a change, of an undo, of showing a field. */
  readonly notice: string | undefined;
  /** For people who hear the screen; numbered, so that the same text is told again. */
  readonly said: { readonly text: string; readonly number: number };
  /** What the next undo takes back: „zmiana pola „PESEL””. */
  readonly undoable: string | undefined;
  /** A fault of our program, for the error boundary. */
  readonly failed: { readonly fault: unknown } | undefined;
}

export const FRESH: DocumentState = {
  fields: undefined,
  data: undefined,
  refusal: undefined,
  dataRefusal: undefined,
  busy: false,
  current: undefined,
  edited: undefined,
  notice: undefined,
  said: { text: '', number: 0 },
  undoable: undefined,
  failed: undefined,
};
