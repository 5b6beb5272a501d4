/** Numbers of workers as the checks of plausibility need them. */
import type { PlacedValue } from '../consolidation/model.ts';
import { measureOf } from '../measures/by-id.ts';
import { measures } from '../measures/index.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';

export type Values = ReadonlyMap<MeasureId, PlacedValue>;

/** The measures of one group and kind that stand for themselves and are no part of another. */
export function wholesBeside(id: MeasureId): readonly MeasureId[] {
  const { group, kind } = measureOf(id);
  return measures
    .filter((measure: Measure<MeasureId>) => measure.group === group && measure.kind.id === kind.id)
    .filter((measure: Measure<MeasureId>) => measure.within !== true)
    .map((measure) => measure.id);
}

export function numberOf(values: Values, id: MeasureId): number | undefined {
  const value = values.get(id)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The sum of those given; undefined where none is, or where one is told to be lacking. */
export function sumGiven(values: Values, ids: readonly MeasureId[]): number | undefined {
  if (ids.some((id) => values.get(id)?.value === 'missing')) return undefined;
  const given = ids.flatMap((id) => numberOf(values, id) ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, value) => sum + value, 0);
}

/** The largest of the values, for the place of a finding about their sum. */
export function largest(values: Values, ids: readonly MeasureId[]): PlacedValue | undefined {
  const placed = ids.flatMap((id) => values.get(id) ?? []).filter(({ value }) => typeof value === 'number');
  return [...placed].sort((a, b) => Number(b.value) - Number(a.value))[0];
}
