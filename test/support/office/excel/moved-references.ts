/** What Excel makes of the references in a formula when columns are inserted. Called by book.ts. */
import {
  formulaPieces,
  referenceText,
  type FormulaCorner,
} from '../../../../core/workbooks/formula-references.ts';

/**
 * @param own name of the sheet on which the formula stands
 * @param sheet on which the columns were inserted, before column `from`
 */
export function afterInsertion(
  formula: string,
  own: string,
  { sheet, from, count }: { readonly sheet: string; readonly from: number; readonly count: number },
): string {
  const moved = (corner: FormulaCorner): FormulaCorner => {
    const { column } = corner;
    return column === undefined || column < from ? corner : { ...corner, column: column + count };
  };
  return formulaPieces(formula)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const on = (piece.sheet ?? own).toLowerCase();
      if (piece.isForeign || on !== sheet.toLowerCase()) return piece.text;
      return referenceText({ ...piece, from: moved(piece.from), to: piece.to && moved(piece.to) });
    })
    .join('');
}
