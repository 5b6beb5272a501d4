/**
 * From headings to columns: one column of the sheet for each column of the register. Where two claim the same, the
 * better heading wins, then what the cells hold, then the left one; a PESEL column without a known heading is found
 * by its cells. What was decided is noted for the clerk. Called by recognise.ts.
 */
import { columnLetters, type SheetRow } from '../../workbooks/index.ts';
import { CellProblem, type Column, type ReadingContext } from '../column.ts';
import type { Columns } from '../register.ts';
import type { Header, HeadedColumn } from './header.ts';

/** Enough rows to see what a column holds. */
const SAMPLE = 200;
/** A column found by its cells alone must hold little else. */
const CLEARLY = 0.6;

export interface MappedColumn {
  /** Index in the sheet. */
  readonly column: number;
  /** The heading as the office wrote it, in one line. */
  readonly header: string;
}

export interface Mapping {
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Polish sentences. */
  readonly notes: readonly string[];
}

/** @param contextOf what reading a column of the sheet (by its index) depends on */
export function mapColumns(
  columns: Columns,
  { headed, unknown }: Header,
  rows: readonly SheetRow[],
  contextOf: (index: number) => ReadingContext,
): Mapping {
  const mapped = new Map<string, MappedColumn>();
  const notes: string[] = [];
  const share = (column: Column, index: number): number =>
    readableShare(column, index, rows, contextOf(index));

  for (const [id, column] of Object.entries(columns)) {
    const claims = headed.filter((claim) => claim.id === id);
    const [best, ...others] = claims.length < 2 ? claims : ranked(claims, (index) => share(column, index));
    if (best) mapped.set(id, best);
    if (best && others.length > 0) {
      notes.push(
        `Kolumna „${column.title}” występuje kilka razy; użyto kolumny ${name(best)}, pominięto ${others.map(name).join(', ')}.`,
      );
    }
  }

  const left = new Set(unknown);
  for (const [id, column] of Object.entries(columns)) {
    if (!column.knownByContent || mapped.has(id)) continue;
    const fitting = [...left].filter(({ column: index }) => share(column, index) >= CLEARLY);
    const [only] = fitting;
    if (!only || fitting.length > 1) continue;
    mapped.set(id, only);
    left.delete(only);
    notes.push(`Kolumnę ${name(only)} rozpoznano po zawartości jako „${column.title}”.`);
  }
  if (left.size > 0) notes.push(`Nierozpoznane kolumny (pominięte): ${[...left].map(name).join(', ')}.`);
  return { columns: mapped, notes };
}

function ranked(claims: readonly HeadedColumn[], share: (index: number) => number): readonly HeadedColumn[] {
  const shares = new Map(claims.map(({ column }) => [column, share(column)]));
  const shareOf = ({ column }: HeadedColumn): number => shares.get(column) ?? 0;
  return [...claims].sort(
    (a, b) => Number(b.whole) - Number(a.whole) || shareOf(b) - shareOf(a) || a.column - b.column,
  );
}

/** How many of the filled cells of a column are plain values of this kind, 0 to 1. */
function readableShare(
  column: Column,
  index: number,
  rows: readonly SheetRow[],
  context: ReadingContext,
): number {
  const read = column.reader(context);
  let filled = 0;
  let readable = 0;
  for (let row = 0; row < rows.length && filled < SAMPLE; row++) {
    const cell = rows[row]?.values[index];
    if (cell === undefined) continue;
    filled++;
    const found = read(cell, row);
    if (found !== undefined && !(found instanceof CellProblem)) readable++;
  }
  return filled === 0 ? 0 : readable / filled;
}

function name({ column, header }: MappedColumn): string {
  return `„${header}” (${columnLetters(column)})`;
}
