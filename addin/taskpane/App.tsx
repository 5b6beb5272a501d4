/** The pane: its theme, its frame, and what is shown when the program fails. Rendered by index.tsx and the workbench. */
import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PaneEnvironment } from './environment.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { screens } from './screens.ts';
import { useTheme, useThemeName } from './use-theme.ts';

export interface AppProps {
  readonly environment: PaneEnvironment;
  /** Query of the address: `?ekran=kwoty` chooses the screen to begin with. */
  readonly search?: string;
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box' },
  // What the browser itself draws (calendars, scroll bars) follows too.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export function App({ environment, search = '' }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme(environment.theme);
  const name = useThemeName(environment.theme);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.pane, styles[name])}>
      <ErrorBoundary>
        <Frame environment={environment} screens={screens} search={search} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
