/**
 * The reader of other formats (.xls, .xlsb, .ods, XML of Excel 2003, HTML) with the `xlsx` package of Node, loaded only
 * when such a file turns up. Called by open-workbook.ts and by what reads the teams' files.
 */
import { legacyReader } from '../core/workbooks/legacy/legacy-reader.ts';
import type { LegacyReader } from '../core/workbooks/legacy/port.ts';

/** The reader, once its package is loaded. */
export async function loadLegacyReader(): Promise<LegacyReader> {
  const { read } = await import('xlsx');
  return legacyReader({ read: (data, options) => quietly(() => read(data, options)) });
}

/** The package speaks English on standard error of formats that it does not know; a clerk can do nothing with it. */
function quietly<Result>(work: () => Result): Result {
  const { error, warn, log } = console;
  const silent = () => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
