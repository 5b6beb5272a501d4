/** The sums of sorts that charts and trends show: no sort left out, none counted twice. */
import { measures } from '../../../../core/workload/measures/index.ts';
import { DECISIONS, INTERVIEWS, measureOf } from '../../../../core/workload/report/columns.ts';

test.each([
  ['interviews', INTERVIEWS],
  ['decisions', DECISIONS],
])('%s are all sorts of their group, without those that are within another', (_, summed) => {
  const groups = new Set(summed.map((id) => measureOf.get(id)?.group.name));
  const sorts = measures.filter(
    ({ group, kind, within }) => groups.has(group.name) && kind.id === 'count' && within !== true,
  );
  expect([...summed].sort()).toEqual(sorts.map(({ id }) => id).sort());
});
