/** Excel.Worksheet, its protection and its tables. */
import { invalidArgument, HostError } from '../host-error.ts';
import {
  type Children,
  flagOf,
  HostObject,
  type Methods,
  NULL_OBJECT,
  type Scalars,
  type Settable,
  textOf,
  wholeOf,
} from '../host-object.ts';
import { rangeOf, WHOLE_SHEET } from './address.ts';
import type { Book } from './book.ts';
import { visibilityAnswer, visibilityOf } from './cell-answer.ts';
import type { SheetStore } from './cell-store.ts';
import { BY_ADDIN } from './changes.ts';
import { Range } from './range.ts';
import { TableCollection } from './table-collection.ts';

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';
  override readonly id: string;
  readonly #book: Book;
  readonly #sheet: SheetStore;

  constructor(book: Book, sheet: SheetStore) {
    super();
    this.id = sheet.id;
    this.#book = book;
    this.#sheet = sheet;
  }

  override readonly scalars: Scalars = {
    id: () => this.#sheet.id,
    name: () => this.#sheet.name,
    position: () => this.#book.sheets.indexOf(this.#sheet),
    visibility: () => visibilityAnswer(this.#sheet.visibility),
  };

  override readonly settable: Settable = {
    visibility: (value) => {
      const visibility = visibilityOf(value);
      if (!visibility) throw invalidArgument();
      this.#book.show(this.#sheet, visibility, BY_ADDIN);
    },
  };

  override readonly children: Children = {
    protection: () => new WorksheetProtection(this.#sheet),
    tables: () => new TableCollection(),
  };

  override readonly methods: Methods = {
    activate: () => this.#book.activate(this.#sheet),
    delete: () => this.#book.delete(this.#sheet),
    getCell: (row, column) => this.#byIndexes(wholeOf(row), wholeOf(column), 1, 1),
    getRange: (address) =>
      new Range(this.#book, this.#sheet, address === null ? WHOLE_SHEET : rangeOf(textOf(address))),
    getRangeByIndexes: (row, column, rows, columns) =>
      this.#byIndexes(wholeOf(row), wholeOf(column), wholeOf(rows), wholeOf(columns)),
    getUsedRange: (valuesOnly) =>
      // Excel answers an empty sheet with its first cell.
      new Range(this.#book, this.#sheet, this.#sheet.used(flagOf(valuesOnly)) ?? rangeOf('A1')),
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = this.#sheet.used(flagOf(valuesOnly));
      return used ? new Range(this.#book, this.#sheet, used) : NULL_OBJECT;
    },
    _RegisterDataChangedEvent: () => {
      this.#book.watched.add(this.#sheet.id);
    },
    _UnregisterDataChangedEvent: () => {
      this.#book.watched.delete(this.#sheet.id);
    },
  };

  #byIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.#book, this.#sheet, {
      top: row + 1,
      left: column,
      bottom: row + rows,
      right: column + columns - 1,
    });
  }
}

class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  readonly #sheet: SheetStore;

  constructor(sheet: SheetStore) {
    super();
    this.#sheet = sheet;
  }

  override readonly scalars: Scalars = {
    protected: () => this.#sheet.isProtected,
    options: () => ({ allowFormatCells: this.#sheet.allowsFormatting }),
  };

  override readonly methods: Methods = {
    protect: () => {
      if (this.#sheet.isProtected)
        throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
      this.#sheet.isProtected = true;
    },
    unprotect: () => {
      this.#sheet.isProtected = false;
    },
  };
}
