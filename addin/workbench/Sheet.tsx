/** The sheet side of the workbench: the grid of the sheet shown, the line above it, the tabs below it. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { FileWorkbook } from '../../core/host/index.ts';
import type { CellAddress, WorkbookView } from '../../core/workbooks/index.ts';
import { attempt } from '../taskpane/attempt.ts';
import { CellLine } from './CellLine.tsx';
import { Grid } from './grid/Grid.tsx';
import { OpenedSheet } from './opened-sheet.ts';
import { SheetEditing, type Said } from './sheet-editing.ts';
import { SheetTabs } from './SheetTabs.tsx';
import { enterSheet } from './sides.ts';
import { useView } from './use-view.ts';

const FIRST_CELL: CellAddress = { row: 1, column: 0 };

const NO_SHEET =
  'W tym skoroszycie nie ma widocznego arkusza z komórkami: są w nim tylko wykresy albo arkusze ukryte. Odkryj arkusz w Excelu albo otwórz inny plik.';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
  said: {
    minHeight: tokens.lineHeightBase200,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** Where the person is, and what is being typed there. */
interface Position {
  readonly sheet: string | undefined;
  readonly active: CellAddress;
  readonly editing: string | undefined;
}

export function Sheet({ workbook }: { workbook: FileWorkbook }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const saidId = useId();
  const [said, setSaid] = useState<Said>();
  const editing = useMemo(() => new SheetEditing(workbook, setSaid), [workbook]);
  const view = useView(workbook, editing.refuse);
  const [at, setAt] = useState<Position>({ sheet: undefined, active: FIRST_CELL, editing: undefined });

  useEffect(
    () =>
      workbook.onSelect(({ sheet, row, column }) => {
        setAt({ sheet, active: { row, column }, editing: undefined });
      }),
    [workbook],
  );

  const name = at.sheet ?? view?.sheetNames[0];
  const opened = useMemo(
    () => (view && name !== undefined ? attempt(() => openedSheet(view, name, workbook)) : undefined),
    [view, name, workbook],
  );
  if (view?.sheetNames.length === 0) return <p className={styles.line}>{NO_SHEET}</p>;
  if (!view || name === undefined || !opened) return <p className={styles.line}>Wczytuję arkusz…</p>;
  const sheet = opened.done ? opened.result : undefined;
  // The pane may choose a cell that a merged block covers.
  const active = sheet?.shownCell(at.active) ?? at.active;
  const place = { sheet: name, ...active };
  const edit = (text: string | undefined): void => {
    if (!sheet || !editing.mayEdit(place)) return;
    setSaid(undefined);
    setAt({ ...at, active, editing: text ?? sheet.editedText(active) });
  };
  const commit = (text: string): boolean => {
    // What was only looked at is not written: a text that looks like a number stays a text.
    const same = text === sheet?.editedText(active);
    if (!same && !editing.write(place, text)) return false;
    setAt((now) => ({ ...now, editing: undefined }));
    return true;
  };
  const undo = async (): Promise<void> => {
    const undone = await editing.undo();
    if (!undone) return;
    // The keys follow to the cell, which may be in another sheet, unless they are in the pane by now.
    const follows = box.current?.contains(document.activeElement);
    flushSync(() => setAt({ sheet: undone.sheet, active: undone, editing: undefined }));
    if (follows) enterSheet(box.current);
  };
  return (
    <div className={styles.sheet}>
      {sheet && <CellLine sheet={sheet} cell={active} />}
      <div ref={box} className={styles.grid}>
        {sheet ? (
          <Grid
            key={name}
            sheet={sheet}
            active={active}
            editing={at.editing}
            describedBy={saidId}
            onActive={(next) => setAt({ sheet: name, active: next, editing: undefined })}
            onEdit={edit}
            onCommit={commit}
            onCancel={() => setAt({ ...at, editing: undefined })}
            onEmpty={() => editing.empty(place)}
            onUndo={() => void undo()}
          />
        ) : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{!opened.done && opened.refusal.message}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div id={saidId}>
        <div role="status" className={styles.said}>
          {said?.kind === 'done' && <span key={said.number}>{said.text}</span>}
        </div>
        <div role="alert">
          {said?.kind === 'refusal' && (
            <MessageBar key={said.number} intent="warning" layout="multiline">
              <MessageBarBody>{said.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
      <SheetTabs
        names={view.sheetNames}
        shown={name}
        onShow={(shown) => setAt({ sheet: shown, active: FIRST_CELL, editing: undefined })}
      />
    </div>
  );
}

function openedSheet(view: WorkbookView, name: string, workbook: FileWorkbook): OpenedSheet {
  return new OpenedSheet(view.sheet(name), workbook, view.date1904);
}
