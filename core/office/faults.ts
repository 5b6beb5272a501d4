/** Gathers the faults of office.xlsx, so that the office mends them in one go. */
import type { TableFindingCode } from '../law/index.ts';
import { TeczkaError } from '../values/errors.ts';

export interface Fault {
  readonly sheet: string;
  readonly cell: string;
  /** Polish, without a full stop: what is wrong and what to do. */
  readonly problem: string;
  /** What kind of fault it is in a council table, for its linter. */
  readonly code: TableFindingCode;
}

/** Faults beyond these are counted. */
const MOST_TOLD = 10;

export class Faults {
  readonly file: string;
  readonly #all: Fault[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** @param problem Polish: what is wrong and what to do, e.g. „podaj datę, np. 1.01.2026” */
  add(sheet: string, cell: string, problem: string, code: TableFindingCode = 'unreadable'): void {
    this.#all.push({ sheet, cell, problem, code });
  }

  get all(): readonly Fault[] {
    return this.#all;
  }

  /** @throws TeczkaError `office-invalid` with the first faults, numbered in one line, and the count of the rest */
  throwIfAny(): void {
    const [first] = this.#all;
    if (first === undefined) return;
    const several = this.#all.length > 1;
    const lines = this.#all
      .slice(0, MOST_TOLD)
      .map(
        ({ sheet, cell, problem }, index) =>
          `${several ? `(${index + 1}) ` : ''}arkusz „${sheet}”, komórka ${cell}: ${problem}`,
      );
    const rest = this.#all.length > MOST_TOLD ? [`i jeszcze ${this.#all.length - MOST_TOLD}`] : [];
    throw new TeczkaError('office-invalid', `Plik „${this.file}”: ${[...lines, ...rest].join('; ')}.`, {
      file: this.file,
      sheet: first.sheet,
      cell: first.cell,
    });
  }
}
