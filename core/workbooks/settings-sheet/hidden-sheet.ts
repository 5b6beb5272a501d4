/** A very hidden sheet of a draft: joins behind all others or goes. Called by set-settings.ts. */
import { XmlReader } from '../../opc/xml-reader.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { partBytes, partText } from '../patch/part-text.ts';
import { spliceText } from '../patch/splices.ts';
import type { WorkbookDraft } from '../patch/workbook-draft.ts';
import { itemXml, listItems, withItem, withoutItems } from '../patch/xml-list.ts';
import type { SheetEntry } from '../workbook-part.ts';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LOOSE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_LINKS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export function addHiddenSheet(draft: WorkbookDraft, name: string, bytes: Uint8Array): void {
  const part = draft.freePart('xl/worksheets/sheet#.xml');
  draft.add(part, bytes, WORKSHEET);
  const id = draft.relate(draft.main.part, { type: 'worksheet', target: part });
  const space = draft.isStrict ? STRICT_LINKS : LOOSE_LINKS;
  changeList(draft, (list) => {
    const ids = listItems(list).map((item) => Number(attributeIn(item.xml, 'sheetId')));
    const sheetId = Math.max(0, ...ids.filter(Number.isInteger)) + 1;
    const attributes = ` name="${escapeAttribute(name)}" sheetId="${sheetId}" state="veryHidden" xmlns:r="${space}" r:id="${id}"`;
    return withItem(list, itemXml(list, 'sheet', attributes));
  });
}

export function removeHiddenSheet(draft: WorkbookDraft, { name, part }: SheetEntry): void {
  const { main } = draft;
  const relationship = main.relationships.find(({ target }) => target.toLowerCase() === part.toLowerCase());
  changeList(draft, (list) => withoutItems(list, (item) => attributeIn(item, 'name') === name));
  if (relationship) draft.unrelate(main.part, relationship.id);
  draft.remove(part);
}

/** The workbook part with another list of sheets. */
function changeList(draft: WorkbookDraft, change: (list: string) => string): void {
  const { part } = draft.main;
  const xml = partText(draft.require(part));
  const reader = new XmlReader(xml);
  if (!reader.open('sheets')) return;
  const from = reader.start;
  reader.skip();
  const text = change(xml.slice(from, reader.end));
  draft.replace(part, partBytes(spliceText(xml, [{ from, to: reader.end, text }])));
}

function attributeIn(item: string, name: string): string | undefined {
  const reader = new XmlReader(item);
  return reader.next() ? reader.attribute(name) : undefined;
}
