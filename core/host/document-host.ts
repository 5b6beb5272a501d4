/**
 * The port through which the pane and the commands work in a document that a person has open: Word (addin/host/word)
 * or a file (file-document.ts). Whole documents are filled as bytes by core/documents; here single fields are, in
 * place. What a host cannot do it says in `limits`.
 */
import type { DataPart, FieldKind } from '../documents/index.ts';

export interface DocumentHost {
  /** Without folders; empty while the document has no name. */
  readonly fileName: string;
  /** Polish sentences: what this host or its version lacks. */
  readonly limits: readonly string[];
  /** The fields in the order of the document. @throws TeczkaError of the host or of the file */
  fields(): Promise<readonly DocumentField[]>;
  /**
   * Writes texts into fields, all or none, and reads them back.
   * @throws TeczkaError `field-changed` (it no longer shows `expected`), `field-missing`, `field-not-text` (a block or
   *   a check box), `field-not-kept` (the host shows something else than was written; what it showed was put back)
   */
  fill(changes: readonly FieldChange[]): Promise<WrittenFields>;
  /** Puts back what the fields showed before. @throws TeczkaError as `fill` */
  revert(written: WrittenFields): Promise<WrittenFields>;
  /** Shows the field and selects it. @throws TeczkaError `field-missing` */
  select(id: string): Promise<void>;
  /** What the document knows of itself; undefined when Teczka did not make it, or it was finished without its data. */
  data(): Promise<DataPart | undefined>;
}

export interface DocumentField {
  /** Of the control, within the host and as long as the document is open. */
  readonly id: string;
  readonly tag: string;
  /** Polish label, as the title of the control says. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly path: string;
  readonly modifier?: string;
  /** What it shows; empty while it shows its prompt. */
  readonly text: string;
}

export interface FieldChange {
  /** Of the field. */
  readonly id: string;
  /** What the person saw in the field when deciding on the change. */
  readonly expected: string;
  readonly text: string;
}

export interface WrittenField {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export type WrittenFields = readonly WrittenField[];
