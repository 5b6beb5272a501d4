/** Excel.WorksheetCollection. */
import { flagOf, HostObject, type Methods, NULL_OBJECT, textOf } from '../host-object.ts';
import type { Book } from './book.ts';
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
  };
}
