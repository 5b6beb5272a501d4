/**
 * Texts typed by teams, cut before they enter findings and rows: one cell with thousands of letters must not stop the
 * consolidated workbook. Called by the layouts and by the findings that repeat a heading or the name of a sheet.
 */

const LONGEST = 200;

/** The text, or its first 200 letters and „…”. */
export function bounded(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST + 2));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}
