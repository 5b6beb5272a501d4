/**
 * The figure of one measure of a worker, a team or the office, made of its months. Sources are gathered when somebody asks
 * for them: a province has millions of cells and nobody looks at more than a few totals.
 */
import type { Reading, Source } from '../canonical-row.ts';
import type { PlacedValue } from '../consolidation/model.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import type { MeasureFigure, Total } from './model.ts';
import { averageOf, monthsTaken, overMonths } from './over-months.ts';
import type { RateResult } from './rates.ts';

export interface FigureParts {
  readonly measure: Measure<MeasureId>;
  /** One for every month of the period. */
  readonly months: readonly Total[];
  /** States of the month ends that an average may be made of; „missing” where somebody's is not known. */
  readonly whole: readonly Reading[];
  readonly rates: RateResult;
  /** Cells of a month of the period, by its place from 0. */
  readonly sourcesOf: (month: number) => readonly Source[];
}

export function measureFigure({ measure, months, whole, rates, sourcesOf }: FigureParts): MeasureFigure {
  const { kind } = measure;
  return {
    total: overMonths(kind, months),
    byMonth: months.map(({ value }) => value),
    average: averageOf(kind, whole),
    ...rates,
    get sources() {
      return monthsTaken(kind, months.length).flatMap(sourcesOf);
    },
  };
}

/** The cell of a value that is a number: the others are not in any total. */
export function sourceOfNumber(placed: PlacedValue | undefined): readonly Source[] {
  return placed !== undefined && typeof placed.value === 'number' ? [placed.source] : [];
}
