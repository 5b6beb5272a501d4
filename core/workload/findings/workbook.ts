/** Findings about the consolidated workbook itself: what it cannot show. Told in its sheet „Ustalenia”. */
import { groupDigits } from '../../values/digits.ts';
import { defineFinding } from './definition.ts';

export const dataTooLong = defineFinding({
  code: 'workbook-data-too-long',
  severity: 'warning',
  title: 'Za dużo danych na arkusz',
  message: (count: number, most: number) =>
    `Wartości jest ${groupDigits(String(count))}, a w arkuszu „Dane” mieści się ich najwyżej ${groupDigits(String(most))}, więc arkusz jest pusty. Pozostałe arkusze są pełne.`,
  advice: 'Do własnych przekrojów weź pliki danych (Parquet albo NDJSON) albo zestaw krótszy okres.',
});

export const tableAbsent = defineFinding({
  code: 'workbook-table-absent',
  severity: 'info',
  title: 'Brak tabeli w skoroszycie',
  message: (table: string) => `W skoroszycie nie ma tabeli „${table}”, więc jej danych nie pokazano.`,
  advice:
    'Jeśli tabela jest potrzebna, zacznij od szablonu „obciazenie.xlsx” albo przywróć jej nazwę w Excelu.',
});
