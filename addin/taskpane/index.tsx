/** Start of the task pane: the only file of it that reads the clock. Loaded by taskpane.html. */
import { createRoot } from 'react-dom/client';
import { dayOf } from '../../core/values/day.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no element with the id "root"');

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
createRoot(root).render(<App today={today} />);
