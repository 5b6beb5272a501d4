/** The program `teczka`: reads the command line, runs one command, answers with the exit status. */
import { Command as Commander, CommanderError } from 'commander';
import { toCommander } from './command/commander.ts';
import type { ExitStatus } from './command/definition.ts';
import { terminal } from './command/io.ts';
import { reportFailure } from './command/failure.ts';
import { polishCommander } from './command/polish-help.ts';
import { commands } from './commands/index.ts';
import { outputRefused } from './command/output-refused.ts';
import { versionLine } from './version.ts';

async function main(words: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = polishCommander(new Commander('teczka'))
    .description('Teczka – narzędzia dla pomocy społecznej w plikach Excel i Word')
    .version(versionLine(), '--version', 'wersja programu i data danych o prawie');
  for (const command of commands) {
    program.addCommand(polishCommander(toCommander(command, terminal, (ended) => (status = ended))));
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return reportFailure(error, terminal, words.includes('--json'));
  }
}

/** Whoever reads our output (`| head`) may stop early: that is no fault. Where it cannot be written, nothing goes on. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.exit(reportFailure(outputRefused(error), terminal, false));
});

process.exitCode = await main(process.argv.slice(2));
