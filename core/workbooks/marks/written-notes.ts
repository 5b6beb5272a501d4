/**
 * What our notes said when they were put on, as the settings sheet keeps it: by it they are known again, and told from
 * what a person has made of them. Only a short mark of each text is kept. Called by annotate.ts and remove-marks.ts.
 */
import { fnv1a, FNV_START, fnvNext } from '../../values/fnv1a.ts';
import { changeSettings } from '../settings-sheet/set-settings.ts';
import { settingsOf } from '../settings-sheet/draft-settings.ts';
import type { SettingsRow } from '../settings-sheet/settings-row.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';

const NOTE = 'note';
/** In one row, so that a cell holds them. */
const MOST_IN_A_ROW = 1500;

export interface WrittenNotes {
  /** How many letters at the beginning of a note are the text of one of ours; 0 when none are. */
  ownLength(text: string): number;
}

export function writtenNotes(draft: WorkbookDraft): WrittenNotes {
  const known = new Set(
    settingsOf(draft)
      .rows.filter(({ kind }) => kind === NOTE)
      .flatMap(({ values: [marks] }) => (typeof marks === 'string' ? marks.split(' ') : [])),
  );
  const lengths = new Set([...known].map((mark) => parseInt(mark, 10)));
  return {
    ownLength(text) {
      let own = 0;
      let sum = FNV_START;
      for (let length = 1; length <= text.length; length++) {
        sum = fnvNext(sum, text.charCodeAt(length - 1));
        if (lengths.has(length) && known.has(markOf(length, sum))) own = length;
      }
      return own;
    },
  };
}

/** Keeps these texts instead of those of former notes. @throws TeczkaError as `changeSettings` */
export function keepNotes(texts: readonly string[]): PatchOperation {
  return (draft) => {
    const { rows } = settingsOf(draft);
    if (texts.length === 0 && !rows.some(isNote)) return;
    const marks = [...new Set(texts.map(textMark))];
    const more = Array.from({ length: Math.ceil(marks.length / MOST_IN_A_ROW) }, (_, index): SettingsRow => {
      const own = marks.slice(index * MOST_IN_A_ROW, (index + 1) * MOST_IN_A_ROW);
      return { kind: NOTE, key: String(index + 1), values: [own.join(' ')] };
    });
    changeSettings((before) => [...before.filter((row) => !isNote(row)), ...more])(draft);
  };
}

function isNote({ kind }: SettingsRow): boolean {
  return kind === NOTE;
}

function textMark(text: string): string {
  return markOf(text.length, fnv1a(text));
}

function markOf(length: number, sum: number): string {
  return `${length}:${sum.toString(36)}`;
}
