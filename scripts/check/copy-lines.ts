/** What `teczka check` tells a person of the copies that it has written. */
import { counted, type Forms } from '../../core/polish/plural.ts';
import type { AnnotatedCopy, FixedCopy } from './copies.ts';

const CELLS: Forms = ['komórka', 'komórki', 'komórek'];

export function annotatedLines(copy: AnnotatedCopy): readonly string[] {
  if (copy.file === null) return ['Nie ma ustaleń do oznaczenia, więc kopii nie zapisano.'];
  return [
    `Kopia z oznaczeniami: ${copy.file} (z notatką: ${counted(copy.noted.length, CELLS)})`,
    ...cellsLine('Tylko wyróżnione, bo mają już komentarz', copy.withoutNote),
    ...cellsLine('Tylko wyróżnione, bo nie da się odczytać rysunku notatek arkusza', copy.undrawn),
    ...cellsLine('Zostawiono to, co ktoś dopisał do wcześniejszych notatek', copy.kept),
  ];
}

function cellsLine(words: string, cells: readonly string[]): readonly string[] {
  return cells.length === 0 ? [] : [`  ${words}: ${cells.join(', ')}`];
}

export function fixedLines({ file, cells, skipped }: FixedCopy): readonly string[] {
  return [
    ...(file === null
      ? ['Nie ma pewnych poprawek, więc kopii nie zapisano.']
      : [`Kopia z poprawkami: ${file}`]),
    ...cells.map(({ sheet, cell, before, after }) => `  ${sheet}!${cell}: ${before ?? '(pusta)'} → ${after}`),
    ...skipped.map(({ sheet, cell, reason }) => `  Bez poprawki ${sheet}!${cell}: ${reason}`),
  ];
}
