/** Word.ContentControl and Word.ContentControlCollection. */
import { invalidArgument, itemNotFound, notImplemented } from '../host-error.ts';
import {
  HostObject,
  NULL_OBJECT,
  textOf,
  type Argument,
  type Children,
  type Methods,
  type Scalars,
} from '../host-object.ts';
import type { Page, PageControl } from './page.ts';
import { Range } from './range.ts';

export class ContentControl extends HostObject {
  readonly className = 'ContentControl';
  override readonly id: string;
  readonly #page: Page;
  readonly #control: PageControl;

  constructor(page: Page, control: PageControl) {
    super();
    this.id = String(control.id);
    this.#page = page;
    this.#control = control;
  }

  override readonly scalars: Scalars = {
    id: () => this.#control.id,
    tag: () => this.#control.tag,
    title: () => this.#control.title,
    type: () => 'RichText',
    text: () => this.#page.textOf(this.#control),
    placeholderText: () => this.#page.promptOf(this.#control),
    cannotEdit: () => this.#control.isLocked,
  };

  override readonly children: Children = {
    contentControls: () => new ContentControlCollection(this.#page, () => this.#page.inside(this.#control)),
    parentContentControlOrNullObject: () => {
      const { parent } = this.#control;
      return parent ? new ContentControl(this.#page, parent) : NULL_OBJECT;
    },
  };

  override readonly methods: Methods = {
    clear: () => this.#page.write(this.#control, ''),
    getRange: (where = null) => {
      if (where !== null) throw notImplemented('part of a content control as a range');
      return new Range(this.#page, this.#control);
    },
    insertText: (text, where) => {
      if (where !== 'Replace') throw notImplemented('insertion of a text beside the present one');
      this.#page.write(this.#control, textOf(text));
      return new Range(this.#page, this.#control);
    },
    select: (mode = null) => {
      if (mode !== null) throw notImplemented('selection of an end of a content control');
      this.#page.selected = this.#control;
    },
  };
}

export class ContentControlCollection extends HostObject {
  readonly className = 'ContentControlCollection';
  readonly #page: Page;
  readonly #controls: () => readonly PageControl[];

  /** @param controls asked each time: they come and go while office.js holds the collection */
  constructor(page: Page, controls: () => readonly PageControl[]) {
    super();
    this.#page = page;
    this.#controls = controls;
  }

  override readonly items = () => this.#controls().map((control) => new ContentControl(this.#page, control));

  override readonly methods: Methods = {
    getById: (id) => this.#found(id) ?? missing(),
    getByIdOrNullObject: (id) => this.#found(id) ?? NULL_OBJECT,
    // Office.js addresses the items of a loaded collection so.
    getItem: (id) => this.#found(Number(id)) ?? missing(),
    getByTag: (tag) => this.#those((control) => control.tag === textOf(tag)),
    getByTitle: (title) => this.#those((control) => control.title === textOf(title)),
  };

  #found(id: Argument | undefined): ContentControl | undefined {
    if (typeof id !== 'number' || !Number.isInteger(id)) throw invalidArgument();
    const control = this.#controls().find((one) => one.id === id);
    return control && new ContentControl(this.#page, control);
  }

  #those(isOne: (control: PageControl) => boolean): ContentControlCollection {
    return new ContentControlCollection(this.#page, () => this.#controls().filter(isOne));
  }
}

function missing(): never {
  throw itemNotFound();
}
