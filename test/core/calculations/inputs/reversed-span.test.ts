/** A span that ends before it begins is refused, whatever holds it. */
import { refuseReversed } from '../../../../core/calculations/inputs/reversed-span.ts';
import { day } from '../../../../core/values/day.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';

const from = day('2025-03-01');

test('lets pass a span of one day or more, and one that is still open', () => {
  refuseReversed('Pobyt', { from, to: from }, 'to');
  refuseReversed('Pobyt', { from, to: undefined }, 'to');
  refuseReversed('Okres', { from: yearMonth('2024-12'), to: yearMonth('2025-01') }, 'to');
});

test('names the span and the field of its end', () => {
  expect(() => {
    refuseReversed('Pobyt dziecka', { from, to: day('2025-02-28') }, 'children.0.to');
  }).toThrow(
    expect.objectContaining({
      code: 'input-contradiction',
      message: 'Pobyt dziecka kończy się wcześniej, niż się zaczyna. Popraw początek albo koniec.',
      place: { field: 'children.0.to' },
    }) as Error,
  );
});
