/** Loads office.xlsx from a path; the law with the office's own values worked in. */
import { basename } from 'node:path';
import { type LawBook, statutoryLaw } from '../../core/law/index.ts';
import { type Office, readOffice } from '../../core/office/index.ts';
import { readInputFile } from '../files/read.ts';
import { nodePlatform } from '../platform.ts';

/** @throws TeczkaError naming the file, the sheet and the cell of each fault */
export async function loadOffice(path: string): Promise<Office> {
  return readOffice(await readInputFile(path), nodePlatform, { file: basename(path) });
}

/** The law with the office's own values worked in. @throws TeczkaError `law-office-value` … with the cell */
export function lawOf(office: Office): LawBook {
  return statutoryLaw.withOfficeValues(office.values);
}

/** Without a path, the law as the data have it. */
export async function loadLaw(path: string | undefined): Promise<LawBook> {
  return path === undefined ? statutoryLaw : lawOf(await loadOffice(path));
}
