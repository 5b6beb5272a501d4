/**
 * Who the job is in SharePoint: signed in by its settings when a request first needs it; folders need nobody. The private
 * key stays in its file. Called by the command and by the timer function.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { TeczkaError } from '../../../core/values/errors.ts';
import { signIn, type SignInSettings } from '../../sign-in/sign-in.ts';
import type { StoreSession } from '../../store/store-session.ts';
import type { JobSettings } from './settings.ts';

const MINUTE = 60_000;
const APPLICATION = 'Teczka';

/** @param say tells the person at the terminal the code of a sign-in by code */
export function sessionFor(settings: JobSettings, say: (line: string) => void): StoreSession {
  const now = (): number => Date.now();
  let token: ReturnType<typeof signIn> | undefined;
  return {
    fetch,
    // Only asked for where a place is in SharePoint: till then nothing of the sign-in has to be given.
    token: async (options) => (token ??= signIn(WAYS[settings.signIn](settings), { now, say }))(options),
    now,
    sleep: (milliseconds) => wait(milliseconds),
    random: () => Math.random(),
    deadline: now() + settings.minutes * MINUTE,
    ...(settings.client !== undefined && { application: { id: settings.client, name: APPLICATION } }),
  };
}

const WAYS: Readonly<Record<JobSettings['signIn'], (settings: JobSettings) => SignInSettings>> = {
  certificate: (settings) => ({
    kind: 'certificate',
    tenant: needed(settings, 'tenant'),
    application: needed(settings, 'client'),
    keyFile: needed(settings, 'certificate'),
  }),
  'managed-identity': ({ client }) => ({
    kind: 'managed-identity',
    ...(client !== undefined && { identity: client }),
  }),
  'device-code': (settings) => ({
    kind: 'device-code',
    tenant: needed(settings, 'tenant'),
    application: needed(settings, 'client'),
  }),
};

function needed(settings: JobSettings, name: 'tenant' | 'client' | 'certificate'): string {
  const value = settings[name];
  if (value !== undefined) return value;
  throw new TeczkaError(
    'settings',
    `Do zalogowania się do SharePoint (signIn: ${settings.signIn}) potrzebne jest ustawienie „${name}”. Podaj je w pliku ustawień albo w zmiennej TECZKA_${name.toUpperCase()}.`,
    { field: name },
  );
}
