/** Excel.Workbook, the root of every batch, with the small objects that hang on it. */
import {
  type Children,
  HostObject,
  type Methods,
  type Scalars,
  type Settable,
  wholeOf,
} from '../host-object.ts';
import { notImplemented } from '../host-error.ts';
import { dayOf, excelSerial, isRealDate } from '../../../../core/values/day.ts';
import type { Book } from './book.ts';
import { Range } from './range.ts';
import { TableCollection } from './table-collection.ts';
import { WorksheetCollection } from './worksheet-collection.ts';

export class Workbook extends HostObject {
  readonly className = 'Workbook';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly scalars: Scalars = { name: () => this.#book.name };

  override readonly children: Children = {
    application: () => new Application(),
    protection: () => new WorkbookProtection(this.#book),
    worksheets: () => new WorksheetCollection(this.#book),
    tables: () => new TableCollection(),
    functions: () => new Functions(this.#book),
    _Runtime: () => new Runtime(this.#book),
  };

  override readonly methods: Methods = {
    getActiveCell: () => {
      const { top, left } = this.#book.active.selection;
      return new Range(this.#book, this.#book.active, { top, left, bottom: top, right: left });
    },
    getSelectedRange: () => new Range(this.#book, this.#book.active, this.#book.active.selection),
  };
}

/** Of its structure: which sheets there are, in which order, under which names. */
class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly scalars: Scalars = { protected: () => this.#book.isProtected };
}

/** The requests to hold calculation and drawing are taken; neither exists here. */
class Application extends HostObject {
  readonly className = 'Application';
  override readonly scalars: Scalars = { calculationMode: () => 'Automatic' };
  override readonly methods: Methods = {
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  };
}

class Runtime extends HostObject {
  readonly className = 'Runtime';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly scalars: Scalars = { enableEvents: () => this.#book.eventsEnabled };
  override readonly settable: Settable = {
    enableEvents: (value) => {
      this.#book.eventsEnabled = value === true;
    },
  };
}

class Functions extends HostObject {
  readonly className = 'Functions';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  override readonly methods: Methods = {
    date: (year, month, day) => {
      const parts = [wholeOf(year), wholeOf(month), wholeOf(day)] as const;
      // DATE also carries over months and days that do not exist.
      if (!isRealDate(...parts) || parts[0] < 1904) throw notImplemented(`DATE(${parts.join(', ')})`);
      const { date1904, quirks } = this.#book;
      return new FunctionResult(quirks.countsNoDates ? '#VALUE!' : excelSerial(dayOf(...parts), date1904));
    },
  };
}

class FunctionResult extends HostObject {
  readonly className = 'FunctionResult';
  readonly #value: number | string;

  /** @param value a text is the error that it ended with */
  constructor(value: number | string) {
    super();
    this.#value = value;
  }

  override readonly scalars: Scalars = {
    value: () => (typeof this.#value === 'number' ? this.#value : null),
    error: () => (typeof this.#value === 'string' ? this.#value : null),
  };
}
