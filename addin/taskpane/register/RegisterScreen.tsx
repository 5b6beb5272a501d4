/**
 * The screen „Rejestr”: checks the register in the open workbook and helps to mend it, finding by finding. Draws the
 * state of a session; loaded by screen.ts when it is first shown.
 */
import { lazy, Suspense, useEffect, useState } from 'react';
import { makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { loadPart } from '../../load-part.ts';
import type { ScreenProps } from '../define-screen.ts';
import { ScreenFrame, useSessionState } from '../ScreenFrame.tsx';
import { CheckForm } from './CheckForm.tsx';
import { RegisterSession } from './session.ts';

/** A third of the screen, and nobody sees it before the first check: who opens the pane does not wait for it. */
const Results = lazy(() => loadPart(async () => ({ default: (await import('./Results.tsx')).Results })));

const useStyles = makeStyles({ line: { margin: 0 } });

export function RegisterScreen({ host: { workbook }, today }: ScreenProps<'workbook'>) {
  const styles = useStyles();
  const [session] = useState(() => new RegisterSession(workbook));
  const state = useSessionState(session);
  useEffect(() => () => void session.close(), [session]);
  const { checked, mapping, refusal } = state;
  return (
    <ScreenFrame title="Rejestr" session={session}>
      {({ focusOn }) => (
        <>
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
          {(checked ?? mapping) && (
            <Suspense>
              <Results state={state} session={session} limits={workbook.limits} focusOn={focusOn} />
            </Suspense>
          )}
        </>
      )}
    </ScreenFrame>
  );
}
