import { balances } from '../../../../core/workload/measures/balances.ts';
import { measures } from '../../../../core/workload/measures/index.ts';
import type { MeasureId } from '../../../../core/workload/measures/index.ts';

const kindOf = (id: MeasureId): string | undefined => measures.find((measure) => measure.id === id)?.kind.id;

describe.each(balances)('the balance $id', ({ opening, inflow, outflow, closing, late }) => {
  test('goes from an opening over counts to a state', () => {
    expect(kindOf(opening)).toBe('opening');
    expect([...inflow, ...outflow].map(kindOf)).toEqual([...inflow, ...outflow].map(() => 'count'));
    expect(kindOf(closing)).toBe('state');
  });

  test('names no measure twice', () => {
    const named = [opening, ...inflow, ...outflow, closing, ...(late === undefined ? [] : [late])];
    expect(new Set(named).size).toBe(named.length);
  });

  test('what was late is a part of others', () => {
    const within = measures.filter((measure) => measure.id === late && 'within' in measure);
    expect(within.length).toBe(late === undefined ? 0 : 1);
  });
});
