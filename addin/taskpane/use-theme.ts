/** Fluent's theme that goes with the program around the pane, and follows it. Called by App.tsx and the workbench. */
import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { PaneTheme } from './environment.ts';

type ThemeName = PaneTheme['current'];

const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme };

export function useThemeName(theme: PaneTheme): ThemeName {
  return useSyncExternalStore(
    (listener) => theme.onChange(listener),
    () => theme.current,
  );
}

export function useTheme(theme: PaneTheme): Theme {
  return THEMES[useThemeName(theme)];
}
