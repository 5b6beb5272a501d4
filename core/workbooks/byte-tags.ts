/**
 * A forward walk over the tags of a sheet in UTF-8, on bytes: a large register is tens of megabytes of XML, and a
 * string made of it would cost more than reading it. Knows XML, not sheets; the base of scan-sheet.ts.
 */
import { damaged } from '../opc/damage.ts';
import { TextWindow } from './text-window.ts';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;

export class ByteTags {
  /** Place of the walk. */
  at = 0;
  /** Of the attribute that `attribute()` found: one-letter names as their code, longer ones as 0. */
  letter = 0;
  nameFrom = 0;
  nameTo = 0;
  valueFrom = 0;
  valueTo = 0;
  /** The tag whose attributes were read ends in `/>`. */
  empty = false;
  /** Length of the prefix that the part's own elements carry, colon included: `x:` is 2, none is 0. */
  prefix = 0;
  readonly bytes: Uint8Array;
  readonly window: TextWindow;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.window = new TextWindow(bytes);
  }

  /** The bytes as text, as they stand in the XML. */
  text(from: number, to: number): string {
    return this.window.text(from, to);
  }

  /** Is the attribute just read the one of that name? */
  isAttribute(name: string): boolean {
    return this.nameTo - this.nameFrom === name.length && this.text(this.nameFrom, this.nameTo) === name;
  }

  /** Value of the attribute just read, as it stands in the XML. */
  value(): string {
    return this.text(this.valueFrom, this.valueTo);
  }

  /** Moves to the next tag (its `<`), over text, comments, CDATA and processing instructions. */
  tag(): number {
    const { bytes } = this;
    const length = bytes.length;
    let at = this.at;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at >= length) throw cut();
      const next = bytes[at + 1];
      if (next !== BANG && next !== QUESTION) break;
      at = this.afterMarkup(at);
    }
    this.at = at;
    return at;
  }

  /** Is the tag at `at` a closing one? */
  closes(at: number): boolean {
    return this.bytes[at + 1] === SLASH;
  }

  /** First byte of the local name of the opening or closing tag at `at`. */
  local(at: number): number {
    const start = at + (this.bytes[at + 1] === SLASH ? 2 : 1) + this.prefix;
    return this.prefix > 0 && this.bytes[start - 1] !== COLON ? at : start;
  }

  /** Do these ASCII letters stand at `from`, and does the name end with them? */
  isName(from: number, name: string): boolean {
    const { bytes } = this;
    for (let index = 0; index < name.length; index++) {
      if (bytes[from + index] !== name.charCodeAt(index)) return false;
    }
    return endsName(bytes[from + name.length]);
  }

  /** Index behind a tag's name, where its attributes begin. */
  afterName(at: number): number {
    const { bytes } = this;
    let end = this.closes(at) ? at + 2 : at + 1;
    while (end < bytes.length && !endsName(bytes[end])) end++;
    return end;
  }

  /**
   * Reads the next attribute from `this.at` on, and its place into the fields. False at the end of the tag; the walk
   * then stands behind it.
   */
  attribute(): boolean {
    const { bytes } = this;
    let at = this.at;
    for (let code = bytes[at]; code !== undefined; code = bytes[at]) {
      if (code === GREATER) {
        this.at = at + 1;
        this.empty = bytes[at - 1] === SLASH;
        return false;
      }
      if (!isSpace(code) && code !== SLASH) return this.attributeAt(at);
      at++;
    }
    throw cut();
  }

  /** Moves behind the tag at `this.at`, attributes passed over. */
  skipTag(): void {
    this.at = this.afterName(this.at);
    while (this.attribute());
  }

  /** Moves behind the whole element at `this.at`, with all in it. */
  skipElement(): void {
    let depth = 0;
    do {
      const closing = this.closes(this.tag());
      this.skipTag();
      if (closing) depth--;
      else if (!this.empty) depth++;
    } while (depth > 0);
  }

  private attributeAt(from: number): true {
    const { bytes } = this;
    const length = bytes.length;
    let at = from;
    while (at < length && bytes[at] !== EQUALS && !isSpace(bytes[at])) at++;
    this.nameFrom = from;
    this.nameTo = at;
    this.letter = at === from + 1 ? bytes[from]! : 0;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== EQUALS) throw damaged('znacznik w arkuszu ma błędną budowę');
    at++;
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged('znacznik w arkuszu ma błędną budowę');
    this.valueFrom = ++at;
    while (at < length && bytes[at] !== quote) at++;
    if (at >= length) throw cut();
    this.valueTo = at;
    this.at = at + 1;
    return true;
  }

  /** Index behind a comment, a CDATA section or a processing instruction at `at`. */
  private afterMarkup(at: number): number {
    const { bytes } = this;
    const comment = bytes[at + 2] === 45 && bytes[at + 3] === 45;
    const cdata = bytes[at + 2] === 91;
    if (bytes[at + 1] === BANG && !comment && !cdata) throw damaged('zawiera niedozwoloną deklarację XML');
    const mark = comment ? 45 : cdata ? 93 : 0;
    for (let end = at + (comment ? 6 : 4); end < bytes.length; end++) {
      if (bytes[end] !== GREATER) continue;
      if (mark === 0 ? bytes[end - 1] === QUESTION : bytes[end - 1] === mark && bytes[end - 2] === mark)
        return end + 1;
    }
    throw cut();
  }
}

function cut(): Error {
  return damaged('arkusz jest ucięty');
}

function isSpace(code: number | undefined): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function endsName(code: number | undefined): boolean {
  return code === GREATER || code === SLASH || code === undefined || isSpace(code);
}
