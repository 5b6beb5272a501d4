/** Small Word documents for tests, and a source of values made of a plain object. */
import type { DataPart, FieldSource } from '../../core/documents/index.ts';
import { openZip } from '../../core/opc/zip-read.ts';
import { writeZip } from '../../core/opc/zip-write.ts';
import { nodePlatform } from '../../scripts/platform.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';

export type Parts = Readonly<Record<string, string>>;

/** A package of the given parts, as they are. */
export function packageOf(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })),
    nodePlatform,
  );
}

export interface Extra {
  /** Further parts related to the document: `{ header: '<w:hdr …>…' }`, by the kind of relationship. */
  readonly related?: Readonly<Record<string, string>>;
  /** Any other parts by name. */
  readonly parts?: Parts;
  readonly mainType?: string;
}

/** A document with that body. */
export function wordOf(
  body: string,
  { related = {}, parts = {}, mainType = `${WORD}.document.main+xml` }: Extra = {},
): Uint8Array {
  const kinds = Object.keys(related);
  const relationships = kinds.map(
    (kind, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`,
  );
  const overrides = kinds.map(
    (kind) => `<Override PartName="/word/${kind}.xml" ContentType="${WORD}.${kind}+xml"/>`,
  );
  return packageOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, related[kind] ?? ''])),
    ...parts,
  });
}

/** A control with that tag; `properties` go between its tag and its content. */
export function control(tag: string, content: string, { label = '', properties = '', id = 0 } = {}): string {
  const alias = label === '' ? '' : `<w:alias w:val="${label}"/>`;
  const number = id === 0 ? '' : `<w:id w:val="${id}"/>`;
  return `<w:sdt><w:sdtPr>${alias}<w:tag w:val="${tag}"/>${number}${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export const run = (words: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;

/** Text of a part of a package. */
export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(openZip(bytes, nodePlatform).read(name));
}

export const documentXml = (bytes: Uint8Array): string => partText(bytes, 'word/document.xml');

/** What a reader of the document sees: all text of the body, a line for each paragraph. */
export function shownText(bytes: Uint8Array): string {
  return documentXml(bytes)
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** Values by path (`amount|words` for a modifier): texts, facts, and lists of such objects. */
export type Values = Readonly<Record<string, unknown>>;

/** An item does not know what is around it: a field asked in the wrong place counts as missing. */
export function sourceOf(values: Values): FieldSource {
  const at = (path: string) => values[path];
  return {
    text(path, modifier) {
      const value = at(modifier === undefined ? path : `${path}|${modifier}`);
      return typeof value === 'string' ? value : undefined;
    },
    holds(condition) {
      const value = at(condition);
      if (value === undefined) return undefined;
      return Array.isArray(value) ? value.length > 0 : value !== false;
    },
    each(path) {
      const value = at(path);
      return Array.isArray(value) ? (value as Values[]).map(sourceOf) : undefined;
    },
  };
}

export const DATA: DataPart = {
  schema: 1,
  kind: 'DK-01',
  values: { child: { fullName: 'Zofia Wymyślona' } },
  versions: { rules: '2024-05', template: 'ab12', program: '0.1.0' },
};
