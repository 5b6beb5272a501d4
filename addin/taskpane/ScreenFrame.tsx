/**
 * What is around a screen that writes: its heading, the bar with the undo, what is told to people who hear it, Ctrl+Z,
 * and the focus that stays in the screen. Used by RegisterScreen and DocumentScreen.
 */
import { useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ActionBar } from './ActionBar.tsx';
import type { ScreenSession, SessionState } from './screen-session.ts';
import { useKeptFocus, type KeptFocus } from './use-kept-focus.ts';

export interface ScreenFrameProps {
  /** Polish; the heading. */
  readonly title: string;
  readonly session: ScreenSession<SessionState>;
  /** Beside the heading. */
  readonly action?: ReactNode;
  readonly children: (focus: Pick<KeptFocus, 'focusOn'>) => ReactNode;
}

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0`,
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  heading: { margin: 0, ...typographyStyles.title3 },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function ScreenFrame({ title, session, action, children }: ScreenFrameProps) {
  const styles = useStyles();
  const state = useSessionState(session);
  const screen = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { focusOn, ...followFocus } = useKeptFocus(screen, heading, state.current);
  if (state.failed) throw state.failed.fault;

  const undoByKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!isUndo(event) || state.undoable === undefined) return;
    event.preventDefault();
    void session.undo();
  };
  return (
    <section ref={screen} className={styles.screen} aria-label={title} onKeyDown={undoByKey} {...followFocus}>
      <div className={styles.top}>
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {action}
      </div>
      {children({ focusOn })}
      <ActionBar state={state} session={session} />
      <div role="status" className={styles.heard}>
        <span key={state.said.number}>{state.said.text}</span>
      </div>
    </section>
  );
}

/** The state of a session as of now; the component is drawn anew when it changes. */
export function useSessionState<State extends SessionState>(session: ScreenSession<State>): State {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}

/** Ctrl+Z where the person is not writing: there it takes back what was typed. */
function isUndo({ target, key, ctrlKey, metaKey, shiftKey }: KeyboardEvent<HTMLElement>): boolean {
  const writing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !writing;
}
