/**
 * A compiled template is a list of literal stretches of XML and slots; to fill it is to join them. This is the state
 * of one such run: the source at hand, new ids, and everything that is missing or wrong, so that the clerk is told of
 * all of it at once.
 */
import { xmlCharacters } from '../opc/xml.ts';
import { TeczkaError } from '../values/errors.ts';
import type { FieldSource } from './field-source.ts';
import type { DocumentPlace } from './errors.ts';
import type { KeptBlock } from './kept-block.ts';
import type { BlockKind } from './tag.ts';

export interface Slot {
  write(run: FillRun): string;
}
export type Op = string | Slot;

/** A field that takes a text, as its slot knows it. */
export interface ValueField {
  readonly path: string;
  readonly modifier?: string;
  readonly label: string;
}

export class FillRun {
  source: FieldSource;
  /** Inside the second and later items of a repetition: what must be unique in a document is made anew. */
  copy = false;
  /** How many blocks have been written; tells a container whether anything is left in it. */
  blocks = 0;
  /** Blocks that were left out and must be remembered, so that the document can be filled again. */
  readonly leftOut = new Map<number, KeptBlock>();
  private readonly items: number[] = [];
  private readonly missing = new Map<string, string>();
  private readonly wrong: TeczkaError[] = [];
  private readonly usedIds: ReadonlySet<number>;
  private lastId = 0;

  constructor(source: FieldSource, usedIds: ReadonlySet<number>) {
    this.source = source;
    this.usedIds = usedIds;
  }

  /** The value of a field with line ends made one; what cannot be written is noted and gives an empty text. */
  text(field: ValueField): string {
    const value = this.source.text(field.path, field.modifier);
    if (value === undefined || value.trim() === '') {
      this.miss(field);
      return '';
    }
    if (xmlCharacters(value) !== value) {
      this.refuse(
        'value-characters',
        field,
        'zawiera znaki sterujące, których dokument Worda nie może pomieścić. Wpisz ją bez nich.',
      );
      return '';
    }
    return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  }

  /** Whether a condition holds; an unknown one is noted as missing. */
  holds(field: ValueField): boolean {
    const holds = this.source.holds(field.path);
    if (holds === undefined) this.miss(field);
    return holds ?? false;
  }

  /** What a block is written for: the items of a repetition; of a condition the present source, or nothing. */
  sourcesOf(kind: BlockKind, field: ValueField): readonly FieldSource[] {
    if (kind !== 'each') return this.holds(field) === (kind === 'if') ? [this.source] : [];
    const items = this.source.each(field.path);
    if (!items) this.miss(field);
    return items ?? [];
  }

  miss({ label, path }: ValueField): void {
    const words = `„${label}”${this.itemWords()}`;
    if (!this.missing.has(words)) this.missing.set(words, path);
  }

  /** @param fault Polish predicate of "Wartość pola „…”", without the value itself */
  refuse(code: string, { label, path }: ValueField, fault: string): void {
    this.wrong.push(
      new TeczkaError(code, `Wartość pola „${label}”${this.itemWords()} ${fault}`, { field: path }),
    );
  }

  /** Does the work once for each item, with that item's source. */
  forEach(items: readonly FieldSource[], work: () => string): string {
    const { source, copy } = this;
    let written = '';
    items.forEach((item, index) => {
      this.source = item;
      this.copy = copy || index > 0;
      this.items.push(index + 1);
      written += work();
      this.items.pop();
    });
    this.source = source;
    this.copy = copy;
    return written;
  }

  /** A number that nothing in the document carries yet. */
  newId(): number {
    do this.lastId++;
    while (this.usedIds.has(this.lastId));
    return this.lastId;
  }

  /** @throws TeczkaError `fields-missing` naming all missing fields, `value-…` for the first value that cannot be written */
  finish(place: DocumentPlace): void {
    const labels = [...this.missing.keys()];
    if (labels.length > 0) {
      const field = this.missing.values().next().value;
      const fields = labels.length === 1 ? 'pola' : 'pól';
      const message = `Brakuje danych do ${fields} ${labels.join(', ')}. Uzupełnij je i utwórz dokument ponownie.`;
      throw new TeczkaError('fields-missing', message, {
        ...place,
        ...(field === undefined ? {} : { field }),
      });
    }
    if (this.wrong[0]) throw this.wrong[0];
  }

  private itemWords(): string {
    return this.items.length === 0 ? '' : ` (pozycja ${this.items.join('.')})`;
  }
}

/** The text of a program filled from the run's present source. */
export function writeOps(ops: readonly Op[], run: FillRun): string {
  let text = '';
  for (const op of ops) text += typeof op === 'string' ? op : op.write(run);
  return text;
}
