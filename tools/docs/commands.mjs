/** The commands of `teczka` with their options, from the same schemas as `--help`. */
import { z } from 'zod';
import { kebab } from '../../build/scripts/command/option-name.js';
import { commands } from '../../build/scripts/commands/index.js';
import { table } from './markdown.mjs';

function section({ name, summary, input, examples }) {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input' });
  const rows = Object.entries(properties).map(([key, { argument, placeholder = '', description = '' }]) => [
    argument === undefined
      ? `\`--${kebab(key)}${placeholder === '' ? '' : ` ${placeholder}`}\``
      : `\`${placeholder}\``,
    required.includes(key) ? 'tak' : '',
    description,
  ]);
  const lines = examples.map((line) => `    ${line}`).join('\n');
  return [`## teczka ${name}`, summary, table(['opcja', 'wymagana', 'znaczenie'], rows), lines].join('\n\n');
}

export function commandPages() {
  const intro =
    'Tekst dla ludzi na standardowym wyjściu; `--json` daje tam jeden dokument JSON. Kod zakończenia: 0 – wykonano, 1 – wykonano i są błędy w danych, 2 – nie można wykonać (jedna linia przyczyny na standardowym wyjściu błędów).';
  return [
    {
      path: 'commands.md',
      title: 'Polecenia',
      text: `# Polecenia\n\n${intro}\n\n${commands.map(section).join('\n\n')}\n`,
    },
  ];
}
