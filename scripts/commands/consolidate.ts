/** `teczka consolidate`: the month's sheets of all teams from a folder into one workbook, with what is missing and why. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { writeWorkbook } from '../../core/workbooks/write/index.ts';
import {
  consolidate,
  consolidatedWorkbook,
  selectTeamFiles,
  type Consolidation,
} from '../../core/workload/index.ts';
import { zYearMonth } from '../../core/values/zod.ts';
import { defineCommand, type ExitStatus } from '../command/definition.ts';
import { refuseInputs } from '../files/same-file.ts';
import { isConsolidated } from '../../core/workload/mark.ts';
import { refuseForeign } from '../files/earlier-result.ts';
import { loadOffice } from '../office/load-office.ts';
import { nodePlatform } from '../platform.ts';
import { folderStore } from '../store/folder-store.ts';
import { counted, type Requests } from '../store/listed-files.ts';
import { consolidationJson, consolidationLines } from '../workload/answer.ts';
import { findOffice } from '../workload/find-office.ts';
import { readTeamFiles } from '../workload/read-team-files.ts';
import { targetPath } from '../workload/target.ts';

/** A path as the store of the sources names it; one that lies elsewhere is named from the store upwards. */
function inStore(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function exitStatus({ teams, findings }: Consolidation): ExitStatus {
  const complete = teams.every(({ status }) => status === 'delivered');
  return complete && findings.every(({ severity }) => severity !== 'error') ? 0 : 1;
}

export const consolidateCommand = defineCommand({
  name: 'consolidate',
  summary: 'jeden skoroszyt z miesięcznych zestawień obciążenia pracą wszystkich zespołów',
  input: z.strictObject({
    period: zYearMonth.meta({ placeholder: 'RRRR-MM', description: 'miesiąc, np. 2026-04' }),
    from: z.string('Podaj folder z zestawieniami zespołów.').meta({
      placeholder: 'FOLDER',
      description: 'folder z zestawieniami zespołów (same pliki albo foldery miesięcy)',
    }),
    to: z.string('Podaj plik .xlsx albo folder na wynik.').meta({
      placeholder: 'PLIK.xlsx|FOLDER',
      description: 'skoroszyt wynikowy albo folder, w którym ma powstać',
    }),
    office: z.string().optional().meta({
      placeholder: 'office.xlsx',
      description:
        'ustawienia urzędu z listą zespołów; bez tej opcji office.xlsx z folderu zestawień lub nadrzędnego',
    }),
    json: z.boolean().default(false).meta({ description: 'wynik jako JSON' }),
  }),
  examples: [
    'teczka consolidate --period 2026-04 --from samples/obciazenie --to wyniki --office samples/office.xlsx',
    'teczka consolidate --period 2026-04 --from Zestawienia --to "Obciążenie 2026-04.xlsx" --json',
  ],
  async run({ period, from, to, office: officePath, json }, io) {
    const folder = resolve(from);
    const target = targetPath(to, period);
    const requests: Requests = { list: 0, read: 0, write: 0 };
    const source = counted(folderStore(folder), requests);
    const paths = await source.list();
    const settings = resolve(officePath ?? (await findOffice(folder)));
    const office = await loadOffice(settings);
    const { teams } = office;
    const except = [target, settings].map((path) => inStore(folder, path));
    const selection = selectTeamFiles(paths, [period], except);
    await refuseInputs(target, [settings, ...selection.files.map((path) => join(folder, path))]);
    await refuseForeign(target, isConsolidated, '--to');
    const results = await readTeamFiles(source, selection.files, teams, io);
    const consolidation = consolidate(results, { period, teams, findings: selection.findings });
    const workbook = consolidatedWorkbook(consolidation, {
      office: office.institution.name,
      link: (file) => source.link(file, target),
    });
    const result = counted(folderStore(dirname(target)), requests);
    await result.write(basename(target), writeWorkbook(workbook, nodePlatform));
    if (json) io.json(consolidationJson(consolidation, target, requests));
    else consolidationLines(consolidation, target).forEach((line) => io.say(line));
    return exitStatus(consolidation);
  },
});
