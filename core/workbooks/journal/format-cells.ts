/** Gives cells that are there another number format; all else of their look stays. Called by cell-changes.ts. */
import { findCells } from '../patch/find-cells.ts';
import type { PatchOperation } from '../patch/patch-workbook.ts';
import type { NamedCell } from '../patch/refusals.ts';
import { SheetParts } from '../patch/sheet-part.ts';
import { spliceBytes } from '../patch/splices.ts';
import { changeStyles } from '../patch/styles-draft.ts';
import { withAttribute } from '../patch/tag-text.ts';

export interface FormattedCell extends NamedCell {
  /** Code of a number format. */
  readonly format: string;
}

/** Cells that have that format already stay as they are. @throws TeczkaError `sheet-missing` */
export function formatCells(cells: readonly FormattedCell[]): PatchOperation {
  return (draft) => {
    if (cells.length === 0) return;
    changeStyles(draft, (styles) => {
      const decoder = new TextDecoder();
      for (const { part, located, cells: found } of findCells(new SheetParts(draft), cells)) {
        const splices = found.flatMap(({ asked, cell }) => {
          if (!cell || styles.style(cell.style).format === asked.format) return [];
          const style = styles.styleWith({ format: asked.format }, cell.style);
          const tag = decoder.decode(located.bytes.subarray(cell.tag.from, cell.tag.to));
          return [{ ...cell.tag, text: withAttribute(tag, 's', String(style)) }];
        });
        if (splices.length > 0) draft.replace(part, spliceBytes(located.bytes, splices));
      }
    });
  };
}
