/**
 * Shows, hides and deeply hides sheets, and brings one to the front. A workbook opens on a visible sheet and has at least
 * one. Called by the settings of an office and by the structuring of registers.
 */
import { TeczkaError } from '../../values/errors.ts';
import type { Visibility } from '../sheet.ts';
import type { SheetEntry } from '../workbook-part.ts';
import { partText } from './part-text.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet } from './sheet-elements.ts';
import { refuseLockedStructure } from './sheet-list.ts';
import { spliceText } from './splices.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { changeWorkbook, withWorkbookChild } from './workbook-xml.ts';
import { childNamed, openingTag, withOpeningTag } from './xml-element.ts';
import { listItems } from './xml-list.ts';

/** @throws TeczkaError `sheet-missing`, `sheet-last-visible`, `workbook-structure-protected` */
export function setVisibility(name: string, visibility: Visibility): PatchOperation {
  return (draft) => {
    const entry = draft.sheet(name);
    if (entry.visibility === visibility) return;
    refuseLockedStructure(draft);
    if (visibility !== 'visible') {
      refuseLastVisible(draft, entry);
      leaveFront(draft, entry);
    }
    changeItem(draft, 'sheets', draft.main.sheets.indexOf(draft.sheet(name)), (tag) =>
      withAttribute(tag, 'state', visibility === 'visible' ? undefined : visibility),
    );
  };
}

/** The workbook opens on this sheet. @throws TeczkaError `sheet-missing`; RangeError for a hidden sheet */
export function showFirst(name: string): PatchOperation {
  return (draft) => {
    const entry = draft.sheet(name);
    if (entry.visibility !== 'visible') throw new RangeError(`A hidden sheet cannot be in front: ${name}`);
    bringToFront(draft, entry);
  };
}

/** @throws TeczkaError `sheet-last-visible` where no other sheet can be seen */
export function refuseLastVisible(draft: WorkbookDraft, entry: SheetEntry): void {
  const others = draft.main.sheets.filter(({ name }) => name !== entry.name);
  if (!others.some(({ visibility }) => visibility === 'visible')) throw lastVisible(entry.name);
}

/** Another sheet comes to the front where this one was there. */
function leaveFront(draft: WorkbookDraft, entry: SheetEntry): void {
  const { sheets } = draft.main;
  const front = sheets[frontOf(draft)];
  if (front?.name !== entry.name) return;
  const next = sheets.find(({ name, visibility }) => name !== entry.name && visibility === 'visible');
  if (next) bringToFront(draft, next);
}

function bringToFront(draft: WorkbookDraft, entry: SheetEntry): void {
  const { sheets } = draft.main;
  const place = sheets.findIndex(({ name }) => name === entry.name);
  for (const sheet of sheets) if (sheet.cells) select(draft, sheet, sheet.name === entry.name);
  if (frontOf(draft) !== place) {
    changeItem(draft, 'bookViews', 0, (tag) => withAttribute(tag, 'activeTab', String(place)));
  }
}

function frontOf(draft: WorkbookDraft): number {
  const views = childNamed(partText(draft.require(draft.main.part)), 'bookViews');
  const first = views === undefined ? undefined : listItems(views)[0];
  return Number((first && attributeOf(openingTag(first.xml), 'activeTab')) ?? 0);
}

/** A selected sheet is changed together with all others that are selected. */
function select(draft: WorkbookDraft, { part }: SheetEntry, isSelected: boolean): void {
  changeSheet(draft, part, (elements) => {
    const views = elements.find('sheetViews');
    if (!views) return;
    const xml = elements.xml(views);
    const splices = listItems(xml).flatMap(({ from, to, xml: view }) => {
      const tag = openingTag(view);
      const isNow = ['1', 'true'].includes(attributeOf(tag, 'tabSelected') ?? '0');
      if (isNow === isSelected) return [];
      const selected = withAttribute(tag, 'tabSelected', isSelected ? '1' : undefined);
      return [{ from, to, text: withOpeningTag(view, selected) }];
    });
    if (splices.length > 0) elements.replace(views, spliceText(xml, splices));
  });
}

/** Changes the opening tag of one item of a list in the workbook part. */
function changeItem(
  draft: WorkbookDraft,
  list: string,
  index: number,
  change: (tag: string) => string,
): void {
  changeWorkbook(draft, (xml) => {
    const own = childNamed(xml, list) ?? '';
    const item = listItems(own)[index];
    if (!item) return xml;
    const changed = withOpeningTag(item.xml, change(openingTag(item.xml)));
    return withWorkbookChild(xml, list, spliceText(own, [{ from: item.from, to: item.to, text: changed }]));
  });
}

function lastVisible(sheet: string): TeczkaError {
  const text = `Arkusz „${sheet}” jest jedynym widocznym arkuszem skoroszytu, a Excel wymaga co najmniej jednego. Pokaż najpierw inny arkusz.`;
  return new TeczkaError('sheet-last-visible', text, { sheet });
}
