/**
 * What the pane needs of the world around it. Made by index.tsx inside Office and by the workbench; handed to `App`,
 * so that no screen asks the clock, the browser or Office itself.
 */
import type { Day } from '../../core/values/day.ts';
import type { PaneHost } from '../host/pane-host.ts';

export interface PaneEnvironment {
  readonly host: PaneHost;
  /** The day proposed wherever a day is asked for. */
  readonly today: Day;
  readonly theme: PaneTheme;
}

/** Light or dark as the program around the pane is; high contrast comes from the system, by forced colours. */
export interface PaneTheme {
  readonly current: 'light' | 'dark';
  /** @returns ends the listening */
  onChange(listener: () => void): () => void;
}
