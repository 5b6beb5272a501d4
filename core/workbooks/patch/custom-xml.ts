/**
 * A part of the program's own data inside a workbook (custom XML), known again by the namespace of its root. Called by
 * whatever keeps more in a file than the settings sheet holds.
 */
import { fnv1a, FNV_START } from '../../values/fnv1a.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute, xmlText } from '../../opc/xml.ts';
import type { Zip } from '../../opc/zip-read.ts';
import { relationshipsOf, type Relationship } from '../../opc/relationships.ts';
import { readWorkbookPart } from '../workbook-part.ts';
import { XML_HEAD } from '../write/parts.ts';
import { partBytes } from './part-text.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { removeWithItsOwn } from './remove-sheet.ts';
import { inKindOf } from './strict.ts';

const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The data of that namespace as XML; undefined when the workbook has none. @param zip its package */
export function customXml(zip: Zip, namespace: string): string | undefined {
  const { part } = readWorkbookPart(zip);
  const bytes = itemOf(zip, part, namespace);
  return bytes && xmlText(zip.read(bytes.target) ?? new Uint8Array());
}

/**
 * @param xml whole, whose root is of that namespace; undefined takes the data out
 * @throws RangeError for a root of another namespace
 */
export function setCustomXml(namespace: string, xml: string | undefined): PatchOperation {
  if (xml !== undefined && rootNamespace(xml) !== namespace)
    throw new RangeError(`Not of the namespace ${namespace}`);
  return (draft) => {
    const { part } = draft.main;
    const found = itemOf(draft.package, part, namespace);
    if (found && xml !== undefined) draft.replace(found.target, partBytes(xml));
    else if (found) {
      draft.unrelate(part, found.id);
      removeWithItsOwn(draft, found.target);
    } else if (xml !== undefined) {
      const item = draft.freePart('customXml/item#.xml');
      draft.add(item, partBytes(xml), 'application/xml');
      draft.relate(part, { type: 'customXml', target: item });
      const properties = draft.freePart('customXml/itemProps#.xml');
      draft.add(properties, partBytes(inKindOf(draft, propertiesXml(namespace))), PROPERTIES);
      draft.relate(item, { type: 'customXmlProps', target: properties });
    }
  };
}

function itemOf(zip: Zip, workbook: string, namespace: string): Relationship | undefined {
  return relationshipsOf(zip, workbook).find(({ type, external, target }) => {
    const bytes = type === 'customXml' && !external ? zip.read(target) : undefined;
    return bytes !== undefined && rootNamespace(xmlText(bytes)) === namespace;
  });
}

function rootNamespace(xml: string): string | undefined {
  const reader = new XmlReader(xml);
  while (reader.next() && reader.kind !== 'open');
  const name = reader.prefix === '' ? 'xmlns' : `xmlns:${reader.prefix}`;
  return [...reader.attributes()].find(([own]) => own === name)?.[1];
}

function propertiesXml(namespace: string): string {
  return (
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${itemId(namespace)}" xmlns:ds="${DATA_STORE}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** An id in the form of a GUID, the same for the same namespace: in core there is no chance to make others from. */
function itemId(namespace: string): string {
  const hash = (start: number) => fnv1a(namespace, start).toString(16).toUpperCase().padStart(8, '0');
  const digits = [FNV_START, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map(hash).join('');
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return `{${groups.join('-')}}`;
}
