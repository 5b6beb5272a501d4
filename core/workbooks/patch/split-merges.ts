/**
 * Takes merged blocks of a sheet apart: the value stays in the first cell, the others are empty cells again, as they
 * are in the file already. Called where a table is made of a register.
 */
import { parseRange, rangeText, type CellRange } from '../address.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet } from './sheet-elements.ts';
import { attributeOf } from './tag-text.ts';
import { listItems, withoutItems } from './xml-list.ts';

/** @param blocks merged ranges of the sheet; any that is not merged is passed over */
export function splitMerges(sheet: string, blocks: readonly CellRange[]): PatchOperation {
  const gone = new Set(blocks.map(rangeText));
  return (draft) => {
    changeSheet(draft, draft.sheet(sheet).part, (elements) => {
      for (const element of elements.named('mergeCells')) {
        const list = elements.xml(element);
        const rest = withoutItems(list, (item) => gone.has(blockOf(item)));
        if (rest === list) continue;
        if (listItems(rest).length === 0) elements.remove(element);
        else elements.replace(element, rest);
      }
    });
  };
}

/** The block as `rangeText` writes it. */
function blockOf(item: string): string {
  const range = parseRange(attributeOf(item, 'ref') ?? '');
  return range ? rangeText(range) : '';
}
