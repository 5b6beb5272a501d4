/** Where `teczka structure` may write: beside what it reads, and under a name that Excel will open. */
import { basename, extname } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { refuseInputs } from '../files/same-file.ts';
import { refuseTaken } from '../files/write.ts';

/**
 * A workbook keeps its kind: Excel refuses one with macros that is named .xlsx, and one without that is named .xlsm.
 * @throws TeczkaError `usage`, `output-is-input`, `file-exists`
 */
export async function requireTarget(out: string, source: string): Promise<void> {
  const [wanted, given] = [extname(source).toLowerCase(), extname(out).toLowerCase()];
  if (given !== wanted) {
    const message = `--out: wynik jest skoroszytem tego samego rodzaju co „${basename(source)}”, więc jego nazwa musi kończyć się na ${wanted}; podano „${basename(out)}”.`;
    throw new TeczkaError('usage', message, { field: 'out' });
  }
  await refuseInputs(out, [source]);
  await refuseTaken(out);
}
