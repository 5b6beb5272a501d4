/**
 * Reads a workbook from its bytes, whatever its format: the list of sheets at once, each sheet when it is asked for.
 * Called by everything that reads a register, a team's sheet or the office's settings.
 */
import { recognisePackage } from '../opc/package-kind.ts';
import type { Platform } from '../opc/platform.ts';
import type { Relationship } from '../opc/relationships.ts';
import type { ZipLimits } from '../opc/zip-read.ts';
import { TeczkaError } from '../values/errors.ts';
import { inWorkbook, workbookDamaged, wrongKind, type WorkbookPlace } from './errors.ts';
import type { WorkbookFeatures } from './features/model.ts';
import { isCsv, readCsv } from './legacy/csv.ts';
import { refuseRepetitions } from './legacy/ods-bounds.ts';
import { OldWorkbook } from './legacy/old-workbook.ts';
import type { LegacyKind, LegacyReader } from './legacy/port.ts';
import { PackageWorkbook } from './package-workbook.ts';
import type { Sheet, WorkbookView } from './sheet.ts';
import type { RowBatch } from './stream-rows.ts';
import type { DefinedName, SheetEntry } from './workbook-part.ts';

export interface Workbook extends WorkbookView, WorkbookFeatures {
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
  /**
   * The rows of a sheet in batches of at most `batch` rows, for sheets too large to be held whole: a batch that nobody
   * keeps is gone when the next one comes. Formulas, merges and features are not told here. Errors of the file may come
   * after some batches, so what was made of those must not last.
   * @throws TeczkaError as `sheet`; the promises are refused likewise
   */
  rowsOf(name: string, options?: { readonly batch?: number }): AsyncIterable<RowBatch>;
  /** Bytes of a part of the package (`xl/tables/table1.xml`); undefined when there is none. */
  part(name: string): Uint8Array | undefined;
  /** What a part of the package points at. */
  related(part: string): readonly Relationship[];
}

export interface ReadOptions extends Partial<ZipLimits> {
  /** Cells of one sheet, empty ones before a filled one included. */
  readonly maxCells?: number;
  /** Reader for .xls, .xlsb, .ods, XML of Excel 2003 and HTML. */
  readonly legacy?: LegacyReader;
}

const MAX_CELLS = 20_000_000;
const LEGACY_KINDS: ReadonlySet<string> = new Set<LegacyKind>(['xls', 'xlsb', 'ods', 'xml', 'html']);

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
  const { maxCells = MAX_CELLS } = options;
  return inWorkbook(place, () => {
    const { kind, zip } = recognisePackage(bytes, platform, options);
    if (kind === 'xlsx' && zip) return new PackageWorkbook(zip, place, maxCells, platform);
    if (options.legacy && isLegacyKind(kind)) {
      if (kind === 'ods' && zip) refuseRepetitions(zip, maxCells);
      return new OldWorkbook(readLegacy(bytes, kind, options.legacy, place), place);
    }
    if (kind === 'text' && isCsv(bytes, place.file)) {
      return new OldWorkbook(readCsv(bytes, place.file, maxCells), place);
    }
    throw kind === 'xlsx' ? wrongKind('unknown', place) : wrongKind(kind, place);
  });
}

/**
 * Must a reader of old formats be loaded for this file? Tells it by the file's bytes, without reading its sheets.
 * @throws TeczkaError `workbook-damaged`, `workbook-too-large` for a package that cannot be opened
 */
export function needsLegacyReader(bytes: Uint8Array, platform: Platform, place: WorkbookPlace = {}): boolean {
  return inWorkbook(place, () => isLegacyKind(recognisePackage(bytes, platform).kind));
}

function isLegacyKind(kind: string): kind is LegacyKind {
  return LEGACY_KINDS.has(kind);
}

function readLegacy(bytes: Uint8Array, kind: LegacyKind, legacy: LegacyReader, place: WorkbookPlace) {
  try {
    return legacy.read(bytes, kind);
  } catch (cause) {
    if (cause instanceof TeczkaError) throw cause;
    throw workbookDamaged('nie można go odczytać w jego starym formacie', place, cause);
  }
}
