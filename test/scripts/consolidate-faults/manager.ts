/** The manager, who opens the consolidated workbook, writes into it and saves it. */
import { read, write } from 'xlsx';
import { addSheet } from '../../../core/workbooks/patch/index.ts';
import { cellAt, changed, tableRows, typed } from '../../support/filled-report.ts';

export interface Manager {
  /** The workbook with one thing more in it that has to be kept. */
  save(workbook: Uint8Array): Uint8Array;
  /** What is no longer there, or there twice. */
  lostFrom(workbook: Uint8Array): readonly string[];
}

/** Of a light workbook, into which nobody writes: the same content, other bytes. */
export const onlySaving: Manager = {
  save(workbook) {
    const book = read(workbook, { type: 'array' });
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  },
  lostFrom: () => [],
};

/** Notes beside teams, which follow their rows or end in „Notatki”, and sheets of the manager's own. */
export function noteTaking(): Manager & { written(): number } {
  const notes: string[] = [];
  return {
    written: () => notes.length,
    save(workbook) {
      const free = tableRows(workbook, 'Zespoły').flatMap(({ Uwagi, Zespół }) =>
        Uwagi === undefined && typeof Zespół === 'string' ? [Zespół] : [],
      );
      const team = free.at(notes.length % Math.max(1, free.length));
      const note = `uwaga nr ${String(notes.length + 1)} kierownika`;
      notes.push(note);
      if (team === undefined) {
        return changed(workbook, [addSheet({ name: note, columns: [{ width: 20 }], rows: [[note]] })]);
      }
      return changed(workbook, [typed(cellAt(workbook, 'Zespoły', team, 'Uwagi'), note)]);
    },
    lostFrom(workbook) {
      const book = read(workbook, { type: 'array' });
      const texts = book.SheetNames.flatMap((name) =>
        Object.values(book.Sheets[name] ?? {}).map((cell) => String((cell as { v?: unknown } | null)?.v)),
      );
      return notes.flatMap((note) => {
        const times = texts.filter((text) => text === note).length;
        return times === 1 ? [] : [`${note}: ${String(times)} times`];
      });
    },
  };
}
