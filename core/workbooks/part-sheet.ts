/**
 * A sheet over its part of the package. The rows are read when the sheet is first asked for; formulas are read in a
 * second pass, only if somebody asks for one. Made by workbook.ts.
 */
import { tooLarge } from '../opc/damage.ts';
import { xmlText, xmlUtf8 } from '../opc/xml.ts';
import type { CellAddress, CellRange } from './address.ts';
import { DATE_BY_TYPE, type OnFormula } from './cell-scan.ts';
import type { StoredRow } from './row-store.ts';
import { scanSheet, type ScannedSheet, type ScanOptions } from './scan-sheet.ts';
import { movedFormula } from './shared-formula.ts';
import { hiddenColumns, mergedRanges } from './sheet-surroundings.ts';
import type { Sheet, SheetRow, Visibility } from './sheet.ts';
import { GENERAL, type CellStyle } from './styles-read.ts';
import type { SheetEntry } from './workbook-part.ts';

export interface SheetSource extends ScanOptions {
  readonly entry: SheetEntry;
  readonly cellStyles: readonly CellStyle[];
  /** Bytes of the sheet's part; called once for the rows and once more for the formulas. */
  read(): Uint8Array;
}

const DATE: CellStyle = { format: 'dd.mm.yyyy', isDate: true };
const COLUMNS = 16_384;
/** A Map of ECMAScript ends at 16 million. */
const MOST_FORMULAS = 10_000_000;

export class PartSheet implements Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  private readonly source: SheetSource;
  private readonly styles: Uint16Array;
  private readonly hidden: readonly (readonly [from: number, to: number])[];
  private formulas: ReadonlyMap<number, KnownFormula> | undefined;

  constructor(source: SheetSource) {
    const bytes = xmlUtf8(source.read());
    const scanned: ScannedSheet = scanSheet(bytes, source);
    this.name = source.entry.name;
    this.visibility = source.entry.visibility;
    this.rows = scanned.rows;
    this.styles = scanned.styles;
    this.hidden = hiddenColumns(xmlText(bytes.subarray(0, scanned.head)));
    this.merges = mergedRanges(xmlText(bytes.subarray(scanned.tail)));
    this.source = source;
  }

  isDate(row: SheetRow, column: number): boolean {
    return this.style(row, column).isDate;
  }

  numberFormat(row: SheetRow, column: number): string {
    return this.style(row, column).format;
  }

  formula(row: SheetRow, column: number): string | undefined {
    this.formulas ??= readFormulas(this.source);
    const found = this.formulas.get(row.number * COLUMNS + column);
    return typeof found === 'object' ? movedFormula(found.text, found, { row: row.number, column }) : found;
  }

  isColumnHidden(column: number): boolean {
    return this.hidden.some(([from, to]) => column >= from && column <= to);
  }

  private style(row: SheetRow, column: number): CellStyle {
    if (!('styles' in row) || row.values[column] === undefined) return GENERAL;
    const index = this.styles[(row as StoredRow).styles + column] ?? 0;
    return index === DATE_BY_TYPE ? DATE : (this.source.cellStyles[index] ?? GENERAL);
  }
}

/** Of a shared formula the cell in which it is written: a text for every other cell would be made for nothing. */
type KnownFormula = string | Master;

interface Master extends CellAddress {
  readonly text: string;
}

function readFormulas(source: SheetSource): ReadonlyMap<number, KnownFormula> {
  const formulas = new Map<number, KnownFormula>();
  const masters = new Map<string, Master>();
  const onFormula: OnFormula = (row, column, { text, shared }) => {
    const master = shared === undefined ? undefined : masters.get(shared);
    if (text !== '' && shared !== undefined) masters.set(shared, { row, column, text });
    const own = text === '' && master ? master : text;
    if (own === '') return;
    if (formulas.size >= MOST_FORMULAS) throw tooLarge('arkusz ma zbyt wiele formuł');
    formulas.set(row * COLUMNS + column, own);
  };
  scanSheet(xmlUtf8(source.read()), { ...source, onFormula });
  return formulas;
}
