/** Start of the workbench: the only file of it that reads the clock. Loaded by workbench.html. */
import { createRoot } from 'react-dom/client';
import { dayOf } from '../../core/values/day.ts';
import { browserTheme } from '../taskpane/browser-theme.ts';
import { faultName } from '../taskpane/fault.ts';
import { Workbench } from './Workbench.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('workbench.html has no element with the id "root"');

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
// The message of a fault might hold a person's data: it is shown nowhere, the console included.
const name = (fault: unknown): void => console.error(faultName(fault));
createRoot(root, { onCaughtError: name, onUncaughtError: name }).render(
  <Workbench environment={{ today, theme: browserTheme() }} />,
);
