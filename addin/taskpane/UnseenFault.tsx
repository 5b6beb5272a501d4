/**
 * Tells the person of a fault that no screen caught: in an event handler, in a promise that nobody waits for, in a
 * listener of the host. The screens stay, for their work may be whole. Used by App.
 */
import { useEffect, useState } from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { faultName } from './fault.ts';

export function UnseenFault() {
  const [name, setName] = useState<string>();
  useEffect(() => follow((fault) => setName(faultName(fault))), []);
  return (
    <div role="alert">
      {name !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Program napotkał błąd</MessageBarTitle>
            Ostatnia czynność mogła się nie udać: sprawdź jej wynik w pliku. Jeżeli błąd się powtórzy, zapisz
            plik, zamknij i otwórz panel jeszcze raz i zgłoś administratorowi ten opis: <b>{name}</b>.
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Zamknij komunikat"
                icon={<DismissRegular />}
                onClick={() => setName(undefined)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

/** @returns ends the listening */
function follow(onFault: (fault: unknown) => void): () => void {
  const tell = (event: Event, fault: unknown): void => {
    // The message of a fault might hold a person's data: the browser would write it into the console.
    event.preventDefault();
    console.error(faultName(fault));
    onFault(fault);
  };
  const onError = (event: ErrorEvent): void => {
    // Without its error: faults of Microsoft's script, and the browser's own remarks on layout.
    if (event.error) tell(event, event.error);
  };
  const onRejection = (event: PromiseRejectionEvent): void => tell(event, event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
