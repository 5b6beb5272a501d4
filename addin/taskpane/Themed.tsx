/** Fills the pane with the colours of the program around it, for everything drawn inside. Used by App and Start. */
import type { ReactNode } from 'react';
import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PaneTheme } from './environment.ts';
import { useTheme, useThemeName } from './use-theme.ts';

export interface ThemedProps {
  readonly theme: PaneTheme;
  readonly children: ReactNode;
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box' },
  // What the browser itself draws (calendars, scroll bars) follows too.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export function Themed({ theme, children }: ThemedProps) {
  usePageStyles();
  const styles = useStyles();
  const colours = useTheme(theme);
  const name = useThemeName(theme);
  return (
    <FluentProvider theme={colours} className={mergeClasses(styles.pane, styles[name])}>
      {children}
    </FluentProvider>
  );
}
