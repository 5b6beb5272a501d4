/** Excel.RangeAreas and the collection of its ranges; here always merged areas. */
import type { CellRange } from '../../../../core/workbooks/index.ts';
import { type Children, HostObject, type Methods, type Scalars, wholeOf } from '../host-object.ts';
import { invalidArgument } from '../host-error.ts';
import { fullAddress, heightOf, widthOf } from './address.ts';
import type { Book } from './book.ts';
import type { SheetStore } from './cell-store.ts';
import { Range } from './range.ts';

export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  readonly #book: Book;
  readonly #sheet: SheetStore;
  readonly #places: readonly CellRange[];

  constructor(book: Book, sheet: SheetStore, places: readonly CellRange[]) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#places = places;
  }

  override readonly scalars: Scalars = {
    address: () => this.#places.map((place) => fullAddress(this.#sheet.name, place)).join(','),
    areaCount: () => this.#places.length,
    cellCount: () => this.#places.reduce((sum, place) => sum + heightOf(place) * widthOf(place), 0),
  };

  override readonly children: Children = {
    areas: () => new RangeCollection(this.#places.map((place) => new Range(this.#book, this.#sheet, place))),
  };
}

class RangeCollection extends HostObject {
  readonly className = 'RangeCollection';
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  override readonly items = () => this.#ranges;

  override readonly methods: Methods = {
    getCount: () => this.#ranges.length,
    getItemAt: (index) => {
      const range = this.#ranges[wholeOf(index)];
      if (!range) throw invalidArgument();
      return range;
    },
  };
}
