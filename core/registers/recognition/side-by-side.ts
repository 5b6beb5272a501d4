/** Two tables of one register side by side on a sheet: the left one is read, which is said. Called by candidates.ts. */
import { columnLetters } from '../../workbooks/index.ts';
import type { Register } from '../register.ts';
import type { Header, HeadedColumn } from './header.ts';

/** The table to the right, by indexes of columns. */
export interface TableBeside {
  readonly from: number;
  readonly to: number;
}

/** The header of the left table; the whole header where there is but one table. */
export function leftTable(
  header: Header,
  { knownBy }: Register,
): { readonly header: Header; readonly beside: TableBeside | undefined } {
  const firsts = new Map<string, HeadedColumn>();
  const seconds = new Map<string, HeadedColumn>();
  for (const heading of header.headed) {
    if (heading.doubtful) continue;
    if (!firsts.has(heading.id)) firsts.set(heading.id, heading);
    else if (!seconds.has(heading.id)) seconds.set(heading.id, heading);
  }
  const again = [...seconds.values()].map(({ column }) => column);
  const from = Math.min(...again);
  const isTable = knownBy.every((group) => group.some((id) => seconds.has(id)));
  const isBeside = [...seconds.keys()].every((id) => (firsts.get(id)?.column ?? 0) < from);
  if (!isTable || !isBeside) return { header, beside: undefined };
  const isLeft = ({ column }: { readonly column: number }): boolean => column < from;
  const left = {
    ...header,
    headed: header.headed.filter(isLeft),
    unknown: header.unknown.filter(isLeft),
    until: from,
  };
  return { header: left, beside: { from, to: Math.max(...again) } };
}

/** Polish sentences. */
export function sideNote({ header, beside }: SideBySide): readonly string[] {
  if (!beside) return [];
  const columns = header.headed.map(({ column }) => column);
  const left = `${columnLetters(Math.min(...columns))}–${columnLetters(Math.max(...columns))}`;
  const right = `${columnLetters(beside.from)}–${columnLetters(beside.to)}`;
  return [
    `Na arkuszu są obok siebie dwie tabele: w kolumnach ${left} i ${right}; sprawdzono pierwszą. Drugą przenieś na osobny arkusz.`,
  ];
}

interface SideBySide {
  readonly header: Header;
  readonly beside: TableBeside | undefined;
}
