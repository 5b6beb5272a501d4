/** Measures that the sheet „Sprawozdania” of office.xlsx names by id or title, for the comparison with the half-year return. */
import type { ReportedFigure } from '../../office/index.ts';
import type { WorkloadFinding } from '../findings/definition.ts';
import { reportedUnknown } from '../findings/deliveries.ts';
import { measureById } from '../measures/by-id.ts';
import type { Measure } from '../measures/definition.ts';
import { measures } from '../measures/index.ts';
import type { MeasureId } from '../measures/index.ts';
import { phrase } from '../text.ts';
import type { ConsolidationContext } from './model.ts';

const byTitle: ReadonlyMap<string, Measure<MeasureId>> = new Map(
  measures.map((measure: Measure<MeasureId>) => [phrase(measure.title), measure]),
);

export function reportedMeasure({ measure }: ReportedFigure): Measure<MeasureId> | undefined {
  return measureById(measure.trim()) ?? byTitle.get(phrase(measure));
}

const SHEET = 'Sprawozdania';

/** One for every figure whose measure nobody knows. */
export function reportedFindings({ reported = [] }: ConsolidationContext): readonly WorkloadFinding[] {
  const unknown = reported.filter((figure) => reportedMeasure(figure) === undefined);
  return unknown.map(({ measure, cell }) => reportedUnknown({ sheet: SHEET, cell }, measure));
}
