/**
 * A small Excel with one open workbook, for tests. The add-in reaches it through the real office.js (node.ts,
 * browser.ts); a test sees it from the other side, as the people at the screen do:
 *
 *   excel.cell('Rejestr', 'F7')                         value, valueType, formula, numberFormat of a cell
 *   excel.selection                                     { sheet, address } that the person sees selected
 *   excel.type('Rejestr', 'F7', '…', { source })        somebody types into a cell; Remote is another author
 *   excel.insertRows / deleteRows / insertColumns / hideRow / format / protect / rename / add / remove / show
 *   excel.editing = true                                a cell is being edited: Excel takes no batch
 *   await excel.settled()                               every event raised so far has reached its handlers
 *
 * and counts, log, limits and injected errors as in session.ts. `excel.book.limits.cells` is the bound of one reading,
 * `excel.book.quirks` what a real Excel may do against its documentation.
 */
import { setImmediate } from 'node:timers/promises';
import {
  parseA1,
  type CellRange,
  type CellValue,
  type Visibility,
} from '../../../../core/workbooks/index.ts';
import type { Json } from '../host-object.ts';
import { FakeHost, type Failure } from '../session.ts';
import { rangeOf, shortAddress } from './address.ts';
import type { Book } from './book.ts';
import { formulaAnswer, typeAnswer, valueAnswer, type CellAnswer, type ValueType } from './cell-answer.ts';
import { SheetStore } from './cell-store.ts';
import type { Origin } from './changes.ts';
import { openBook } from './open-book.ts';
import { Workbook } from './workbook.ts';

/** One entry of the message that office.js hands to the handlers of an event. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const EVENTS = 65_536;
/** Flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

const EDITING: Failure = {
  code: 'InvalidOperationInCellEditMode',
  message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
};

export class FakeExcel extends FakeHost {
  readonly book: Book;
  /** Set by node.ts and browser.ts: gives a message to office.js. */
  deliver: (entries: readonly EventEntry[]) => Promise<void> = () => Promise.resolve();
  #editing = false;
  #whenEdited: (() => void)[] = [];
  #delivered: Promise<void> = Promise.resolve();

  /** @param fileName as `workbook.name` gives it */
  constructor(bytes: Uint8Array, fileName = 'Rejestr.xlsx') {
    const book = openBook(bytes, fileName);
    super(new Workbook(book));
    this.book = book;
  }

  get selection(): { sheet: string; address: string } {
    const { name, selection } = this.book.active;
    return { sheet: name, address: shortAddress(selection) };
  }

  cell(
    sheet: string,
    a1: string,
  ): { value: CellAnswer; valueType: ValueType; formula: CellAnswer; numberFormat: string } {
    const { top, left } = cellRange(a1);
    const cell = this.book.sheet(sheet).cell(top, left);
    return {
      value: valueAnswer(cell),
      valueType: typeAnswer(cell),
      formula: formulaAnswer(cell),
      numberFormat: cell.format,
    };
  }

  /** Types into a cell as a person does: what looks like a number becomes one, "=…" a formula, "" empties it. */
  type(sheet: string, a1: string, entry: string | number | boolean, by: Partial<Origin> = {}): void {
    this.book.write(this.book.sheet(sheet), cellRange(a1), [[entry]], origin(by));
    this.#deliverMessages();
  }

  /** Inserts empty rows before `row`. */
  insertRows(sheet: string, row: number, count: number, by: Partial<Origin> = {}): void {
    this.book.shiftRows(this.book.sheet(sheet), 'RowInserted', row, count, origin(by));
    this.#deliverMessages();
  }

  deleteRows(sheet: string, row: number, count: number, by: Partial<Origin> = {}): void {
    this.book.shiftRows(this.book.sheet(sheet), 'RowDeleted', row, count, origin(by));
    this.#deliverMessages();
  }

  /** Inserts empty columns before the one with this index, from 0. */
  insertColumns(sheet: string, column: number, count: number, by: Partial<Origin> = {}): void {
    this.book.insertColumns(this.book.sheet(sheet), column, count, origin(by));
    this.#deliverMessages();
  }

  format(sheet: string, address: string, code: string): void {
    const range = rangeOf(address);
    const width = range.right - range.left + 1;
    const codes = Array.from({ length: range.bottom - range.top + 1 }, () => Array<Json>(width).fill(code));
    this.book.format(this.book.sheet(sheet), range, codes);
  }

  /** Value that a formula, without "=", gives wherever it is written from now on. */
  formulaGives(formula: string, value: CellValue): void {
    this.book.formulaGives(formula, value);
  }

  select(sheet: string, address: string): void {
    this.book.select(this.book.sheet(sheet), rangeOf(address), origin({}));
    this.#deliverMessages();
  }

  hideRow(sheet: string, row: number): void {
    this.book.sheet(sheet).hiddenRows.add(row);
  }

  /** @param unlocked address of cells that stay open to changes */
  protect(sheet: string, unlocked?: string, options: { allowFormatCells?: boolean } = {}): void {
    const store = this.book.sheet(sheet);
    store.isProtected = true;
    store.allowsFormatting = options.allowFormatCells ?? false;
    store.unlocked = unlocked === undefined ? [] : [rangeOf(unlocked)];
  }

  show(sheet: string, visibility: Visibility, by: Partial<Origin> = {}): void {
    this.book.show(this.book.sheet(sheet), visibility, origin(by));
    this.#deliverMessages();
  }

  rename(sheet: string, name: string, by: Partial<Origin> = {}): void {
    this.book.rename(this.book.sheet(sheet), name, origin(by));
    this.#deliverMessages();
  }

  /** An empty sheet, behind the others. */
  add(name: string, by: Partial<Origin> = {}): void {
    this.book.add(new SheetStore(`{${name}}`, name, 'visible', []), origin(by));
    this.#deliverMessages();
  }

  remove(sheet: string, by: Partial<Origin> = {}): void {
    this.book.remove(this.book.sheet(sheet), origin(by));
    this.#deliverMessages();
  }

  /** Sorts nothing, but tells that somebody did. */
  tellOfSorting(sheet: string, by: Partial<Origin> = {}): void {
    this.book.tell(this.book.sheet(sheet), 'RowSorted', origin(by));
    this.#deliverMessages();
  }

  get editing(): boolean {
    return this.#editing;
  }

  set editing(isEditing: boolean) {
    this.#editing = isEditing;
    if (!isEditing) for (const goOn of this.#whenEdited.splice(0)) goOn();
  }

  override async execute(message: string): Promise<string> {
    const answer = await super.execute(message);
    this.#deliverMessages();
    return answer;
  }

  async settled(): Promise<void> {
    // The handlers of an event may change cells and so raise the next one.
    for (let last; last !== this.#delivered;) {
      last = this.#delivered;
      await last;
      await setImmediate();
    }
  }

  protected override async refuse(flags: number): Promise<Failure | undefined> {
    if (!this.#editing) return undefined;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return EDITING;
    await new Promise<void>((resolve) => this.#whenEdited.push(resolve));
    return undefined;
  }

  /** Excel answers a batch before it tells of the changes that the batch made. */
  #deliverMessages(): void {
    const messages = this.book.messages.splice(0);
    if (messages.length === 0) return;
    const entries = messages.flatMap(({ type, message, targets }) =>
      targets.map((targetId) => ({
        messageCategory: EVENTS,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      })),
    );
    this.#delivered = this.#delivered.then(() => setImmediate()).then(() => this.deliver(entries));
  }
}

function cellRange(a1: string): CellRange {
  const place = parseA1(a1);
  if (!place) throw new Error(`${a1} is no address of a cell`);
  return { top: place.row, left: place.column, bottom: place.row, right: place.column };
}

function origin({ source = 'Local', byAddin = false }: Partial<Origin>): Origin {
  return { source, byAddin };
}
