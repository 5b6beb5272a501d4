/** Runs the command line as a person does: a process of its own, the committed bin, the built code. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const teczka = join(import.meta.dirname, '../../bin/teczka.js');

export interface Answer {
  /** Exit status; null when the time ran out. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  /** Text for standard input; without it standard input is empty. */
  input?: string;
  /** Folder to run in; the project's own by default. */
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs `teczka` with the given words; at most a minute. */
export function cli(words: string[], { input = '', cwd, env }: CliOptions = {}): Answer {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [teczka, ...words], {
    input,
    cwd: cwd ?? join(import.meta.dirname, '../..'),
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error && status !== null) throw error;
  return { status, stdout, stderr };
}
