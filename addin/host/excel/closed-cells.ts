/**
 * Cells into which nothing can be written: locked ones of a protected sheet, and those behind the first cell of a merged
 * area (where this Excel tells of those). Asked together with what stands in them. Called by before-write.ts.
 */
import { cellKey, sheetProtected, type CellPlace } from '../../../core/host/index.ts';
import { cellCovered } from '../../../core/workbooks/patch/index.ts';
import { a1, contains } from '../../../core/workbooks/index.ts';
import type { PlacedBox } from './change-boxes.ts';
import { mergesIn, queueMerges } from './merged-areas.ts';
import { formatProtected } from './write-refusals.ts';

interface AnsweredBox {
  readonly box: PlacedBox<CellPlace>;
  readonly protection: Excel.WorksheetProtection;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merged: Excel.RangeAreas | undefined;
}

export class ClosedCells {
  readonly #answered: AnsweredBox[] = [];
  /** Keys of the cells that are to be written; others stand in the boxes only to be read. */
  readonly #written: ReadonlySet<string>;
  readonly #asksMerges: boolean;
  /** Names in lower case of sheets that let nobody change a number format. */
  readonly #keepsFormats = new Set<string>();

  constructor(written: readonly CellPlace[], asksMerges: boolean) {
    this.#written = new Set(written.map(cellKey));
    this.#asksMerges = asksMerges;
  }

  /** Queues the question; what it gives takes the answer after the sync. */
  queue(box: PlacedBox<CellPlace>, range: Excel.Range): () => void {
    const protection = range.worksheet.protection.load('protected,options');
    const properties = range.getCellProperties({ format: { protection: true } });
    const merged = this.#asksMerges ? queueMerges(range) : undefined;
    return () => {
      this.#answered.push({ box, protection, properties, merged });
      const keepsFormats = protection.protected && protection.options.allowFormatCells !== true;
      if (keepsFormats) this.#keepsFormats.add(box.sheet.toLowerCase());
    };
  }

  /** @throws TeczkaError `sheet-protected`, `cell-covered` */
  refuse(): void {
    for (const { box, protection, properties, merged } of this.#answered) {
      const cells = box.cells.flat();
      const locked = properties.value.flat().map((cell) => cell.format?.protection?.locked !== false);
      const isClosed = (cell: CellPlace, at: number): boolean => this.#isWritten(cell) && locked[at] === true;
      const closed = protection.protected ? cells.find(isClosed) : undefined;
      if (closed) throw sheetProtected(closed);
      for (const area of merged ? mergesIn(merged) : []) {
        const isFirst = ({ row, column }: CellPlace): boolean => row === area.top && column === area.left;
        const isCovered = (cell: CellPlace): boolean =>
          this.#isWritten(cell) && contains(area, cell.row, cell.column) && !isFirst(cell);
        const covered = cells.find(isCovered);
        if (covered) throw cellCovered(covered, a1(area.top, area.left));
      }
    }
  }

  /** May the cell get another number format? @throws TeczkaError `sheet-protected` */
  refuseFormat(cell: CellPlace): void {
    if (this.#keepsFormats.has(cell.sheet.toLowerCase())) throw formatProtected(cell);
  }

  #isWritten(cell: CellPlace): boolean {
    return this.#written.has(cellKey(cell));
  }
}
