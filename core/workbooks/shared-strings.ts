/**
 * The workbook's shared strings: every text once, referred to by number from the cells. Called by workbook.ts.
 */
import { damaged, tooLarge } from '../opc/damage.ts';
import { XmlReader } from '../opc/xml-reader.ts';
import { unescapeXml, xmlText } from '../opc/xml.ts';

const PLAIN = '<si><t>';
const PRESERVED = '<si><t xml:space="preserve">';
const PLAIN_END = '</t></si>';

/** Far above any register; what is beyond would fill the memory. */
export const MOST_STRINGS = 10_000_000;
/** Bytes of the part: the strings hold on to its text. */
const LARGEST_PART = 200 << 20;

/** @throws TeczkaError `package-damaged`, `package-too-large` */
export function readSharedStrings(
  bytes: Uint8Array | undefined,
  most: number = MOST_STRINGS,
): readonly string[] {
  if (!bytes) return [];
  if (bytes.length > LARGEST_PART) throw tooLarge('lista tekstów jest zbyt długa');
  const xml = xmlText(bytes);
  const strings: string[] = [];
  const coded = new CodedPlaces(xml);
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'si') continue;
    strings.push(readStringItem(reader));
    reader.end = plainRun(coded, reader.end, strings, most);
    if (strings.length > most) throw tooLarge('lista tekstów jest zbyt długa');
  }
  return strings;
}

/**
 * Most files hold a long run of `<si><t>text</t></si>` without any formatting: read without the general reader.
 * Returns where the run ends, or where there are too many.
 */
function plainRun(coded: CodedPlaces, from: number, strings: string[], most: number): number {
  const { xml } = coded;
  for (let at = from; ;) {
    if (strings.length > most) return at;
    const start = xml.startsWith(PLAIN, at)
      ? at + PLAIN.length
      : xml.startsWith(PRESERVED, at)
        ? at + PRESERVED.length
        : -1;
    if (start < 0) return at;
    const end = xml.indexOf('<', start);
    if (end < 0 || !xml.startsWith(PLAIN_END, end)) return at;
    const raw = xml.slice(start, end);
    strings.push(coded.isIn(start, end) ? decodeString(raw) : raw);
    at = end + PLAIN_END.length;
  }
}

/** Tells whether anything has to be decoded in a stretch: asked for one after another, it searches the text only once. */
class CodedPlaces {
  readonly xml: string;
  private readonly search = /[&\r]|_x/g;
  private next = -1;

  constructor(xml: string) {
    this.xml = xml;
  }

  /** @param from never before that of the last call */
  isIn(from: number, to: number): boolean {
    if (this.next < from) {
      this.search.lastIndex = from;
      this.next = this.search.exec(this.xml)?.index ?? this.xml.length;
    }
    return this.next < to;
  }
}

/**
 * The text of a string item (`si`, or `is` in a cell) on whose opening tag the reader stands: its runs joined,
 * phonetic hints left out. Ends on the closing tag.
 */
export function readStringItem(reader: XmlReader): string {
  if (reader.empty) return '';
  const item = reader.name;
  let text = '';
  while (reader.next()) {
    if (reader.kind === 'close' && reader.name === item) return decodeEscapes(text);
    if (reader.kind !== 'open') continue;
    if (reader.name === 't') text += reader.content();
    else if (reader.name === 'rPh' || reader.name === 'rPr' || reader.name === 'extLst') reader.skip();
  }
  throw damaged('lista tekstów jest ucięta');
}

/** A raw piece of XML as the text that a cell shows. */
export function decodeString(raw: string): string {
  return decodeEscapes(unescapeXml(raw));
}

/** `_x000D_` and the like: how workbooks keep characters that XML cannot hold or would change. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
