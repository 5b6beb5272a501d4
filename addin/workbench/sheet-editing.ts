/**
 * What a person does to the cells of the workbench's sheet: writes, empties, undoes. Keeps what is to be said of it.
 * Every change goes through a journal of its own, so that Ctrl+Z in the sheet takes back what was typed in the sheet.
 * Made by Sheet.tsx for each opened workbook.
 */
import { ChangeJournal, type CellPlace, type FileWorkbook } from '../../core/host/index.ts';
import type { CellEntry } from '../../core/workbooks/index.ts';
import { addressOf } from './opened-sheet.ts';
import { refusalText } from './refusal-text.ts';
import { typedCell } from './typed-cell.ts';

/** Polish; `refusal` is something that the person wanted and did not get. */
export interface Said {
  readonly kind: 'done' | 'refusal';
  readonly text: string;
}

export class SheetEditing {
  readonly #workbook: FileWorkbook;
  readonly #journal: ChangeJournal;
  readonly #say: (said: Said) => void;
  /** Changes are made one after the other, in the order of typing. */
  #last: Promise<void> = Promise.resolve();

  constructor(workbook: FileWorkbook, say: (said: Said) => void) {
    this.#workbook = workbook;
    this.#journal = new ChangeJournal(workbook);
    this.#say = say;
  }

  /** May the cell be edited? Says why not. */
  mayEdit(place: CellPlace): boolean {
    if (this.#workbook.cellState(place).formula === undefined) return true;
    this.#say({
      kind: 'refusal',
      text: `Komórka ${addressOf(place)} zawiera formułę, więc jest tylko do odczytu. Zmień ją w Excelu.`,
    });
    return false;
  }

  /**
   * Writes what was typed. What the workbook itself refuses is said later.
   * @returns false when it cannot be meant for a cell; why is said
   */
  write(place: CellPlace, text: string): boolean {
    const typed = typedCell(text, this.#workbook.cellState(place).numberFormat);
    if (typed.kind === 'refused') this.#say({ kind: 'refusal', text: typed.message });
    else this.#enter(place, typed.entry, `wpis w komórce ${addressOf(place)}`);
    return typed.kind === 'entry';
  }

  empty(place: CellPlace): void {
    if (!this.mayEdit(place)) return;
    this.#enter(place, { kind: 'empty' }, `opróżnienie komórki ${addressOf(place)}`);
  }

  /** @returns when it is done: the cell that was changed back; undefined when nothing was */
  async undo(): Promise<CellPlace | undefined> {
    let undone: CellPlace | undefined;
    await this.#inTurn(async () => {
      const entry = await this.#journal.undo();
      undone = entry?.written[0];
      this.#say({
        kind: 'done',
        text: entry ? `Cofnięto: ${entry.title}.` : 'Nie ma czego cofnąć w arkuszu.',
      });
    });
    return undone;
  }

  #enter(place: CellPlace, to: CellEntry, title: string): void {
    void this.#inTurn(async () => {
      // An empty cell stays empty: that is no change to be undone.
      const { value: expected } = this.#workbook.cellState(place);
      if (to.kind === 'empty' && expected === undefined) return;
      await this.#journal.write(title, [{ ...place, expected, to }]);
      this.#say({ kind: 'done', text: `Zapisano w arkuszu: ${title}.` });
    });
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    this.#last = this.#last
      .then(change)
      .catch((error: unknown) => this.#say({ kind: 'refusal', text: refusalText(error) }));
    return this.#last;
  }
}
