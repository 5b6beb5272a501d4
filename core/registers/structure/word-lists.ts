/**
 * The lists to choose from in a structured register: for a column of choices its words, for a column of days the words
 * that mean "no date", and in both what the office writes there already, so that no present value becomes invalid.
 * They stand on the legend sheet (legend-model.ts); the names that lead to them are read by the validations.
 */
import type { CellValue } from '../../workbooks/index.ts';
import { isFilled } from '../filled.ts';
import { knownColumns, nameIn, type KnownColumn, type Subject } from './subject.ts';

export interface WordList {
  /** Id of the register's column. */
  readonly id: string;
  readonly title: string;
  /** The defined name that validations use. */
  readonly name: string;
  readonly words: readonly string[];
  /** Of the words those that the office writes and the register does not offer. */
  readonly fromOffice: readonly string[];
}

/** A column with more words of its own than these is no choice: a list of them would help nobody. */
const MOST_OWN_WORDS = 40;

/** @returns undefined for a column of choices with too many words of the office's own */
export function wordList(subject: Subject, column: KnownColumn): WordList | undefined {
  const { id, definition } = column;
  const offered = definition.words ?? [];
  if (offered.length === 0) return undefined;
  const own = new Set<string>();
  for (const word of presentWords(subject, column)) if (!offered.includes(word)) own.add(word);
  if (own.size > MOST_OWN_WORDS) return undefined;
  const name = `Lista_${definition.title.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/_$/, '')}`;
  const isTaken = nameIn(subject, name) !== undefined && !nameIn(subject, name)?.formula.includes('INDEX(');
  return {
    id,
    title: definition.title,
    name: isTaken ? `${name}_Teczka` : name,
    words: [...offered, ...own],
    fromOffice: [...own],
  };
}

export function wordLists(subject: Subject): readonly WordList[] {
  return knownColumns(subject).flatMap((column) => wordList(subject, column) ?? []);
}

/** Texts of the column; in one of days only those by which the office says that there is none. */
function* presentWords(
  { cells, table }: Subject,
  { id, column, definition }: KnownColumn,
): Generator<string> {
  const { values, problems } = table.column(id);
  for (let row = 0; row < table.count; row++) {
    const value: CellValue = cells.value(row, column);
    if (typeof value !== 'string' || !isFilled(value)) continue;
    if (definition.kind === 'choice' || (values[row] === undefined && !problems.has(row))) yield value;
  }
}
