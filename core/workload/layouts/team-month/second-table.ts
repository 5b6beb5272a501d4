/**
 * A second table below or beside the first one, with other columns or other workers: read by the first header its numbers
 * would count for other measures or for somebody else. It is named and not counted. Called by index.ts.
 */
import { a1 } from '../../../workbooks/index.ts';
import type { CellValue, SheetRow } from '../../../workbooks/index.ts';
import { tableNotCounted } from '../../findings/sheets.ts';
import type { WorkloadFinding } from '../../findings/definition.ts';
import { measureByHeading } from '../../measures/by-heading.ts';
import { fold } from '../../text.ts';
import type { SheetPlace } from '../definition.ts';
import { textOf } from '../grid.ts';
import { isWorker } from './header.ts';
import type { Header } from './header.ts';

export interface FirstTable {
  readonly header: Header;
  readonly rows: readonly SheetRow[];
  readonly findings: readonly WorkloadFinding[];
}

/** Fewer headings in a row may be texts that people typed instead of numbers. */
const FEWEST_HEADINGS = 2;

export function firstTable(rows: readonly SheetRow[], header: Header, place: SheetPlace): FirstTable {
  const heads = rows.filter(({ number }) => number >= header.top && number <= header.bottom);
  const below = startBelow(rows, header, heads);
  const own = below === undefined ? rows : rows.slice(0, below);
  const start = below === undefined ? undefined : rows[below];
  const beside = startBeside(own, header, heads);
  const cells = [
    ...(start === undefined ? [] : [a1(start.number, Math.max(0, start.values.findIndex(isText)))]),
    ...(beside === undefined ? [] : [a1(header.top, beside)]),
  ];
  return {
    header: beside === undefined ? header : narrowed(header, beside),
    rows: own,
    findings: cells.map((cell) => tableNotCounted({ ...place, cell })),
  };
}

const holdsDigit = (value: CellValue): boolean => typeof value === 'number' || /\d/.test(textOf(value));
const isText = (value: CellValue): boolean => textOf(value) !== '';
const isHeading = (value: CellValue): boolean => typeof value === 'string' && isWorker(value);

/** Index of the row with headings of another table that has numbers below; a pasted page only repeats its own. */
function startBelow(
  rows: readonly SheetRow[],
  header: Header,
  heads: readonly SheetRow[],
): number | undefined {
  const start = rows.findIndex(
    (row) => row.number > header.bottom && isHeader(row, header) && !heads.some((head) => repeats(row, head)),
  );
  const counts = rows.slice(start + 1).some(({ values }) => values.some(holdsDigit));
  return start < 0 || !counts ? undefined : start;
}

function isHeader({ values }: SheetRow, { measures }: Header): boolean {
  if (measures.some(({ column }) => typeof values[column] === 'number')) return false;
  const headings = values.filter((value) => isText(value) && measureByHeading([textOf(value)]) !== undefined);
  return headings.length >= FEWEST_HEADINGS || (values.some(isHeading) && headings.length > 0);
}

/** Does every text of the row stand in the same column of the header? */
function repeats({ values }: SheetRow, head: SheetRow): boolean {
  return values.every(
    (value, column) => !isText(value) || fold(textOf(value)) === fold(textOf(head.values[column])),
  );
}

/** The column of other workers beside the first; where it only repeats their names, the table is one. */
function startBeside(
  rows: readonly SheetRow[],
  { worker, bottom, measures }: Header,
  heads: readonly SheetRow[],
): number | undefined {
  const column = heads
    .flatMap(({ values }) => values.flatMap((value, at) => (at > worker && isHeading(value) ? [at] : [])))
    .find((at) => measures.some((measure) => measure.column > at));
  if (column === undefined) return undefined;
  const others = rows.some(({ number, values }) => {
    const name = fold(textOf(values[column]));
    return number > bottom && name !== '' && name !== fold(textOf(values[worker]));
  });
  return others ? column : undefined;
}

/** The header without what stands beside; the column before the other workers holds their numbers. */
function narrowed(header: Header, beside: number): Header {
  const within = (column: number | undefined): number | undefined =>
    column !== undefined && column < beside ? column : undefined;
  return {
    ...header,
    post: within(header.post),
    fte: within(header.fte),
    measures: header.measures.filter(({ column }) => column < beside),
    unknown: header.unknown.filter(({ column }) => column < beside - 1),
  };
}
