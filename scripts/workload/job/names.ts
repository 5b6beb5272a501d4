/** Names of what the job writes, and how it knows its own files when they lie among the teams' sheets. */
import { folderOf, isStatePath } from '../state/paths.ts';

/** „Obciążenie pracą 2026-04.xlsx”. @param period id of the period */
export function workbookName(period: string): string {
  return `Obciążenie pracą ${period}.xlsx`;
}

/** „Obciążenie pracą 2026-04 – z nazwiskami.xlsx” */
export function headCopyName(period: string): string {
  return `Obciążenie pracą ${period} – z nazwiskami.xlsx`;
}

/** „… (2026-05-04 0600).xlsx”. @param number from 2 where a minute has several */
export function datedName(latest: string, moment: string, number = 1): string {
  return `${stemOf(latest)} (${moment}${number === 1 ? '' : ` ${number}`}).xlsx`;
}

/** The same moment with the next number. @param path as `datedName` makes it */
export function nextDatedName(path: string): string {
  return path.replace(
    / (\d{4})(?: (\d+))?\)\.xlsx$/,
    (_end, time: string, number = '1') => ` ${time} ${Number(number) + 1}).xlsx`,
  );
}

export interface ReportNames {
  readonly text: string;
  readonly json: string;
}

export function reportNames(latest: string): ReportNames {
  const stem = `${stemOf(latest)} – raport`;
  return { text: `${stem}.txt`, json: `${stem}.json` };
}

const stemOf = (path: string): string => path.replace(/\.xlsx$/i, '');

const PERIOD = String.raw`\d{4}(?:-\d\d|-[QH]\d|-01\.\.\d{4}-\d\d)?`;
const MOMENT = String.raw` \(\d{4}-\d\d-\d\d \d{4}(?: \d+)?\)`;
const BELONGING = new RegExp(`^(?:${MOMENT}\\.xlsx| – raport\\.(?:txt|json))$`, 'u');
const DEFAULT_NAMES = new RegExp(
  `^Obciążenie pracą ${PERIOD}(?:(?:${MOMENT}| – z nazwiskami)?\\.xlsx| – raport\\.(?:txt|json))$`,
  'u',
);

/**
 * Is the file one that the job writes, in this or in another period?
 * @param written paths of the workbook and of the head's copy, where they lie in the store of the file
 */
export function isOwnFile(path: string, written: readonly string[]): boolean {
  return isStatePath(path) || written.some((own) => isBeside(path, own) || belongsTo(path, own));
}

/** Results of other periods lie in the same folder; elsewhere a team may give its sheet such a name. */
function isBeside(path: string, own: string): boolean {
  return folderOf(path) === folderOf(own) && DEFAULT_NAMES.test(path.slice(folderOf(path).length));
}

function belongsTo(path: string, own: string): boolean {
  const stem = stemOf(own);
  return path === own || (path.startsWith(stem) && BELONGING.test(path.slice(stem.length)));
}
