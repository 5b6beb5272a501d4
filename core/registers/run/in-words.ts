/** The figures of a result as a Polish sentence, for the command line and the report. */
import { counted, type Forms } from '../../polish/plural.ts';
import { SEVERITIES, type Severity } from '../check/severity.ts';
import type { CheckResult } from './check-registers.ts';

/** In the accusative, after „znaleziono”. */
const FORMS: Readonly<Record<Severity, Forms>> = {
  error: ['błąd', 'błędy', 'błędów'],
  warning: ['ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'],
  info: ['informację', 'informacje', 'informacji'],
};
const ROWS: Forms = ['wiersz', 'wiersze', 'wierszy'];

/** „Sprawdzono 203 wiersze; znaleziono 4 błędy i 2 ostrzeżenia.”; of no row nothing is said to be in order. */
export function countsInWords(summary: CheckResult['summary']): string {
  const found = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) =>
    counted(summary[severity], FORMS[severity]),
  );
  const list = found.length < 2 ? found.join('') : `${found.slice(0, -1).join(', ')} i ${found.at(-1)}`;
  if (summary.rows === 0)
    return `Nie sprawdzono żadnego wiersza${list === '' ? '' : `; znaleziono ${list}`}.`;
  return `Sprawdzono ${counted(summary.rows, ROWS)}; ${list === '' ? 'nie znaleziono nieprawidłowości' : `znaleziono ${list}`}.`;
}
