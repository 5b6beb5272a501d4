/**
 * The rows of a large sheet in batches, without the sheet ever being held whole: its part is unpacked piece by piece,
 * and of the pieces only the row that is not yet complete is kept. Called by package-workbook.ts.
 */
import { damaged } from '../opc/damage.ts';
import { xmlUtf8 } from '../opc/xml.ts';
import { RowStore } from './row-store.ts';
import { SheetScan, type ScanOptions } from './scan-sheet.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { StoredStyles } from './stored-styles.ts';
import type { CellStyle } from './styles-read.ts';

/** Rows of a batch where nobody says how many. */
export const USUAL_BATCH = 1000;

/** Some rows of a sheet, with what is told of their cells. */
export interface RowBatch extends Pick<Sheet, 'isDate' | 'numberFormat'> {
  /** As in a sheet: by rising number, only rows that hold a value. */
  readonly rows: readonly SheetRow[];
}

export interface StreamOptions extends ScanOptions {
  readonly cellStyles: readonly CellStyle[];
  /** Rows in a batch; the last one may hold less. */
  readonly batch: number;
}

/**
 * @throws TeczkaError `package-damaged` (also where rows do not stand in order), `package-too-large`; perhaps after
 *   some batches, as the checksum of the part is known only at its end
 */
export async function* streamRows(
  pieces: AsyncIterable<Uint8Array>,
  options: StreamOptions,
): AsyncGenerator<RowBatch> {
  const stream = new RowStream(options);
  for await (const piece of pieces) {
    stream.add(piece);
    yield* stream.batches(false);
  }
  yield* stream.batches(true);
}

class RowStream {
  private readonly options: StreamOptions;
  private store: RowStore;
  /** What is not yet read, in order. */
  private waiting: Uint8Array[] = [];
  private size = 0;
  /** Bytes without which another try would be in vain. */
  private needed = 1;
  private state: 'before' | 'rows' | 'behind' = 'before';
  private prefix = 0;
  private lastRow = 0;
  /** Number of the last row given away. */
  private given = 0;

  constructor(options: StreamOptions) {
    this.options = options;
    this.store = new RowStore(options.maxCells);
  }

  add(piece: Uint8Array): void {
    // What follows the rows is of no concern here, but is unpacked to its end for the checksum.
    if (this.state === 'behind') return;
    this.waiting.push(piece);
    this.size += piece.length;
  }

  *batches(isEnd: boolean): Generator<RowBatch> {
    while (this.state !== 'behind' && (isEnd || this.size >= this.needed)) {
      this.read(isEnd);
      if (this.store.count < this.options.batch) break;
      yield this.batch();
    }
    if (isEnd && this.store.count > 0) yield this.batch();
  }

  /** Reads as many rows as are there, at most up to a full batch. */
  private read(isEnd: boolean): void {
    const bytes = this.gathered(isEnd);
    if (!bytes) return;
    const scan = new SheetScan(bytes, this.options, this.store);
    scan.tags.prefix = this.prefix;
    scan.lastRow = this.lastRow;
    let done = 0;
    try {
      if (this.state === 'before') {
        this.state = scan.begin().rows ? 'rows' : 'behind';
        done = scan.tags.at;
      }
      while (this.state === 'rows' && this.store.count < this.options.batch) {
        if (!scan.readRow()) this.state = 'behind';
        done = scan.tags.at;
        this.lastRow = scan.lastRow;
      }
    } catch (error) {
      // What is wrong with a row that ends elsewhere is known only when all of it is there.
      if (isEnd) throw error;
      this.store.abandonRow();
    }
    this.prefix = scan.tags.prefix;
    this.keep(bytes.subarray(done), done === 0);
  }

  /** All that waits, as one run of UTF-8; undefined while it takes the whole part to know it. */
  private gathered(isEnd: boolean): Uint8Array | undefined {
    const [first = new Uint8Array(), ...more] = this.waiting;
    const isWide = this.state === 'before' && first.length > 1 && (first[0] ?? 0) >= 0xfe;
    if (isWide && !isEnd) return undefined;
    const bytes = more.length === 0 ? first : joined(this.waiting, this.size);
    return isWide ? xmlUtf8(bytes) : bytes;
  }

  /** @param inVain nothing at all could be read: another try is worth while only with twice as much */
  private keep(rest: Uint8Array, inVain: boolean): void {
    this.waiting = [rest];
    this.size = rest.length;
    this.needed = inVain ? rest.length * 2 : rest.length + 1;
    if (this.store.count >= this.options.batch) this.needed = 0;
  }

  private batch(): RowBatch {
    const rows = this.store.rows();
    const styles = new StoredStyles(this.store.styles(), this.options.cellStyles);
    if ((rows[0]?.number ?? 0) <= this.given) throw damaged('wiersze arkusza nie stoją po kolei');
    this.given = rows.at(-1)?.number ?? this.given;
    this.store = new RowStore(this.options.maxCells);
    return {
      rows,
      isDate: (row, column) => styles.style(row, column).isDate,
      numberFormat: (row, column) => styles.style(row, column).format,
    };
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
