/**
 * Work in the open document, apart from how it is drawn: reads its fields, writes single ones and takes that back.
 * Word tells nothing of changes on the lowest API level, so the list is as it was read until it is read again. Used by
 * DocumentScreen.
 */
import type { DocumentHost, WrittenFields } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { ScreenSession } from '../screen-session.ts';
import { isEmpty, listedFields, withTexts, type ListedField } from './listed-fields.ts';
import { FRESH, type DocumentState } from './state.ts';
import { emptyLeftInWords, fieldsInWords } from './words.ts';

/** A change that can be taken back. */
interface Change {
  /** Polish, in the nominative. */
  readonly title: string;
  readonly written: WrittenFields;
}

export class DocumentSession extends ScreenSession<DocumentState> {
  readonly #host: DocumentHost;
  /** Newest last. */
  readonly #changes: Change[] = [];

  constructor(host: DocumentHost) {
    super(FRESH);
    this.#host = host;
  }

  /** Reads the document, and says what was found. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      await this.#read();
      const { fields, refusal } = this.state;
      if (fields) this.say(fieldsInWords(fields.length, fields.filter(isEmpty).length));
      else if (refusal) this.say(refusal.message);
    });
  }

  /** Begins the change of a field in the pane, or ends it without writing. */
  edit(id: string | undefined): void {
    this.set({ edited: id });
  }

  /** Writes a text into a field and ends its change; where that is refused, the change stays open. */
  change(field: ListedField, text: string): Promise<void> {
    return this.inTurn(async () => {
      const written = await this.#host.fill([{ id: field.id, expected: field.text, text }]);
      this.#changes.push({ title: `zmiana pola „${field.name}”`, written });
      this.#took(written);
      this.set({ current: field.id, edited: undefined });
      this.say(`Zapisano pole „${field.name}”. ${emptyLeftInWords(this.#empty())}`);
    });
  }

  override undo(): Promise<void> {
    return this.inTurn(async () => {
      const change = this.#changes.at(-1);
      if (!change) return;
      this.#took(await this.#host.revert(change.written));
      this.#changes.pop();
      this.set({ current: change.written[0]?.id });
      this.say(`Cofnięto: ${change.title}. ${emptyLeftInWords(this.#empty())}`);
    });
  }

  /** Shows a field in the document. */
  async select(id: string): Promise<void> {
    this.set({ current: id, notice: undefined });
    await this.answering(() => this.#host.select(id));
  }

  protected override readAgain(): Promise<void> {
    return this.#read();
  }

  protected override settle(): void {
    this.set({ undoable: this.#changes.at(-1)?.title });
  }

  async #read(): Promise<void> {
    try {
      const fields = listedFields(await this.#host.fields());
      const isThere = fields.some(({ id }) => id === this.state.current);
      this.set({ fields, refusal: undefined, ...(isThere ? {} : { current: undefined }) });
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      return this.set({ fields: undefined, data: undefined, refusal: error });
    }
    await this.#readData();
  }

  /** Data of a later Teczka, or damaged ones, keep nobody from filling the fields. */
  async #readData(): Promise<void> {
    try {
      this.set({ data: await this.#host.data(), dataRefusal: undefined });
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      this.set({ data: undefined, dataRefusal: error });
    }
  }

  #took(written: WrittenFields): void {
    const { fields } = this.state;
    const texts = new Map(written.map(({ id, after }) => [id, after]));
    if (fields) this.set({ fields: withTexts(fields, texts) });
  }

  #empty(): number {
    return (this.state.fields ?? []).filter(isEmpty).length;
  }
}
