/**
 * The screen „Dokument”: what the open document is and what its fields show, the empty ones counted; a click shows a
 * field, and its text can be changed from here. Draws the state of a session; loaded by screen.ts when it is first shown.
 */
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { ActionBar } from '../ActionBar.tsx';
import type { ScreenProps } from '../define-screen.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { AboutDocument } from './AboutDocument.tsx';
import { FieldList } from './FieldList.tsx';
import { DocumentSession } from './session.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0`,
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
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

export function DocumentScreen({ host: { document } }: ScreenProps<'document'>) {
  const styles = useStyles();
  const [session] = useState(() => new DocumentSession(document));
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  useEffect(() => void session.refresh(), [session]);
  const screen = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { onFocus, onBlur } = useKeptFocus(screen, heading, state.current);
  if (state.failed) throw state.failed.fault;

  const { fields, data, dataRefusal, refusal, busy, said, undoable } = state;
  const undoByKey = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    const writing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!pressed || writing || undoable === undefined) return;
    event.preventDefault();
    void session.undo();
  };
  return (
    <section
      ref={screen}
      className={styles.screen}
      aria-label="Dokument"
      onKeyDown={undoByKey}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <div className={styles.top}>
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          Dokument
        </h1>
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={() => void session.refresh()}
        >
          Odśwież
        </Button>
      </div>
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal.message}</MessageBarBody>
        </MessageBar>
      )}
      {!fields && !refusal && <Spinner label="Wczytywanie pól dokumentu…" labelPosition="below" />}
      {fields && <AboutDocument data={data} refusal={dataRefusal} limits={document.limits} />}
      {fields?.length === 0 && (
        <Text as="p" className={styles.line}>
          W tym dokumencie nie ma pól do wypełnienia. Pola są w szablonach Teczki i w dokumentach, które z
          nich powstały; dokument w postaci ostatecznej już ich nie ma. Otwórz taki dokument i naciśnij
          „Odśwież”.
        </Text>
      )}
      {fields && fields.length > 0 && <FieldList fields={fields} session={session} state={state} />}
      <ActionBar state={state} session={session} />
      <div role="status" className={styles.heard}>
        <span key={said.number}>{said.text}</span>
      </div>
    </section>
  );
}
