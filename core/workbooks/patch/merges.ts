/**
 * Merged blocks of a sheet: made where nothing would be hidden, and taken apart again: the value stays in the first cell,
 * the others are empty cells again, as they are in the file already. Called where a table is made of a register.
 */
import { xmlText } from '../../opc/xml.ts';
import { TeczkaError } from '../../values/errors.ts';
import { a1, parseRange, rangeText, type CellRange } from '../address.ts';
import { mergedRanges } from '../sheet-surroundings.ts';
import type { LocatedSheet } from './located.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { changeSheet } from './sheet-elements.ts';
import { SheetParts } from './sheet-part.ts';
import { isWithin, overlap } from './sqref.ts';
import { tablesOf } from './tables.ts';
import { attributeOf } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';
import { itemXml, listItems, withItem, withoutItems } from './xml-list.ts';

/**
 * A block that is merged already is passed over.
 * @throws TeczkaError `sheet-missing`, `merge-overlap` (another block, a table), `merge-hides-values`
 */
export function mergeCells(sheet: string, blocks: readonly CellRange[]): PatchOperation {
  return (draft) => {
    const { name, part } = draft.sheet(sheet);
    for (const block of blocks) {
      const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index);
      const located = new SheetParts(draft).part(part).locate(new Set(rows));
      const merged = mergedRanges(xmlText(located.bytes.subarray(located.tail)));
      if (merged.some((one) => isWithin(one, block) && isWithin(block, one))) continue;
      refuseMerge(draft, name, block, merged, located);
      changeSheet(draft, part, (elements) => {
        const list = elements.find('mergeCells');
        const before = list ? elements.xml(list) : `<${elements.prefix}mergeCells count="0"/>`;
        const item = itemXml(before, 'mergeCell', ` ref="${rangeText(block)}"`);
        elements.put('mergeCells', withItem(before, item));
      });
    }
  };
}

function refuseMerge(
  draft: WorkbookDraft,
  sheet: string,
  block: CellRange,
  merged: readonly CellRange[],
  located: LocatedSheet,
): void {
  const tables = tablesOf(draft).flatMap((table) => (table.sheet === sheet && table.range) || []);
  const other = [...merged, ...tables].find((one) => overlap(one, block));
  if (other) {
    const what = `zachodzi na nie scalony obszar albo tabela ${rangeText(other)}. Wskaż inne komórki`;
    throw mergeRefusal('merge-overlap', sheet, block, what);
  }
  for (const { number, cells } of located.rows.values()) {
    for (const { column, values, formula } of cells) {
      const isFirst = number === block.top && column === block.left;
      const isIn = column >= block.left && column <= block.right;
      if (isFirst || !isIn || (values.length === 0 && !formula)) continue;
      const what = `zniknęłaby zawartość komórki ${a1(number, column)}. Przenieś ją najpierw w inne miejsce`;
      throw mergeRefusal('merge-hides-values', sheet, block, what);
    }
  }
}

/** @param what Polish clause without a full stop, with the advice */
function mergeRefusal(code: string, sheet: string, block: CellRange, what: string): TeczkaError {
  const cell = rangeText(block);
  const text = `Arkusz „${sheet}”: komórek ${cell} nie można scalić, bo ${what}.`;
  return new TeczkaError(code, text, { sheet, cell });
}

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
