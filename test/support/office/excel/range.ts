/** Excel.Range over a block of cells. `text` is missing on purpose: what a cell shows depends on language and width. */
import { type CellRange } from '../../../../core/workbooks/index.ts';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../host-error.ts';
import {
  type Argument,
  type Children,
  flagOf,
  HostObject,
  type Json,
  type Methods,
  NULL_OBJECT,
  type Scalars,
  type Settable,
  wholeOf,
} from '../host-object.ts';
import {
  boundingRange,
  fullAddress,
  heightOf,
  intersection,
  onSheet,
  WHOLE_SHEET,
  widthOf,
} from './address.ts';
import type { Book } from './book.ts';
import { formulaAnswer, typeAnswer, valueAnswer } from './cell-answer.ts';
import type { SheetStore, StoredCell } from './cell-store.ts';
import { BY_ADDIN } from './changes.ts';
import { hiddenState, rowProperties } from './hidden.ts';
import { cellProperties } from './locked.ts';
import { RangeAreas } from './range-areas.ts';
import { Worksheet } from './worksheet.ts';

export class Range extends HostObject {
  readonly className = 'Range';
  readonly place: CellRange;
  readonly sheet: SheetStore;
  readonly #book: Book;

  constructor(book: Book, sheet: SheetStore, place: CellRange) {
    super();
    this.#book = book;
    this.sheet = sheet;
    this.place = onSheet(place);
  }

  override readonly scalars: Scalars = {
    address: () => fullAddress(this.sheet.name, this.place),
    rowIndex: () => this.place.top - 1,
    columnIndex: () => this.place.left,
    rowCount: () => heightOf(this.place),
    columnCount: () => widthOf(this.place),
    cellCount: () => heightOf(this.place) * widthOf(this.place),
    values: () => this.#block(valueAnswer),
    valueTypes: () => this.#block(typeAnswer),
    formulas: () => this.#block(formulaAnswer),
    numberFormat: () => this.#block(({ format }) => format),
    rowHidden: () => hiddenState(this.sheet.hiddenRows, this.place.top, this.place.bottom),
    columnHidden: () => hiddenState(this.sheet.hiddenColumns, this.place.left, this.place.right),
  };

  override readonly settable: Settable = {
    values: (value) => this.#book.write(this.sheet, this.place, this.#spread(value), BY_ADDIN),
    formulas: (value) => this.#book.write(this.sheet, this.place, this.#spread(value), BY_ADDIN),
    numberFormat: (value) => this.#book.format(this.sheet, this.place, this.#spread(value)),
  };

  override readonly children: Children = {
    worksheet: () => new Worksheet(this.#book, this.sheet),
  };

  override readonly methods: Methods = {
    clear: (applyTo) => this.#clear(applyTo),
    select: () => {
      this.#book.select(this.sheet, this.place, BY_ADDIN);
    },
    getCell: (row, column) => {
      const top = this.place.top + wholeOf(row);
      const left = this.place.left + wholeOf(column);
      return this.#at({ top, left, bottom: top, right: left });
    },
    getRow: (row) => {
      const top = this.place.top + wholeOf(row);
      return this.#at({ ...this.place, top, bottom: top });
    },
    getColumn: (column) => {
      const left = this.place.left + wholeOf(column);
      return this.#at({ ...this.place, left, right: left });
    },
    getLastRow: () => this.#at({ ...this.place, top: this.place.bottom }),
    getLastColumn: () => this.#at({ ...this.place, left: this.place.right }),
    getLastCell: () => this.#at({ ...this.place, top: this.place.bottom, left: this.place.right }),
    getEntireRow: () => this.#at({ ...this.place, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right }),
    getEntireColumn: () => this.#at({ ...this.place, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom }),
    getOffsetRange: (rows, columns) => {
      const { top, left, bottom, right } = this.place;
      const [down, across] = [wholeOf(rows), wholeOf(columns)];
      return this.#at({ top: top + down, left: left + across, bottom: bottom + down, right: right + across });
    },
    getResizedRange: (rows, columns) => {
      const { bottom, right } = this.place;
      return this.#at({ ...this.place, bottom: bottom + wholeOf(rows), right: right + wholeOf(columns) });
    },
    getAbsoluteResizedRange: (rows, columns) => {
      const { top, left } = this.place;
      return this.#at({ ...this.place, bottom: top + wholeOf(rows) - 1, right: left + wholeOf(columns) - 1 });
    },
    getBoundingRect: (other) => this.#at(boundingRange(this.place, this.#placeOf(other))),
    getIntersection: (other) => {
      const common = intersection(this.place, this.#placeOf(other));
      if (!common) throw itemNotFound();
      return this.#at(common);
    },
    getIntersectionOrNullObject: (other) => {
      const common = intersection(this.place, this.#placeOf(other));
      return common ? this.#at(common) : NULL_OBJECT;
    },
    getUsedRange: (valuesOnly) => {
      // Excel answers an empty range with its first cell.
      const { top, left } = this.place;
      return this.#at(this.#used(valuesOnly) ?? { top, left, bottom: top, right: left });
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = this.#used(valuesOnly);
      return used ? this.#at(used) : NULL_OBJECT;
    },
    getMergedAreasOrNullObject: () => {
      const merged = this.sheet.merges.filter((area) => intersection(area, this.place));
      // Documented: it fails beyond 512; with which code is not.
      if (merged.length > MOST_MERGED)
        throw new HostError('GeneralException', 'There are too many merged areas.');
      return merged.length === 0 ? NULL_OBJECT : new RangeAreas(this.#book, this.sheet, merged);
    },
    getRowProperties: (wanted) => rowProperties(this.sheet, this.place, wanted),
    getCellProperties: (wanted) => cellProperties(this.sheet, this.place, wanted),
    _ValidateArraySize: (rows, columns) => {
      if (rows !== heightOf(this.place) || columns !== widthOf(this.place)) throw invalidArgument(WRONG_SIZE);
    },
  };

  #at(place: CellRange): Range {
    return new Range(this.#book, this.sheet, place);
  }

  #placeOf(other: Argument): CellRange {
    if (typeof other === 'string') throw notImplemented('range by its address as an argument');
    if (!(other instanceof Range)) throw invalidArgument();
    if (other.sheet !== this.sheet)
      throw new HostError('InvalidArgument', 'The ranges must be on the same worksheet.');
    return other.place;
  }

  #used(valuesOnly: Argument): CellRange | undefined {
    const used = this.sheet.used(flagOf(valuesOnly));
    return used && intersection(used, this.place);
  }

  /** Two-dimensional answer; null for more cells than Excel reads at once. */
  #block<Cell extends Json>(read: (cell: StoredCell) => Cell): Cell[][] | null {
    const { top, left } = this.place;
    const [height, width] = [heightOf(this.place), widthOf(this.place)];
    if (height * width > this.#book.limits.cells) return null;
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, across) => read(this.sheet.cell(top + down, left + across))),
    );
  }

  /** A single value stands for every cell. */
  #spread(value: Json): readonly (readonly Json[])[] {
    if (Array.isArray(value)) {
      if (!value.every(Array.isArray)) throw invalidArgument(WRONG_SIZE);
      return value;
    }
    const [height, width] = [heightOf(this.place), widthOf(this.place)];
    if (height * width > this.#book.limits.cells) throw notImplemented('one value for whole rows or columns');
    return Array.from({ length: height }, () => Array<Json>(width).fill(value));
  }

  #clear(applyTo: Argument): undefined {
    if (applyTo !== 'Contents') throw notImplemented(`Range.clear(${JSON.stringify(applyTo)})`);
    this.#book.clear(this.sheet, this.place, BY_ADDIN);
  }
}

const MOST_MERGED = 512;
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
