/** Row numbers as a clerk writes them, in Excel's own numbering: "5,7-9" or "all". */
import { TeczkaError } from '../../core/values/errors.ts';

const PART = /^(\d{1,7})(?:-(\d{1,7}))?$/;

/**
 * @param text "5,7-9", or "all" for every row of the register
 * @param all row numbers of the register, in order
 * @throws TeczkaError `rows-unreadable`
 */
export function parseRows(text: string, all: readonly number[]): readonly number[] {
  if (text.trim().toLowerCase() === 'all') return all;
  const rows = text.split(',').flatMap((part) => {
    const match = PART.exec(part.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match === null || to < from) {
      throw new TeczkaError(
        'rows-unreadable',
        `--rows: nie można odczytać „${part.trim()}”. Podaj numery wierszy Excela, np. 5,7-9 albo all.`,
        { field: 'rows' },
      );
    }
    return all.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return [...new Set(rows)];
}
