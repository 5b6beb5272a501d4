/**
 * The list of sheets in the workbook part: one joins or goes, and whatever counts sheets by their place (names of one
 * sheet, the tab in front) follows. Called by add-sheet.ts, remove-sheet.ts and sheet-visibility.ts.
 */
import { damaged } from '../../opc/damage.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { TeczkaError } from '../../values/errors.ts';
import { fileWords, type WorkbookPlace } from '../errors.ts';
import { isStructureProtected } from '../features/workbook-features.ts';
import type { Visibility } from '../sheet.ts';
import type { SheetEntry } from '../workbook-part.ts';
import { attributeOf, withAttribute, withBeforeEnd } from './tag-text.ts';
import { inKindOf } from './strict.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { changeWorkbook, prefixOf, withWorkbookChild } from './workbook-xml.ts';
import { childNamed, openingTag, readElement, withOpeningTag } from './xml-element.ts';
import { listItems, withoutItems } from './xml-list.ts';
import { spliceText } from './splices.ts';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS_PREFIX =
  /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships["']/;

export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
  /** Place among all sheets from 0; the last one without it. */
  readonly at?: number;
}

/** @throws TeczkaError `workbook-structure-protected` */
export function refuseLockedStructure(draft: WorkbookDraft): void {
  if (isStructureProtected(draft.package, draft.main)) throw structureProtected(draft.place);
}

/** Adds a sheet whose part is there already. */
export function listSheet(draft: WorkbookDraft, { name, part, visibility, at }: ListedSheet): void {
  const id = draft.relate(draft.main.part, { type: 'worksheet', target: part });
  changeWorkbook(draft, (xml) => {
    const list = sheetsOf(xml);
    const items = listItems(list);
    const place = Math.min(at ?? items.length, items.length);
    const ids = items.map((item) => Number(attributeOf(openingTag(item.xml), 'sheetId') ?? 0));
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    const item =
      `<${prefixOf(xml)}sheet name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}"${state}` +
      `${linkTo(id, xml, draft)}/>`;
    const from = items[place]?.from ?? readElement(list).close;
    const listed = withWorkbookChild(xml, 'sheets', spliceText(list, [{ from, to: from, text: item }]));
    return place === items.length ? listed : shifted(listed, (index) => (index >= place ? index + 1 : index));
  });
}

/** Takes a sheet out of the list, with the names that were only its own. */
export function unlistSheet(draft: WorkbookDraft, { name }: SheetEntry): void {
  const { part, sheets } = draft.main;
  const place = sheets.findIndex((sheet) => sheet.name === name);
  const rest = sheets.filter((_, index) => index !== place);
  const front = rest.findIndex(({ visibility }) => visibility === 'visible');
  const relationship = draft.main.relationships.find(({ target }) => target === sheets[place]?.part);
  changeWorkbook(draft, (xml) => {
    const list = withoutItems(sheetsOf(xml), (_, index) => index === place);
    const names = childNamed(xml, 'definedNames');
    const left = names === undefined ? undefined : withoutItems(names, (item) => localId(item) === place);
    const unlisted = withWorkbookChild(xml, 'sheets', list);
    const isEmpty = left === undefined || listItems(left).length === 0;
    const named =
      left === names ? unlisted : withWorkbookChild(unlisted, 'definedNames', isEmpty ? undefined : left);
    return shifted(named, (index) => (index > place ? index - 1 : index), place, front);
  });
  if (relationship) draft.unrelate(part, relationship.id);
}

/**
 * The attribute that points at the sheet's part. Some programs declare its namespace on every sheet of the list and
 * nowhere above: then the new one has to declare it too.
 */
function linkTo(id: string, xml: string, draft: WorkbookDraft): string {
  const above = xml.slice(0, xml.indexOf(openingTag(sheetsOf(xml)))) + openingTag(sheetsOf(xml));
  const declared = LINKS_PREFIX.exec(above)?.[1];
  return declared === undefined
    ? inKindOf(draft, ` xmlns:r="${LINKS}" r:id="${id}"`)
    : ` ${declared}:id="${id}"`;
}

function sheetsOf(xml: string): string {
  const list = childNamed(xml, 'sheets');
  if (list === undefined) throw damaged('w części skoroszytu brakuje listy arkuszy');
  return list;
}

/** The workbook part with every place of a sheet moved. @param gone place that is no more. @param front tab instead of it */
function shifted(xml: string, moved: (place: number) => number, gone = -1, front = 0): string {
  return movedViews(movedNames(xml, moved), (place) => (place === gone ? front : moved(place)));
}

function movedNames(xml: string, moved: (place: number) => number): string {
  const names = childNamed(xml, 'definedNames');
  if (names === undefined) return xml;
  const splices = listItems(names).flatMap((item) => {
    const own = localId(item.xml);
    if (own === undefined || moved(own) === own) return [];
    const tag = withAttribute(openingTag(item.xml), 'localSheetId', String(moved(own)));
    return [{ from: item.from, to: item.to, text: withOpeningTag(item.xml, tag) }];
  });
  return splices.length === 0 ? xml : withWorkbookChild(xml, 'definedNames', spliceText(names, splices));
}

function movedViews(xml: string, moved: (place: number) => number): string {
  const views = childNamed(xml, 'bookViews');
  if (views === undefined) return xml;
  const splices = listItems(views).map(({ from, to, xml: view }) => {
    const tag = ['activeTab', 'firstSheet'].reduce((text, name) => {
      const own = Number(attributeOf(text, name) ?? 0);
      return moved(own) === own ? text : withPlace(text, name, moved(own));
    }, openingTag(view));
    return { from, to, text: withOpeningTag(view, tag) };
  });
  return withWorkbookChild(xml, 'bookViews', spliceText(views, splices));
}

/** Most programs leave a place out where it is the first: two spaces tell that it stood there only for our sheet. */
function withPlace(tag: string, name: string, place: number): string {
  if (attributeOf(tag, name) === undefined) {
    return withBeforeEnd(tag, `  ${name}="${place}"`);
  }
  const isOurs = tag.includes(`  ${name}="`);
  if (place === 0 && isOurs) return withAttribute(tag, name, undefined);
  const written = new RegExp(`(\\s${name}\\s*=\\s*["'])[^"']*`);
  return tag.replace(written, (_, before: string) => before + String(place));
}

/** Place of the sheet to which a name is limited. */
function localId(name: string): number | undefined {
  const own = attributeOf(openingTag(name), 'localSheetId');
  return own === undefined ? undefined : Number(own);
}

function structureProtected(place: WorkbookPlace): TeczkaError {
  const text = `${fileWords(place)} ma chronioną strukturę, więc nie można w nim dodawać, usuwać ani ukrywać arkuszy. Zdejmij ochronę w Excelu (Recenzja > Chroń skoroszyt).`;
  return new TeczkaError('workbook-structure-protected', text, place);
}
