/**
 * Which rows below the header are rows of the register. Left out, each with a note: headers repeated on pasted pages,
 * the row that numbers the columns, totals („Razem”), headings of groups, page numbers, footnotes and signatures, and
 * all from a second table on. Rows in which nothing but their number stands are empty. Called by recognise.ts.
 */
import type { CellValue, SheetRow } from '../../workbooks/index.ts';
import { plainKey } from '../../values/plain-key.ts';
import { isFilled } from '../filled.ts';
import type { Header } from './header.ts';
import type { Identity } from './identity.ts';
import { noDataWord } from './no-data-words.ts';
import { inRows } from './row-numbers.ts';

/** Filled cells that a row of headings has at least. */
const LEAST_HEADINGS = 3;

const NUMBERING = 'numerację kolumn';

export interface DataRows {
  readonly rows: readonly SheetRow[];
  /** Polish sentences about rows that were left out. */
  readonly notes: readonly string[];
  /** How many rows were left out that may have been data: all but the numbers of the columns. */
  readonly leftOut: number;
  /** Excel's number of the row with the header of another table below; undefined where there is none. */
  readonly end: number | undefined;
}

/** Columns by their index in the sheet. */
export interface KnownColumns {
  /** The column that only counts the rows. */
  readonly counter: number | undefined;
  /** The table ends before this column; Infinity where nothing stands beside it. */
  readonly until: number;
  /** Names: a row is about somebody when letters stand under one of them. */
  readonly names: readonly number[];
  /** Numbers and dates by which the register is known. */
  readonly values: readonly number[];
  /** Does the row say who it is about so that no word makes it a total: a PESEL, a birth date, even damaged ones? */
  identityOf(row: SheetRow): Identity | undefined;
  /** Does a block merged over several rows say it, which begins above? */
  isCovered(row: SheetRow): boolean;
  /** Is the text a heading of any register? */
  isHeading(text: string): boolean;
}

export function dataRows(rows: readonly SheetRow[], header: Header, known: KnownColumns): DataRows {
  const kept: SheetRow[] = [];
  const leftOut = new Map<string, number[]>();
  const judge = new RowJudge(header, known);
  let end: SheetRow | undefined;
  for (const row of rows) {
    if (judge.isIdentified(row)) {
      kept.push(row);
      continue;
    }
    if (judge.isBlank(row)) continue;
    if (judge.beginsAnotherTable(row)) {
      end = row;
      break;
    }
    const why = judge.whyNotData(row);
    if (why === undefined) kept.push(row);
    else if (leftOut.has(why)) leftOut.get(why)?.push(row.number);
    else leftOut.set(why, [row.number]);
  }
  const notes = [...leftOut].map(([why, numbers]) => `Pominięto ${why}: ${inRows(numbers)}.`);
  if (end) {
    const last = rows.at(-1)?.number ?? end.number;
    notes.push(
      `Od wiersza ${end.number} zaczyna się na tym arkuszu druga tabela, z własnym nagłówkiem; pominięto jej wiersze (do wiersza ${last}). Przenieś ją na osobny arkusz albo wskaż wiersz ${end.number} jako nagłówek.`,
    );
  }
  const others = [...leftOut]
    .filter(([why]) => why !== NUMBERING)
    .reduce((sum, [, { length }]) => sum + length, 0);
  const behind = end === undefined ? 0 : rows.length - rows.indexOf(end);
  return { rows: kept, notes, leftOut: others + behind, end: end?.number };
}

/** What one pass over a row shows. */
interface RowLook {
  /** Cells that hold something, besides the number of the row. */
  filled: number;
  /** The first of them. */
  first: CellValue;
  /** The first that is a text. */
  text: string | undefined;
  /** Nothing but texts, none beginning with a digit: a row of headings may look so. */
  allText: boolean;
}

class RowJudge {
  readonly #headings: ReadonlyMap<number, string>;
  readonly #known: KnownColumns;
  readonly #look: RowLook = { filled: 0, first: undefined, text: undefined, allText: true };

  constructor({ headed, unknown }: Header, known: KnownColumns) {
    this.#headings = new Map([...headed, ...unknown].map(({ column, header }) => [column, plainKey(header)]));
    this.#known = known;
  }

  /**
   * Asked before anything else, so that no word beside a child makes its row a total. A day alone may also be that of a
   * signature, which then stands in the place of the name.
   */
  isIdentified(row: SheetRow): boolean {
    const identity = this.#known.identityOf(row);
    return identity === 'number' || (identity === 'day' && !this.#isSigned(row));
  }

  #isSigned({ values }: SheetRow): boolean {
    const { counter, names } = this.#known;
    const says = (column: number): boolean => {
      const value = values[column];
      return typeof value === 'string' && noDataWord(value) === 'signature';
    };
    if (names.some(says)) return true;
    return counter !== undefined && says(counter) && !names.some((column) => hasLetters(values[column]));
  }

  /** Looks at a row; the questions below are about it. @returns whether it holds nothing but its number */
  isBlank({ values }: SheetRow): boolean {
    const { counter, until } = this.#known;
    const look = this.#look;
    look.filled = 0;
    look.first = look.text = undefined;
    look.allText = true;
    const end = Math.min(values.length, until);
    for (let column = 0; column < end; column++) {
      const value = values[column];
      if (value === undefined || !isFilled(value)) continue;
      const isText = typeof value === 'string';
      if (!isText || startsWithDigit(value)) look.allText = false;
      if (column === counter && isCount(value)) continue;
      if (look.filled++ === 0) look.first = value;
      if (isText && look.text === undefined) look.text = value;
    }
    return look.filled === 0;
  }

  /** In the accusative, after „Pominięto”; undefined for a row of data. */
  whyNotData(row: SheetRow): string | undefined {
    const known = this.#known;
    const { filled, first, text, allText } = this.#look;
    const word = text === undefined ? undefined : noDataWord(text);
    if (word === 'signature') return 'podsumowania i podpisy';
    if (allText && this.#repeatsHeader(row)) return 'powtórzony nagłówek';
    if (isNumbering(row)) return NUMBERING;
    const isTotal = word === 'total';
    if (known.isCovered(row) && !isTotal) return undefined;
    const numbered = this.#isNumbered(row);
    if (filled === 1 && !numbered) {
      return typeof first === 'string' ? 'pojedyncze napisy między danymi' : 'pojedyncze liczby';
    }
    const isSum = isTotal && !(numbered && this.#namesIn(row) > 1);
    return isSum || !this.#isAboutSomebody(row) ? 'podsumowania i podpisy' : undefined;
  }

  /** A row of headings in other places than those of the header: what follows is another table. */
  beginsAnotherTable(row: SheetRow): boolean {
    const { allText, filled } = this.#look;
    if (!allText || filled < LEAST_HEADINGS || this.#repeatsHeader(row)) return false;
    const texts = row.values.filter(isText);
    const headings = texts.filter((text) => this.#known.isHeading(text));
    return headings.length >= LEAST_HEADINGS && headings.length >= texts.length / 2;
  }

  #isNumbered({ values }: SheetRow): boolean {
    const { counter } = this.#known;
    const value = counter === undefined ? undefined : values[counter];
    return value !== undefined && isFilled(value) && isCount(value);
  }

  #namesIn({ values }: SheetRow): number {
    return this.#known.names.filter((column) => hasLetters(values[column])).length;
  }

  #isAboutSomebody(row: SheetRow): boolean {
    const { values } = row;
    return (
      this.#namesIn(row) > 0 ||
      this.#known.values.some((column) => {
        const value = values[column];
        return value !== undefined && isFilled(value) && !isSmallNumber(value);
      })
    );
  }

  /** Most of the cells that are filled say the heading of their column again, or its lowest level. */
  #repeatsHeader({ values }: SheetRow): boolean {
    let same = 0;
    let filled = 0;
    values.forEach((value, column) => {
      if (!isText(value)) return;
      filled++;
      const heading = this.#headings.get(column);
      const key = heading === undefined ? '' : plainKey(value);
      if (key !== '' && heading?.endsWith(key)) same++;
    });
    return same >= 2 && same > filled / 2;
  }
}

/** The number of the row: „7” or „7.”; other words may stand in its column too. */
function isCount(value: CellValue): boolean {
  return typeof value !== 'string' || /^\s*\d{0,7}\s*[.)]?\s*$/.test(value);
}

function isText(value: CellValue): value is string {
  return typeof value === 'string' && isFilled(value);
}

function startsWithDigit(text: string): boolean {
  return /^\s*\d/.test(text);
}

function hasLetters(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

/** A count or a total; days and PESELs are larger. */
function isSmallNumber(value: CellValue): boolean {
  return typeof value === 'number' && Math.abs(value) < 1000;
}

/** 1, 2, 3 … under the headings, as on printed forms. */
function isNumbering({ values }: SheetRow): boolean {
  let expected = 1;
  for (const value of values) {
    if (value === undefined) continue;
    if (typeof value === 'object' || String(value) !== String(expected)) return false;
    expected++;
  }
  return expected > 3;
}
