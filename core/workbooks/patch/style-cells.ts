/**
 * Gives cells another look: ranges and whole columns. Values, formulas and whatever of the look is not asked for stay.
 * Called by the structuring of registers.
 */
import type { CellRange } from '../address.ts';
import { withColumns } from './columns-xml.ts';
import { isOfColumns, LooksOver } from './looks-over.ts';
import type { NewLook } from './new-look.ts';
import type { PatchOperation } from './patch-workbook.ts';
import { restyleRows } from './restyle-rows.ts';
import { changeSheet } from './sheet-elements.ts';
import { SheetParts, type SheetPart } from './sheet-part.ts';
import { changeStyles, type StylesDraft } from './styles-draft.ts';
import { attributeOf } from './tag-text.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

export interface StyledRange {
  /** From the first to the last row of a sheet for whole columns, which rows to come take over. */
  readonly range: CellRange;
  readonly look: NewLook;
}

/**
 * A cell in several ranges gets all their looks, the later one above.
 * @throws TeczkaError `sheet-missing`, `sheet-protected` (a locked cell of a sheet whose protection does not allow
 *   formatting)
 */
export function styleCells(sheet: string, styled: readonly StyledRange[]): PatchOperation {
  return (draft) => {
    const { name, part } = draft.sheet(sheet);
    if (styled.length === 0) return;
    changeStyles(draft, (styles) => {
      const looks = new LooksOver(styled, (look, index) => styles.styleWith(look, index));
      const bytes = restyle(new SheetParts(draft).part(part), name, looks, styles);
      if (bytes) draft.replace(part, bytes);
      for (const { range, look } of styled.filter(isOfColumns))
        restyleColumns(draft, part, range, look, styles);
    });
  };
}

/** In whole columns only the cells that are there, and those to which their row gives a style. */
function restyle(part: SheetPart, sheet: string, looks: LooksOver, styles: StylesDraft) {
  const located = part.locate(new Set());
  const kept = part.kept(located);
  return restyleRows({
    located,
    isPlain: part.isPlain,
    looks,
    columnStyle: part.columnStyle(located),
    refuse: (row, column, style) => kept.refuseLook({ sheet, row, column }, () => styles.isLocked(style)),
  });
}

function restyleColumns(
  draft: WorkbookDraft,
  part: string,
  { left, right }: CellRange,
  look: NewLook,
  styles: StylesDraft,
): void {
  changeSheet(draft, part, (elements) => {
    const own = elements.find('cols');
    const styled = (tag: string) => ({
      style: String(styles.styleWith(look, Number(attributeOf(tag, 'style') ?? 0))),
    });
    elements.put('cols', withColumns(own && elements.xml(own), elements.prefix, [left, right], styled));
  });
}
