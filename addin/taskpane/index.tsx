/** Start of the task pane: the only file of it that reads the clock and the address. Loaded by taskpane.html. */
import { createRoot } from 'react-dom/client';
import { dayOf } from '../../core/values/day.ts';
import { openOffice } from '../host/open-office.ts';
import { officeTheme } from '../host/theme.ts';
import { App } from './App.tsx';
import { browserTheme } from './browser-theme.ts';
import { faultName } from './fault.ts';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no element with the id "root"');

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
const host = await openOffice();
const environment = { host, today, theme: officeTheme() ?? browserTheme() };

// The message of a fault might hold a person's data: it is shown nowhere, the console included.
const onCaughtError = (fault: unknown): void => console.error(faultName(fault));
createRoot(root, { onCaughtError }).render(<App environment={environment} search={window.location.search} />);
