/**
 * Name of a data file: month, team and a mark of the sheet's path in the store. The path itself may name a worker, holds
 * characters that no file name may have, and is not unique without its folders.
 */
import { createHash } from 'node:crypto';
import type { DataFormat } from './format.ts';

const MARK_LENGTH = 12;

/** @param file path inside the store */
export function dataFileName(
  { month, team }: { readonly month: string; readonly team: string },
  file: string,
  { extension }: DataFormat,
): string {
  const mark = createHash('sha256').update(`${team}\n${file}`).digest('hex').slice(0, MARK_LENGTH);
  return `${month} ${team.replace(/[^\p{L}\p{N}-]/gu, '_')} ${mark}${extension}`;
}
