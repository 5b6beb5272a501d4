/**
 * A workbook about to be changed: its package with the parts that change. All other parts are copied as they were
 * packed. An operation (set-cells.ts …) is a function that takes a draft and replaces parts of it. Made by
 * patch-workbook.ts and core/host/file-workbook.ts.
 */
import { recognisePackage } from '../../opc/package-kind.ts';
import type { Platform } from '../../opc/platform.ts';
import { relationshipsOf, type Relationship } from '../../opc/relationships.ts';
import { damaged } from '../../opc/damage.ts';
import type { Zip } from '../../opc/zip-read.ts';
import { writeZip, type ZipPart } from '../../opc/zip-write.ts';
import { TeczkaError } from '../../values/errors.ts';
import { fileWords, inWorkbook, sheetMissing, wrongKind, type WorkbookPlace } from '../errors.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../workbook-part.ts';

/** Where the signatures of a signed file lie. */
const SIGNATURES = '_xmlsignatures/';

export class WorkbookDraft {
  readonly main: WorkbookPart;
  readonly place: WorkbookPlace;
  private readonly zip: Zip;
  /** By part name in lower case, as packages compare names. */
  private readonly changed = new Map<string, Uint8Array>();

  private constructor(zip: Zip, place: WorkbookPlace) {
    this.zip = zip;
    this.place = place;
    this.main = readWorkbookPart(zip);
    const parts = this.main.sheets.map(({ part }) => part.toLowerCase());
    if (new Set(parts).size < parts.length) throw damaged('dwa arkusze ze spisu leżą w tej samej części');
  }

  /**
   * @throws TeczkaError `workbook-signed` (a change would break the signature), `workbook-damaged` (also where two
   *   sheets share a part) and as `readWorkbook` for what is no .xlsx
   */
  static open(bytes: Uint8Array, platform: Platform, place: WorkbookPlace = {}): WorkbookDraft {
    return inWorkbook(place, () => {
      const { kind, zip } = recognisePackage(bytes, platform);
      if (kind !== 'xlsx' || !zip) throw wrongKind(kind === 'xlsx' ? 'unknown' : kind, place);
      if (zip.names.some((name) => name.toLowerCase().startsWith(SIGNATURES))) throw signed(place);
      return new WorkbookDraft(zip, place);
    });
  }

  /** A sheet of cells by its name, without regard to case. @throws TeczkaError `sheet-missing` */
  sheet(name: string): SheetEntry {
    const sheets = this.main.sheets.filter(({ cells }) => cells);
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found) return found;
    const names = sheets.map((sheet) => sheet.name);
    throw sheetMissing(name, names, this.place);
  }

  /** Bytes of a part as they are by now; undefined when there is none. */
  read(part: string): Uint8Array | undefined {
    return this.changed.get(part.toLowerCase()) ?? this.zip.read(part);
  }

  /** @throws TeczkaError `package-damaged` when there is none */
  require(part: string): Uint8Array {
    const bytes = this.read(part);
    if (!bytes) throw damaged(`brakuje w nim części „${part}”`);
    return bytes;
  }

  /** Other bytes for a part that the package has. */
  replace(part: string, bytes: Uint8Array): void {
    if (!this.zip.has(part)) throw new RangeError(`There is no part to replace: ${part}`);
    this.changed.set(part.toLowerCase(), bytes);
  }

  related(part: string): readonly Relationship[] {
    return relationshipsOf(this.zip, part);
  }

  /** The whole package. The same changes of the same bytes give the same bytes. */
  finish(platform: Platform): Uint8Array {
    const parts = this.zip.names.flatMap((name): ZipPart[] => {
      const bytes = this.changed.get(name.toLowerCase());
      const part = bytes ? { name, bytes } : this.zip.packed(name);
      return part ? [part] : [];
    });
    return writeZip(parts, platform);
  }
}

function signed(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} jest podpisany elektronicznie, a każda zmiana unieważniłaby podpis. Zapisz w Excelu jego kopię bez podpisu i pracuj na niej.`;
  return new TeczkaError('workbook-signed', text, place);
}
