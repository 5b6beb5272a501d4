/** What `teczka check` tells a person of the copies that it has written. */
import { counted, type Forms } from '../../core/polish/plural.ts';
import type { AnnotatedCopy, FixedCopy } from './copies.ts';

const CELLS: Forms = ['komórka', 'komórki', 'komórek'];

export function annotatedLines({ file, noted, withoutNote }: AnnotatedCopy): readonly string[] {
  return [
    `Kopia z oznaczeniami: ${file} (z notatką: ${counted(noted.length, CELLS)})`,
    ...(withoutNote.length === 0
      ? []
      : [`  Tylko wyróżnione, bo mają już komentarz: ${withoutNote.join(', ')}`]),
  ];
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
