/**
 * A Word document as a package: which part is the document, which others carry text, where its properties and its
 * data lie. Called by template.ts and read-document.ts.
 */
import { readContentTypes } from '../opc/content-types.ts';
import { damaged } from '../opc/damage.ts';
import { recognisePackage } from '../opc/package-kind.ts';
import type { Platform } from '../opc/platform.ts';
import { relationshipsOf, type Relationship } from '../opc/relationships.ts';
import { xmlText } from '../opc/xml.ts';
import type { Zip } from '../opc/zip-read.ts';
import { isDataPart, readDataPart, type StoredData } from './data-part.ts';
import { withMacros, wrongKind, type DocumentPlace } from './errors.ts';
import { attributeOf, childOf, parsePart, type PartTree } from './part-tree.ts';

export interface DocumentPackage {
  readonly zip: Zip;
  /** Name of the main part, usually `word/document.xml`. */
  readonly main: string;
  /** Names of the parts with text: the main one first, then headers, footers, notes. */
  readonly texts: readonly string[];
  readonly relationships: readonly Relationship[];
  /** Where Teczka's data lie, when the document has any. */
  readonly dataPart?: string;
}

const TEXT_PARTS: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** @throws TeczkaError for everything that is no readable .docx */
export function openDocument(bytes: Uint8Array, platform: Platform, place: DocumentPlace): DocumentPackage {
  const { kind, zip } = recognisePackage(bytes, platform);
  if (kind !== 'docx') throw wrongKind(kind, place);
  const main = zip && relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  if (!zip || main === undefined || !zip.has(main)) throw damaged('brakuje w nim treści dokumentu');
  if (/macroEnabled/i.test(readContentTypes(zip).of(main) ?? '')) throw withMacros(place);
  const relationships = relationshipsOf(zip, main).filter(
    ({ target, external }) => !external && zip.has(target),
  );
  const texts = relationships.filter(({ type }) => TEXT_PARTS.has(type)).map(({ target }) => target);
  const dataPart = relationships.find(
    ({ type, target }) => type === 'customXml' && isDataPart(textOf(zip, target)),
  );
  return {
    zip,
    main,
    texts: [...new Set([main, ...texts])],
    relationships,
    ...(dataPart ? { dataPart: dataPart.target } : {}),
  };
}

export function treeOf({ zip }: DocumentPackage, part: string): PartTree {
  return parsePart(textOf(zip, part));
}

/** The document's data; undefined when it was never filled, or finished without them. */
export function storedData({ zip, dataPart }: DocumentPackage, place: DocumentPlace): StoredData | undefined {
  return dataPart === undefined ? undefined : readDataPart(textOf(zip, dataPart), place);
}

/** Ids of the character styles in which Word shows prompts; their names depend on the language of Word. */
export function placeholderStyles(document: DocumentPackage): Set<string> {
  const styles = new Set(['PlaceholderText']);
  const part = document.relationships.find(({ type }) => type === 'styles')?.target;
  if (part === undefined) return styles;
  const tree = treeOf(document, part);
  for (const style of tree.root.children) {
    const name = attributeOf(tree, childOf(style, 'name'), 'val');
    const id = attributeOf(tree, style, 'styleId');
    if (id !== undefined && name?.toLowerCase() === 'placeholder text') styles.add(id);
  }
  return styles;
}

function textOf(zip: Zip, part: string): string {
  const bytes = zip.read(part);
  return bytes ? xmlText(bytes) : '';
}
