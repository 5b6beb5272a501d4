/**
 * Settings of the job from three places: the command line over the environment over the configuration file. Every fault
 * is told with the place where the value was given. Called by the command and by the timer function.
 */
import { basename } from 'node:path';
import { TeczkaError } from '../../../core/values/errors.ts';
import { polishIssue } from '../../../core/values/zod-messages.ts';
import { kebab } from '../../command/option-name.ts';
import { parseJson } from '../../files/json.ts';
import { readInputFile } from '../../files/read.ts';
import { variableOf, zJobSettings, type JobSettings } from './settings.ts';

type Values = Readonly<Record<string, unknown>>;

/** The variable that names the configuration file. */
export const CONFIG_VARIABLE = 'TECZKA_CONFIG';

export interface GivenSettings {
  /** From the command line; undefined for what was not given. */
  readonly options: Values;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of the configuration file; without it the one that the environment names. */
  readonly config?: string | undefined;
}

/** @throws TeczkaError `settings` naming every fault; as `readInputFile` and `parseJson` for the file */
export async function readSettings(from: GivenSettings): Promise<JobSettings> {
  const { options, environment } = from;
  const config = from.config ?? (environment[CONFIG_VARIABLE] || undefined);
  const file = config === undefined ? {} : await fileValues(config);
  const names = Object.keys(zJobSettings.shape);
  const variables = Object.fromEntries(
    names.flatMap((name) => {
      // An empty variable is how schedulers write one that is not set.
      const value = environment[variableOf(name)];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const parsed = zJobSettings.safeParse({ ...file, ...variables, ...given }, { error: polishIssue });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    return unknown.map((name) => `${placeOf(name, given, variables, file, config)}: ${issue.message}`);
  });
  const field = String(parsed.error.issues[0]?.path[0] ?? '');
  throw new TeczkaError('settings', faults.join(' '), { field });
}

function placeOf(name: string, given: Values, variables: Values, file: Values, config = ''): string {
  if (Object.hasOwn(given, name)) return `--${kebab(name)}`;
  if (Object.hasOwn(variables, name)) return `zmienna ${variableOf(name)}`;
  if (Object.hasOwn(file, name)) return `plik „${basename(config)}”, pole ${name}`;
  return `--${kebab(name)}`;
}

async function fileValues(path: string): Promise<Values> {
  const file = basename(path);
  const value = parseJson(await readInputFile(path), file);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new TeczkaError('settings', `Plik „${file}”: potrzebny jest jeden obiekt JSON z ustawieniami.`, {
    file,
  });
}
