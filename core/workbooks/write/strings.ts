/**
 * The shared strings of a workbook being written: each text once, with its number; how a text is kept in XML.
 * Called by rows.ts and workbook.ts, and by patch/ for texts that it puts into cells.
 */
import { escapeText } from '../../opc/xml.ts';
import { ByteWriter } from './byte-writer.ts';

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

/** The text element of a string item, of a shared one or of one in a cell. @param prefix of the part's elements: `x:` */
export function textElement(text: string, prefix = ''): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeString(text)}</${prefix}t>`;
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

  /** The part of the package. */
  bytes(): Uint8Array {
    const out = new ByteWriter();
    out.text(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
        `count="${this.used}" uniqueCount="${this.numbers.size}">`,
    );
    for (const text of this.numbers.keys()) out.text(`<si>${textElement(text)}</si>`);
    out.text('</sst>');
    return out.written();
  }
}
