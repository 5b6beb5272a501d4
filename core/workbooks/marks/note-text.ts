/** The text of a note and the room that it takes. Called by comments-part.ts and note-place.ts. */
import type { Remark } from './cell-marks.ts';
import { MARK_WORDS } from './mark.ts';

/** Tahoma 9, in pixels at 96 dots an inch. */
const LINE = 15;
const LETTER = 6;
/** Around the text. */
const MARGIN = 12;
const WIDTH = 300;

export interface NoteSize {
  /** Pixels at 96 dots an inch. */
  readonly width: number;
  readonly height: number;
}

/** A stretch of text in one look. */
export interface NoteRun {
  readonly bold: boolean;
  readonly text: string;
}

/** The word of the severity first, an empty line between two remarks. */
export function noteRuns(remarks: readonly Remark[]): readonly NoteRun[] {
  return remarks.flatMap(({ severity, text }, index) => {
    const gap = index === 0 ? '' : '\n\n';
    return [
      { bold: true, text: gap + MARK_WORDS[severity] },
      { bold: false, text: ` ${text}` },
    ];
  });
}

/** Always of one width, as high as its text. */
export function noteSize(remarks: readonly Remark[]): NoteSize {
  const text = noteRuns(remarks)
    .map((run) => run.text)
    .join('');
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
  return { width: WIDTH, height: lines * LINE + MARGIN };
}

/** On how many lines a paragraph comes when it is broken between words. */
function linesOf(paragraph: string): number {
  const longest = Math.floor((WIDTH - MARGIN) / LETTER);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + word.length > longest) {
      lines++;
      used = 0;
    }
    lines += Math.floor(word.length / (longest + 1));
    used += (word.length % (longest + 1)) + 1;
  }
  return lines;
}
