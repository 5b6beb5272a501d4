/**
 * `teczka consolidate`: the sheets of all teams, in a folder or in SharePoint, into one workbook, with what is missing and
 * why. A run costs what changed since the last one, so it may be scheduled as often as an office likes.
 */
import { z } from 'zod';
import { defineCommand } from '../command/definition.ts';
import { consolidationJson, consolidationLines, exitStatus } from '../workload/answer.ts';
import { settingOptions } from '../workload/config/options.ts';
import { readSettings } from '../workload/config/read-settings.ts';
import { configSchema } from '../workload/config/settings.ts';
import { setUp } from '../workload/config/set-up.ts';
import { sessionFor } from '../workload/config/session.ts';
import { runJob } from '../workload/job/run-job.ts';

export const consolidateCommand = defineCommand({
  name: 'consolidate',
  summary: 'jeden skoroszyt z zestawień obciążenia pracą wszystkich zespołów, z folderu albo SharePoint',
  input: z.strictObject({
    ...settingOptions,
    config: z.string().optional().meta({
      placeholder: 'PLIK.json',
      description: 'plik z ustawieniami; opcje i zmienne środowiska TECZKA_… mają przed nim pierwszeństwo',
    }),
    dryRun: z
      .boolean()
      .default(false)
      .meta({ description: 'próba: przeczytaj i powiedz, co zostałoby zapisane; niczego nie zapisuj' }),
    full: z
      .boolean()
      .default(false)
      .meta({ description: 'przeczytaj wszystko od nowa, choćby nic się nie zmieniło' }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
    schema: z
      .boolean()
      .default(false)
      .meta({ description: 'wypisz JSON Schema pliku z ustawieniami i zakończ' }),
  }),
  examples: [
    'teczka consolidate --period 2026-04 --from samples/obciazenie --to wyniki --office samples/office.xlsx',
    'teczka consolidate --period 2026-04 --from Zestawienia --to "Obciążenie 2026-04.xlsx" --json',
    'teczka consolidate --config teczka.json --period poprzedni --dry-run',
  ],
  async run({ config, dryRun, full, json, schema, ...options }, io) {
    if (schema) {
      io.json(configSchema());
      return 0;
    }
    const settings = await readSettings({ options, environment: process.env, config });
    const session = sessionFor(settings, (line) => io.talk(line));
    const job = await setUp(settings, session, io);
    const report = await runJob({ ...job.options, dryRun, full }, job.world);
    if (json) io.json(consolidationJson(report, job.target));
    else consolidationLines(report, job.target).forEach((line) => io.say(line));
    return exitStatus(report);
  },
});
