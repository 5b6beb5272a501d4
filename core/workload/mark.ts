/**
 * The marks by which a later run knows a consolidated workbook, so that one that lies among the teams' files is not taken
 * for one of a team, and that the manager's notes in it are kept. Written by core/workload/report, looked for by
 * team-file.ts.
 */
import type { Workbook } from '../workbooks/index.ts';

/** Hidden name in the workbook; its value is the version of the workbook's structure. */
export const MARK = 'Teczka_obciazenie';
/** 1 was written whole by the program, without place for notes; 2 is filled from a template. */
export const SCHEMA = 2;

/** Hidden name that tells whose copy it is. */
export const COPY = 'Teczka_kopia';
export type CopyKind = 'template' | 'general' | 'head';

export function isConsolidated({ names }: Workbook): boolean {
  return names.some(({ name }) => name === MARK);
}
