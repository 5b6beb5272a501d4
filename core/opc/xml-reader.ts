/**
 * A forward reader of XML text: one token after another, with its place, so that a caller can also cut and patch the
 * text. It builds no tree, resolves no external thing and refuses document type declarations, so no input can make
 * it grow or wait. For the small parts of a package; sheets have their own scanner on bytes.
 */
import { damaged } from './damage.ts';
import { unescapeXml } from './xml.ts';

export type XmlToken = 'open' | 'close' | 'text';

export class XmlReader {
  readonly xml: string;
  /** What the last `next()` found. */
  kind: XmlToken = 'text';
  /** Where the token begins and ends in `xml`. */
  start: number;
  end: number;
  /** Local name of the tag, without its prefix. */
  name = '';
  /** Prefix of the tag, empty when it has none. */
  prefix = '';
  /** `<a/>`: an opening tag to which no closing one belongs. */
  empty = false;
  private cdata = false;

  constructor(xml: string, at = 0) {
    this.xml = xml;
    this.start = at;
    this.end = at;
  }

  /** Moves to the next tag or text; comments and processing instructions are passed over. False at the end. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const at = this.end;
      if (at >= xml.length) return false;
      this.start = at;
      if (xml.charCodeAt(at) !== 60) return this.readText();
      const second = xml.charCodeAt(at + 1);
      if (second === 63) this.end = this.after('?>', at + 2);
      else if (second !== 33) return this.readTag(second === 47);
      else if (xml.startsWith('<!--', at)) this.end = this.after('-->', at + 4);
      else if (xml.startsWith('<![CDATA[', at)) return this.readCdata();
      else throw damaged('zawiera niedozwoloną deklarację XML');
    }
  }

  /** Moves to the next opening tag of that local name; false when there is none. */
  open(name: string): boolean {
    while (this.next()) if (this.kind === 'open' && this.name === name) return true;
    return false;
  }

  /** Text of a text token, entities resolved. */
  get text(): string {
    return this.cdata
      ? this.xml.slice(this.start + 9, this.end - 3)
      : unescapeXml(this.xml.slice(this.start, this.end));
  }

  /** Value of an attribute of the current opening tag by its local name; one without a prefix is preferred. */
  attribute(name: string): string | undefined {
    let prefixed: string | undefined;
    for (const [key, value] of this.attributes()) {
      if (key === name) return value;
      if (key.endsWith(`:${name}`)) prefixed ??= value;
    }
    return prefixed;
  }

  /** Attributes of the current opening tag with the names as written. */
  *attributes(): Iterable<readonly [name: string, value: string]> {
    const pattern = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
    const { xml } = this;
    let at = this.start + 1 + (this.prefix === '' ? 0 : this.prefix.length + 1) + this.name.length;
    for (;;) {
      while (isSpace(xml.charCodeAt(at))) at++;
      pattern.lastIndex = at;
      const found = at < this.end ? pattern.exec(xml) : null;
      if (!found?.[1]) return;
      at = pattern.lastIndex;
      yield [found[1], unescapeXml(found[2] ?? found[3] ?? '')];
    }
  }

  /** From an opening tag: the text of the element with all below it; ends on its closing tag. */
  content(): string {
    if (this.empty) return '';
    let text = '';
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw damaged('jedna z części jest ucięta');
      if (this.kind === 'text') text += this.text;
      else if (this.kind === 'close') depth--;
      else if (!this.empty) depth++;
    }
    return text;
  }

  /** From an opening tag: to its closing tag, past all that is in it. */
  skip(): void {
    for (let depth = this.empty ? 0 : 1; depth > 0;) {
      if (!this.next()) throw damaged('jedna z części jest ucięta');
      if (this.kind === 'close') depth--;
      else if (this.kind === 'open' && !this.empty) depth++;
    }
  }

  private readText(): true {
    const next = this.xml.indexOf('<', this.start);
    this.end = next < 0 ? this.xml.length : next;
    this.kind = 'text';
    this.cdata = false;
    return true;
  }

  private readCdata(): true {
    this.end = this.after(']]>', this.start + 9);
    this.kind = 'text';
    this.cdata = true;
    return true;
  }

  private readTag(closing: boolean): true {
    const { xml } = this;
    const from = this.start + (closing ? 2 : 1);
    let at = from;
    let local = from;
    for (let code = xml.charCodeAt(at); !endsName(code); code = xml.charCodeAt(++at)) {
      if (code === 58) local = at + 1;
    }
    this.prefix = local > from ? xml.slice(from, local - 1) : '';
    this.name = xml.slice(local, at);
    const close = tagEnd(xml, at);
    this.end = close + 1;
    this.empty = !closing && xml.charCodeAt(close - 1) === 47;
    this.kind = closing ? 'close' : 'open';
    return true;
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw damaged('jedna z części jest ucięta');
    return at + mark.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** True for what ends a name; NaN is the end of the text. */
function endsName(code: number): boolean {
  return isSpace(code) || code === 62 || code === 47 || code === 60 || Number.isNaN(code);
}

/** Index of the `>` that ends a tag, quotes respected. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at;
    if (code === 60) break;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw damaged('jedna z części ma niedomknięty znacznik');
}
