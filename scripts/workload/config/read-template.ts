/**
 * The office's own template of the consolidated workbook, checked before anything is read or written: a dry run refuses
 * what a real one would. Called by set-up.ts.
 */
import { basename } from 'node:path';
import { TeczkaError } from '../../../core/values/errors.ts';
import { openBase } from '../../../core/workload/report/base.ts';
import { readInputFile } from '../../files/read.ts';
import { nodePlatform } from '../../platform.ts';
import { isSharePoint } from '../../store/store-at.ts';

/**
 * @param path of a file of this machine
 * @throws TeczkaError `template-address`, `template-is-result`, and as `readInputFile` and `openBase`
 */
export async function readTemplate(path: string): Promise<Uint8Array> {
  if (isSharePoint(path)) {
    throw refusal('template-address', 'szablon musi leżeć na tym komputerze. Pobierz go i podaj ścieżkę.');
  }
  const bytes = await readInputFile(path);
  try {
    openBase(bytes, 'template', nodePlatform);
  } catch (error) {
    // Notes and rows of one month have no place in the workbook of another.
    if (error instanceof TeczkaError && error.code === 'workload-copy-mixed') throw isResult(path, error);
    throw error;
  }
  return bytes;
}

function isResult(path: string, cause: TeczkaError): TeczkaError {
  const text = `plik „${basename(path)}” to gotowe zestawienie, a nie szablon. Podaj kopię pliku „obciazenie.xlsx” zmienioną w Excelu.`;
  return refusal('template-is-result', text, cause);
}

function refusal(code: string, text: string, cause?: unknown): TeczkaError {
  return new TeczkaError(code, `--template: ${text}`, { field: 'template' }, { cause });
}
