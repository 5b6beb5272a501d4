/**
 * The references in a formula as workbooks keep it (English names, commas): the one place that knows where in a formula
 * cells are meant and where the same letters stand in a text, a sheet's name, a function or a structured reference.
 * Called by shared-formula.ts (a formula in another cell) and by fill/ (rows that move).
 */
import { columnLetters, LAST_ROW, parseColumn } from './address.ts';

/** A corner of a reference. Whole columns have no row, whole rows no column. */
export interface FormulaCorner {
  /** Index from 0. */
  readonly column: number | undefined;
  readonly fixColumn: boolean;
  /** Excel's number, from 1. */
  readonly row: number | undefined;
  readonly fixRow: boolean;
}

export interface FormulaReference {
  /** As the formula has it. */
  readonly text: string;
  /** What stands before it, with its "!": `'Dane 1'!`; empty for cells of the formula's own sheet. */
  readonly prefix: string;
  /** Name of the sheet; undefined for the formula's own. */
  readonly sheet: string | undefined;
  /** Cells of several sheets at once or of another workbook. */
  readonly isForeign: boolean;
  readonly from: FormulaCorner;
  /** The other corner as written; undefined for one cell. */
  readonly to: FormulaCorner | undefined;
}

export type FormulaPiece = string | FormulaReference;

/** Excel's own limit; what is longer comes from no Excel and counts as one text. */
const LONGEST_FORMULA = 8192;

const ENDS = String.raw`(?![\p{L}\p{N}_.\\?$(!\[])`;
const COLUMN = String.raw`(\$?)([A-Za-z]{1,3})`;
const ROW = String.raw`(\$?)([1-9][0-9]{0,6})`;
const CELL = COLUMN + ROW;
const CELLS = new RegExp(`${CELL}(?::${CELL})?${ENDS}`, 'yu');
const COLUMNS = new RegExp(`${COLUMN}:${COLUMN}${ENDS}`, 'yu');
const ROWS = new RegExp(`${ROW}:${ROW}${ENDS}`, 'yu');
const WORD = /[\p{L}\p{N}_.\\?$]+/uy;
const PLAIN_SHEET = /[\p{L}\p{N}_.\\?]+(:[\p{L}\p{N}_.\\?]+)?!/uy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/uy;
/** One that is not closed goes to the end. */
const TEXT = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/uy;
/** `#REF!` is no sheet's name. */
const ERROR = /#[A-Z]+[/A-Z0-9]*[!?]?/uy;

/** The formula cut into references and what stands between them; the texts joined again are the formula. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  return formula.length > LONGEST_FORMULA ? [formula] : new PieceReader(formula).read();
}

/** As a formula has it: with other corners than its `text` has. */
export function referenceText({ prefix, from, to }: FormulaReference): string {
  return prefix + cornerText(from) + (to ? `:${cornerText(to)}` : '');
}

function cornerText({ column, fixColumn, row, fixRow }: FormulaCorner): string {
  const letters = column === undefined ? '' : (fixColumn ? '$' : '') + columnLetters(column);
  return letters + (row === undefined ? '' : (fixRow ? '$' : '') + row);
}

interface SheetPrefix {
  readonly text: string;
  readonly sheet: string | undefined;
  readonly isForeign: boolean;
}

const OWN_SHEET: SheetPrefix = { text: '', sheet: undefined, isForeign: false };

class PieceReader {
  private readonly formula: string;
  private readonly pieces: FormulaPiece[] = [];
  private at = 0;
  /** Where the text begins that is no reference. */
  private from = 0;

  constructor(formula: string) {
    this.formula = formula;
  }

  read(): readonly FormulaPiece[] {
    while (this.at < this.formula.length) this.step();
    this.keepText(this.at);
    return this.pieces;
  }

  private step(): void {
    const start = this.at;
    const prefix = this.prefix();
    const reference = this.reference(prefix);
    if (reference) {
      this.keepText(start);
      this.pieces.push(reference);
      this.from = this.at;
    } else if (prefix === OWN_SHEET) {
      const over = this.match(TEXT) ?? this.match(ERROR) ?? this.match(WORD);
      if (!over) this.at = this.formula[this.at] === '[' ? this.behindBrackets(this.at) : this.at + 1;
    }
  }

  /** Reads the name of a sheet, of several (`Styczeń:Marzec!`) or of one in another workbook (`[1]Dane!`). */
  private prefix(): SheetPrefix {
    const start = this.at;
    if (this.formula[start] === '[') this.at = this.behindBrackets(start);
    const isExternal = this.at > start;
    const quoted = this.match(QUOTED_SHEET);
    const plain = quoted ?? this.match(PLAIN_SHEET);
    if (!plain) {
      this.at = start;
      return OWN_SHEET;
    }
    const text = this.formula.slice(start, this.at);
    const name = quoted ? (quoted[1] ?? '').replaceAll("''", "'") : text.slice(0, -1);
    return { text, sheet: name, isForeign: isExternal || /[:[]/.test(name) };
  }

  private reference({ text: prefix, sheet, isForeign }: SheetPrefix): FormulaReference | undefined {
    const start = this.at;
    const corners = this.corners();
    if (corners)
      return { text: prefix + this.formula.slice(start, this.at), prefix, sheet, isForeign, ...corners };
    this.at = start;
    return undefined;
  }

  private corners(): Pick<FormulaReference, 'from' | 'to'> | undefined {
    const cells = this.match(CELLS);
    if (cells) {
      const [, fix1, column1, fixRow1, row1, fix2, column2, fixRow2, row2] = cells;
      const from = corner(fix1, column1, fixRow1, row1);
      const to = column2 === undefined ? undefined : corner(fix2, column2, fixRow2, row2);
      return from && (column2 === undefined || to) ? { from, to } : undefined;
    }
    const columns = this.match(COLUMNS);
    if (columns) return both(corner(columns[1], columns[2]), corner(columns[3], columns[4]));
    const rows = this.match(ROWS);
    if (!rows) return undefined;
    return both(corner('', undefined, rows[1], rows[2]), corner('', undefined, rows[3], rows[4]));
  }

  /** Moves behind what the pattern matches here. */
  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.formula);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  /** Index behind a structured reference or a workbook's number; an apostrophe in it takes the next character as it is. */
  private behindBrackets(from: number): number {
    const { formula } = this;
    let depth = 0;
    for (let at = from; at < formula.length; at++) {
      const character = formula[at];
      if (character === "'") at++;
      else if (character === '[') depth++;
      else if (character === ']' && --depth === 0) return at + 1;
    }
    return formula.length;
  }

  private keepText(to: number): void {
    if (to > this.from) this.pieces.push(this.formula.slice(this.from, to));
  }
}

function corner(
  fixColumn: string | undefined,
  letters: string | undefined,
  fixRow?: string,
  digits?: string,
): FormulaCorner | undefined {
  const column = letters === undefined ? undefined : parseColumn(letters);
  const row = digits === undefined ? undefined : Number(digits);
  const isReal = (letters === undefined || column !== undefined) && (row === undefined || row <= LAST_ROW);
  return isReal ? { column, fixColumn: fixColumn === '$', row, fixRow: fixRow === '$' } : undefined;
}

function both(
  from: FormulaCorner | undefined,
  to: FormulaCorner | undefined,
): Pick<FormulaReference, 'from' | 'to'> | undefined {
  return from && to && { from, to };
}
