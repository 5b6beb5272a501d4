/** The pane from its first moment: waiting for Office, then the pane itself, or why it cannot start. Rendered by index.tsx. */
import { useEffect, useState } from 'react';
import { App } from './App.tsx';
import type { PaneEnvironment, PaneTheme } from './environment.ts';
import { faultName } from './fault.ts';
import { Failure } from './Failure.tsx';
import { Themed } from './Themed.tsx';
import { Waiting } from './Waiting.tsx';

export interface StartProps {
  readonly opening: Promise<PaneEnvironment>;
  /** Until Office has told its own. */
  readonly theme: PaneTheme;
  readonly search: string;
}

interface Started {
  readonly environment?: PaneEnvironment;
  /** In an object of its own: anything may be thrown, `undefined` too. */
  readonly failed?: { readonly fault: unknown };
}

export function Start({ opening, theme, search }: StartProps) {
  const [{ environment, failed }, setStarted] = useState<Started>({});
  useEffect(() => {
    opening.then(
      (opened) => setStarted({ environment: opened }),
      (fault: unknown) => {
        console.error(faultName(fault));
        setStarted({ failed: { fault } });
      },
    );
  }, [opening]);
  if (environment) return <App environment={environment} search={search} />;
  return (
    <Themed theme={theme}>
      {failed ? (
        <main>
          <Failure fault={failed.fault} />
        </main>
      ) : (
        <Waiting />
      )}
    </Themed>
  );
}
