/**
 * The parts of a filled package, laid out once for a template: everything constant is packed, what each document
 * brings anew (its texts, its data, its title) is left open. Called by template.ts, for the working and the final form.
 */
import { CONTENT_TYPES_PART } from '../opc/content-types.ts';
import type { Platform } from '../opc/platform.ts';
import { relationshipsPart } from '../opc/relationships.ts';
import type { DocumentPackage } from './document-package.ts';
import { PackageDraft, type LaidPart } from './package-draft.ts';
import { CLEANERS, EMPTY_CORE } from './properties.ts';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const DATA_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Identity of the data part inside a document; Word asks only that it differ from the other parts' there. */
const DATA_ID = '{5B0C2A4E-7A3D-4C53-9B41-2E6F7D1C8A90}';

export interface Layout {
  readonly parts: readonly LaidPart[];
  /** Part of core properties, with its text before title and subject are set. */
  readonly core: { readonly part: string; readonly xml: string };
  readonly dataPart?: string;
}

export interface LayoutOptions {
  readonly final: boolean;
  readonly withData: boolean;
  /** Texts that are the same in every document although they differ from the template's. */
  readonly constants: ReadonlyMap<string, string>;
  /** Names of the parts whose texts each document brings. */
  readonly open: readonly string[];
}

export function layOut(document: DocumentPackage, platform: Platform, options: LayoutOptions): Layout {
  const draft = new PackageDraft(document.zip);
  for (const [part, xml] of options.constants) draft.setText(part, xml);
  // A filled form is a document even where the template was a template (.dotx).
  const types = draft.text(CONTENT_TYPES_PART);
  if (types.includes('template.main+xml'))
    draft.setText(CONTENT_TYPES_PART, types.replace('template.main+xml', 'document.main+xml'));
  dropThumbnail(draft);
  const corePart = ensureCore(draft);
  const dataPart = options.withData ? (document.dataPart ?? addDataPart(draft, document)) : undefined;
  if (!options.withData && document.dataPart !== undefined)
    removeData(draft, document.main, document.dataPart);
  if (options.final) clean(draft, document);
  const open = new Set([...options.open, corePart, ...(dataPart === undefined ? [] : [dataPart])]);
  const core = { part: corePart, xml: draft.text(corePart) };
  return { parts: draft.lay(platform, open), core, ...(dataPart === undefined ? {} : { dataPart }) };
}

/** A picture of some other document's first page. */
function dropThumbnail(draft: PackageDraft): void {
  for (const { type, target } of draft.relationships('')) if (type === 'thumbnail') draft.remove(target);
  draft.unrelate('', ({ type }) => type === 'thumbnail');
}

function ensureCore(draft: PackageDraft): string {
  const present = draft.relationships('').find(({ type }) => type === 'core-properties');
  if (present && draft.has(present.target)) return present.target;
  const part = 'docProps/core.xml';
  draft.add(part, CORE_TYPE, EMPTY_CORE);
  if (!present) draft.relate('', 'core-properties', part);
  return part;
}

function addDataPart(draft: PackageDraft, { main }: DocumentPackage): string {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  draft.add(part, 'application/xml');
  draft.add(
    properties,
    DATA_PROPERTIES_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${DATA_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:teczka:decision:1"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.relate(part, 'customXmlProps', `itemProps${number}.xml`);
  draft.relate(main, 'customXml', '../'.repeat(main.split('/').length - 1) + part);
  return part;
}

function removeData(draft: PackageDraft, main: string, part: string): void {
  for (const { target } of draft.relationships(part)) draft.remove(target);
  draft.unrelate(main, ({ target }) => target === part);
  draft.remove(part);
}

function clean(draft: PackageDraft, { main }: DocumentPackage): void {
  for (const { type, target } of [...draft.relationships(''), ...draft.relationships(main)]) {
    const cleaner = CLEANERS[type];
    if (!cleaner || !draft.has(target)) continue;
    const before = draft.text(target);
    const after = cleaner(before);
    if (after !== before) draft.setText(target, after);
    if (type === 'settings' && draft.has(relationshipsPart(target))) {
      draft.unrelate(target, (relationship) => relationship.type === 'attachedTemplate');
    }
  }
}
