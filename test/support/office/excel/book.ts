/**
 * The state of the fake Excel: its sheets, what is selected, and every change of a cell together with the event that
 * it raises. Changed by the model (an add-in at work) and by fake-excel.ts (people at work).
 */
import { columnLetters, type CellRange, type Visibility } from '../../../../core/workbooks/index.ts';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../host-error.ts';
import type { Json } from '../host-object.ts';
import { shortAddress } from './address.ts';
import { visibilityAnswer } from './cell-answer.ts';
import { SheetStore, type StoredCell } from './cell-store.ts';
import {
  BY_ADDIN,
  editedEvent,
  sheetEvent,
  structureEvent,
  type EventMessage,
  type Origin,
  type SheetEvent,
} from './changes.ts';
import { accessDenied, refuseLocked } from './locked.ts';
import { afterInsertion } from './moved-references.ts';
import { written } from './typed-entry.ts';

/** Documented bound of one reading; beyond it `values` is null. */
const MOST_CELLS = 5_000_000;

export class Book {
  readonly name: string;
  readonly date1904: boolean;
  readonly limits = { cells: MOST_CELLS };
  /** What a real Excel may do though no documentation says so: product code must notice. */
  readonly quirks = { ignoresFormats: false, countsNoDates: false };
  /** May no sheet join, go, or get another name or visibility? */
  isProtected = false;
  /** Set by `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** Ids of the sheets, or 'Workbook', whose changes somebody asked to hear of. */
  readonly watched = new Set<string>();
  /** What of all sheets somebody asked to hear of. */
  readonly watchedSheetEvents = new Set<SheetEvent>();
  /** Messages that wait for the end of the batch, each with the ids of those that listen. */
  readonly messages: (EventMessage & { readonly targets: readonly string[] })[] = [];
  readonly #sheets: SheetStore[];
  #active: SheetStore;
  /** How many sheets add-ins have made. */
  #created = 0;
  readonly #results = new Map<string, StoredCell['value']>();

  constructor(name: string, date1904: boolean, sheets: readonly SheetStore[]) {
    const first = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
    if (!first) throw new Error('A workbook has at least one sheet');
    this.name = name;
    this.date1904 = date1904;
    this.#sheets = [...sheets];
    this.#active = first;
  }

  get sheets(): readonly SheetStore[] {
    return this.#sheets;
  }

  get active(): SheetStore {
    return this.#active;
  }

  /** By name, without regard to case, or by id. */
  find(key: string): SheetStore | undefined {
    return this.#sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  sheet(key: string): SheetStore {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  activate(sheet: SheetStore): void {
    if (sheet.visibility !== 'visible') throw invalidOperation();
    this.#active = sheet;
  }

  add(sheet: SheetStore, origin: Origin): void {
    this.#sheets.push(sheet);
    this.tell(sheet, 'Added', origin);
  }

  /**
   * An empty sheet behind the others, by an add-in.
   * @throws HostError AccessDenied where the structure is protected, InvalidArgument for a name that is taken or too long
   */
  create(name: string): SheetStore {
    if (this.isProtected) throw accessDenied();
    if (name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name) || this.find(name)) {
      throw invalidArgument();
    }
    this.#created += 1;
    const number = String(this.#created).padStart(8, '0');
    const sheet = new SheetStore(`{${number}-1111-0000-0000-000000000000}`, name, 'visible', []);
    this.add(sheet, BY_ADDIN);
    return sheet;
  }

  /**
   * By an add-in.
   * @throws HostError AccessDenied where the structure is protected, InvalidOperation for a very hidden sheet
   *   (documented) and for the only one that is seen
   */
  delete(sheet: SheetStore): void {
    if (this.isProtected) throw accessDenied();
    const isOnly = this.#sheets.every((other) => other === sheet || other.visibility !== 'visible');
    if (sheet.visibility === 'veryHidden' || isOnly) throw invalidOperation();
    this.remove(sheet, BY_ADDIN);
  }

  remove(sheet: SheetStore, origin: Origin): void {
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    const [first] = this.#sheets;
    if (this.#active === sheet && first) this.#active = first;
    this.tell(sheet, 'Deleted', origin);
  }

  rename(sheet: SheetStore, name: string, origin: Origin): void {
    const nameBefore = sheet.name;
    sheet.name = name;
    this.tell(sheet, 'NameChanged', origin, { nameBefore, nameAfter: name });
  }

  show(sheet: SheetStore, visibility: Visibility, origin: Origin): void {
    const visibilityBefore = visibilityAnswer(sheet.visibility);
    sheet.visibility = visibility;
    const visibilityAfter = visibilityAnswer(visibility);
    this.tell(sheet, 'VisibilityChanged', origin, { visibilityBefore, visibilityAfter });
  }

  select(sheet: SheetStore, range: CellRange, origin: Origin): void {
    this.activate(sheet);
    sheet.selection = range;
    this.tell(sheet, 'SelectionChanged', origin, { address: shortAddress(range) });
  }

  /** Of an event of all sheets, if somebody asked to hear of it. */
  tell(
    sheet: SheetStore,
    event: SheetEvent,
    origin: Origin,
    details: Readonly<Record<string, Json>> = {},
  ): void {
    if (!this.watchedSheetEvents.has(event)) return;
    this.#send(sheetEvent(sheet, event, origin, details), ['Workbook']);
  }

  /** What a formula gives from now on, wherever it is written; a formula nobody told of gives 0. */
  formulaGives(formula: string, value: StoredCell['value']): void {
    this.#results.set(formula, value);
  }

  /**
   * Writes a block of entries, as typed; null leaves a cell alone.
   * @throws HostError AccessDenied for a locked cell of a protected sheet, InvalidArgument for a block of another size
   */
  write(sheet: SheetStore, range: CellRange, entries: readonly (readonly Json[])[], origin: Origin): void {
    const resultOf = (formula: string): StoredCell['value'] =>
      this.#results.has(formula) ? this.#results.get(formula) : 0;
    this.#edit(sheet, range, entries, origin, (cell, entry) => {
      // A formula that is put back gives what it gave.
      if (cell.formula !== undefined) this.#results.set(cell.formula, cell.value);
      return written(cell, entry, resultOf);
    });
  }

  /**
   * Sets number formats, which raises no event of a changed cell.
   * @throws HostError AccessDenied on a protected sheet that does not allow it, for unlocked cells too
   */
  format(sheet: SheetStore, range: CellRange, codes: readonly (readonly Json[])[]): void {
    if (sheet.isProtected && !sheet.allowsFormatting) throw accessDenied();
    if (this.quirks.ignoresFormats) return;
    this.#edit(sheet, range, codes, undefined, (cell, code) => {
      if (code !== null && typeof code !== 'string') throw invalidArgument();
      return code === null ? cell : { ...cell, format: code === '' ? 'General' : code };
    });
  }

  /** Empties cells; their formats stay. */
  clear(sheet: SheetStore, range: CellRange, origin: Origin): void {
    const height = range.bottom - range.top + 1;
    const width = range.right - range.left + 1;
    if (height * width > this.limits.cells) throw notImplemented('clearing of whole rows and columns');
    this.write(
      sheet,
      range,
      Array.from({ length: height }, () => Array<Json>(width).fill('')),
      origin,
    );
  }

  /** Inserts or deletes whole rows. */
  shiftRows(
    sheet: SheetStore,
    change: 'RowInserted' | 'RowDeleted',
    row: number,
    count: number,
    origin: Origin,
  ): void {
    if (sheet.isProtected) throw accessDenied();
    sheet.shiftRows(row, change === 'RowInserted' ? count : -count);
    this.#raise(sheet, structureEvent(sheet, change, `${row}:${row + count - 1}`, origin));
  }

  /** Inserts empty columns; references follow. */
  insertColumns(sheet: SheetStore, from: number, count: number, origin: Origin): void {
    if (sheet.isProtected) throw accessDenied();
    if (sheet.merges.length > 0) throw notImplemented('columns inserted beside merged areas');
    sheet.insertColumns(from, count);
    for (const one of this.#sheets) {
      one.rewriteFormulas((formula) => afterInsertion(formula, one.name, { sheet: sheet.name, from, count }));
    }
    const address = `${columnLetters(from)}:${columnLetters(from + count - 1)}`;
    this.#raise(sheet, structureEvent(sheet, 'ColumnInserted', address, origin));
  }

  #edit(
    sheet: SheetStore,
    range: CellRange,
    block: readonly (readonly Json[])[],
    origin: Origin | undefined,
    change: (cell: StoredCell, entry: Json) => StoredCell,
  ): void {
    const { top, left, bottom, right } = range;
    const fits = block.length === bottom - top + 1 && block.every((row) => row.length === right - left + 1);
    if (!fits) throw invalidArgument(WRONG_SIZE);
    if (origin) refuseLocked(sheet, range);
    const before = sheet.cell(top, left);
    const changed = block.flatMap((row, down) =>
      row.map((entry, across) => {
        const at = [top + down, left + across] as const;
        return [...at, change(sheet.cell(...at), entry)] as const;
      }),
    );
    for (const [row, column, cell] of changed)
      if (!isCovered(sheet, row, column)) sheet.put(row, column, cell);
    if (!origin) return;
    const details = top === bottom && left === right ? { before, after: sheet.cell(top, left) } : undefined;
    this.#raise(sheet, editedEvent(sheet, shortAddress(range), origin, details));
  }

  #raise(sheet: SheetStore, message: EventMessage): void {
    this.#send(
      message,
      ['Workbook', sheet.id].filter((target) => this.watched.has(target)),
    );
  }

  #send(message: EventMessage, targets: readonly string[]): void {
    if (targets.length > 0 && this.eventsEnabled) this.messages.push({ ...message, targets });
  }
}

/** Of a sheet's name. */
const LONGEST_NAME = 31;

function invalidOperation(): HostError {
  return new HostError('InvalidOperation', 'The operation is not valid for the current state of the object.');
}

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Is the cell hidden behind the first cell of a merged area? What is written there is lost. */
function isCovered(sheet: SheetStore, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
