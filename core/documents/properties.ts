/**
 * Document properties: the title, which screen readers announce, and what a final document must not carry outside
 * the office (author, company, path of the template, marks of revisions).
 */
import { withElement, withoutElements } from './small-xml.ts';

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
}

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** A part of core properties for a package that has none. */
export const EMPTY_CORE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${CORE}"/>`;

/** Local names, whatever prefix a program gives them. Dates go too: they are the template's, not the document's. */
const PERSONAL_CORE = [
  'creator',
  'lastModifiedBy',
  'lastPrinted',
  'revision',
  'created',
  'modified',
  'keywords',
  'description',
  'category',
];
const PERSONAL_EXTENDED = ['Template', 'Manager', 'Company', 'HyperlinkBase', 'TotalTime'];

/** Title and subject set in the part of core properties, or cleared: those of an earlier document must not stay. */
export function coreWith(xml: string, { title, subject }: DocumentProperties): string {
  return withProperty(withProperty(xml, 'title', title), 'subject', subject);
}

function withProperty(xml: string, name: string, text: string | undefined): string {
  return text === undefined
    ? withoutElements(xml, [name])
    : withElement(xml, `dc:${name}`, DUBLIN_CORE, text);
}

/** What is taken out of a final document, by the last word of the relationship that leads to the part. */
export const CLEANERS: Readonly<Record<string, (xml: string) => string>> = {
  'core-properties': (xml) => withoutElements(xml, PERSONAL_CORE),
  'extended-properties': (xml) => withoutElements(xml, PERSONAL_EXTENDED),
  settings: (xml) => withoutElements(xml, ['rsids', 'attachedTemplate']),
};
