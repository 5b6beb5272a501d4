import { bundled } from '../../../../core/workload/consolidation/bundled.ts';
import { normUnknown } from '../../../../core/workload/findings/norms.ts';

const many = (count: number, file: string) =>
  Array.from({ length: count }, (_, at) => normUnknown({ file, cell: `B${at + 1}` }, ''));

test('the fifty-first of a kind in one file and those behind it are one with their count', () => {
  const told = bundled([...many(73, 'a.xlsx'), ...many(50, 'b.xlsx')]);
  expect(told).toHaveLength(101);
  expect(told[49]?.place.cell).toBe('B50');
  expect([told[50]?.place, told[50]?.message]).toEqual([
    { file: 'a.xlsx' },
    'I jeszcze w tym pliku: 23\u00a0takie ustalenia.',
  ]);
  expect(bundled(many(51, 'c.xlsx')).at(-1)?.message).toBe('I jeszcze w tym pliku: 1\u00a0takie ustalenie.');
});
