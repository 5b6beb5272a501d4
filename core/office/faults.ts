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

  /** @throws TeczkaError `office-invalid` with every fault; its place is the first one */
  throwIfAny(): void {
    const [first] = this.#all;
    if (first === undefined) return;
    const lines = this.#all.map(
      ({ sheet, cell, problem }) => `arkusz „${sheet}”, komórka ${cell}: ${problem}`,
    );
    throw new TeczkaError('office-invalid', `Plik „${this.file}”: ${lines.join('; ')}.`, {
      file: this.file,
      sheet: first.sheet,
      cell: first.cell,
    });
  }
}
