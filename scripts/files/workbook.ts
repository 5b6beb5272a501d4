/** Reads a user's workbook of any format from a path. Called by the commands that take registers. */
import { basename } from 'node:path';
import type { Workbook } from '../../core/workbooks/index.ts';
import { openWorkbook } from '../open-workbook.ts';
import { readInputFile } from './read.ts';

/** @throws TeczkaError of the file (`file-unreadable`) or of the workbook (`not-a-workbook`, `workbook-password` …) */
export async function readAnyWorkbook(path: string): Promise<Workbook> {
  return openWorkbook(await readInputFile(path), { file: basename(path) });
}
