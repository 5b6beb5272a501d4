/** The pane: its theme, its frame, and what is shown when the program fails. Rendered by Start and the workbench. */
import type { PaneEnvironment } from './environment.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { screens } from './screens.ts';
import { Themed } from './Themed.tsx';
import { UnseenFault } from './UnseenFault.tsx';

export interface AppProps {
  readonly environment: PaneEnvironment;
  /** Query of the address: `?ekran=kwoty` chooses the screen to begin with. */
  readonly search?: string;
}

export function App({ environment, search = '' }: AppProps) {
  return (
    <Themed theme={environment.theme}>
      <ErrorBoundary>
        <UnseenFault />
        <Frame environment={environment} screens={screens} search={search} />
      </ErrorBoundary>
    </Themed>
  );
}
