/**
 * The header of the layout „team month”: one to three rows of headings, the groups merged over their measures, the
 * worker's column and at least three known measures. Found by these marks below any number of title rows.
 */
import type { Sheet } from '../../../workbooks/index.ts';
import { measureByHeading } from '../../measures/by-heading.ts';
import type { Measure } from '../../measures/definition.ts';
import type { MeasureId } from '../../measures/index.ts';
import { phrase } from '../../text.ts';
import { gridOf } from '../grid.ts';
import type { Grid } from '../grid.ts';

export interface MeasureColumn {
  readonly column: number;
  readonly measure: Measure<MeasureId>;
}

export interface UnknownColumn {
  readonly column: number;
  readonly heading: string;
}

export interface Header {
  /** Excel's row numbers of the first and the last row of headings. */
  readonly top: number;
  readonly bottom: number;
  readonly number: number | undefined;
  readonly worker: number;
  readonly post: number | undefined;
  readonly fte: number | undefined;
  readonly measures: readonly MeasureColumn[];
  readonly unknown: readonly UnknownColumn[];
}

const ROWS_SEARCHED = 40;
const DEEPEST = 3;
const FEWEST_MEASURES = 3;
/** Columns beyond are not looked at: a bound for files made to hang a reader. */
const MOST_COLUMNS = 300;

const WORKER = [
  'Pracownik',
  'Pracownik socjalny',
  'Pracownik (imię i nazwisko)',
  'Imię i nazwisko',
  'Nazwisko i imię',
  'Imię i nazwisko pracownika',
];
const NUMBER = ['Lp.', 'L.p.'];
const POST = ['Stanowisko', 'Stanowisko pracy'];
const FTE = ['Etat', 'Wymiar etatu', 'Wymiar czasu pracy'];

const oneOf = (labels: readonly string[]): ((heading: string) => boolean) => {
  const known = new Set(labels.map(phrase));
  return (heading) => known.has(phrase(heading));
};
/** Does the cell head the column of workers? Pasted pages repeat it among the rows. */
export const isWorker = oneOf(WORKER);
const isNumber = oneOf(NUMBER);
const isPost = oneOf(POST);
const isFte = oneOf(FTE);

/** The first header, in the band of rows that recognises the most measures; undefined when the sheet has another layout. */
export function findHeader(sheet: Sheet): Header | undefined {
  const grid = gridOf(sheet, ROWS_SEARCHED + DEEPEST);
  for (const { number, values } of grid.rows.slice(0, ROWS_SEARCHED)) {
    const worker = values.findIndex((value) => typeof value === 'string' && isWorker(value));
    if (worker < 0) continue;
    const candidates = bandsAround(number).map(([top, bottom]) => headerOf(grid, top, bottom, worker));
    const best = candidates.reduce<Header | undefined>(better, undefined);
    if (best !== undefined && best.measures.length >= FEWEST_MEASURES) return best;
  }
  return undefined;
}

/** Bands of up to three rows that hold the row, the lowest ones first. */
function bandsAround(row: number): readonly (readonly [top: number, bottom: number])[] {
  const bands: (readonly [number, number])[] = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    for (let top = Math.max(1, row - depth + 1); top <= row; top++) bands.push([top, top + depth - 1]);
  }
  return bands;
}

const better = (best: Header | undefined, next: Header): Header =>
  best === undefined || next.measures.length > best.measures.length ? next : best;

function headerOf(grid: Grid, top: number, bottom: number, worker: number): Header {
  const lengths = grid.rows.filter(({ number }) => number >= top && number <= bottom).map(lengthOf);
  const width = Math.min(Math.max(0, ...lengths), MOST_COLUMNS);
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    paths: pathsOf(grid, top, bottom, column),
  }))
    .filter(({ column, paths }) => column !== worker && (paths[0]?.length ?? 0) > 0)
    .map(({ column, paths }) => ({
      column,
      heading: paths[0]?.join(' ') ?? '',
      measure: firstMeasure(paths),
    }));
  const labelled = (is: (heading: string) => boolean): number | undefined =>
    columns.find(({ heading }) => is(heading))?.column;
  const named = { number: labelled(isNumber), worker, post: labelled(isPost), fte: labelled(isFte) };
  const rest = columns.filter(({ column }) => !Object.values(named).includes(column));
  return {
    top,
    bottom,
    ...named,
    measures: rest.flatMap(({ column, measure }) => (measure === undefined ? [] : [{ column, measure }])),
    unknown: rest.flatMap(({ column, heading, measure }) =>
      measure === undefined ? [{ column, heading }] : [],
    ),
  };
}

const lengthOf = ({ values }: { readonly values: readonly unknown[] }): number => values.length;

function firstMeasure(paths: readonly (readonly string[])[]): Measure<MeasureId> | undefined {
  return paths.map(measureByHeading).find((measure) => measure !== undefined);
}

/**
 * Headings over a column, the topmost first: as merged; then, for a group written only over its first column, with
 * that group's heading carried to the right.
 */
function pathsOf(grid: Grid, top: number, bottom: number, column: number): string[][] {
  const depth = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const merged = depth.map((row) => grid.heading(row, column));
  const carried = depth.map((row, at) => merged[at] || (row === bottom ? '' : leftOf(grid, row, column)));
  return [merged, carried].map(withoutRepetitions);
}

/** The nearest text to the left in the same row, as long as it is not merged to end earlier. */
function leftOf(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const text = grid.heading(row, left);
    if (text !== '') return grid.mergeAt(row, left) === undefined ? text : '';
  }
  return '';
}

function withoutRepetitions(texts: readonly string[]): string[] {
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
}
