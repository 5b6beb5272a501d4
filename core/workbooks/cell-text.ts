/** How long a text in a cell may be. Called by whatever writes texts into cells: write/rows.ts and patch/. */
import { TeczkaError } from '../values/errors.ts';

/** What a cell of Excel holds, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** @param cell A1 */
export function textTooLong({ length }: string, sheet: string, cell: string): TeczkaError {
  const text = `Arkusz „${sheet}”, komórka ${cell}: tekst ma ${length} znaków, a komórka Excela mieści ich najwyżej ${LONGEST_TEXT}. Skróć go albo podziel.`;
  return new TeczkaError('cell-text-too-long', text, { sheet, cell });
}
