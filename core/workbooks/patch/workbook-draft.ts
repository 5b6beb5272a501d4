/**
 * A workbook about to be changed: its package, the list of its sheets as it is by now, and what the changes mean for
 * its formulas. An operation (set-cells.ts …) is a function that takes a draft. Made by patch-workbook.ts and
 * core/host/file-original.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { recognisePackage } from '../../opc/package-kind.ts';
import type { Platform } from '../../opc/platform.ts';
import { relationshipsPart, type Relationship } from '../../opc/relationships.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import type { Zip } from '../../opc/zip-read.ts';
import { TeczkaError } from '../../values/errors.ts';
import { fileWords, inWorkbook, sheetMissing, wrongKind, type WorkbookPlace } from '../errors.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../workbook-part.ts';
import { PackageDraft } from './package-draft.ts';
import type { AddedRelationship } from './relationships-draft.ts';

/** Where the signatures of a signed file lie. */
const SIGNATURES = '_xmlsignatures/';
/** In the names of the standard's strict kind. */
const STRICT = 'http://purl.oclc.org/';

export class WorkbookDraft {
  readonly place: WorkbookPlace;
  /** Written in the strict kind of the format, whose namespaces are others? */
  readonly isStrict: boolean;
  private readonly parts: PackageDraft;
  private known: WorkbookPart | undefined;
  private values = false;
  private formulas = false;
  private touched = false;

  private constructor(zip: Zip, platform: Platform, place: WorkbookPlace) {
    this.parts = new PackageDraft(zip, platform);
    this.place = place;
    const { part, sheets } = this.main;
    const names = sheets.map((sheet) => sheet.part.toLowerCase());
    if (new Set(names).size < names.length) throw damaged('dwa arkusze ze spisu leżą w tej samej części');
    this.isStrict = isStrict(zip.read(part));
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
      return new WorkbookDraft(zip, platform, place);
    });
  }

  /** The workbook part as it is by now. */
  get main(): WorkbookPart {
    return (this.known ??= readWorkbookPart(this.parts));
  }

  /** The parts as they are by now, for whoever reads a package. */
  get package(): Zip {
    return this.parts;
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
    return this.parts.read(part);
  }

  /** @throws TeczkaError `package-damaged` when there is none */
  require(part: string): Uint8Array {
    return this.parts.require(part);
  }

  /** Other bytes for a part that the package has. @throws RangeError when it has none */
  replace(part: string, bytes: Uint8Array): void {
    this.parts.replace(part, bytes);
    this.changed(part);
  }

  /** A part that the package does not have yet, with what the package says of it. @throws RangeError when it has */
  add(part: string, bytes: Uint8Array, contentType: string): void {
    this.parts.add(part, bytes, contentType);
    this.changed(part);
  }

  /** Takes out a part with its own relationships; those that lead to it are for `unrelate`. @throws RangeError when there is none */
  remove(part: string): void {
    this.parts.remove(part);
    this.changed(part);
  }

  related(part: string): readonly Relationship[] {
    return this.parts.related(part);
  }

  /** @param source part that points at another; `''` for the package. @returns id of the new relationship */
  relate(source: string, added: AddedRelationship): string {
    const id = this.parts.relate(source, added, this.isStrict);
    this.changed(relationshipsPart(source));
    return id;
  }

  unrelate(source: string, id: string): void {
    this.parts.unrelate(source, id);
    this.changed(relationshipsPart(source));
  }

  /** `xl/comments#.xml` to the name with the lowest number, from 1, that no part has. */
  freePart(pattern: string): string {
    return this.parts.freePart(pattern);
  }

  /** The number of such a name, beginning with `from`. */
  freeNumber(pattern: string, from: number): number {
    return this.parts.freeNumber(pattern, from);
  }

  /** Says that cells hold other values, which formulas may read. */
  noteValues(): void {
    this.values = true;
  }

  /** Says that cells got or lost formulas. */
  noteFormulas(): void {
    this.formulas = true;
  }

  get changesValues(): boolean {
    return this.values;
  }

  get changesFormulas(): boolean {
    return this.formulas;
  }

  get isChanged(): boolean {
    return this.touched;
  }

  /** The whole package. The same changes of the same bytes give the same bytes. */
  finish(): Uint8Array {
    return this.parts.finish();
  }

  private changed(part: string): void {
    this.touched = true;
    const main = this.known?.part ?? '';
    const names = [main, relationshipsPart(main)].map((name) => name.toLowerCase());
    if (names.includes(part.toLowerCase())) this.known = undefined;
  }
}

function isStrict(workbook: Uint8Array | undefined): boolean {
  const reader = new XmlReader(workbook ? xmlText(workbook) : '');
  if (!reader.open('workbook')) return false;
  return [...reader.attributes()].some(([, value]) => value.startsWith(STRICT));
}

function signed(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} jest podpisany elektronicznie, a każda zmiana unieważniłaby podpis. Zapisz w Excelu jego kopię bez podpisu i pracuj na niej.`;
  return new TeczkaError('workbook-signed', text, place);
}
