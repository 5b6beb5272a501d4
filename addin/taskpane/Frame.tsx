/**
 * The frame of the pane: a tab for each screen that the host can do, the screen shown, and, where there is no host,
 * why. A screen that was shown once stays in the page, hidden: what was found or typed there is not lost.
 */
import { Suspense, useId, useState } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { firstScreen, screensFor, type Screen } from './define-screen.ts';
import type { PaneEnvironment } from './environment.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ScreenLoading } from './ScreenLoading.tsx';
import { Tabs } from './Tabs.tsx';

export interface FrameProps {
  readonly environment: PaneEnvironment;
  readonly screens: readonly Screen[];
  readonly search: string;
}

const useStyles = makeStyles({
  explanation: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

export function Frame({ environment: { host, today }, screens, search }: FrameProps) {
  const styles = useStyles();
  const id = useId();
  const ids = (address: string) => ({ tab: `${id}tab-${address}`, panel: `${id}panel-${address}` });
  const offered = screensFor(host, screens);
  const [shown, setShown] = useState(() => firstScreen(offered, search)?.address);
  const [visited, setVisited] = useState<ReadonlySet<string | undefined>>(new Set([shown]));
  const show = (address: string): void => {
    setShown(address);
    setVisited(new Set([...visited, address]));
  };
  const tabbed = offered.length > 1;
  return (
    <>
      {tabbed && (
        <header>
          <Tabs screens={offered} shown={shown} onShow={show} ids={ids} />
        </header>
      )}
      <main>
        {host.kind === 'none' && (
          <MessageBar
            className={styles.explanation}
            intent={host.retry ? 'warning' : 'info'}
            layout="multiline"
          >
            <MessageBarBody>{host.explanation}</MessageBarBody>
            {host.retry && (
              <MessageBarActions>
                <Button onClick={() => window.location.reload()}>Spróbuj ponownie</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {offered.map(({ address, title, View }) => (
          <div
            key={address}
            id={ids(address).panel}
            hidden={address !== shown}
            {...(tabbed && { role: 'tabpanel', 'aria-labelledby': ids(address).tab })}
          >
            {visited.has(address) && (
              <ErrorBoundary>
                <Suspense fallback={<ScreenLoading title={title} />}>
                  <View host={host} today={today} />
                </Suspense>
              </ErrorBoundary>
            )}
          </div>
        ))}
      </main>
    </>
  );
}
