/**
 * What each row below the header of a „team month” sheet is: a worker, a total, or neither (column numbers, headings of
 * parts, footnotes, the line with signatures). A total is recognised by its word, and a row without any name by holding
 * exactly the sums of what stands above it, so that it is never counted a second time.
 */
import type { CellValue, SheetRow } from '../../../workbooks/index.ts';
import { fold } from '../../text.ts';
import { textOf } from '../grid.ts';
import { isFilled } from '../number-cell.ts';
import { isWorker } from './header.ts';
import type { Header } from './header.ts';

/**
 * `team`: what the team did together, of no single worker; `vacancy`: a post that nobody fills; `part`: a part of what
 * other rows say („w tym …”).
 */
export type RowKind = 'worker' | 'unnamed' | 'team' | 'vacancy' | 'part' | 'total' | 'heading' | 'other';

export interface KnownRow {
  readonly kind: RowKind;
  readonly row: SheetRow;
}

/** What comes after the last of these is a remark below the table. */
const OF_TABLE: ReadonlySet<RowKind> = new Set(['worker', 'unnamed', 'team', 'vacancy', 'total']);

const TOTAL = /^(razem|ogolem|suma|lacznie|w sumie)\b/;
/** What a total, unlike a surname, is followed by. */
const OF_A_SUM = /^suma\W+(zespol|ogol|calk|konc|razem|czesc|wszystk|dla|za|z|rejon|kolumn|wiersz|etat)/;
/** Acts that several workers did together. */
const TOGETHER = /^(?:wspolnie|wspolne|dzialania wspolne|czynnosci wspolne|zespolowo|zespol wspolnie)\b/;
/** Either acts done together or a total: only a total below tells. */
const WHOLE_TEAM = /^(?:zespol lacznie|zespol ogolem|zespol razem|caly zespol|zespol jako calosc|zespol)$/;
const VACANCY = /^\W*(?:wakat|vacat|vacant|nieobsadzon|etat nieobsadzon|wolny etat|stanowisko nieobsadzon)/;
const PART = /^(?:w tym|z tego)\b/;
const SIGN_OFF = /^(sporzadzil|zatwierdzil|sprawdzil|opracowal)|^(data|podpis)\b/;

/** Rows below the header with what they are, in order. */
export function knownRows(rows: readonly SheetRow[], header: Header): readonly KnownRow[] {
  const below = rows.filter(({ number }) => number > header.bottom);
  const sums = new RunningSums(header);
  const totals = below.filter(({ values }) => TOTAL.test(fold(labelOf(values, header))));
  const lastTotal = totals.at(-1)?.number ?? 0;
  const known = below.map((row): KnownRow => {
    const kind = kindOf(row, header, sums, row.number < lastTotal);
    if (kind === 'worker' || kind === 'unnamed') sums.add(row);
    return { kind, row };
  });
  const lastOfTable = known.reduce((last, { kind }, at) => (OF_TABLE.has(kind) ? at : last), -1);
  const end = known[lastOfTable];
  // Right below a worker a name alone is rather one more worker than a remark: it is named, not passed over.
  const next = end === undefined || end.kind === 'total' ? undefined : end.row.number + 1;
  return known.map(({ kind, row }, at) => ({
    kind: kind === 'heading' && at > lastOfTable && row.number !== next ? 'other' : kind,
    row,
  }));
}

function kindOf({ values }: SheetRow, header: Header, sums: RunningSums, beforeTotal: boolean): RowKind {
  const word = fold(labelOf(values, header));
  if (isWorker(textOf(values[header.worker])) && !holdsNumber(values, header)) return 'other';
  if (PART.test(word)) return 'part';
  if (VACANCY.test(fold(textOf(values[header.worker])))) return 'vacancy';
  if (TOGETHER.test(word)) return 'team';
  if (WHOLE_TEAM.test(word)) return beforeTotal || !sums.anyIn(values) ? 'team' : 'total';
  if (TOTAL.test(word) && !isSurname(values, header)) return 'total';
  const measured = header.measures.some(({ column }) => isFilled(values[column]));
  if (word.startsWith('*') && !measured) return 'other';
  if (SIGN_OFF.test(word) && !holdsNumber(values, header)) return 'other';
  const worker = values[header.worker];
  if (typeof worker === 'number') return measured && !isColumnNumbers(values) ? 'worker' : 'other';
  if (textOf(worker) === '') return withoutName(values, header, sums);
  const listed = [header.number, header.fte].some(
    (column) => column !== undefined && isFilled(values[column]),
  );
  return measured || listed ? 'worker' : 'heading';
}

/** „Suma” is a surname too: in the worker's column, in a numbered row, or with a first name and an FTE. */
function isSurname(values: readonly CellValue[], { number, worker, fte }: Header): boolean {
  const name = fold(textOf(values[worker]));
  if (!/^suma\b/.test(name)) return false;
  if (number !== undefined && typeof values[number] === 'number') return true;
  return fte !== undefined && isFilled(values[fte]) && /^suma[ -]/.test(name) && !OF_A_SUM.test(name);
}

/** 1, 2, 3 … under the headings: the numbers of the columns, whether or not some have none. */
function isColumnNumbers(values: readonly CellValue[]): boolean {
  const numbers = values.flatMap((value, column) => (typeof value === 'number' ? [{ value, column }] : []));
  return (
    numbers.length > 2 &&
    numbers.slice(1).every(({ value, column }, at) => {
      const before = numbers[at];
      if (before === undefined) return false;
      const step = value - before.value;
      return step === 1 || step === column - before.column;
    })
  );
}

const holdsNumber = (values: readonly CellValue[], { measures }: Header): boolean =>
  measures.some(({ column }) => typeof values[column] === 'number');

/** A row that names nobody counts only when it holds numbers: signatures may stand below any column. */
function withoutName(values: readonly CellValue[], header: Header, sums: RunningSums): RowKind {
  if (!holdsNumber(values, header)) return 'other';
  const numbered = header.number !== undefined && typeof values[header.number] === 'number';
  return !numbered && sums.equal(values) ? 'total' : 'unnamed';
}

/** The first text up to the worker's column: where „Razem zespół”, a footnote or „Sporządził(a)” stand. */
function labelOf(values: readonly CellValue[], { worker }: Header): string {
  return (
    values
      .slice(0, worker + 1)
      .map(textOf)
      .find((text) => text !== '') ?? ''
  );
}

/** Sums of the numbers in the workers' rows so far, by column. */
class RunningSums {
  private readonly columns: readonly number[];
  private readonly sums = new Map<number, number>();

  constructor({ measures }: Header) {
    this.columns = measures.map(({ column }) => column);
  }

  add({ values }: SheetRow): void {
    for (const column of this.columns) {
      const value = values[column];
      if (typeof value === 'number') this.sums.set(column, (this.sums.get(column) ?? 0) + value);
    }
  }

  /** Does the row hold a number in a column in which workers had more than zero? */
  anyIn(values: readonly CellValue[]): boolean {
    return this.columns.some(
      (column) => typeof values[column] === 'number' && (this.sums.get(column) ?? 0) > 0,
    );
  }

  /** Does the row hold, in every column with a number, exactly the sum so far? */
  equal(values: readonly CellValue[]): boolean {
    const compared = this.columns.filter((column) => typeof values[column] === 'number');
    return (
      this.sums.size > 0 &&
      compared.length > 0 &&
      compared.every((column) => values[column] === this.sums.get(column))
    );
  }
}
