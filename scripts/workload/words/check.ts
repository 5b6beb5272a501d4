/**
 * `teczka workload check FILE…`: what the monthly run would make of a team's sheet, before it is handed in. Everything
 * with its cell and what to do; workers by their codes.
 */
import { dirname, resolve } from 'node:path';
import type { TeamFile } from '../../../core/workload/index.ts';
import { checkTeamFiles, type TeamCheck } from '../../../core/workload/team-check/check-team-files.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { loadOffice } from '../../office/load-office.ts';
import { findOffice } from '../find-office.ts';
import { readLocalFile } from '../read-local-files.ts';
import type { WorkloadWord } from '../word.ts';
import { checkJson, checkLines } from './check-answer.ts';

export const checkWord: WorkloadWord = {
  word: 'check',
  async run({ files: paths, period, office: officePath, json }, io) {
    const [first] = paths;
    if (first === undefined) {
      throw new TeczkaError('usage', 'Podaj zestawienie zespołu: teczka workload check PLIK.', {
        field: 'files',
      });
    }
    const office = await loadOffice(resolve(officePath ?? (await findOffice(dirname(resolve(first))))));
    const files = await Promise.all(paths.map((path) => readLocalFile(path, office)));
    files.forEach(refuseUnreadable);
    const check = checkTeamFiles(files, office, period);
    if (json) io.json(checkJson(files, check));
    else checkLines(files, check).forEach((line) => io.say(line));
    return isClean(check) ? 0 : 1;
  },
};

/** Nothing can be said about a file that is no workbook. @throws TeczkaError `file-unreadable` */
function refuseUnreadable({ file, rejections }: TeamFile): void {
  const found = rejections.find(({ reason }) => reason.code === 'file-unreadable');
  if (found !== undefined) throw new TeczkaError('file-unreadable', found.reason.message, { file });
}

function isClean({ months, findings }: TeamCheck): boolean {
  const accepted = months.length > 0 && months.every((month) => month.accepted);
  return accepted && findings.every(({ severity }) => severity !== 'error');
}
