/**
 * A workbook over its package (.xlsx, .xlsm, templates of both): sheets, styles and shared strings are read when they
 * are first needed. Made by workbook.ts.
 */
import { damaged } from '../opc/damage.ts';
import type { Platform } from '../opc/platform.ts';
import { relationshipsOf, type Relationship } from '../opc/relationships.ts';
import type { Zip } from '../opc/zip-read.ts';
import { unpackPieces } from '../opc/zip-stream.ts';
import { eachInWorkbook, inWorkbook, type WorkbookPlace } from './errors.ts';
import {
  externalLinksOf,
  hasMacrosIn,
  isFinalIn,
  isSharedIn,
  isStructureProtected,
} from './features/workbook-features.ts';
import { LazySheets } from './lazy-sheets.ts';
import { PartSheet } from './part-sheet.ts';
import { SharedParts } from './shared-parts.ts';
import { SheetSource, type OpenWorkbook } from './sheet-source.ts';
import type { Sheet } from './sheet.ts';
import { streamRows, USUAL_BATCH, type RowBatch } from './stream-rows.ts';
import { readWorkbookPart, type DefinedName, type SheetEntry, type WorkbookPart } from './workbook-part.ts';
import type { Workbook } from './workbook.ts';

export class PackageWorkbook implements Workbook {
  private readonly zip: Zip;
  private readonly place: WorkbookPlace;
  private readonly platform: Platform | undefined;
  private readonly maxCells: number;
  private readonly main: WorkbookPart;
  private readonly parts: SharedParts;
  private readonly lazy: LazySheets;

  /**
   * @param platform unpacks large sheets piece by piece; without it they are unpacked at once
   * @throws TeczkaError `package-damaged`
   */
  constructor(zip: Zip, place: WorkbookPlace, maxCells: number, platform?: Platform) {
    this.platform = platform;
    this.maxCells = maxCells;
    this.zip = zip;
    this.place = place;
    this.main = readWorkbookPart(zip);
    this.parts = new SharedParts(zip, this.main, place);
    const whole: OpenWorkbook = { zip, main: this.main, parts: this.parts, place, maxCells };
    const sheets = this.main.sheets.filter((entry) => entry.cells);
    this.lazy = new LazySheets(
      sheets.map((entry) => ({
        name: entry.name,
        make: () => new PartSheet(new SheetSource(entry, whole)),
      })),
      place,
    );
  }

  get sheetNames(): readonly string[] {
    return this.lazy.names;
  }

  get names(): readonly DefinedName[] {
    return this.main.names;
  }

  get sheets(): readonly SheetEntry[] {
    return this.main.sheets;
  }

  get date1904(): boolean {
    return this.main.date1904;
  }

  get externalLinks(): readonly string[] {
    return inWorkbook(this.place, () => externalLinksOf(this.zip, this.main));
  }

  get hasMacros(): boolean {
    return hasMacrosIn(this.main);
  }

  get isFinal(): boolean {
    return inWorkbook(this.place, () => isFinalIn(this.zip));
  }

  get structureProtected(): boolean {
    return inWorkbook(this.place, () => isStructureProtected(this.zip, this.main));
  }

  get shared(): boolean {
    return isSharedIn(this.main);
  }

  sheet(name: string): Sheet {
    return this.lazy.sheet(name);
  }

  rowsOf(name: string, { batch = USUAL_BATCH } = {}): AsyncIterable<RowBatch> {
    const { parts, main, maxCells } = this;
    const sheet = this.lazy.exactName(name);
    const part = main.sheets.find((entry) => entry.name === sheet)?.part ?? '';
    return eachInWorkbook({ ...this.place, sheet }, () =>
      streamRows(this.pieces(part), {
        batch,
        maxCells,
        date1904: main.date1904,
        strings: parts.strings,
        cellStyles: parts.styles,
      }),
    );
  }

  part(name: string): Uint8Array | undefined {
    return inWorkbook(this.place, () => this.zip.read(name));
  }

  related(part: string): readonly Relationship[] {
    return inWorkbook(this.place, () => relationshipsOf(this.zip, part));
  }

  private pieces(part: string): AsyncIterable<Uint8Array> {
    const packed = this.platform && this.zip.packed(part);
    return packed && this.platform ? unpackPieces(packed, this.platform) : asOnePiece(this.zip.read(part));
  }
}

/** @throws TeczkaError `package-damaged` when there is no such part */
async function* asOnePiece(bytes: Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (!bytes) throw damaged('brakuje w nim części z arkuszem');
  yield await Promise.resolve(bytes);
}
