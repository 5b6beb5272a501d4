/** How a command that could not run answers: one Polish line of cause on standard error, exit status 2. */
import { CommanderError } from 'commander';
import { TeczkaError } from '../../core/values/errors.ts';
import type { ExitStatus } from './definition.ts';
import type { Io } from './io.ts';
import { polishUsageError } from './polish-help.ts';

function placeInWords({ place }: TeczkaError): string {
  return [place.file, place.sheet, place.cell, place.field].filter((part) => part !== undefined).join(' › ');
}

/** The JSON form of a refusal (design: `{ error: { code, message, path } }`). */
export function failureJson(error: TeczkaError): { error: { code: string; message: string; path: string } } {
  return { error: { code: error.code, message: error.message, path: placeInWords(error) } };
}

/**
 * A `TeczkaError` is told as it is. Anything else is a fault of the program: its message may hold a person's data,
 * so only the kind of fault and the place in our code are shown.
 */
export function reportFailure(error: unknown, io: Io, json: boolean): ExitStatus {
  const known = asKnown(error);
  if (json) io.json(failureJson(known));
  io.talk(`Błąd: ${known.message}`);
  return 2;
}

function asKnown(error: unknown): TeczkaError {
  if (error instanceof TeczkaError) return error;
  if (error instanceof CommanderError) return polishUsageError(error);
  const kind = error instanceof Error ? error.name : typeof error;
  const where =
    error instanceof Error ? /\(?([^\s(/\\]+\.[jt]s:\d+)/.exec(error.stack ?? '')?.[1] : undefined;
  return new TeczkaError(
    'internal',
    `błąd wewnętrzny programu (${kind}${where === undefined ? '' : `, ${where}`}). Zgłoś ten komunikat.`,
    {},
    { cause: error },
  );
}
