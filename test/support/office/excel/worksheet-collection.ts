/** Excel.WorksheetCollection. */
import { flagOf, HostObject, type Methods, NULL_OBJECT, textOf } from '../host-object.ts';
import { notImplemented } from '../host-error.ts';
import type { Book } from './book.ts';
import type { SheetEvent } from './changes.ts';
import { Worksheet } from './worksheet.ts';

export class WorksheetCollection extends HostObject {
  readonly className = 'WorksheetCollection';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly items = () => this.#book.sheets.map((sheet) => new Worksheet(this.#book, sheet));

  override readonly methods: Methods = {
    add: (name) => {
      if (typeof name !== 'string') throw notImplemented('a sheet that Excel names');
      return new Worksheet(this.#book, this.#book.create(name));
    },
    getActiveWorksheet: () => new Worksheet(this.#book, this.#book.active),
    getCount: (visibleOnly) =>
      this.#book.sheets.filter(({ visibility }) => !flagOf(visibleOnly) || visibility === 'visible').length,
    getItem: (key) => new Worksheet(this.#book, this.#book.sheet(textOf(key))),
    getItemOrNullObject: (key) => {
      const sheet = this.#book.find(textOf(key));
      return sheet ? new Worksheet(this.#book, sheet) : NULL_OBJECT;
    },
    _RegisterDataChangedEvent: () => {
      this.#book.watched.add('Workbook');
    },
    _UnregisterDataChangedEvent: () => {
      this.#book.watched.delete('Workbook');
    },
    _RegisterAddedEvent: () => this.#watch('Added'),
    _UnregisterAddedEvent: () => this.#unwatch('Added'),
    _RegisterDeletedEvent: () => this.#watch('Deleted'),
    _UnregisterDeletedEvent: () => this.#unwatch('Deleted'),
    _RegisterEventNameChanged: () => this.#watch('NameChanged'),
    _UnregisterEventNameChanged: () => this.#unwatch('NameChanged'),
    _RegisterEventVisibilityChanged: () => this.#watch('VisibilityChanged'),
    _UnregisterEventVisibilityChanged: () => this.#unwatch('VisibilityChanged'),
    _RegisterSelectionChangedEvent: () => this.#watch('SelectionChanged'),
    _UnregisterSelectionChangedEvent: () => this.#unwatch('SelectionChanged'),
    _RegisterRowSortedEvent: () => this.#watch('RowSorted'),
    _UnregisterRowSortedEvent: () => this.#unwatch('RowSorted'),
  };

  #watch(event: SheetEvent): undefined {
    this.#book.watchedSheetEvents.add(event);
  }

  #unwatch(event: SheetEvent): undefined {
    this.#book.watchedSheetEvents.delete(event);
  }
}
