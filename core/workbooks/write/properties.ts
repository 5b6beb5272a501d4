/**
 * The document properties of a written workbook. No author, no time: a report says when it was made where its reader
 * sees it, and the same input gives the same bytes. Called by workbook.ts.
 */
import { escapeText } from '../../opc/xml.ts';
import type { WorkbookModel } from './model.ts';
import { XML_HEAD } from './parts.ts';

const PROGRAM = 'Teczka';

export function corePropertiesXml({ title, subject }: WorkbookModel): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(title)}</dc:title>` +
    (subject === undefined ? '' : `<dc:subject>${escapeText(subject)}</dc:subject>`) +
    `<dc:creator>${PROGRAM}</dc:creator><dc:language>pl-PL</dc:language></cp:coreProperties>`
  );
}

export function appPropertiesXml(): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${PROGRAM}</Application></Properties>`
  );
}
