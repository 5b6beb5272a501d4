/** Runs a command as `--json` would and gives its answer, so that one command can build on others' public form. */
import type { Command } from '../command/definition.ts';
import type { Io } from '../command/io.ts';

/**
 * @param raw the command's input as the command line gives it
 * @returns the JSON document; progress still shows
 */
export async function answerOf(
  command: Command,
  raw: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<unknown> {
  let answer: unknown;
  await command.run(command.input.parse(raw), {
    ...io,
    say: () => undefined,
    json: (document) => (answer = document),
  });
  return answer;
}
