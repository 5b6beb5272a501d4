/**
 * The mark by which a later run knows a consolidated workbook that lies among the teams' files, so that its sheet of
 * workers is not taken for one of a team. Written by report/index.ts, looked for by team-file.ts.
 */
import type { Workbook } from '../workbooks/index.ts';

/** Hidden name in the workbook; its value is the version of the workbook's structure. */
export const MARK = 'Teczka_obciazenie';
export const SCHEMA = 1;

export function isConsolidated({ names }: Workbook): boolean {
  return names.some(({ name }) => name === MARK);
}
