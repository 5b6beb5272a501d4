/** One number in the rows of all workers: somebody may have divided a total or filled a column down. */
import { sameForAll } from '../findings/plausibility.ts';
import { measures } from '../measures/index.ts';
import type { PlausibilityCheck } from './definition.ts';
import { placeAt } from './definition.ts';
import { numberOf } from './numbers.ts';

/** Of fewer people it is no wonder, nor of small numbers. */
const FEWEST_WORKERS = 4;
const SMALLEST_NUMBER = 4;

export const oneNumberForAll: PlausibilityCheck = {
  title: 'ta sama liczba u wszystkich pracowników',
  check: ({ month }) => {
    const { workers } = month;
    const [first, ...others] = workers;
    if (first === undefined || workers.length < FEWEST_WORKERS) return [];
    return measures
      .filter(({ kind }) => kind.id === 'count' || kind.id === 'state')
      .flatMap(({ id, title }) => {
        const value = numberOf(first.values, id) ?? 0;
        const same = value >= SMALLEST_NUMBER && others.every(({ values }) => numberOf(values, id) === value);
        const at = placeAt(month, first.values.get(id)?.source);
        return same ? [sameForAll(at, title, value, workers.length)] : [];
      });
  },
};
