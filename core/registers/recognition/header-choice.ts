/**
 * Which of the rows that say headings is the header. A legend or a list of fields may say as many as the header does,
 * but what stands below it is no data; a header repeated on a pasted page stands below rows of data. Called by
 * recognise.ts.
 */
import { LEVELS, type Header } from './header.ts';

/** A row that says less than this part of what the best one says is no rival. */
const RIVAL = 0.6;
const LEAST_RIVAL = 2;
/** Of two tables one below the other the upper is read, unless the lower says more than this of the register. */
const AS_GOOD = 0.75;
/** Below a header that looks like one and is none, most cells are something else. */
const BAD = 0.5;
const GOOD = 0.7;

export interface HeaderChoice {
  readonly header: Header;
  /** Other rows that look like a header, from above; not its own levels and those that only repeat it below. */
  readonly others: readonly Header[];
}

/**
 * @param headers from above
 * @param fit how well the cells below a header fit its headings up to the next one, 0 to 1; undefined without cells
 * @returns undefined when no row says any of the headings
 */
export function chooseHeader(
  headers: readonly Header[],
  fit: (header: Header, until: number) => number | undefined,
): HeaderChoice | undefined {
  const most = Math.max(0, ...headers.map(({ score }) => score));
  const [only, ...more] = headers.filter(
    ({ score }) => score >= Math.max(most * RIVAL, Math.min(LEAST_RIVAL, most)),
  );
  if (!only) return undefined;
  const rivals = [only, ...more];
  const fits = new Map(
    rivals.map((rival, at) => [
      rival,
      more.length === 0 ? undefined : fit(rival, rivals[at + 1]?.row ?? Infinity),
    ]),
  );
  const goodness = (header: Header): number => fits.get(header) ?? (BAD + GOOD) / 2;
  const bestOf = (list: readonly Header[]): Header =>
    list.reduce((best, header) => (header.score > best.score ? header : best), list[0] ?? only);
  const good = rivals.filter((rival) => goodness(rival) >= GOOD);
  const best = bestOf(rivals);
  const chosen = goodness(best) < BAD && good.length > 0 ? bestOf(good) : best;
  const first = good.find(
    (rival) =>
      rival.row < chosen.row && (rival.score >= chosen.score * AS_GOOD || sameColumns(rival, chosen)),
  );
  const header = first ?? chosen;
  const others = rivals.filter(({ row, ...rest }) =>
    row < header.row
      ? row <= header.row - LEVELS
      : row > header.row && !sameColumns({ row, ...rest }, header),
  );
  return { header, others };
}

/** Do both say the same of the columns that both know? Then the lower one repeats the upper one. */
function sameColumns(one: Header, other: Header): boolean {
  const places = new Map(one.headed.map(({ column, id }) => [column, id]));
  const shared = other.headed.filter(({ column }) => places.has(column));
  const same = shared.filter(({ column, id }) => places.get(column) === id);
  return same.length > 0 && same.length >= 0.8 * Math.min(one.headed.length, other.headed.length);
}
