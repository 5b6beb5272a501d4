/**
 * The shared strings of a workbook being written: each text once, with its number. Called by rows.ts and workbook.ts.
 */
import { escapeText } from '../../opc/xml.ts';

/** Characters that XML cannot hold or would change, and what looks like the code of one. */
const CODED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as workbooks keep it: `_x000D_` for characters that XML cannot hold, `_x005F_` before what looks like that. */
export function codedString(text: string): string {
  return text.replace(CODED, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** The same, escaped for between two tags. */
export function encodeString(text: string): string {
  return escapeText(codedString(text));
}

export class StringTable {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  number(text: string): number {
    this.used++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items: string[] = [];
    for (const text of this.numbers.keys()) {
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      items.push(`<si><t${space}>${encodeString(text)}</t></si>`);
    }
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `count="${this.used}" uniqueCount="${this.numbers.size}">${items.join('')}</sst>`
    );
  }
}
