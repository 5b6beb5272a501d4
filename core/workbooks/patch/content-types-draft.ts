/**
 * `[Content_Types].xml` while it is changed: what is said of one part joins or goes, every other byte stays. Called by
 * package-draft.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { itemXml, withItem, withoutItems } from './xml-list.ts';

/** The part is named itself unless its extension says the same already; what was left there of another part goes. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const own = withoutContentType(xml, part);
  if (typeOfExtension(own, part) === contentType) return own;
  const attributes = ` PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"`;
  return withItem(own, itemXml(own, 'Override', attributes));
}

export function withoutContentType(xml: string, part: string): string {
  const name = `/${part}`.toLowerCase();
  return withoutItems(xml, (item) => {
    const reader = new XmlReader(item);
    return reader.open('Override') && reader.attribute('PartName')?.toLowerCase() === name;
  });
}

/** Names, in lower case, of the parts that are named themselves, whether they are there or not. */
export function typedParts(xml: string): ReadonlySet<string> {
  const names = new Set<string>();
  const reader = new XmlReader(xml);
  while (reader.open('Override')) names.add((reader.attribute('PartName') ?? '').slice(1).toLowerCase());
  return names;
}

function typeOfExtension(xml: string, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const reader = new XmlReader(xml);
  while (reader.open('Default')) {
    if (reader.attribute('Extension')?.toLowerCase() === extension) return reader.attribute('ContentType');
  }
  return undefined;
}
