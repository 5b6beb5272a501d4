/**
 * Reads rows as headers of a register: what each cell says of the register's headings. Headings may stand on two or
 * three levels („Orzeczenie” over „ważne od”), merged or not. Called by header-choice.ts and recognise.ts.
 */
import type { SheetView } from '../../workbooks/index.ts';
import { Grid } from './grid.ts';
import { headingIndex, headingKeys, inOneLine } from './heading.ts';
import type { Columns } from '../register.ts';
import { SimilarHeadings, type SimilarHeading } from './similar-heading.ts';
import { isAboutSomebodyElse, namesSomebodyElse } from './somebody-else.ts';
import { plainKey } from '../../values/plain-key.ts';

/** Titles, logos and empty rows above a header are never longer. */
const ROWS_LOOKED_AT = 60;
/** Rows that a header may have. */
export const LEVELS = 3;
/** What a similar heading adds to a header, where one that fits adds 1. */
const SIMILAR_COUNTS = 0.5;
/** A similar heading that counts for knowing a header. */
const CLEARLY_SIMILAR = 0.7;
/** Where a row has so many headings that fit, similar ones are looked for only in rows that have this part of them. */
const ENOUGH = 2;
const PART = 0.3;
const EXACTLY = (): readonly SimilarHeading[] => [];

/** The headings of one register, made once for all sheets. */
export class Headings {
  /** Heading key to column id. */
  readonly index: ReadonlyMap<string, string>;
  readonly similar: SimilarHeadings;

  constructor(columns: Columns) {
    this.index = headingIndex(columns);
    this.similar = new SimilarHeadings(this.index);
  }
}

/** A cell of the header that says one of the register's headings. */
export interface HeadedColumn {
  /** Id of the register's column. */
  readonly id: string;
  /** Index in the sheet. */
  readonly column: number;
  /** The heading as the office wrote it, in one line; levels joined by " / ". */
  readonly header: string;
  /** Does all of the heading fit, or its lowest level only? */
  readonly whole: boolean;
  /** Stands beside a group about somebody else that is not merged over its columns, so that it may belong to it. */
  readonly doubtful: boolean;
}

/** A cell of the header that says none of them. */
export interface UnknownHeading {
  readonly column: number;
  readonly header: string;
  /** The likeliest first. */
  readonly similar: readonly SimilarHeading[];
  /** Says whose it is, and that is not the child: what stands below is never taken for the child's. */
  readonly ofSomebodyElse: boolean;
}

export interface Header {
  /** Excel's number of the header's lowest row. */
  readonly row: number;
  readonly headed: readonly HeadedColumn[];
  readonly unknown: readonly UnknownHeading[];
  /** Ids that the headings say, wholly or nearly. */
  readonly known: ReadonlySet<string>;
  /** How much of the register the row says: what fits counts 1. */
  readonly score: number;
  /** The table ends before this column; Infinity where nothing stands beside it. */
  readonly until: number;
}

/** Every row of the sheet's top that says any of the headings, from above. */
export function findHeaders(sheet: SheetView, headings: Headings): readonly Header[] {
  const grid = new Grid(sheet, 1, ROWS_LOOKED_AT);
  const found = new Map<number, Header>();
  const exact = grid.rowNumbers.map((row) => headerIn(grid, row, headings, EXACTLY));
  const most = Math.max(0, ...exact.map(({ score }) => score));
  for (const { row, score } of exact) {
    if (most >= ENOUGH && score < most * PART) continue;
    const header = headerIn(grid, row, headings);
    if (header.score === 0) continue;
    const lowest = withBlocks(grid, header, headings);
    if (!found.has(lowest.row)) found.set(lowest.row, lowest);
  }
  return [...found.values()];
}

/** The header that a person, or the workbook, says to end in this row. */
export function headerAt(sheet: SheetView, row: number, headings: Headings): Header {
  return headerIn(new Grid(sheet, row - LEVELS, row), row, headings);
}

/** Headings merged downwards reach to the header's lowest row. */
function withBlocks(grid: Grid, header: Header, headings: Headings): Header {
  const bottoms = header.headed.map(({ column }) => grid.bottom(header.row, column));
  const bottom = Math.min(Math.max(header.row, ...bottoms), header.row + LEVELS - 1);
  if (bottom === header.row) return header;
  const lower = headerIn(grid, bottom, headings);
  return lower.score >= header.score ? lower : header;
}

/** @param compare finds similar headings */
function headerIn(
  grid: Grid,
  row: number,
  headings: Headings,
  compare: (heading: string) => readonly SimilarHeading[] = (heading) => headings.similar.of(heading),
): Header {
  const headed: HeadedColumn[] = [];
  const unknown: UnknownHeading[] = [];
  for (let column = 0; column < grid.width; column++) {
    const levels = grid.levels(row, column, LEVELS);
    if (levels.length === 0) continue;
    const loose = grid.looseGroup(row, column);
    const found =
      lookUp(levels, headings) ?? (loose === undefined ? undefined : lookUp([loose, ...levels], headings));
    const doubtful = loose !== undefined && namesSomebodyElse(loose);
    if (found) headed.push({ ...found, column, doubtful });
    else
      unknown.push(
        unknownHeading(column, loose === undefined ? levels : [loose, ...levels], levels, compare),
      );
  }
  const fitting = new Set(headed.map(({ id }) => id));
  const likely = unknown.flatMap(({ similar: [first] }) =>
    first && first.likeness >= CLEARLY_SIMILAR && !fitting.has(first.id) ? [first.id] : [],
  );
  const known = new Set([...fitting, ...likely]);
  const score = fitting.size + SIMILAR_COUNTS * (known.size - fitting.size);
  const speaks = [...headed, ...unknown].some(
    ({ column, ...heading }) => says(heading) && grid.text(row, column) !== '',
  );
  return { row, headed, unknown, known, score: speaks ? score : 0, until: Infinity };
}

/** Below a header each empty cell of the first rows of data shows the heading above it: such a row says nothing. */
function says(heading: Omit<HeadedColumn, 'column'> | Omit<UnknownHeading, 'column'>): boolean {
  return 'id' in heading || heading.similar.some(({ likeness }) => likeness >= CLEARLY_SIMILAR);
}

/** The longest lower part of the levels that is a heading of the register; a level between may say nothing („Okres”). */
function lookUp(
  levels: readonly string[],
  { index }: Headings,
): Pick<HeadedColumn, 'id' | 'header' | 'whole'> | undefined {
  for (let above = 0; above < levels.length; above++) {
    const part = levels.slice(above);
    const ends = part.length > 2 ? [part, [part[0] ?? '', part.at(-1) ?? '']] : [part];
    const keys = ends.flatMap((end) => headingKeys(end.join(' ')));
    const key = keys.find((candidate) => index.has(candidate));
    const id = key === undefined ? undefined : index.get(key);
    if (id === undefined) continue;
    if (levels.slice(0, above).some(namesSomebodyElse)) return undefined;
    return { id, header: inOneLine(part), whole: above === 0 };
  }
  return undefined;
}

/** @param groups the levels and what stands over them by the look of it */
function unknownHeading(
  column: number,
  groups: readonly string[],
  levels: readonly string[],
  compare: (heading: string) => readonly SimilarHeading[],
): UnknownHeading {
  const lowest = levels.at(-1) ?? '';
  const ofSomebodyElse = groups.slice(0, -1).some(namesSomebodyElse) || isAboutSomebodyElse(plainKey(lowest));
  const whole = ofSomebodyElse ? [] : compare(levels.join(' '));
  const found = whole.length > 0 || levels.length === 1 || ofSomebodyElse ? whole : compare(lowest);
  return { column, header: inOneLine(levels), similar: found, ofSomebodyElse };
}
