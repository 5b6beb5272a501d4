/** „W tym”: a part is not greater than the whole that stands beside it. */
import { partExceeds } from '../findings/plausibility.ts';
import { balances } from '../measures/balances.ts';
import { measures } from '../measures/index.ts';
import type { Measure } from '../measures/definition.ts';
import type { MeasureId } from '../measures/index.ts';
import type { PlausibilityCheck } from './definition.ts';
import { placeAt } from './definition.ts';
import { numberOf, sumGiven, wholesBeside } from './numbers.ts';

const inBalances = new Set(balances.map(({ late }) => late));
const PARTS = measures
  .filter(({ id, within }: Measure<MeasureId>) => within === true && !inBalances.has(id))
  .map(({ id, title }) => ({ id, title, wholes: wholesBeside(id) }));

export const partsWithin: PlausibilityCheck = {
  title: '„w tym” nie większe niż całość',
  check: ({ month }) =>
    [...month.workers.map(({ values }) => values), month.ofTeam].flatMap((values) =>
      PARTS.flatMap(({ id, title, wholes }) => {
        const [part, whole] = [numberOf(values, id), sumGiven(values, wholes)];
        const exceeds = part !== undefined && whole !== undefined && part > whole;
        return exceeds ? [partExceeds(placeAt(month, values.get(id)?.source), title, part, whole)] : [];
      }),
    ),
};
