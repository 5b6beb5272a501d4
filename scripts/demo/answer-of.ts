/** Runs a command as `--json` would and gives its answer, so that one command can build on others' public form. */
import { TeczkaError } from '../../core/values/errors.ts';
import type { Command } from '../command/definition.ts';
import type { Io } from '../command/io.ts';

/**
 * @param raw the command's input as the command line gives it
 * @returns the JSON document; progress still shows
 * @throws TeczkaError `demo-stopped` with what the command told when it could not run
 */
export async function answerOf(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<unknown> {
  let answer: unknown;
  const talked: string[] = [];
  const status = await command.run(command.input.parse(raw), {
    ...io,
    say: () => undefined,
    talk: (line) => talked.push(line),
    json: (document) => (answer = document),
  });
  if (status === 2) throw new TeczkaError('demo-stopped', talked.join(' ').replace(/^Błąd: /, ''));
  talked.forEach((line) => io.talk(line));
  return answer;
}
