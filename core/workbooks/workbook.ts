/**
 * Reads an .xlsx workbook from its bytes: the list of sheets at once, each sheet when it is asked for. Called by
 * everything that reads a register, a team's sheet or the office's settings.
 */
import { damaged } from '../opc/damage.ts';
import { recognisePackage } from '../opc/package-kind.ts';
import type { Platform } from '../opc/platform.ts';
import { relationshipsOf, type Relationship } from '../opc/relationships.ts';
import type { Zip, ZipLimits } from '../opc/zip-read.ts';
import { inWorkbook, sheetMissing, workbookDamaged, wrongKind, type WorkbookPlace } from './errors.ts';
import { sheetOfLegacy, type LegacyReader } from './legacy.ts';
import { PartSheet } from './part-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { Sheet, WorkbookView } from './sheet.ts';
import { readStyles, type CellStyle } from './styles-read.ts';
import { readWorkbookPart, type DefinedName, type SheetEntry, type WorkbookPart } from './workbook-part.ts';

export interface Workbook extends WorkbookView {
  /** Names of the sheets of cells in the clerk's order, hidden ones too. */
  readonly sheetNames: readonly string[];
  readonly names: readonly DefinedName[];
  /** Every sheet with its part in the package; empty for a workbook of an old format. */
  readonly sheets: readonly SheetEntry[];
  /**
   * A sheet by its name, without regard to case as in Excel; read on the first call.
   * @throws TeczkaError `sheet-missing`, `workbook-damaged`, `workbook-too-large`
   */
  sheet(name: string): Sheet;
  /** Bytes of a part of the package (`xl/tables/table1.xml`); undefined when there is none. */
  part(name: string): Uint8Array | undefined;
  /** What a part of the package points at. */
  related(part: string): readonly Relationship[];
}

export interface ReadOptions extends Partial<ZipLimits> {
  /** Cells of one sheet, empty ones before a filled one included. */
  readonly maxCells?: number;
  /** Reader for .xls, .xlsb and .ods. */
  readonly legacy?: LegacyReader;
}

const MAX_CELLS = 20_000_000;
const LEGACY_KINDS: ReadonlySet<string> = new Set(['xls', 'xlsb', 'ods', 'xml']);

/**
 * @throws TeczkaError `file-empty`, `not-a-workbook`, `workbook-password`, `workbook-old-format`, `workbook-damaged`,
 *   `workbook-too-large`; their message names the file
 */
export function readWorkbook(
  bytes: Uint8Array,
  platform: Platform,
  place: WorkbookPlace = {},
  options: ReadOptions = {},
): Workbook {
  return inWorkbook(place, () => {
    const { kind, zip } = recognisePackage(bytes, platform, options);
    if (kind === 'xlsx' && zip) return openPackage(zip, place, options.maxCells ?? MAX_CELLS);
    if (options.legacy && LEGACY_KINDS.has(kind)) return openLegacy(bytes, options.legacy, place);
    throw kind === 'xlsx' ? wrongKind('unknown', place) : wrongKind(kind, place);
  });
}

function openPackage(zip: Zip, place: WorkbookPlace, maxCells: number): Workbook {
  const main = readWorkbookPart(zip);
  const parts = new LazyParts(zip, main);
  const read = (entry: SheetEntry) =>
    new PartSheet({
      entry,
      maxCells,
      date1904: main.date1904,
      strings: parts.strings,
      cellStyles: parts.styles,
      read: () => parts.bytes(entry.part),
    });
  const readers = main.sheets
    .filter((entry) => entry.cells)
    .map((entry) => [entry.name, () => read(entry)] as const);
  return {
    ...lazySheets(readers, place),
    date1904: main.date1904,
    names: main.names,
    sheets: main.sheets,
    part: (name) => inWorkbook(place, () => zip.read(name)),
    related: (part) => inWorkbook(place, () => relationshipsOf(zip, part)),
  };
}

function openLegacy(bytes: Uint8Array, legacy: LegacyReader, place: WorkbookPlace): Workbook {
  const book = readLegacy(bytes, legacy, place);
  const readers = book.sheets.map((sheet) => [sheet.name, () => sheetOfLegacy(sheet)] as const);
  return {
    ...lazySheets(readers, place),
    date1904: book.date1904,
    names: [],
    sheets: [],
    part: () => undefined,
    related: () => [],
  };
}

function readLegacy(bytes: Uint8Array, legacy: LegacyReader, place: WorkbookPlace) {
  try {
    return legacy.read(bytes);
  } catch (cause) {
    throw workbookDamaged('nie można go odczytać w jego starym formacie', place, cause);
  }
}

function lazySheets(
  readers: readonly (readonly [name: string, read: () => Sheet])[],
  place: WorkbookPlace,
): Pick<Workbook, 'sheetNames' | 'sheet'> {
  const sheetNames = readers.map(([name]) => name);
  const byName = new Map(readers.map(([name, read]) => [name.toLowerCase(), { name, read }]));
  const made = new Map<string, Sheet>();
  return {
    sheetNames,
    sheet(name) {
      const found = byName.get(name.toLowerCase());
      if (!found) throw sheetMissing(name, sheetNames, place);
      const sheet = made.get(found.name) ?? inWorkbook({ ...place, sheet: found.name }, found.read);
      made.set(found.name, sheet);
      return sheet;
    },
  };
}

/** Parts that all sheets share, read once and only if needed. */
class LazyParts {
  private readonly zip: Zip;
  private readonly main: WorkbookPart;
  private knownStrings: readonly string[] | undefined;
  private knownStyles: readonly CellStyle[] | undefined;

  constructor(zip: Zip, main: WorkbookPart) {
    this.zip = zip;
    this.main = main;
  }

  get strings(): readonly string[] {
    return (this.knownStrings ??= readSharedStrings(this.target('sharedStrings')));
  }

  get styles(): readonly CellStyle[] {
    return (this.knownStyles ??= readStyles(this.target('styles')));
  }

  bytes(part: string): Uint8Array {
    const bytes = this.zip.read(part);
    if (bytes) return bytes;
    throw damaged('brakuje w nim części z arkuszem');
  }

  private target(type: string): Uint8Array | undefined {
    const found = this.main.relationships.find((relationship) => relationship.type === type);
    return found && this.zip.read(found.target);
  }
}
