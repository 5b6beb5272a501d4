/**
 * Which cells of the template hold other values after filling: the tables' rows, the named cells, and every formula,
 * for nobody here counts what it gives now. Asked for the copies of figures in charts.
 */
import { LAST_COLUMN, LAST_ROW, type CellRange } from '../address.ts';
import { formulaPieces } from '../formula-references.ts';

export class ChangedCells {
  private readonly bySheet = new Map<string, CellRange[]>();

  add(sheet: string, range: CellRange): void {
    const key = sheet.toLowerCase();
    const ranges = this.bySheet.get(key) ?? [];
    ranges.push(range);
    this.bySheet.set(key, ranges);
  }

  /** Does a formula read any of them? One without references (a name, a column of a table) may. */
  isReadBy(formula: string, sheet: string): boolean {
    const references = formulaPieces(formula).filter((piece) => typeof piece !== 'string');
    if (references.length === 0) return true;
    return references.some(({ from, to = from, isForeign, sheet: named }) => {
      if (isForeign) return false;
      const changed = this.bySheet.get((named ?? sheet).toLowerCase()) ?? [];
      const [top, bottom] = ordered(from.row ?? 1, to.row ?? LAST_ROW);
      const [left, right] = ordered(from.column ?? 0, to.column ?? LAST_COLUMN);
      return changed.some(
        (range) => range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left,
      );
    });
  }
}

function ordered(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}
