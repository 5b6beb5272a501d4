/** Where `teczka consolidate` puts its workbook, and which workbooks it may replace there. */
import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { isConsolidated } from '../../core/workload/mark.ts';
import { TeczkaError } from '../../core/values/errors.ts';
import type { YearMonth } from '../../core/values/year-month.ts';
import { readInputFile } from '../files/read.ts';
import { nodePlatform } from '../platform.ts';

const OTHER_FILE = /\.(xls|xlsm|xlsb|ods|csv|pdf|docx)$/i;

/** A folder given as the target gets a file named after the month. @throws TeczkaError `usage` for another kind of file */
export function targetPath(to: string, period: YearMonth): string {
  if (OTHER_FILE.test(to)) {
    throw new TeczkaError('usage', `--to: wynik to skoroszyt .xlsx, a podano „${basename(to)}”.`, {
      field: 'to',
    });
  }
  return extname(to).toLowerCase() === '.xlsx'
    ? resolve(to)
    : join(resolve(to), `Obciążenie pracą ${period}.xlsx`);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Nothing that can be seen is there; what else may be wrong, the writer tells.
    return false;
  }
}

async function isEarlierResult(path: string): Promise<boolean> {
  const bytes = await readInputFile(path);
  try {
    return isConsolidated(readWorkbook(bytes, nodePlatform, { file: basename(path) }));
  } catch (error) {
    if (error instanceof TeczkaError) return false;
    throw error;
  }
}

/**
 * A workbook that is there already may hold somebody's work: only a result of an earlier run is replaced.
 * @throws TeczkaError `output-not-ours`
 */
export async function refuseForeign(target: string): Promise<void> {
  if (!(await isFile(target)) || (await isEarlierResult(target))) return;
  const file = basename(target);
  throw new TeczkaError(
    'output-not-ours',
    `Plik „${file}” już istnieje i nie jest wynikiem wcześniejszego zestawienia, więc nie zostanie zastąpiony. Podaj w --to inną nazwę.`,
    { file },
  );
}
