/**
 * Cells into which nothing can be written: locked ones of a protected sheet, and those behind the first cell of a merged
 * area (where this Excel tells of those). Asked together with what stands in them. Called by write-cells.ts.
 */
import { sheetProtected, type CellPlace } from '../../../core/host/index.ts';
import { cellCovered } from '../../../core/workbooks/patch/index.ts';
import { a1, contains } from '../../../core/workbooks/index.ts';
import type { PlacedBox } from './change-boxes.ts';
import { mergesIn, queueMerges } from './merged-areas.ts';
import { seesMerges } from './requirements.ts';

interface AskedBox {
  readonly box: PlacedBox<CellPlace>;
  readonly protection: Excel.WorksheetProtection;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merged: Excel.RangeAreas | undefined;
}

export class ClosedCells {
  readonly #asked: AskedBox[] = [];

  /** Queues the question; `refuse` reads the answer after the next sync. */
  queue(box: PlacedBox<CellPlace>, range: Excel.Range): void {
    const { protection } = range.worksheet;
    protection.load('protected');
    const properties = range.getCellProperties({ format: { protection: true } });
    const merged = seesMerges() ? queueMerges(range) : undefined;
    this.#asked.push({ box, protection, properties, merged });
  }

  /** @throws TeczkaError `sheet-protected`, `cell-covered` */
  refuse(): void {
    for (const { box, protection, properties, merged } of this.#asked) {
      const cells = box.cells.flat();
      const locked = properties.value.flat().map((cell) => cell.format?.protection?.locked !== false);
      const closed = protection.protected ? cells.find((_, at) => locked[at]) : undefined;
      if (closed) throw sheetProtected(closed);
      for (const area of merged ? mergesIn(merged) : []) {
        const isFirst = ({ row, column }: CellPlace): boolean => row === area.top && column === area.left;
        const covered = cells.find((cell) => contains(area, cell.row, cell.column) && !isFirst(cell));
        if (covered) throw cellCovered(covered, a1(area.top, area.left));
      }
    }
  }
}
