/**
 * What each row below the header of a „team month” sheet is: a worker, a total, or neither (column numbers, headings of
 * parts, footnotes, the line with signatures). A total is recognised by its word, and a row without any name by holding
 * exactly the sums of what stands above it, so that it is never counted a second time.
 */
import type { CellValue, SheetRow } from '../../../workbooks/index.ts';
import { fold } from '../../text.ts';
import { textOf } from '../grid.ts';
import { isFilled } from '../number-cell.ts';
import type { Header } from './header.ts';

export type RowKind = 'worker' | 'unnamed' | 'total' | 'heading' | 'other';

export interface KnownRow {
  readonly kind: RowKind;
  readonly row: SheetRow;
}

/** What comes after the last of these is a remark below the table. */
const OF_TABLE: ReadonlySet<RowKind> = new Set(['worker', 'unnamed', 'total']);

const TOTAL = /^(razem|ogolem|suma|lacznie|w sumie)\b/;
const SIGN_OFF = /^(sporzadzil|zatwierdzil|sprawdzil|opracowal)|^(data|podpis)\b/;

/** Rows below the header with what they are, in order. */
export function knownRows(rows: readonly SheetRow[], header: Header): readonly KnownRow[] {
  const below = rows.filter(({ number }) => number > header.bottom);
  const sums = new RunningSums(header);
  const known = below.map((row): KnownRow => {
    const kind = kindOf(row, header, sums);
    if (kind === 'worker' || kind === 'unnamed') sums.add(row);
    return { kind, row };
  });
  const lastOfTable = known.reduce((last, { kind }, at) => (OF_TABLE.has(kind) ? at : last), -1);
  return known.map(({ kind, row }, at) => ({
    kind: kind === 'heading' && at > lastOfTable ? 'other' : kind,
    row,
  }));
}

function kindOf({ values }: SheetRow, header: Header, sums: RunningSums): RowKind {
  const label = labelOf(values, header);
  const word = fold(label);
  if (TOTAL.test(word)) return 'total';
  const worker = values[header.worker];
  if (typeof worker === 'number' || SIGN_OFF.test(word) || word.startsWith('*')) return 'other';
  if (textOf(worker) === '') return withoutName(values, header, sums);
  const measured = header.measures.some(({ column }) => isFilled(values[column]));
  const listed = [header.number, header.fte].some(
    (column) => column !== undefined && isFilled(values[column]),
  );
  return measured || listed ? 'worker' : 'heading';
}

/** A row that names nobody counts only when it holds numbers: signatures may stand below any column. */
function withoutName(values: readonly CellValue[], { measures }: Header, sums: RunningSums): RowKind {
  if (!measures.some(({ column }) => typeof values[column] === 'number')) return 'other';
  return sums.equal(values) ? 'total' : 'unnamed';
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
