/**
 * What a workbook tells of itself beside its sheets: files it depends on, macros, marks that it is final, protected or
 * shared. Each is read when it is asked for. Called by workbook.ts.
 */
import { relationshipsOf, type Relationship } from '../../opc/relationships.ts';
import { XmlReader } from '../../opc/xml-reader.ts';
import { xmlText } from '../../opc/xml.ts';
import type { Zip } from '../../opc/zip-read.ts';
import { isTrue, type WorkbookPart } from '../workbook-part.ts';

const MACROS: ReadonlySet<string> = new Set(['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet']);
/** What the old mode of shared workbooks leaves in the file. */
const SHARING: ReadonlySet<string> = new Set(['revisionHeaders', 'usernames']);
const FINAL = '_MarkAsFinal';

/** Names of the files in the order of the file, each once. */
export function externalLinksOf(zip: Zip, { relationships }: WorkbookPart): readonly string[] {
  const links = relationships
    .filter(({ type, external }) => type === 'externalLink' && !external)
    .flatMap(({ target }) => relationshipsOf(zip, target))
    .filter((link: Relationship) => link.external);
  return [...new Set(links.map(({ target }) => fileName(target)))];
}

export function hasMacrosIn({ relationships }: WorkbookPart): boolean {
  return relationships.some(({ type }) => MACROS.has(type));
}

export function isSharedIn({ relationships }: WorkbookPart): boolean {
  return relationships.some(({ type }) => SHARING.has(type));
}

export function isStructureProtected(zip: Zip, { part }: WorkbookPart): boolean {
  const bytes = zip.read(part);
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  return reader.open('workbookProtection') && isTrue(reader.attribute('lockStructure'));
}

export function isFinalIn(zip: Zip): boolean {
  const properties = relationshipsOf(zip, '').find(({ type }) => type === 'custom-properties');
  const bytes = properties && zip.read(properties.target);
  const reader = new XmlReader(bytes ? xmlText(bytes) : '');
  while (reader.open('property')) {
    if (reader.attribute('name') === FINAL) return isTrue(reader.content().trim());
  }
  return false;
}

/** "file:///\\serwer\Rejestry\Stawki%202024.xlsx" to "Stawki 2024.xlsx". */
function fileName(address: string): string {
  const name = address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // A name may hold a percent sign that stands for itself.
    if (error instanceof URIError) return name;
    throw error;
  }
}
