/**
 * `teczka workload open`: a sheet of the month for every team that exists in it, filled with what the office knows
 * already. A file that is there is never overwritten: somebody may have begun to fill it in.
 */
import { basename, join, resolve } from 'node:path';
import type { Office, Team } from '../../../core/office/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { monthPeriod, overlap } from '../../../core/values/period.ts';
import { addToYearMonth } from '../../../core/values/year-month.ts';
import type { YearMonth } from '../../../core/values/year-month.ts';
import { periodName, selectTeamFiles, type WorkloadFinding } from '../../../core/workload/index.ts';
import { consolidate, type Consolidation } from '../../../core/workload/consolidation/index.ts';
import { monthAsPeriod } from '../../../core/workload/period.ts';
import { teamSheetWorkbook } from '../../../core/workload/team-template/fill-team-sheet.ts';
import { TEMPLATE } from '../../../core/workload/team-template/template-parts.ts';
import type { Io } from '../../command/io.ts';
import { readInputFile } from '../../files/read.ts';
import { writeOutputFile } from '../../files/write.ts';
import { loadOffice } from '../../office/load-office.ts';
import { packagePath } from '../../paths.ts';
import { nodePlatform } from '../../platform.ts';
import { findOffice } from '../find-office.ts';
import { filesBelow, readLocalFile } from '../read-local-files.ts';
import { required, type WorkloadWord } from '../word.ts';

type Outcome = 'written' | 'exists';

interface Opened {
  readonly team: string;
  readonly file: string;
  readonly outcome: Outcome;
  /** Whether the team's sheet of the month before gave opening states. */
  readonly openings: boolean;
}

export const openWord: WorkloadWord = {
  word: 'open',
  async run(input, io) {
    const month = required(input.period, 'period', 'podaj miesiąc w postaci RRRR-MM, na przykład 2026-05.');
    const folder = resolve(required(input.to, 'to', 'podaj folder na nowe zestawienia.'));
    const office = await loadOffice(resolve(input.office ?? (await findOffice(folder))));
    const template = await readInputFile(
      resolve(input.template ?? packagePath('templates', 'workload', TEMPLATE.file)),
    );
    const teams = teamsIn(office, month);
    const former = await formerMonth(input.previous, month, office);
    const opened: Opened[] = [];
    for (const team of teams) {
      const ofTeam = former?.teams.find(({ id }) => id === team.id)?.months[0];
      const bytes = teamSheetWorkbook(
        { office: office.institution.name, team, month, staff: office.staff, former: ofTeam, template },
        nodePlatform,
      );
      const file = sheetName(team, month);
      const outcome = await writeNew(join(folder, file), bytes);
      opened.push({ team: team.id, file, outcome, openings: (ofTeam?.workers.length ?? 0) > 0 });
    }
    const unread = (former?.findings ?? []).filter(({ code }) => UNREAD.has(code));
    if (input.json) io.json({ period: month, folder, teams: opened, unread });
    else sayOpened(month, folder, opened, unread, input.previous !== undefined, io);
    return opened.some(({ outcome }) => outcome === 'exists') || unread.length > 0 ? 1 : 0;
  },
};

/** Findings that tell why a former sheet gives no opening states. */
const UNREAD: ReadonlySet<string> = new Set([
  ...['file-unreadable', 'layout-unknown', 'team-unknown', 'month-unknown', 'no-workers', 'delivered-twice'],
]);

/** @throws TeczkaError `no-teams-in-month` */
function teamsIn({ teams }: Office, month: YearMonth): readonly Team[] {
  const days = monthPeriod(month);
  const active = teams.filter(({ from, to }) => overlap({ from: from ?? days.from, to }, days) !== undefined);
  if (active.length > 0) return active;
  throw new TeczkaError(
    'no-teams-in-month',
    `Żaden zespół z office.xlsx nie działa w miesiącu: ${periodName(month)}. Sprawdź daty w arkuszu „Zespoły”.`,
  );
}

/** The month before, consolidated from a folder; undefined without one. @throws TeczkaError `folder-unreadable` */
async function formerMonth(
  previous: string | undefined,
  month: YearMonth,
  office: Office,
): Promise<Consolidation | undefined> {
  if (previous === undefined) return undefined;
  const folder = resolve(previous);
  const before = addToYearMonth(month, -1);
  const { files } = selectTeamFiles(await filesBelow(folder), [before], []);
  const sheets = files.filter((path) => basename(path) !== OFFICE);
  const results = [];
  for (const path of sheets) results.push(await readLocalFile(join(folder, path), office, path));
  return consolidate(results, { period: monthAsPeriod(before), teams: office.teams, staff: office.staff });
}

const OFFICE = 'office.xlsx';

/** „ZPS 1 - sprawozdanie 2026-05.xlsx”; without what no file name may hold. */
function sheetName({ id }: Team, month: YearMonth): string {
  const team = id.replace(/[-_\\/:*?"<>|\s]+/g, ' ').trim();
  return `${team} - sprawozdanie ${month}.xlsx`;
}

async function writeNew(path: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    await writeOutputFile(path, bytes, { exclusive: true });
    return 'written';
  } catch (error) {
    if (error instanceof TeczkaError && error.code === 'file-exists') return 'exists';
    throw error;
  }
}

function sayOpened(
  month: YearMonth,
  folder: string,
  opened: readonly Opened[],
  unread: readonly WorkloadFinding[],
  asked: boolean,
  io: Io,
): void {
  io.say(`Zestawienia za ${periodName(month)} w folderze „${basename(folder)}”:`);
  for (const { team, file, outcome, openings } of opened) {
    const states = asked && !openings ? ' Stanów początkowych nie ma z czego przenieść.' : '';
    const done =
      outcome === 'written' ? `zapisano „${file}”.${states}` : `„${file}” już jest i nie został zmieniony.`;
    io.say(`  ${team}: ${done}`);
  }
  if (!asked)
    io.say('Stany początkowe są puste. Przeniesie je opcja --previous z folderem poprzedniego miesiąca.');
  for (const { place, message } of unread) io.say(`  Nie przeniesiono z „${place.file ?? ''}”: ${message}`);
}
