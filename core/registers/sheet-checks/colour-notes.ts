/**
 * Rows that the office marked by colour (yellow: to do, red: left care, grey: handed over): no program reads what the
 * colour means, and sorting, copying and printing lose it. A note and no finding, for most colours mean nothing. Called
 * by run/check-registers.ts.
 */
import { counted, type Forms } from '../../polish/plural.ts';
import { a1 } from '../../workbooks/index.ts';
import type { RegisterTable } from '../table.ts';
import { rowLooks } from './row-looks.ts';

const IN_ROWS: Forms = ['wierszu', 'wierszach', 'wierszach'];

/** Polish sentences; none where the host does not tell how cells look. */
export function colourNotes(table: RegisterTable): readonly string[] {
  const { coloured } = table.shared(rowLooks);
  if (coloured.size === 0) return [];
  const list = [...coloured].map(
    ([name, { count, row, column }]) => `${name} w ${counted(count, IN_ROWS)} (pierwsza: ${a1(row, column)})`,
  );
  return [
    `Tło komórek odróżnia wiersze: ${list.join(', ')}. Teczka nie czyta kolorów; jeżeli coś znaczą, dodaj kolumnę, np. „Stan sprawy”, i wpisz to słowami.`,
  ];
}
