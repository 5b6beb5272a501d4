/**
 * Work in the open document, apart from how it is drawn: reads its fields, writes single ones and takes that back.
 * Word tells nothing of changes on the lowest API level, so the list is as it was read until it is read again. Used by
 * DocumentScreen.
 */
import type { DocumentHost, WrittenFields } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { isEmpty, listedFields, withTexts, type ListedField } from './listed-fields.ts';
import { FRESH, type DocumentState } from './state.ts';
import { emptyLeftInWords, fieldsInWords } from './words.ts';

/** A change that can be taken back. */
interface Change {
  /** Polish, in the nominative. */
  readonly title: string;
  readonly written: WrittenFields;
}

export class DocumentSession {
  readonly #host: DocumentHost;
  readonly #listeners = new Set<() => void>();
  /** Newest last. */
  readonly #changes: Change[] = [];
  #state = FRESH;
  #turn: Promise<void> = Promise.resolve();

  constructor(host: DocumentHost) {
    this.#host = host;
  }

  get state(): DocumentState {
    return this.#state;
  }

  /** @returns ends the listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the document, and says what was found. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#read();
      const { fields, refusal } = this.#state;
      if (fields) this.say(fieldsInWords(fields.length, fields.filter(isEmpty).length));
      else if (refusal) this.say(refusal.message);
    });
  }

  /** Begins the change of a field in the pane, or ends it without writing. */
  edit(id: string | undefined): void {
    this.#set({ edited: id });
  }

  /** Writes a text into a field and ends its change; where that is refused, the change stays open. */
  change(field: ListedField, text: string): Promise<void> {
    return this.#inTurn(async () => {
      const written = await this.#host.fill([{ id: field.id, expected: field.text, text }]);
      this.#changes.push({ title: `zmiana pola „${field.name}”`, written });
      this.#took(written);
      this.#set({ current: field.id, edited: undefined });
      this.say(`Zapisano pole „${field.name}”. ${emptyLeftInWords(this.#empty())}`);
    });
  }

  /** Takes the newest change back. */
  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const change = this.#changes.at(-1);
      if (!change) return;
      this.#took(await this.#host.revert(change.written));
      this.#changes.pop();
      this.#set({ current: change.written[0]?.id });
      this.say(`Cofnięto: ${change.title}. ${emptyLeftInWords(this.#empty())}`);
    });
  }

  /** Shows a field in the document. */
  async select(id: string): Promise<void> {
    this.#set({ current: id, notice: undefined });
    await this.#answering(() => this.#host.select(id));
  }

  dismissNotice(): void {
    this.#set({ notice: undefined });
  }

  say(text: string): void {
    this.#set({ said: { text, number: this.#state.said.number + 1 } });
  }

  /** One action after another; a refusal is told, and because the document is not what we took it for, read anew. */
  #inTurn(action: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      this.#set({ busy: true, notice: undefined });
      await this.#answering(action, () => this.#read());
      this.#set({ busy: false, undoable: this.#changes.at(-1)?.title });
    });
    return this.#turn;
  }

  /** Runs an action whose refusals are shown beside the list; any other fault goes to the error boundary. */
  async #answering(action: () => Promise<void>, afterRefusal?: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof TeczkaError)) return this.#set({ failed: { fault: error } });
      this.#set({ notice: error.message });
      this.say(error.message);
      if (afterRefusal) await this.#answering(afterRefusal);
    }
  }

  async #read(): Promise<void> {
    try {
      const fields = listedFields(await this.#host.fields());
      const isThere = fields.some(({ id }) => id === this.#state.current);
      this.#set({ fields, refusal: undefined, ...(isThere ? {} : { current: undefined }) });
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      return this.#set({ fields: undefined, data: undefined, refusal: error });
    }
    await this.#readData();
  }

  /** Data of a later Teczka, or damaged ones, keep nobody from filling the fields. */
  async #readData(): Promise<void> {
    try {
      this.#set({ data: await this.#host.data(), dataRefusal: undefined });
    } catch (error) {
      if (!(error instanceof TeczkaError)) throw error;
      this.#set({ data: undefined, dataRefusal: error });
    }
  }

  #took(written: WrittenFields): void {
    const { fields } = this.#state;
    const texts = new Map(written.map(({ id, after }) => [id, after]));
    if (fields) this.#set({ fields: withTexts(fields, texts) });
  }

  #empty(): number {
    return (this.#state.fields ?? []).filter(isEmpty).length;
  }

  #set(change: Partial<DocumentState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
