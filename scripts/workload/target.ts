/** Where `teczka consolidate` puts its workbook. */
import { basename, extname, join, resolve } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import type { YearMonth } from '../../core/values/year-month.ts';

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
