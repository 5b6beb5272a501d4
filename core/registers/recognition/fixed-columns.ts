/**
 * The columns that are settled before recognition begins: what a person says wins over what the workbook remembers.
 * What was remembered and holds no more is said. Called by recognise.ts.
 */
import { a1, columnLetters } from '../../workbooks/index.ts';
import type { Columns } from '../register.ts';
import type { ChosenColumns } from './corrections.ts';
import { headingKeys } from './heading.ts';
import type { Header } from './header.ts';
import type { KeptMapping } from './kept-mapping.ts';
import type { FixedColumn } from './propose.ts';

export interface Fixed {
  /** By column id; null where there is to be none. */
  readonly columns: ReadonlyMap<string, FixedColumn | null>;
  /** Polish sentences. */
  readonly notes: readonly string[];
}

export function fixedColumns(
  columns: Columns,
  header: Header,
  chosen: ChosenColumns,
  kept: KeptMapping | undefined,
): Fixed {
  const fixed = new Map<string, FixedColumn | null>();
  const notes: string[] = [];
  const headings = new Map([...header.headed, ...header.unknown].map((cell) => [cell.column, cell.header]));
  const used = new Set<number>();
  const fix = (id: string, column: number | null, why: FixedColumn['why']): void => {
    if (column !== null) used.add(column);
    fixed.set(id, column === null ? null : { column, header: headings.get(column) ?? '', why });
  };

  for (const [id, column] of chosen) fix(id, column, 'chosen');
  for (const { id, column, heading } of kept?.columns ?? []) {
    const title = columns[id]?.title;
    if (title === undefined || fixed.has(id)) continue;
    if (column === undefined) {
      notes.push(
        `Kolumny „${heading}”, zapamiętanej jako „${title}”, nie ma już w arkuszu; rozpoznano ją na nowo. Sprawdź wynik.`,
      );
    } else if (column === null || !used.has(column)) {
      fix(id, column, 'kept');
      if (column === null) notes.push(...fittingHeading(header, id, title));
      const now = column === null ? heading : (headings.get(column) ?? '');
      if (column !== null && !sameHeading(heading, now)) notes.push(changed(title, column, heading, now));
    }
  }
  return { columns: fixed, notes };
}

/** The column may have come since. */
function fittingHeading({ row, headed }: Header, id: string, title: string): readonly string[] {
  const found = headed.find((heading) => heading.id === id && !heading.doubtful);
  if (!found) return [];
  return [
    `Zapamiętano, że arkusz nie ma kolumny „${title}”, a nagłówek ${a1(row, found.column)} „${found.header}” do niej pasuje; kolumny nie użyto. Wskaż ją, jeśli to ona.`,
  ];
}

function sameHeading(one: string, other: string): boolean {
  const keys = headingKeys(other);
  return (
    headingKeys(one).join('\n') === keys.join('\n') || headingKeys(one).some((key) => keys.includes(key))
  );
}

function changed(title: string, column: number, before: string, now: string): string {
  const today = now === '' ? 'jest pusty' : `brzmi „${now}”`;
  return `Nagłówek kolumny ${columnLetters(column)}, zapamiętanej jako „${title}”, brzmiał „${before}”, a teraz ${today}. Sprawdź, czy to nadal ta kolumna.`;
}
