/** The records of a text of separated values, one after another. Called by csv.ts. */
import { damaged } from '../../opc/damage.ts';

const QUOTE = '"';
/** How some systems keep Excel from taking an identifier for a number: `="0123"`. */
const KEPT_TEXT = /^="([^"]*)"$/;

export class CsvRecords {
  private readonly text: string;
  private readonly separator: string;
  private at: number;
  private count = 0;

  /** @param from where the first record begins */
  constructor(text: string, separator: string, from: number) {
    this.text = text;
    this.separator = separator;
    this.at = from;
  }

  /** Values of the next record, undefined for an empty one; undefined at the end. @throws TeczkaError `package-damaged` */
  next(): (string | undefined)[] | undefined {
    const { text, separator } = this;
    if (this.at >= text.length) return undefined;
    this.count++;
    const values: (string | undefined)[] = [];
    for (;;) {
      const value = this.value();
      values.push(value === '' ? undefined : (KEPT_TEXT.exec(value)?.[1] ?? value));
      if (text[this.at] === separator) {
        this.at++;
        continue;
      }
      this.at += text.startsWith('\r\n', this.at) ? 2 : 1;
      return values;
    }
  }

  /** Moves to the separator or the line end behind the value. */
  private value(): string {
    const { text } = this;
    if (text[this.at] !== QUOTE) return this.plain();
    let value = '';
    for (let from = this.at + 1; ;) {
      const end = text.indexOf(QUOTE, from);
      if (end < 0) throw damaged(`cudzysłów otwarty w wierszu ${this.count} nie jest zamknięty`);
      value += text.slice(from, end);
      this.at = end + 1;
      if (text[end + 1] !== QUOTE) break;
      value += QUOTE;
      from = end + 2;
    }
    // What stands behind the closing quote belongs to the value all the same.
    return value + this.plain();
  }

  private plain(): string {
    const { text, separator } = this;
    const from = this.at;
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    this.at = end;
    return text.slice(from, end);
  }
}
