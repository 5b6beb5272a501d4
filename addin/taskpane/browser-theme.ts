/** The theme where no Office gives one: what the person has chosen in the system. Used by index.tsx and the workbench. */
import type { PaneTheme } from './environment.ts';

export function browserTheme(): PaneTheme {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    get current() {
      return dark.matches ? 'dark' : 'light';
    },
    onChange(listener) {
      dark.addEventListener('change', listener);
      return () => dark.removeEventListener('change', listener);
    },
  };
}
