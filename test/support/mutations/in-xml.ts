/**
 * Faults inside XML parts whose checksums are right, so that they reach the parsers: tags lost, doubled, nested;
 * hostile numbers and references in attributes; document types with entities; wrong encodings; endless counts.
 */
import { concat } from '../../../core/opc/zip-write.ts';
import { pick, utf8, type Mutation, type Random } from './original.ts';

const decoder = new TextDecoder();

/** Numbers, places and words that no reader may trust. */
const HOSTILE = [
  ...['0', '-1', '1e999', 'NaN', '', ' ', '1.5', '0x10', '99999999999999999999', '4294967295', '2147483648'],
  ...['A0', 'XFD1048576', 'XFE1', 'A1048577', 'A1:XFD1048576', 'B2:A1', '$A$1', 'A1 B2 C3', '#REF!', 'R1C1'],
  ...['&#x0;', '&#xFFFFFFFF;', '&lt;', '&nic;', '&amp;amp;', '_x0000_', '\u0001', '\ufffe', 'ą'.repeat(3000)],
  ...['true', 'd', 'e', 'str', 's', 'inlineStr', 'b', 'nic', '../../../x', 'rId1', 'rId999'],
];

const OPEN = /<[A-Za-z][^<>]*>/g;
const ANY_TAG = /<[^<>]+>/g;
const VALUE = /(?<==")[^"]*(?=")/g;
const TEXT = /(?<=>)[^<>]+(?=<)/g;

/** One thing that the pattern finds, replaced; the text as it is where there is none. */
function one(text: string, pattern: RegExp, random: Random, replace: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const found = pick(all, random);
  return text.slice(0, found.index) + replace(found[0]) + text.slice(found.index + found[0].length);
}

const nameOf = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'x';

const BOMB =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY p SYSTEM "file:///etc/passwd">]>';
/** A document type in front of the root, and an entity of it in a text. */
function withDocumentType(text: string, type: string, entity: string, random: Random): string {
  const inside = one(text, TEXT, random, () => entity);
  return inside.replace(/(?=<[A-Za-z])/, () => type);
}

type TextFault = readonly [name: string, fault: (text: string, random: Random) => string];

const TEXT_FAULTS: readonly TextFault[] = [
  ['a hostile attribute', (text, random) => one(text, VALUE, random, () => pick(HOSTILE, random))],
  [
    'hostile attributes',
    (text, random) =>
      Array.from({ length: 5 }).reduce<string>(
        (now) => one(now, VALUE, random, () => pick(HOSTILE, random)),
        text,
      ),
  ],
  ['a hostile text', (text, random) => one(text, TEXT, random, () => pick(HOSTILE, random))],
  ['a tag lost', (text, random) => one(text, ANY_TAG, random, () => '')],
  ['a tag twice', (text, random) => one(text, ANY_TAG, random, (tag) => tag + tag)],
  [
    'a tag that is another',
    (text, random) => one(text, ANY_TAG, random, () => pick([...text.matchAll(ANY_TAG)], random)[0]),
  ],
  ['an attribute twice', (text, random) => one(text, /\s[\w:]+="[^"]*"/g, random, (found) => found + found)],
  ['an attribute lost', (text, random) => one(text, /\s[\w:]+="[^"]*"/g, random, () => '')],
  [
    'a deep nest',
    (text, random) => one(text, OPEN, random, (tag) => (tag.endsWith('/>') ? tag : tag.repeat(1_000))),
  ],
  [
    'a closed deep nest',
    (text, random) =>
      one(
        text,
        OPEN,
        random,
        (tag) => `<${nameOf(tag)}>`.repeat(1_000) + `</${nameOf(tag)}>`.repeat(1_000) + tag,
      ),
  ],
  ['a tag many times', (text, random) => one(text, /<[^<>]+\/>/g, random, (tag) => tag.repeat(1_000))],
  ['nested entities', (text, random) => withDocumentType(text, BOMB, '&c;', random)],
  ['an entity from outside', (text, random) => withDocumentType(text, OUTSIDE, '&p;', random)],
  ['an open comment', (text, random) => one(text, ANY_TAG, random, (tag) => `<!--${tag}`)],
  ['an open CDATA', (text, random) => one(text, TEXT, random, (found) => `<![CDATA[${found}`)],
  [
    'a comment around',
    (text, random) => one(text, /<([A-Za-z]+)[^<>]*>[^<>]*<\/\1>/g, random, (found) => `<!--${found}-->`),
  ],
  ['an open quote', (text, random) => one(text, /"/g, random, () => '')],
  ['a lone surrogate', (text, random) => one(text, TEXT, random, () => '&#xD800;')],
  [
    'another root',
    (text, random) => text.replace(/<[A-Za-z][^<>]*>/, () => pick(['<a>', '<html>', '<worksheet>'], random)),
  ],
  ['no namespace', (text) => text.replace(/ xmlns="[^"]*"/, '')],
  ['wide cells', (text) => text.replace(/r="([A-Z])(\d+)"/g, 'r="XF$1$2"')],
  [
    'far rows',
    (text) => text.replace(/(?<=<(?:x:)?row [^>]*r=")\d+/g, (row) => String(1_048_576 - Number(row))),
  ],
  [
    'rows back to front',
    (text) => text.replace(/(?<=<(?:x:)?row [^>]*r=")\d+/g, (row) => String(999 - Number(row))),
  ],
  ['all attributes gone', (text) => text.replace(/\s(?!xmlns)[\w:]+="[^"]*"/g, '')],
];

type ByteFault = readonly [name: string, fault: (bytes: Uint8Array, random: Random) => Uint8Array];

const BYTE_FAULTS: readonly ByteFault[] = [
  [
    'UTF-16',
    (bytes) =>
      concat([new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from(decoder.decode(bytes), 'utf16le'))]),
  ],
  ['another encoding said', (bytes) => utf8(decoder.decode(bytes).replace('UTF-8', 'windows-1250'))],
  [
    'a byte of no UTF-8',
    (bytes, random) => {
      const copy = bytes.slice();
      copy[random(0, Math.max(copy.length - 1, 0))] = pick([0x80, 0xc0, 0xff, 0xf8], random);
      return copy;
    },
  ],
  ['zeros behind', (bytes) => concat([bytes, new Uint8Array(4096)])],
];

const asBytes = ([name, fault]: TextFault): ByteFault => [
  name,
  (bytes, random) => utf8(fault(decoder.decode(bytes), random)),
];

export const XML_MUTATIONS: readonly Mutation[] = [...TEXT_FAULTS.map(asBytes), ...BYTE_FAULTS].map(
  ([name, fault]): Mutation => ({
    name: `xml: ${name}`,
    mutate: (original, random) => {
      const part = original.anyXml(random);
      return original.with({ [part]: fault(original.read(part), random) });
    },
  }),
);
