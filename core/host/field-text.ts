/** The text of a field as hosts compare and write it. Called by file-document.ts and by addin/host/word. */

/**
 * Line ends, which every program tells in its own way, made one; a line end after the last line and a text of nothing
 * but spaces say nothing.
 */
export function fieldText(text: string): string {
  if (text.trim() === '') return '';
  return text.replace(/\r\n?|[\v\u2028\u2029]/g, '\n').replace(/\n+$/, '');
}
