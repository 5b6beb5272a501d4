/** Findings in the order in which a person goes through them: by team, file, sheet, then down the sheet row by row. */
import { parseA1 } from '../../workbooks/index.ts';
import type { WorkloadFinding } from './definition.ts';

type Key = readonly (string | number)[];

/**
 * Sorted, each finding once: what is said of one cell or sheet is not said again for every month that stands in it.
 * @param teams ids in the office's order; findings of no team come first
 */
export function inOrder(
  findings: readonly WorkloadFinding[],
  teams: readonly string[],
): readonly WorkloadFinding[] {
  const order = new Map(teams.map((team, at) => [team, at]));
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding, order) }));
  const once = new Map<string, (typeof keyed)[number]>();
  for (const entry of keyed) {
    const said = saidIn(entry.finding);
    if (!once.has(said)) once.set(said, entry);
  }
  return [...once.values()].sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
}

function saidIn({ place: { month, ...place }, ...finding }: WorkloadFinding): string {
  return JSON.stringify({ ...finding, place: place.sheet === undefined ? { ...place, month } : place });
}

function keyOf({ place, code, message }: WorkloadFinding, order: ReadonlyMap<string, number>): Key {
  const cell = parseA1(place.cell ?? '');
  const team = order.get(place.team ?? '') ?? -1;
  const at = [cell?.row ?? 0, cell?.column ?? -1];
  return [team, place.file ?? '', place.sheet ?? '', ...at, place.month ?? '', code, message];
}

function compare(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [left, right] = [a[at], b[at]];
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}
