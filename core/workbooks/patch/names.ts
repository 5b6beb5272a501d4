/**
 * Defined names of a workbook, among them those that Excel keeps for the printing of a sheet. A name without a sheet
 * holds everywhere; names are told apart without regard to case. Called by the structuring of registers and by
 * add-sheet.ts.
 */
import { escapeAttribute, escapeText } from '../../opc/xml.ts';
import { quotedSheet, type CellRange } from '../address.ts';
import { absoluteColumns, absoluteRange, absoluteRows } from '../write/sheet-ranges.ts';
import type { NameModel } from '../write/model.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { attributeOf } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { changeWorkbook, prefixOf, withWorkbookChild } from './workbook-xml.ts';
import { childNamed, openingTag, readElement } from './xml-element.ts';
import { listItems, withItem, withoutItems } from './xml-list.ts';
import { spliceText } from './splices.ts';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** Rows and columns that are printed again on every page, in Excel's row numbers and column indexes from 0. */
export interface PrintTitles {
  readonly rows?: readonly [from: number, to: number];
  readonly columns?: readonly [from: number, to: number];
}

/** A name that is there gets the new meaning. @throws TeczkaError `sheet-missing`; RangeError for what is no name */
export function setNames(names: readonly NameModel[]): PatchOperation {
  return (draft) => {
    for (const name of names) setName(draft, name);
  };
}

/** Names that are not there are passed over. @throws TeczkaError `sheet-missing` */
export function removeNames(names: readonly Pick<NameModel, 'name' | 'sheet'>[]): PatchOperation {
  return (draft) => {
    for (const { name, sheet } of names) {
      const local = localId(draft, sheet);
      dropNames(draft, (item) => isName(item, name, local));
    }
  };
}

/** What of the sheet is printed; without ranges all of it. @throws TeczkaError `sheet-missing` */
export function setPrintArea(sheet: string, ranges: readonly CellRange[]): PatchOperation {
  const cells = (name: string) => ranges.map((range) => `${quotedSheet(name)}!${absoluteRange(range)}`);
  return printName(sheet, PRINT_AREA, cells);
}

/** @throws TeczkaError `sheet-missing` */
export function setPrintTitles(sheet: string, { rows, columns }: PrintTitles): PatchOperation {
  return printName(sheet, PRINT_TITLES, (name) => [
    ...(columns ? [`${quotedSheet(name)}!${absoluteColumns(...columns)}`] : []),
    ...(rows ? [`${quotedSheet(name)}!${absoluteRows(...rows)}`] : []),
  ]);
}

/** Takes out the names for which the work says so. */
export function dropNames(draft: WorkbookDraft, goes: (item: string) => boolean): void {
  changeWorkbook(draft, (xml) => {
    const list = childNamed(xml, 'definedNames');
    if (list === undefined) return xml;
    const after = withoutItems(list, goes);
    if (after === list) return xml;
    return withWorkbookChild(xml, 'definedNames', listItems(after).length === 0 ? undefined : after);
  });
}

/** Is it the name of the sheet with that index, or for undefined of the whole workbook? */
export function isName(item: string, name: string, local: number | undefined): boolean {
  const tag = openingTag(item);
  const own = attributeOf(tag, 'localSheetId');
  const isHere = own === undefined ? local === undefined : Number(own) === local;
  return isHere && attributeOf(tag, 'name')?.toLowerCase() === name.toLowerCase();
}

function printName(sheet: string, name: string, parts: (sheet: string) => readonly string[]): PatchOperation {
  return (draft) => {
    const own = draft.sheet(sheet).name;
    const written = parts(own);
    const operation =
      written.length === 0
        ? removeNames([{ name, sheet: own }])
        : setNames([{ name, sheet: own, formula: written.join(',') }]);
    operation(draft);
  };
}

function setName(draft: WorkbookDraft, { name, formula, sheet, hidden }: NameModel): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) throw new RangeError(`Not a name: ${name}`);
  const local = localId(draft, sheet);
  changeWorkbook(draft, (xml) => {
    const prefix = prefixOf(xml);
    const list = childNamed(xml, 'definedNames') ?? `<${prefix}definedNames/>`;
    const tag =
      `<${prefix}definedName name="${escapeAttribute(name)}"` +
      `${local === undefined ? '' : ` localSheetId="${local}"`}${hidden ? ' hidden="1"' : ''}>`;
    const item = `${tag}${escapeText(formula)}</${prefix}definedName>`;
    const known = readElement(list).children.find((child) => isName(child.xml, name, local));
    const after = known ? spliceText(list, [{ ...known, text: item }]) : withItem(list, item);
    return withWorkbookChild(xml, 'definedNames', after);
  });
}

/** Index of the sheet among all sheets, as names give it. */
function localId(draft: WorkbookDraft, sheet: string | undefined): number | undefined {
  if (sheet === undefined) return undefined;
  const { name } = draft.sheet(sheet);
  return draft.main.sheets.findIndex((entry) => entry.name === name);
}
