/**
 * The screen „Rejestr”: checks the register in the open workbook and helps to mend it, finding by finding. Draws the
 * state of a session; loaded by screen.ts when it is first shown.
 */
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { loadPart } from '../../load-part.ts';
import { ActionBar } from '../ActionBar.tsx';
import type { ScreenProps } from '../define-screen.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { CheckForm } from './CheckForm.tsx';
import { RegisterSession } from './session.ts';

/** A third of the screen, and nobody sees it before the first check: who opens the pane does not wait for it. */
const Results = lazy(() => loadPart(async () => ({ default: (await import('./Results.tsx')).Results })));

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0`,
  },
  heading: { margin: 0, ...typographyStyles.title3 },
  line: { margin: 0 },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function RegisterScreen({ host: { workbook }, today }: ScreenProps<'workbook'>) {
  const styles = useStyles();
  const [session] = useState(() => new RegisterSession(workbook));
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  useEffect(() => () => void session.close(), [session]);
  const screen = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { focusOn, ...followFocus } = useKeptFocus(screen, heading, state.current);
  if (state.failed) throw state.failed.fault;

  const { checked, refusal, said, undoable } = state;
  const undoByKey = (event: KeyboardEvent<HTMLElement>): void => {
    const writing = event.target instanceof HTMLInputElement;
    const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!pressed || writing || undoable === undefined) return;
    event.preventDefault();
    void session.undo();
  };
  return (
    <section
      ref={screen}
      className={styles.screen}
      aria-label="Rejestr"
      onKeyDown={undoByKey}
      {...followFocus}
    >
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        Rejestr
      </h1>
      {!checked && !refusal && (
        <Text as="p" className={styles.line}>
          Teczka przeczyta skoroszyt, znajdzie w nim rejestr i pokaże komórki z błędami; bez Twojej zgody
          niczego nie zmieni.
        </Text>
      )}
      <CheckForm state={state} today={today} onCheck={(request) => void session.check(request)} />
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal.message}</MessageBarBody>
        </MessageBar>
      )}
      {checked && (
        <Suspense>
          <Results
            checked={checked}
            state={state}
            session={session}
            limits={workbook.limits}
            focusOn={focusOn}
          />
        </Suspense>
      )}
      <ActionBar state={state} session={session} />
      <div role="status" className={styles.heard}>
        <span key={said.number}>{said.text}</span>
      </div>
    </section>
  );
}
