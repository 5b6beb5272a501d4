/**
 * Relationships: how the parts of a package point at each other (`_rels/*.rels`). Targets are resolved here once,
 * whether a program wrote them relative or absolute.
 */
import { XmlReader } from './xml-reader.ts';
import { escapeAttribute, xmlText } from './xml.ts';
import type { Zip } from './zip-read.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `hyperlink`, `officeDocument` … the same in strict and loose files. */
  readonly type: string;
  /** Name of the part, without a leading slash; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE_TYPES: Readonly<Record<string, string>> = {
  'core-properties': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
};

/** `xl/workbook.xml` to `xl/_rels/workbook.xml.rels`; the empty name is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part, empty when it has none; `''` for those of the package. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const bytes = zip.read(relationshipsPart(part));
  return bytes ? parseRelationships(xmlText(bytes), part) : [];
}

export function parseRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  const reader = new XmlReader(xml);
  while (reader.open('Relationship')) {
    const id = reader.attribute('Id');
    const type = reader.attribute('Type');
    const target = reader.attribute('Target');
    if (id === undefined || type === undefined || target === undefined) continue;
    const external = reader.attribute('TargetMode') === 'External';
    found.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

/** Name of the part that `target`, written in the relationships of `part`, means. */
export function resolveTarget(part: string, target: string): string {
  const path = (target.split('#')[0] ?? '').replaceAll('\\', '/');
  const full = path.startsWith('/') ? path : part.slice(0, part.lastIndexOf('/') + 1) + path;
  const segments: string[] = [];
  for (const segment of full.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

export interface NewRelationship {
  readonly type: string;
  /** As it is to stand in the part: relative or absolute. */
  readonly target: string;
  readonly external?: boolean;
}

/** A relationships part; ids are rId1, rId2 … in the given order. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const lines = relationships.map(({ type, target, external }, index) => {
    const address = PACKAGE_TYPES[type] ?? BASE + type;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${address}" Target="${escapeAttribute(target)}"${mode}/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
  );
}
