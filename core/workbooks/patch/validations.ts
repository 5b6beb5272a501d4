/**
 * Data validation: lists to choose from, bounds for numbers and dates, formulas. A cell has only one in Excel, so ours
 * leave out the cells that have one already, unless they are to replace it. Called by the structuring of registers and of
 * the office's settings.
 */
import { XmlReader } from '../../opc/xml-reader.ts';
import type { CellRange } from '../address.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet, type SheetElements } from './sheet-elements.ts';
import { overlap, parseSqref, sqref, without } from './sqref.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import { validationXml, type Validation } from './validation-xml.ts';
import { openingTag, withOpeningTag } from './xml-element.ts';
import { listItems, withItem, withoutItems } from './xml-list.ts';

export interface AddedValidation extends Validation {
  readonly ranges: readonly CellRange[];
  /** Also for cells that have one; those of newer kinds (lists on other sheets) stay all the same. */
  readonly replaces?: boolean;
}

/** A validation of a sheet, as it is written. */
export interface FoundValidation {
  readonly ranges: readonly CellRange[];
  readonly xml: string;
}

/** @throws TeczkaError `sheet-missing`; RangeError for words that do not fit into a list */
export function addValidations(sheet: string, validations: readonly AddedValidation[]): PatchOperation {
  return (draft) => {
    const { part } = draft.sheet(sheet);
    const { date1904 } = draft.main;
    changeSheet(draft, part, (elements) => {
      const list = elements.find('dataValidations');
      const before = list ? elements.xml(list) : `<${elements.prefix}dataValidations count="0"/>`;
      const extended = extendedRanges(elements);
      const after = validations.reduce((xml, { ranges, replaces, ...validation }) => {
        const free = without(ranges, [...extended, ...(replaces ? [] : rangesOf(xml))]);
        if (free.length === 0) return xml;
        const item = validationXml(validation, sqref(free), elements.prefix, date1904);
        return withItem(replaces ? withoutRanges(xml, free) : xml, item);
      }, before);
      if (after !== before) elements.put('dataValidations', after);
    });
  };
}

/** Takes out those that are ours. @throws TeczkaError `sheet-missing` */
export function removeValidations(
  sheet: string,
  isOurs: (found: FoundValidation) => boolean,
): PatchOperation {
  return (draft) => {
    changeSheet(draft, draft.sheet(sheet).part, (elements) => {
      const list = elements.find('dataValidations');
      if (!list) return;
      const before = elements.xml(list);
      const after = withoutItems(before, (xml) => isOurs({ ranges: sqrefOf(xml), xml }));
      if (after === before) return;
      if (listItems(after).length === 0) elements.remove(list);
      else elements.replace(list, after);
    });
  };
}

function sqrefOf(xml: string): CellRange[] {
  return parseSqref(attributeOf(openingTag(xml), 'sqref') ?? '');
}

function rangesOf(list: string): CellRange[] {
  return listItems(list).flatMap(({ xml }) => sqrefOf(xml));
}

/** The list with these cells taken out of its validations. */
function withoutRanges(list: string, taken: readonly CellRange[]): string {
  const isHit = (xml: string) => sqrefOf(xml).some((own) => taken.some((range) => overlap(own, range)));
  const hit = listItems(list).filter(({ xml }) => isHit(xml));
  const rest = hit.flatMap(({ xml }) => {
    const free = without(sqrefOf(xml), taken);
    return free.length === 0
      ? []
      : [withOpeningTag(xml, withAttribute(openingTag(xml), 'sqref', sqref(free)))];
  });
  return withItem(withoutItems(list, isHit), ...rest);
}

/** Cells with a validation of Excel 2010, which stands in the sheet's extensions. */
function extendedRanges(elements: SheetElements): CellRange[] {
  return elements.named('extLst').flatMap((element) => {
    const reader = new XmlReader(elements.xml(element));
    const ranges: CellRange[] = [];
    let isInside = false;
    while (reader.next()) {
      if (reader.kind === 'text') continue;
      if (reader.name === 'dataValidation') isInside = reader.kind === 'open' && !reader.empty;
      else if (isInside && reader.kind === 'open' && reader.name === 'sqref')
        ranges.push(...parseSqref(reader.content()));
    }
    return ranges;
  });
}
