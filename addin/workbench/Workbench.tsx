/**
 * The workbench: a sheet of a real workbook beside the pane of the add-in, in a plain browser. The pane works in the file
 * through the same port as in Excel. Rendered by index.tsx; served by `teczka serve`.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneHost } from '../host/pane-host.ts';
import { App } from '../taskpane/App.tsx';
import type { PaneEnvironment } from '../taskpane/environment.ts';
import { useTheme } from '../taskpane/use-theme.ts';
import { DropHint } from './DropHint.tsx';
import { Header } from './Header.tsx';
import { LosingChanges } from './LosingChanges.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { Notices } from './Notices.tsx';
import { bytesOfFile } from './bytes-of-file.ts';
import { bytesOfOffered, type OfferedWorkbook } from './offered.ts';
import { OpenDialog } from './OpenDialog.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetBoundary } from './SheetBoundary.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { useOffered } from './use-offered.ts';
import { useWorkbenchKeys } from './use-workbench-keys.ts';
import { useWorkbook } from './use-workbook.ts';

/** What the workbench needs of the world; the host it makes itself. */
export type WorkbenchEnvironment = Omit<PaneEnvironment, 'host'>;

const ONE_FILE =
  'Upuszczono kilka plików, a w warsztacie otwarty jest zawsze jeden skoroszyt. Upuść tylko ten, który chcesz otworzyć.';

const useWholeWindow = makeStaticStyles({ body: { margin: 0 }, 'html, body, #root': { height: '100%' } });

/**
 * Side by side where both have room, as in a wide window at 200 %; else one above the other, and on a low window the
 * page scrolls.
 */
const BESIDE = '@media (min-width: 560px)';
const LOW = '@media (max-width: 559px) and (max-height: 559px)';

const useStyles = makeStyles({
  workbench: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    [LOW]: { height: 'auto', minHeight: '100%' },
  },
  sides: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    // With many notices the page scrolls rather than leave no rows.
    [BESIDE]: { flexDirection: 'row', minHeight: '200px' },
  },
  sheet: {
    flexShrink: 0,
    height: '48%',
    minWidth: 0,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    [BESIDE]: {
      flexShrink: 1,
      flexGrow: 1,
      height: 'auto',
      borderBottom: 'none',
      borderRight: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    },
    [LOW]: { height: '320px' },
  },
  pane: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    // In Excel the pane is as high as its window; here as its side.
    '& > .fui-FluentProvider': { minHeight: '100%' },
    // Where the page scrolls, the pane does not: what stays at its lower edge stays at that of the window.
    [LOW]: { overflow: 'visible' },
    [BESIDE]: { flexGrow: 0, flexShrink: 0, width: 'clamp(320px, 32%, 440px)' },
  },
});

export function Workbench({ environment: { today, theme } }: { environment: WorkbenchEnvironment }) {
  useWholeWindow();
  const styles = useStyles();
  const [state, { open, answer, save, refuse }] = useWorkbook();
  const { workbook, serial, changed, opening, refusal, done, waiting } = state;
  const [choosing, setChoosing] = useState(false);

  const onFile = useCallback(
    (file: File) => open({ name: file.name, bytes: () => bytesOfFile(file) }),
    [open],
  );
  const onOffered = useCallback(
    (chosen: OfferedWorkbook) => open({ name: chosen.name, bytes: () => bytesOfOffered(chosen) }),
    [open],
  );
  const offered = useOffered(onOffered, refuse);
  const ways = { offered, onOffered, onFile };
  const onDropped = useCallback(
    ([file, ...others]: readonly File[]) => {
      // A question about what was dropped takes the place of the choice.
      setChoosing(false);
      if (others.length > 0) refuse(ONE_FILE);
      else if (file) onFile(file);
    },
    [onFile, refuse],
  );
  const dragged = useDroppedFile(onDropped);
  useEffect(() => {
    document.title = workbook ? `${changed ? '● ' : ''}${workbook.fileName} – Teczka` : 'Teczka – warsztat';
  }, [workbook, changed]);

  const [sheetSide, paneSide] = [useRef<HTMLElement>(null), useRef<HTMLDivElement>(null)];
  const onSave = useCallback(() => void save(), [save]);
  useWorkbenchKeys({ sheet: sheetSide, pane: paneSide }, onSave);
  const host = useMemo(
    (): PaneHost =>
      workbook
        ? { kind: 'workbook', workbook }
        : { kind: 'none', explanation: 'Otwórz skoroszyt, a panel będzie w nim pracował.' },
    [workbook],
  );
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.workbench}>
      <Header
        file={workbook?.fileName}
        changed={changed}
        opening={opening}
        onOpen={() => setChoosing(true)}
        onSave={onSave}
      />
      <Notices
        limits={workbook?.limits ?? []}
        refusal={refusal}
        done={done}
        onDismiss={() => refuse(undefined)}
      />
      <div className={styles.sides}>
        <section ref={sheetSide} className={styles.sheet} aria-label="Arkusz">
          {workbook ? (
            <SheetBoundary key={serial}>
              <Sheet workbook={workbook} />
            </SheetBoundary>
          ) : (
            <NothingOpen opening={opening} {...ways} />
          )}
        </section>
        <div ref={paneSide} className={styles.pane}>
          <App key={serial} environment={{ host, today, theme }} />
        </div>
      </div>
      {choosing && !waiting && <OpenDialog {...ways} onClose={() => setChoosing(false)} />}
      {workbook && waiting && (
        <LosingChanges open={workbook.fileName} next={waiting.name} onAnswer={answer} />
      )}
      {dragged && <DropHint />}
    </FluentProvider>
  );
}
