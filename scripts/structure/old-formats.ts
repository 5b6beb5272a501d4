/**
 * What to do with a register that is no .xlsx or .xlsm: such a file cannot be changed in place without loss, so a
 * person saves it anew first. Called by commands/structure.ts.
 */
import { basename, extname } from 'node:path';
import { TeczkaError } from '../../core/values/errors.ts';

const TEXT_FILES = new Set(['.csv', '.txt', '.tsv']);

/**
 * A plain text file is told by its name: its bytes say nothing.
 * @throws TeczkaError `workbook-old-format`
 */
export function refuseTextFile(path: string): void {
  if (!TEXT_FILES.has(extname(path).toLowerCase())) return;
  const file = basename(path);
  const message = `Plik „${file}” jest plikiem tekstowym, w którym nie ma miejsca na tabelę, formaty i listy. W Excelu użyj polecenia Dane > Z pliku tekstowego/CSV, kolumnom z numerami (PESEL, rachunek, sygnatura) wybierz typ „Tekst”, zapisz jako „Skoroszyt programu Excel (*.xlsx)” i wskaż ten skoroszyt. Samo otwarcie pliku w Excelu zniszczyłoby zera i numery rachunków.`;
  throw new TeczkaError('workbook-old-format', message, { file });
}
