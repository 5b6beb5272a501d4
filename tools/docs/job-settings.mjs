/** The settings of the scheduled job, from the definition of which options, variables and the file are derived. */
import { z } from 'zod';
import { variableOf, zJobSettings } from '../../build/scripts/workload/config/settings.js';
import { kebab } from '../../build/scripts/command/option-name.js';
import { table } from './markdown.mjs';

export function jobSettingsPages() {
  const { properties, required = [] } = z.toJSONSchema(zJobSettings, { io: 'input' });
  const rows = Object.entries(properties).map(([name, { description = '' }]) => [
    `\`${name}\``,
    `\`--${kebab(name)}\``,
    `\`${variableOf(name)}\``,
    required.includes(name) ? 'tak' : '',
    description,
  ]);
  const intro =
    'Ustawienia polecenia `teczka consolidate`: pole pliku JSON (`--config`), opcja albo zmienna środowiska. Opcja ma pierwszeństwo przed zmienną, zmienna przed plikiem. Żadne nie jest tajemnicą: klucz podaje się ścieżką do pliku.';
  const heads = ['pole', 'opcja', 'zmienna', 'wymagane', 'znaczenie'];
  return [
    {
      path: 'job-settings.md',
      title: 'Ustawienia zbierania obciążenia pracą',
      text: `# Ustawienia zbierania obciążenia pracą\n\n${intro}\n\n${table(heads, rows)}\n`,
    },
  ];
}
