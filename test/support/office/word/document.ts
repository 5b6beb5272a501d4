/**
 * Word.Document, the root of every batch. `sections` is missing on purpose: in some versions of Word to ask a section
 * for its header adds one to the document.
 */
import { HostObject, type Children, type Methods } from '../host-object.ts';
import { ContentControlCollection } from './content-control.ts';
import type { Page } from './page.ts';
import { Range } from './range.ts';

export class Document extends HostObject {
  readonly className = 'Document';
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  override readonly children: Children = {
    contentControls: () => new ContentControlCollection(this.#page, () => this.#page.controls),
  };

  override readonly methods: Methods = {
    getSelection: () => new Range(this.#page, this.#page.selected),
  };
}
