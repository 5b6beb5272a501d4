/**
 * The grid of a sheet: only what is in view is in the page, so that a register of many thousand rows scrolls smoothly.
 * Keys and names for screen readers follow the ARIA grid pattern: one cell is in the order of the Tab key, the arrows
 * move from it. What is typed is handed up; see sheet-editing.ts for what becomes of it.
 */
import { useId, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { CellAddress } from '../../../core/workbooks/index.ts';
import type { OpenedSheet } from '../opened-sheet.ts';
import { CellEditor, type Leaving } from './CellEditor.tsx';
import { ColumnHeaders } from './ColumnHeaders.tsx';
import { GridRow } from './GridRow.tsx';
import { editingKey } from './editing-keys.ts';
import { HEADER_HEIGHT, NUMBERS_WIDTH, ROW_HEIGHT } from './measures.ts';
import { moved, plainKey, type GridShape } from './moves.ts';
import { columnsInPage, rowsInPage } from './in-page.ts';
import { showCell } from './show-cell.ts';

export interface GridProps {
  readonly sheet: OpenedSheet;
  readonly active: CellAddress;
  /** What the editor of the active cell begins with; undefined while nothing is edited. */
  readonly editing: string | undefined;
  /** Id of the sentence that says what was done last or why not. */
  readonly describedBy: string;
  readonly onActive: (cell: CellAddress) => void;
  /** @param text what the editor begins with; undefined for what stands in the cell */
  readonly onEdit: (text: string | undefined) => void;
  readonly onCommit: (text: string) => boolean;
  readonly onCancel: () => void;
  readonly onEmpty: () => void;
  readonly onUndo: () => void;
}

const KEYS =
  'F6 przechodzi do panelu i z powrotem, Ctrl+Z cofa ostatnią zmianę w arkuszu, Ctrl+S zapisuje plik.';

const useStyles = makeStyles({
  scroller: { height: '100%', overflow: 'auto', position: 'relative', fontSize: tokens.fontSizeBase200 },
  body: { position: 'relative' },
});

export function Grid(props: GridProps) {
  const { sheet, active, editing, describedBy } = props;
  const styles = useStyles();
  const keysId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  // Whether the next active cell takes the focus: not when the pane chose it.
  const takesFocus = useRef(false);
  const { extent, merged, widths } = sheet;
  const rows = useVirtualizer({
    count: extent.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor: (range) => rowsInPage(range, active.row - 1),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: extent.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widths[column] ?? 0,
    overscan: 4,
    rangeExtractor: (range) => columnsInPage(range, active.column),
  });
  useLayoutEffect(() => columns.measure(), [columns, widths]);

  useLayoutEffect(() => {
    if (scroller.current) showCell(scroller.current, active, sheet);
  }, [active, sheet.name]);

  useLayoutEffect(() => {
    if (!takesFocus.current || editing !== undefined) return;
    takesFocus.current = false;
    scroller.current
      ?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });

  const shape = (): GridShape => {
    const height = (scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT;
    return { extent, merged, page: Math.max(1, Math.floor(height / ROW_HEIGHT) - 1) };
  };
  const go = (cell: CellAddress): void => {
    takesFocus.current = true;
    props.onActive(cell);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const to = moved(event, active, shape());
    const edit = to ? undefined : editingKey(event);
    if (!to && !edit) return;
    if (!edit?.letsKeyThrough) event.preventDefault();
    if (to) go(to);
    else if (edit?.action === 'edit') props.onEdit(edit.text);
    else if (edit?.action === 'empty') props.onEmpty();
    else props.onUndo();
  };
  const onMouseDown = (event: MouseEvent<HTMLDivElement>): void => {
    const cell = cellAt(event.target);
    if (!cell || event.button !== 0) return;
    // The focus goes to the cell as the keyboard's does; an open editor is left, and so commits.
    event.preventDefault();
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    go(cell);
  };

  const editor = editing !== undefined && (
    <CellEditor
      cell={active}
      text={editing}
      describedBy={describedBy}
      onCommit={(text: string, leaving: Leaving) => {
        takesFocus.current = props.onCommit(text);
        if (takesFocus.current) {
          props.onActive(moved(plainKey(leaving), active, shape()) ?? active);
        }
        return takesFocus.current;
      }}
      onCancel={() => {
        takesFocus.current = true;
        props.onCancel();
      }}
      onLeave={(text) => {
        if (!props.onCommit(text)) props.onCancel();
      }}
    />
  );
  const visible = columns.getVirtualItems();
  return (
    <div ref={scroller} className={styles.scroller}>
      <p id={keysId} hidden>
        {KEYS}
      </p>
      <div
        role="grid"
        aria-label={`Arkusz ${sheet.name}`}
        aria-describedby={keysId}
        aria-rowcount={extent.rows + 1}
        aria-colcount={extent.columns + 1}
        style={{ width: NUMBERS_WIDTH + columns.getTotalSize() }}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onDoubleClick={(event) => cellAt(event.target) && props.onEdit(undefined)}
      >
        <ColumnHeaders columns={visible} active={active.column} />
        <div role="rowgroup" className={styles.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index }) => {
            const isActive = index + 1 === active.row;
            return (
              <GridRow
                key={index}
                sheet={sheet}
                row={index + 1}
                columns={visible}
                active={isActive ? active.column : undefined}
                editor={isActive && editor}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The cell that an event happened in; none inside an editor, where the mouse places the caret. */
function cellAt(target: EventTarget): CellAddress | undefined {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return undefined;
  const cell = target.closest<HTMLElement>('[role="gridcell"]');
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
