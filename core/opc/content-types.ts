/**
 * `[Content_Types].xml`: what kind each part of a package is. Read to recognise a package and to find parts by kind,
 * written by the writers.
 */
import { XmlReader } from './xml-reader.ts';
import { escapeAttribute, xmlText } from './xml.ts';
import type { Zip } from './zip-read.ts';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export interface ContentTypes {
  /** Content type of a part, undefined when nothing is said of it. */
  of(part: string): string | undefined;
  /** Names of the parts that carry their own content type, with it. */
  readonly overrides: ReadonlyMap<string, string>;
}

export function readContentTypes(zip: Zip): ContentTypes {
  const bytes = zip.read(CONTENT_TYPES_PART);
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const type = reader.attribute('ContentType');
    if (type === undefined) continue;
    if (reader.name === 'Override')
      overrides.set((reader.attribute('PartName') ?? '').replace(/^\//, ''), type);
    if (reader.name === 'Default') defaults.set((reader.attribute('Extension') ?? '').toLowerCase(), type);
  }
  return {
    overrides,
    of: (part) => overrides.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  };
}

/** The part for a new package: `xml` and `rels` by default, everything else by name. */
export function contentTypesXml(overrides: Iterable<readonly [part: string, type: string]>): string {
  let lines = '';
  for (const [part, type] of overrides) {
    lines += `<Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  }
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${lines}</Types>`
  );
}
