/**
 * A Word document in a file as a host: the workbench and the command line work in it as the pane does in Word. The file
 * is read once and never changed; texts lie beside it and are put into a copy, so that what is undone is gone without
 * a trace, prompt and formatting included.
 */
import { readDocument, setControls, type DataPart, type ReadControl } from '../documents/index.ts';
import type { Platform } from '../opc/platform.ts';
import type {
  DocumentField,
  DocumentHost,
  FieldChange,
  WrittenField,
  WrittenFields,
} from './document-host.ts';
import { fieldChanged, fieldMissing, fieldNotKept, fieldNotText } from './document-refusals.ts';
import { fieldText } from './field-text.ts';

export interface FileDocumentOptions {
  /** Without folders. */
  readonly file: string;
}

export type FieldListener = (id: string) => void;

/** @throws TeczkaError as `readDocument` */
export function openFileDocument(
  bytes: Uint8Array,
  platform: Platform,
  options: FileDocumentOptions,
): FileDocument {
  return new FileDocument(bytes, platform, options);
}

/** A field with its place among the controls of the file, which is its id while the file is open. */
interface FileField {
  readonly at: number;
  readonly original: DocumentField;
}

export class FileDocument implements DocumentHost {
  readonly fileName: string;
  readonly limits: readonly string[] = [];
  readonly #bytes: Uint8Array;
  readonly #platform: Platform;
  readonly #fields: ReadonlyMap<string, FileField>;
  readonly #data: DataPart | undefined;
  readonly #listeners = new Set<FieldListener>();
  /** By the place of the field; only what differs from the file. */
  #texts: ReadonlyMap<number, string> = new Map();
  /** The file with the texts. */
  #saved: Uint8Array;
  #selected: string | undefined;

  constructor(bytes: Uint8Array, platform: Platform, { file }: FileDocumentOptions) {
    const { controls, data } = readDocument(bytes, platform, { file });
    this.fileName = file;
    this.#bytes = bytes;
    this.#saved = bytes;
    this.#platform = platform;
    this.#data = data;
    this.#fields = new Map(
      controls.map((control, at) => [String(at), { at, original: fieldOf(control, String(at)) }]),
    );
  }

  /** Does anything differ from the bytes that were opened? */
  get isChanged(): boolean {
    return this.#texts.size > 0;
  }

  /** Id of the field that was selected last. */
  get selected(): string | undefined {
    return this.#selected;
  }

  /** The document with the texts; without any the very bytes that were opened. */
  save(): Uint8Array {
    return this.#saved;
  }

  fields(): Promise<readonly DocumentField[]> {
    return afterwards(() => [...this.#fields.values()].map((field) => this.#now(field)));
  }

  fill(changes: readonly FieldChange[]): Promise<WrittenFields> {
    return afterwards(() => this.#fill(changes));
  }

  revert(written: WrittenFields): Promise<WrittenFields> {
    return this.fill(written.map(({ id, before, after }) => ({ id, expected: after, text: before })));
  }

  select(id: string): Promise<void> {
    return afterwards(() => {
      this.#field(id);
      this.#selected = id;
      for (const listener of this.#listeners) listener(id);
    });
  }

  data(): Promise<DataPart | undefined> {
    return Promise.resolve(this.#data);
  }

  /** Tells of every selection through `select`. @returns ends that */
  onSelect(listener: FieldListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #fill(changes: readonly FieldChange[]): WrittenFields {
    const texts = new Map(this.#texts);
    const written = changes.map(({ id, expected, text }): WrittenField => {
      const field = this.#field(id);
      const now = this.#now(field);
      if (now.kind !== 'text') throw fieldNotText(now);
      if (now.text !== fieldText(expected)) throw fieldChanged(now);
      const after = fieldText(text);
      if (after === field.original.text) texts.delete(field.at);
      else texts.set(field.at, after);
      return { id, before: now.text, after };
    });
    const place = { file: this.fileName };
    const saved = texts.size === 0 ? this.#bytes : setControls(this.#bytes, this.#platform, texts, place);
    const { controls } = readDocument(saved, this.#platform, place);
    for (const { id, after } of written) {
      const field = this.#field(id);
      const control = controls[field.at];
      if (!control || fieldText(control.text) !== after) throw fieldNotKept(field.original);
    }
    this.#texts = texts;
    this.#saved = saved;
    return written;
  }

  #field(id: string): FileField {
    const field = this.#fields.get(id);
    if (!field) throw fieldMissing();
    return field;
  }

  #now({ at, original }: FileField): DocumentField {
    const text = this.#texts.get(at);
    return text === undefined ? original : { ...original, text };
  }
}

function fieldOf(
  { tag, label, kind, path, modifier, text, checked }: ReadControl,
  id: string,
): DocumentField {
  return {
    id,
    tag,
    label,
    // As in templates, a check box asks for a condition and not for a text.
    kind: checked === undefined ? kind : 'if',
    path,
    ...(modifier === undefined ? {} : { modifier }),
    text: fieldText(text),
  };
}

/** The work as a promise: what it throws refuses the promise. */
function afterwards<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}
