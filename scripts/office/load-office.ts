/** Loads office.xlsx from a path; the rules that calculations of that office rest on. */
import { basename } from 'node:path';
import {
  councilTables,
  officeSettings,
  publishedCosts,
  type Rules,
  statutoryLaw,
  statutoryRules,
} from '../../core/law/index.ts';
import { type Office, readOffice } from '../../core/office/index.ts';
import { readInputFile } from '../files/read.ts';
import { nodePlatform } from '../platform.ts';

/** @throws TeczkaError naming the file, the sheet and the cell of each fault */
export async function loadOffice(path: string): Promise<Office> {
  return readOffice(await readInputFile(path), nodePlatform, { file: basename(path) });
}

/** The law with the office's own values, choices, tables and costs. @throws TeczkaError `law-office-value` … with the cell */
export function rulesOfOffice(office: Office): Rules {
  return {
    law: statutoryLaw.withOfficeValues(office.values),
    settings: officeSettings(office.settings),
    tables: councilTables(office.tables),
    costs: publishedCosts(office.costs),
  };
}

/** Without a path, the law as the data have it. */
export async function loadRules(path: string | undefined): Promise<Rules> {
  return path === undefined ? statutoryRules : rulesOfOffice(await loadOffice(path));
}
