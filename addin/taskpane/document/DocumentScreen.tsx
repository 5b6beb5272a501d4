/**
 * The screen „Dokument”: what the open document is and what its fields show, the empty ones counted; a click shows a
 * field, and its text can be changed from here. Draws the state of a session; loaded by screen.ts when it is first shown.
 */
import { useEffect, useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import type { ScreenProps } from '../define-screen.ts';
import { ScreenFrame, useSessionState } from '../ScreenFrame.tsx';
import { AboutDocument } from './AboutDocument.tsx';
import { FieldList } from './FieldList.tsx';
import { DocumentSession } from './session.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

export function DocumentScreen({ host: { document } }: ScreenProps<'document'>) {
  const styles = useStyles();
  const [session] = useState(() => new DocumentSession(document));
  const state = useSessionState(session);
  useEffect(() => void session.refresh(), [session]);
  const { fields, data, dataRefusal, refusal, busy } = state;
  const refresh = (
    <Button
      size="small"
      icon={<ArrowClockwiseRegular />}
      disabledFocusable={busy}
      onClick={() => void session.refresh()}
    >
      Odśwież
    </Button>
  );
  return (
    <ScreenFrame title="Dokument" session={session} action={refresh}>
      {() => (
        <>
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
        </>
      )}
    </ScreenFrame>
  );
}
