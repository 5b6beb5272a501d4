/**
 * A sheet over its part of the package. The rows are read when the sheet is first asked for; formulas and features are
 * read in a second pass, only if somebody asks for one. Made by package-workbook.ts.
 */
import { damaged, tooLarge } from '../opc/damage.ts';
import type { Relationship } from '../opc/relationships.ts';
import { xmlText, xmlUtf8 } from '../opc/xml.ts';
import type { CellAddress, CellRange } from './address.ts';
import type { OnFormula } from './cell-scan.ts';
import { scanSheet, type ScannedSheet } from './scan-sheet.ts';
import { PLAIN_LOOK, type CellLook, type SheetFeatures } from './features/model.ts';
import { PartFeatures } from './features/part-features.ts';
import type { FeatureSource } from './features/source.ts';
import { movedFormula } from './shared-formula.ts';
import type { SheetSource } from './sheet-source.ts';
import { hiddenColumns, mergedRanges } from './sheet-surroundings.ts';
import type { Sheet, SheetRow, Visibility } from './sheet.ts';
import { StoredStyles } from './stored-styles.ts';

const COLUMNS = 16_384;
/** A Map of ECMAScript ends at 16 million. */
const MOST_FORMULAS = 10_000_000;

export class PartSheet implements Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  private readonly source: SheetSource;
  private readonly features: PartFeatures;
  private readonly styles: StoredStyles;
  private readonly hidden: readonly (readonly [from: number, to: number])[];
  private formulas: ReadonlyMap<number, KnownFormula> | undefined;

  constructor(source: SheetSource) {
    const bytes = sheetBytes(source);
    const scanned: ScannedSheet = scanSheet(bytes, source);
    this.name = source.entry.name;
    this.visibility = source.entry.visibility;
    this.rows = scanned.rows;
    this.styles = new StoredStyles(scanned.styles, source.cellStyles);
    this.hidden = hiddenColumns(xmlText(bytes.subarray(0, scanned.head)));
    this.merges = mergedRanges(xmlText(bytes.subarray(scanned.tail)));
    this.source = source;
    this.features = new PartFeatures(new AroundRows(source, scanned), (work) => source.guard(work));
  }

  get tables(): SheetFeatures['tables'] {
    return this.features.tables;
  }

  get comments(): SheetFeatures['comments'] {
    return this.features.comments;
  }

  get validations(): SheetFeatures['validations'] {
    return this.features.validations;
  }

  get highlights(): SheetFeatures['highlights'] {
    return this.features.highlights;
  }

  get protection(): SheetFeatures['protection'] {
    return this.features.protection;
  }

  get filter(): SheetFeatures['filter'] {
    return this.features.filter;
  }

  look(row: SheetRow, column: number): CellLook {
    const index = this.styles.index(row, column);
    return (index === undefined ? undefined : this.source.looks[index]) ?? PLAIN_LOOK;
  }

  isDate(row: SheetRow, column: number): boolean {
    return this.styles.style(row, column).isDate;
  }

  numberFormat(row: SheetRow, column: number): string {
    return this.styles.style(row, column).format;
  }

  formula(row: SheetRow, column: number): string | undefined {
    this.formulas ??= this.source.guard(() => readFormulas(this.source));
    const found = this.formulas.get(row.number * COLUMNS + column);
    return typeof found === 'object' ? movedFormula(found.text, found, { row: row.number, column }) : found;
  }

  isColumnHidden(column: number): boolean {
    return this.hidden.some(([from, to]) => column >= from && column <= to);
  }
}

function sheetBytes(source: SheetSource): Uint8Array {
  const bytes = source.read(source.entry.part);
  if (!bytes) throw damaged('brakuje w nim części z arkuszem');
  return xmlUtf8(bytes);
}

/** What the features of a sheet are read from. */
class AroundRows implements FeatureSource {
  private readonly source: SheetSource;
  private readonly head: number;
  private readonly tail: number;

  constructor(source: SheetSource, { head, tail }: ScannedSheet) {
    this.source = source;
    this.head = head;
    this.tail = tail;
  }

  get surroundings(): string {
    const bytes = sheetBytes(this.source);
    return xmlText(bytes.subarray(0, this.head)) + xmlText(bytes.subarray(this.tail));
  }

  get related(): readonly Relationship[] {
    return this.source.related;
  }

  get persons(): readonly string[] {
    return this.source.persons;
  }

  read(part: string): Uint8Array | undefined {
    return this.source.read(part);
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
  const { strings, date1904, maxCells } = source;
  scanSheet(sheetBytes(source), { strings, date1904, maxCells, onFormula });
  return formulas;
}
