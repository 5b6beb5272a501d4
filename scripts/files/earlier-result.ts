/** Which workbooks a command may replace: its own earlier results, never what somebody else put there. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';
import { readWorkbook, type Workbook } from '../../core/workbooks/index.ts';
import { nodePlatform } from '../platform.ts';
import { readInputFile } from './read.ts';

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Nothing that can be seen is there; what else may be wrong, the writer tells.
    return false;
  }
}

async function isEarlierResult(path: string, isOurs: (workbook: Workbook) => boolean): Promise<boolean> {
  const bytes = await readInputFile(path);
  try {
    return isOurs(readWorkbook(bytes, nodePlatform, { file: basename(path) }));
  } catch (error) {
    if (error instanceof TeczkaError) return false;
    throw error;
  }
}

/**
 * @param isOurs knows a result of an earlier run by its mark
 * @param option the option that named the target, for the message
 * @throws TeczkaError `output-not-ours`
 */
export async function refuseForeign(
  target: string,
  isOurs: (workbook: Workbook) => boolean,
  option: string,
): Promise<void> {
  if (!(await isFile(target)) || (await isEarlierResult(target, isOurs))) return;
  const file = basename(target);
  throw new TeczkaError(
    'output-not-ours',
    `Plik „${file}” już istnieje i nie jest wynikiem wcześniejszego uruchomienia, więc nie zostanie zastąpiony. Podaj w ${option} inną nazwę.`,
    { file },
  );
}
