/** Measures by their ids, for everything that meets an id and needs the kind or the name. */
import type { Measure } from './definition.ts';
import { measures } from './index.ts';
import type { MeasureId } from './index.ts';

const byId: ReadonlyMap<string, Measure<MeasureId>> = new Map(
  measures.map((measure: Measure<MeasureId>) => [measure.id, measure]),
);

/** The measure of an id. @throws TypeError for an id that the type allows and the list does not: a fault of ours */
export function measureOf(id: MeasureId): Measure<MeasureId> {
  const found = byId.get(id);
  if (found === undefined) throw new TypeError(`Not a measure: ${id}`);
  return found;
}

/** The measure that a text names by id; undefined where there is none. */
export function measureById(id: string): Measure<MeasureId> | undefined {
  return byId.get(id);
}
