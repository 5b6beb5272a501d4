/** Start of the task pane: the only file of it that reads the clock and the address. Loaded by taskpane.html. */
import { createRoot } from 'react-dom/client';
import { dayOf } from '../../core/values/day.ts';
import { openOffice } from '../host/open-office.ts';
import { officeTheme } from '../host/theme.ts';
import { browserTheme } from './browser-theme.ts';
import type { PaneEnvironment } from './environment.ts';
import { faultName } from './fault.ts';
import { Start } from './Start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no element with the id "root"');

async function open(): Promise<PaneEnvironment> {
  const host = await openOffice();
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return { host, today, theme: officeTheme() ?? browserTheme() };
}

// The message of a fault might hold a person's data: it is shown nowhere, the console included.
const onCaughtError = (fault: unknown): void => console.error(faultName(fault));
createRoot(root, { onCaughtError }).render(
  <Start opening={open()} theme={browserTheme()} search={window.location.search} />,
);
