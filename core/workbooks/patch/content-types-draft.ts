/**
 * `[Content_Types].xml` while it is changed: what is said of one part joins or goes, every other byte stays. Called by
 * package-draft.ts.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { itemXml, withItem, withoutItems } from './xml-list.ts';

/** The part is named itself unless its extension says the same already. */
export function withContentType(xml: string, part: string, contentType: string): string {
  if (typeOfExtension(xml, part) === contentType) return xml;
  const attributes = ` PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"`;
  return withItem(xml, itemXml(xml, 'Override', attributes));
}

export function withoutContentType(xml: string, part: string): string {
  const name = `/${part}`.toLowerCase();
  return withoutItems(xml, (item) => {
    const reader = new XmlReader(item);
    return reader.open('Override') && reader.attribute('PartName')?.toLowerCase() === name;
  });
}

function typeOfExtension(xml: string, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const reader = new XmlReader(xml);
  while (reader.open('Default')) {
    if (reader.attribute('Extension')?.toLowerCase() === extension) return reader.attribute('ContentType');
  }
  return undefined;
}
