/**
 * A small Word with one open document, for tests. The add-in reaches it through the real office.js (node.ts,
 * browser.ts); a test sees it from the other side, as the people at the screen do:
 *
 *   word.text('amount')                 what the first control with that tag shows, without its prompt
 *   word.selection                      tag of the control that the person sees selected
 *   word.type('amount', '…')            somebody writes over a control
 *   word.lock('amount'), word.remove('amount')
 *   word.manners.keeps = (tag, text) => …    a Word that does something else with a text than it was told
 *
 * and counts, log, limits and injected errors as in session.ts.
 */
import { FakeHost } from '../session.ts';
import { Document } from './document.ts';
import { openPage } from './open-page.ts';
import type { Manners, Page, PageControl } from './page.ts';

export class FakeWord extends FakeHost {
  readonly #page: Page;

  constructor(bytes: Uint8Array) {
    const page = openPage(bytes);
    super(new Document(page));
    this.#page = page;
  }

  get manners(): Manners {
    return this.#page.manners;
  }

  get selection(): string | undefined {
    return this.#page.selected?.tag;
  }

  text(tag: string): string {
    const { isPrompting, words } = this.#control(tag);
    return isPrompting ? '' : words;
  }

  type(tag: string, text: string): void {
    const control = this.#control(tag);
    control.words = text;
    control.isPrompting = text === '';
  }

  lock(tag: string): void {
    this.#control(tag).isLocked = true;
  }

  remove(tag: string): void {
    const control = this.#control(tag);
    this.#page.controls = this.#page.controls.filter((other) => other !== control);
  }

  /** Word has no mode of editing that keeps add-ins out. */
  protected override refuse(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  #control(tag: string): PageControl {
    const control = this.#page.controls.find((one) => one.tag === tag);
    if (!control) throw new Error(`The document has no control with the tag ${tag}`);
    return control;
  }
}
