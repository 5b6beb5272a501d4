/** commander speaks English; a clerk reads Polish. Titles of the help and causes of a refusal are turned here. */
import { type Command as Commander, CommanderError } from 'commander';
import { TeczkaError } from '../../core/values/errors.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Użycie:',
  'Arguments:': 'Argumenty:',
  'Options:': 'Opcje:',
  'Commands:': 'Polecenia:',
};

/** Sets up a commander so that it throws instead of ending the process and speaks Polish. */
export function polishCommander(commander: Commander): Commander {
  return commander
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[opcje]').replace('[command]', '[polecenie]'),
      subcommandTerm: (sub) => sub.name(),
    })
    .helpOption('-h, --help', 'pomoc')
    .helpCommand(false);
}

const CAUSES: Readonly<Record<string, (quoted: string) => string>> = {
  'commander.missingArgument': (name) => `brakuje argumentu ${name}.`,
  'commander.optionMissingArgument': (name) => `opcja ${name} wymaga wartości.`,
  'commander.unknownOption': (name) => `nieznana opcja ${name}.`,
  'commander.unknownCommand': (name) => `nieznane polecenie „${name}”.`,
  'commander.excessArguments': () => 'za dużo argumentów.',
  'commander.help': () => 'nie podano polecenia.',
};

/** The Polish cause of a command line that commander refused. */
export function polishUsageError(error: CommanderError): TeczkaError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const cause = CAUSES[error.code]?.(quoted) ?? error.message.replace(/^error: /, '');
  return new TeczkaError('usage', `${cause} Pomoc: teczka --help`, {}, { cause: error });
}
