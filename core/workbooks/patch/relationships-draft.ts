/**
 * Relationships of a part while they are changed: one joins or goes, every other byte of the part stays. What was added
 * and is taken out again leaves the former bytes. Called by package-draft.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { itemXml, withItem, withoutItems } from './xml-list.ts';

export interface AddedRelationship {
  /** Last word of the type's address (`table`), or the whole address of a type that is not of the standard. */
  readonly type: string;
  /** Name of the part in the package, or for an external one the address. */
  readonly target: string;
  readonly external?: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const LOOSE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
/** A part of ours before its first and after its last relationship. */
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;

/** Where the part at hand is and how the package names its types. */
export interface RelationshipsPlace {
  /** Part whose relationships these are. */
  readonly source: string;
  readonly isStrict: boolean;
}

/** @param xml of the relationships part; undefined when there is none */
export function withRelationship(
  xml: string | undefined,
  added: AddedRelationship,
  { source, isStrict }: RelationshipsPlace,
): { xml: string; id: string } {
  const before = xml ?? EMPTY;
  const id = freeId(before);
  const base = isStrict ? STRICT : LOOSE;
  const type = added.type.includes(':') ? added.type : base + added.type;
  const target = added.external ? added.target : relativeTarget(source, added.target);
  const mode = added.external ? ' TargetMode="External"' : '';
  const attributes = ` Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${mode}`;
  return { xml: withItem(before, itemXml(before, 'Relationship', attributes)), id };
}

/** Undefined when none is left in a part that we made: it goes with its last relationship. */
export function withoutRelationship(xml: string, id: string): string | undefined {
  const after = withoutItems(xml, (item) => {
    const reader = new XmlReader(item);
    return reader.open('Relationship') && reader.attribute('Id') === id;
  });
  return after === EMPTY ? undefined : after;
}

function freeId(xml: string): string {
  const reader = new XmlReader(xml);
  let highest = 0;
  while (reader.open('Relationship')) {
    const number = /^rId([0-9]{1,9})$/i.exec(reader.attribute('Id') ?? '')?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
  }
  return `rId${highest + 1}`;
}

/** The way from a part to another: `xl/worksheets/sheet1.xml` to `xl/tables/table1.xml` is `../tables/table1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}
