/** Gathers the faults of office.xlsx, so that the office mends them in one go. */
import { TeczkaError } from '../values/errors.ts';

export class Faults {
  readonly file: string;
  readonly #lines: string[] = [];
  #first: { readonly sheet: string; readonly cell: string } | undefined;

  constructor(file: string) {
    this.file = file;
  }

  /** @param problem Polish: what is wrong and what to do, e.g. „podaj datę, np. 1.01.2026” */
  add(sheet: string, cell: string, problem: string): void {
    this.#lines.push(`arkusz „${sheet}”, komórka ${cell}: ${problem}`);
    this.#first ??= { sheet, cell };
  }

  /** @throws TeczkaError `office-invalid` with every fault; its place is the first one */
  throwIfAny(): void {
    if (this.#first === undefined) return;
    throw new TeczkaError('office-invalid', `Plik „${this.file}”: ${this.#lines.join('; ')}.`, {
      file: this.file,
      ...this.#first,
    });
  }
}
