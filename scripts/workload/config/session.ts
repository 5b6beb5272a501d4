/** Who the job is in SharePoint; folders need nobody. Called by the command and by the timer function. */
import { setTimeout as wait } from 'node:timers/promises';
import { TeczkaError } from '../../../core/values/errors.ts';
import type { StoreSession } from '../../store/store-session.ts';
import type { JobSettings } from './settings.ts';

const MINUTE = 60_000;

/** @param settings how to sign in, and how long the job may take */
export function sessionFor({ minutes }: JobSettings): StoreSession {
  return {
    fetch,
    token: () => Promise.reject(new TeczkaError('sign-in', 'Nie podano, jak zalogować się do SharePoint.')),
    now: () => Date.now(),
    sleep: (milliseconds) => wait(milliseconds),
    random: () => Math.random(),
    deadline: Date.now() + minutes * MINUTE,
  };
}
