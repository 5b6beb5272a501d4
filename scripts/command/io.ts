/**
 * The world of a command, handed in so that commands can be tested: data goes to standard output,
 * talk (progress, advice, errors) to standard error.
 */
import { buffer } from 'node:stream/consumers';
import cliProgress from 'cli-progress';

export interface Progress {
  /** Sets how many of the total are done. */
  done(count: number): void;
  stop(): void;
}

export interface Io {
  /** Polish text for people, a line, on standard output. */
  say(line: string): void;
  /** The one JSON document of `--json`, on standard output. */
  json(document: unknown): void;
  /** Talk that is not the result, on standard error. */
  talk(line: string): void;
  /** A progress bar on standard error; silent where no terminal is attached. */
  progress(label: string, total: number): Progress;
  /** The whole of standard input. */
  readStandardInput(): Promise<Uint8Array>;
  /** Does a person sit at a terminal, to read the output and to end the program? */
  readonly attended: boolean;
  /** When the person ends the program with Ctrl+C, or the system ends it. A second Ctrl+C ends it at once. */
  untilInterrupted(): Promise<void>;
}

const silent: Progress = { done: () => undefined, stop: () => undefined };

function bar(label: string, total: number): Progress {
  const drawn = new cliProgress.SingleBar(
    { format: `${label} [{bar}] {value} z {total}`, stream: process.stderr, clearOnComplete: false },
    cliProgress.Presets.shades_grey,
  );
  drawn.start(total, 0);
  return { done: (count) => drawn.update(count), stop: () => drawn.stop() };
}

export const terminal: Io = {
  say: (line) => void process.stdout.write(`${line}\n`),
  json: (document) => void process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`),
  talk: (line) => void process.stderr.write(`${line}\n`),
  progress: (label, total) => (process.stderr.isTTY ? bar(label, total) : silent),
  readStandardInput: () => buffer(process.stdin),
  attended: process.stdin.isTTY && process.stdout.isTTY,
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
    }),
};
