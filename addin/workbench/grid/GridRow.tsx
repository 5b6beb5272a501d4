/** A row of the grid: Excel's number, then the cells that are in view. Only rows that changed are rendered anew. */
import { memo, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { CellRange } from '../../../core/workbooks/index.ts';
import type { OpenedSheet } from '../opened-sheet.ts';
import { NUMBERS_WIDTH, ROW_HEIGHT } from './measures.ts';

export interface GridRowProps {
  readonly sheet: OpenedSheet;
  /** Excel's number. */
  readonly row: number;
  readonly columns: readonly VirtualItem[];
  /** The column of the active cell, when it lies in this row. */
  readonly active: number | undefined;
  /** The editor, when the active cell is being edited. */
  readonly editor: ReactNode;
}

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  // A row lets clicks through: a merged cell of a row above may show here.
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    height: `${ROW_HEIGHT}px`,
    pointerEvents: 'none',
  },
  active: { zIndex: 1 },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    width: `${NUMBERS_WIDTH}px`,
    height: '100%',
    paddingRight: tokens.spacingHorizontalS,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: LINE,
    borderBottom: LINE,
  },
  numberOfActive: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
  hidden: { fontStyle: 'italic', textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    borderRight: LINE,
    borderBottom: LINE,
    pointerEvents: 'auto',
    cursor: 'cell',
    ':focus': { outline: 'none' },
  },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  formula: { fontStyle: 'italic' },
  merged: { backgroundColor: tokens.colorNeutralBackground1, whiteSpace: 'normal' },
  // Told apart by their form, not their colour alone: where the keys go, and where they would go.
  activeCell: {
    outline: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: '-2px',
    ':focus': { outline: `3px solid ${tokens.colorCompoundBrandStroke}` },
    ':focus-within': { outline: `3px solid ${tokens.colorCompoundBrandStroke}` },
  },
});

export const GridRow = memo(function GridRow({ sheet, row, columns, active, editor }: GridRowProps) {
  const styles = useStyles();
  const isActive = active !== undefined;
  const hidden = sheet.isHidden(row);
  const top = (row - 1) * ROW_HEIGHT;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={mergeClasses(styles.row, isActive && styles.active)}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={hidden ? `${String(row)}, w Excelu ukryty` : undefined}
        className={mergeClasses(styles.number, isActive && styles.numberOfActive, hidden && styles.hidden)}
      >
        {row}
      </div>
      {columns
        .filter(({ index }) => !sheet.merged.isCovered(row, index))
        .map(({ index: column, start, size }) => {
          const { text, isNumber, hasFormula } = sheet.cell(row, column);
          const block = sheet.merged.at(row, column);
          return (
            <div
              key={column}
              role="gridcell"
              aria-colindex={column + 2}
              aria-selected={column === active}
              aria-readonly={hasFormula || undefined}
              tabIndex={column === active ? 0 : -1}
              data-row={row}
              data-column={column}
              className={mergeClasses(
                styles.cell,
                isNumber && styles.right,
                hasFormula && styles.formula,
                block && styles.merged,
                column === active && styles.activeCell,
              )}
              style={{
                left: NUMBERS_WIDTH + start,
                width: block ? widthOf(block, sheet.widths) : size,
                height: block ? (block.bottom - block.top + 1) * ROW_HEIGHT : ROW_HEIGHT,
              }}
            >
              {column === active && editor ? editor : text}
            </div>
          );
        })}
    </div>
  );
});

function widthOf({ left, right }: CellRange, widths: readonly number[]): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
