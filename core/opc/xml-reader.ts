/**
 * A forward reader of XML text: one token after another, with its place, so that a caller can also cut and patch the
 * text. It builds no tree, resolves no external thing and refuses document type declarations, so no input can make
 * it grow or wait. For the small parts of a package; sheets have their own scanner on bytes.
 */
import { damaged } from './damage.ts';
import { unescapeXml } from './xml.ts';

/** Indexes in the XML: of a name, of a value without its quotes, and behind them. */
interface AttributePlace {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const SLASH = 47;
const COLON = 58;
const EQUALS = 61;

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
  /** Where the name of the current tag ends. */
  private nameEnd = 0;

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
      else if (second !== 33) return this.readTag(second === SLASH);
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
    const { xml } = this;
    let prefixed: string | undefined;
    for (let found = this.attributeAt(this.nameEnd); found; found = this.attributeAt(found.end)) {
      const local = found.nameTo - name.length;
      if (local < found.nameFrom || !xml.startsWith(name, local)) continue;
      if (local === found.nameFrom) return unescapeXml(xml.slice(found.from, found.to));
      if (xml.charCodeAt(local - 1) === COLON) prefixed ??= unescapeXml(xml.slice(found.from, found.to));
    }
    return prefixed;
  }

  /** Attributes of the current opening tag with the names as written. */
  *attributes(): Iterable<readonly [name: string, value: string]> {
    const { xml } = this;
    for (let found = this.attributeAt(this.nameEnd); found; found = this.attributeAt(found.end)) {
      yield [xml.slice(found.nameFrom, found.nameTo), unescapeXml(xml.slice(found.from, found.to))];
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

  /** Places of the next attribute of the current tag. @throws TeczkaError `package-damaged` for one without a value */
  private attributeAt(after: number): AttributePlace | undefined {
    const { xml } = this;
    let at = after;
    while (isSpace(xml.charCodeAt(at)) || xml.charCodeAt(at) === SLASH) at++;
    if (at >= this.end - 1) return undefined;
    const nameFrom = at;
    while (at < this.end && xml.charCodeAt(at) !== EQUALS && !isSpace(xml.charCodeAt(at))) at++;
    const nameTo = at;
    while (isSpace(xml.charCodeAt(at))) at++;
    const equals = xml.charCodeAt(at++) === EQUALS;
    while (isSpace(xml.charCodeAt(at))) at++;
    const quote = xml[at];
    const to = xml.indexOf(quote ?? '"', at + 1);
    if (!equals || (quote !== '"' && quote !== "'") || to < 0)
      throw damaged('jedna z części ma błędny znacznik');
    return { nameFrom, nameTo, from: at + 1, to, end: to + 1 };
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
      if (code === COLON) local = at + 1;
    }
    this.prefix = local > from ? xml.slice(from, local - 1) : '';
    this.name = xml.slice(local, at);
    this.nameEnd = at;
    const close = tagEnd(xml, at);
    this.end = close + 1;
    this.empty = !closing && xml.charCodeAt(close - 1) === SLASH;
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
  return isSpace(code) || code === 62 || code === SLASH || code === 60 || Number.isNaN(code);
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
