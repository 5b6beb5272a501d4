/**
 * How high a row with wrapped text has to be. Excel fits such rows itself when it opens a workbook, other programs
 * and previews do not, so the height is written as an estimate that any later edit replaces. Called by rows.ts.
 */
/** Points of a line of 11-point text. */
const LINE = 15;
/** Words do not break at the very edge of a column. */
const LOSS = 1.05;
/** Excel's highest row, in points. */
const HIGHEST = 409;

/** Lines that a text takes in a column of that width (in characters). */
export function textLines(text: string, width: number): number {
  if (text.length * LOSS <= width && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n'))
    lines += Math.max(1, Math.ceil((paragraph.length * LOSS) / width));
  return lines;
}

/** Height in points of a row of that many lines. */
export function heightOf(lines: number): number {
  return Math.min(lines * LINE, HIGHEST);
}
