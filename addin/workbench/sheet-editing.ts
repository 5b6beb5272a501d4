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
import { unkeptValue } from './unkept-values.ts';

/** Polish; `refusal` is something that the person wanted and did not get. */
export interface Said {
  readonly kind: 'done' | 'refusal';
  readonly text: string;
  /** Another one each time: what is said twice in the same words is heard twice. */
  readonly number: number;
}

export class SheetEditing {
  readonly #workbook: FileWorkbook;
  readonly #journal: ChangeJournal;
  readonly #onSaid: (said: Said) => void;
  #saidBefore = 0;
  /** Changes are made one after the other, in the order of typing. */
  #last: Promise<void> = Promise.resolve();

  constructor(workbook: FileWorkbook, onSaid: (said: Said) => void) {
    this.#workbook = workbook;
    this.#journal = new ChangeJournal(workbook);
    this.#onSaid = onSaid;
  }

  /** May the cell be edited? Says why not. */
  mayEdit(place: CellPlace): boolean {
    const unkept = unkeptValue(this.#workbook.cellState(place));
    if (unkept === undefined) return this.#mayEmpty(place);
    this.refuse(
      `Komórka ${addressOf(place)} zawiera ${unkept}, a tego warsztat nie umie wpisać. Zmień ją w Excelu albo opróżnij klawiszem Delete i wpisz coś innego.`,
    );
    return false;
  }

  /** Says something else that the person did not get, in Polish. */
  readonly refuse = (text: string): void => this.#say('refusal', text);

  /**
   * Writes what was typed. What the workbook itself refuses is said later.
   * @returns false when it cannot be meant for a cell; why is said
   */
  write(place: CellPlace, text: string): boolean {
    const typed = typedCell(text, this.#workbook.cellState(place).numberFormat);
    if (typed.kind === 'refused') this.refuse(typed.message);
    else this.#enter(place, typed.entry, `wpis w komórce ${addressOf(place)}`);
    return typed.kind === 'entry';
  }

  empty(place: CellPlace): void {
    if (!this.#mayEmpty(place)) return;
    this.#enter(place, { kind: 'empty' }, `opróżnienie komórki ${addressOf(place)}`);
  }

  /** @returns when it is done: the cell that was changed back; undefined when nothing was */
  async undo(): Promise<CellPlace | undefined> {
    let undone: CellPlace | undefined;
    await this.#inTurn(async () => {
      const entry = await this.#journal.undo();
      undone = entry?.written[0];
      this.#say('done', entry ? `Cofnięto: ${entry.title}.` : 'Nie ma czego cofnąć w arkuszu.');
    });
    return undone;
  }

  #mayEmpty(place: CellPlace): boolean {
    if (this.#workbook.cellState(place).formula === undefined) return true;
    this.refuse(
      `Komórka ${addressOf(place)} zawiera formułę, więc jest tylko do odczytu. Zmień ją w Excelu.`,
    );
    return false;
  }

  #enter(place: CellPlace, to: CellEntry, title: string): void {
    void this.#inTurn(async () => {
      // An empty cell stays empty: that is no change to be undone.
      const { value: expected } = this.#workbook.cellState(place);
      if (to.kind === 'empty' && expected === undefined) return;
      await this.#journal.write(title, [{ ...place, expected, to }]);
      this.#say('done', `Zapisano w arkuszu: ${title}.`);
    });
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(change).catch((error: unknown) => this.refuse(refusalText(error)));
    return this.#last;
  }

  #say(kind: Said['kind'], text: string): void {
    this.#saidBefore += 1;
    this.#onSaid({ kind, text, number: this.#saidBefore });
  }
}
