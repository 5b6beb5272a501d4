/**
 * The colours and frames of marked cells: one conditional format for each severity, behind those of the office, so that
 * these keep their order and win where both colour a cell. Known again by its formula, also after Excel has saved the
 * workbook. Called by annotate.ts and remove-marks.ts.
 */
import type { CellRange } from '../address.ts';
import type { HighlightLook } from '../patch/highlight-look.ts';
import type { AddedHighlight } from '../patch/highlights.ts';
import type { MarkedCell } from './cell-marks.ts';
import { AUTHOR, MARK_SEVERITIES, type MarkSeverity } from './mark.ts';

/** Always true: a text counts as the number 0. */
const FORMULA = `N("${AUTHOR}")=0`;
/** Excel reads at most some eight thousand areas of one format. */
const MOST_AREAS = 4000;

/** The line of the frame differs, too: who sees no colours tells them apart by it. */
const LOOKS: Readonly<Record<MarkSeverity, HighlightLook>> = {
  error: { fill: 'FFD9D9', border: 'thin' },
  warning: { fill: 'FFF2CC', border: 'dashed' },
  info: { fill: 'DDEBF7', border: 'dotted' },
};

export function highlightsOf(sheet: string, cells: readonly MarkedCell[]): readonly AddedHighlight[] {
  return MARK_SEVERITIES.flatMap((severity) => {
    const areas = areasOf(cells.filter((cell) => cell.severity === severity));
    return Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, index) => ({
      sheet,
      ranges: areas.slice(index * MOST_AREAS, (index + 1) * MOST_AREAS),
      formula: FORMULA,
      look: LOOKS[severity],
    }));
  });
}

export function isMarkHighlight({ formula }: { readonly formula: string }): boolean {
  return formula.replaceAll(' ', '') === FORMULA;
}

/** Cells one under another in one area. @param cells by rows and columns */
function areasOf(cells: readonly MarkedCell[]): readonly CellRange[] {
  const areas: CellRange[] = [];
  /** By column: where in the list the area is that ends there lowest. */
  const last = new Map<number, number>();
  for (const { row, column } of cells) {
    const index = last.get(column);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === row - 1) areas[index] = { ...above, bottom: row };
    else last.set(column, areas.push({ top: row, left: column, bottom: row, right: column }) - 1);
  }
  return areas;
}
