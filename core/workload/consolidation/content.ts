/** What sheets say without where they say it: two copies of a file have the same content, a corrected one another. */
import { fnv1a } from '../../values/fnv1a.ts';
import type { PlacedValue } from './model.ts';
import type { WorkerDraft } from './draft.ts';

interface Contents {
  readonly workers: readonly WorkerDraft[];
  readonly ofTeam: ReadonlyMap<string, PlacedValue>;
}

/** Of one worker: name, post, FTE and values. */
export function workerContent({ name, post, fte, values }: WorkerDraft): string {
  return JSON.stringify([name, post, fte, valuesOnly(values)]);
}

/** Of a sheet, rows in their order. */
export function contentOf({ workers, ofTeam }: Contents): string {
  return JSON.stringify([workers.map(workerContent), valuesOnly(ofTeam)]);
}

/** By measure: the order of columns is no content. */
const valuesOnly = (values: ReadonlyMap<string, PlacedValue>): readonly unknown[] =>
  [...values].map(([measure, { value }]) => [measure, value] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** Another start gives a second mark that has nothing to do with the first: 64 bits together. */
const SECOND_START = 0x2f0b_4477;

/** Sixteen digits by which a content is known again; rows in any order have the same. */
export function contentMark({ workers, ofTeam }: Contents): string {
  const text = JSON.stringify([workers.map(workerContent).sort(), valuesOnly(ofTeam)]);
  return [fnv1a(text), fnv1a(text, SECOND_START)].map((mark) => mark.toString(16).padStart(8, '0')).join('');
}
