/**
 * Which rows below the header are rows of the register. Left out, each with a note: headers repeated on pasted pages,
 * the row that numbers the columns, totals („Razem”), headings of groups, page numbers, footnotes and signatures, and
 * all from a second table on. Rows in which nothing but their number stands are empty. Called by recognise.ts.
 */
import type { CellValue, SheetRow } from '../../workbooks/index.ts';
import { plainKey } from '../plain-key.ts';
import type { Header } from './header.ts';
import { inRows } from './row-numbers.ts';

/** First words of a row that sums or explains; they are surnames too. */
const NOT_DATA = /^(?:razem|ogolem|lacznie|suma|w tym|legenda|uwaga)\b|^objasnien/;
/** What signs, counts and dates a list, whatever stands beside it. */
const NEVER_DATA =
  /^(?:sporzadzi|zatwierdzi|sprawdzi|opracowa|przygotowa)(?:l|la|lo|no)\b|^(?:liczba dzieci|stan na dzien)\b/;
/** Every text that plainKey reduces to the beginning of one of them: spares reducing each name. */
const MAY_BE_NO_DATA = /^[^\p{L}\p{N}]*(?:raz|og|[lł][aąe]|su|w\s|uw|ob|sp|za|op|pr|po|li|st)/iu;
/** Filled cells that a row of headings has at least. */
const LEAST_HEADINGS = 3;

export interface DataRows {
  readonly rows: readonly SheetRow[];
  /** Polish sentences about rows that were left out. */
  readonly notes: readonly string[];
}

/** Columns by their index in the sheet. */
export interface KnownColumns {
  /** The column that only counts the rows. */
  readonly counter: number | undefined;
  /** Names: a row is about somebody when letters stand under one of them. */
  readonly names: readonly number[];
  /** Numbers and dates by which the register is known. */
  readonly values: readonly number[];
  /** Does the row say who it is about so that no word makes it a total: a PESEL, a birth date? */
  isIdentified(row: SheetRow): boolean;
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
  return { rows: kept, notes };
}

class RowJudge {
  readonly #headings: ReadonlyMap<number, string>;
  readonly #known: KnownColumns;

  constructor({ headed, unknown }: Header, known: KnownColumns) {
    this.#headings = new Map([...headed, ...unknown].map(({ column, header }) => [column, plainKey(header)]));
    this.#known = known;
  }

  isBlank({ values }: SheetRow): boolean {
    const { counter } = this.#known;
    return !values.some((value, column) => column !== counter && isFilled(value));
  }

  /** In the accusative, after „Pominięto”; undefined for a row of data. */
  whyNotData(row: SheetRow): string | undefined {
    const known = this.#known;
    const { counter } = known;
    if (isNumbering(row)) return 'numerację kolumn';
    const first = row.values.find((value, column) => column !== counter && isFilled(value));
    const text = row.values.find((value, column) => column !== counter && isText(value));
    const key = typeof text === 'string' && MAY_BE_NO_DATA.test(text) ? plainKey(text) : '';
    if (NEVER_DATA.test(key)) return 'podsumowania i podpisy';
    if (isAllText(row) && this.#repeatsHeader(row)) return 'powtórzony nagłówek';
    if (known.isIdentified(row) || (known.isCovered(row) && !NOT_DATA.test(key))) return undefined;
    if (this.#isAlone(row))
      return typeof first === 'string' ? 'pojedyncze napisy między danymi' : 'pojedyncze liczby';
    if (!this.#isAboutSomebody(row) || (NOT_DATA.test(key) && !this.#isNumbered(row))) {
      return 'podsumowania i podpisy';
    }
    return undefined;
  }

  /** A row of headings in other places than those of the header: what follows is another table. */
  beginsAnotherTable(row: SheetRow): boolean {
    if (!isAllText(row) || this.#repeatsHeader(row)) return false;
    const texts = row.values.filter(isText);
    if (texts.length < LEAST_HEADINGS) return false;
    const headings = texts.filter((text) => this.#known.isHeading(text));
    return headings.length >= LEAST_HEADINGS && headings.length >= texts.length / 2;
  }

  /** Numbered as a row of data, and more names than the word that looks like a total. */
  #isNumbered({ values }: SheetRow): boolean {
    const { counter, names } = this.#known;
    const said = names.filter((column) => hasLetters(values[column])).length;
    return counter !== undefined && isFilled(values[counter]) && said > 1;
  }

  #isAboutSomebody({ values }: SheetRow): boolean {
    const { names, values: places } = this.#known;
    return (
      names.some((column) => hasLetters(values[column])) ||
      places.some((column) => isFilled(values[column]) && !isSmallNumber(values[column]))
    );
  }

  /** One cell alone, no number of a row before it. */
  #isAlone({ values }: SheetRow): boolean {
    let filled = 0;
    for (const value of values) if (isFilled(value) && ++filled > 1) return false;
    return true;
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

/** Formulas leave empty texts behind; they count as nothing. */
function isFilled(value: CellValue): boolean {
  return value !== undefined && (typeof value !== 'string' || value.trim() !== '');
}

function isText(value: CellValue): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function hasLetters(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value);
}

/** A count or a total; days and PESELs are larger. */
function isSmallNumber(value: CellValue): boolean {
  return typeof value === 'number' && Math.abs(value) < 1000;
}

/** Headings are texts, and none begins with a digit. */
function isAllText({ values }: SheetRow): boolean {
  return values.every((value) => value === undefined || (typeof value === 'string' && !/^\s*\d/.test(value)));
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
