import fc from 'fast-check';
import type { Reading } from '../../../core/workload/canonical-row.ts';
import type { WorkerReading } from '../../../core/workload/layouts/definition.ts';
import { presenceOf, rate, total, totalsOf, workedDays } from '../../../core/workload/totals.ts';

function worker(fte: Reading, absent?: Reading, interviews?: Reading): WorkerReading {
  const given = (measure: 'absenceDays' | 'interviewsNew', value: Reading | undefined) =>
    value === undefined ? [] : [{ measure, value, cell: 'A1' }];
  const values = [...given('absenceDays', absent), ...given('interviewsNew', interviews)];
  return { name: 'Anna Wymyślna', post: '', fte, cell: 'B7', values };
}

describe('total', () => {
  test('adds what is given and says how much is not', () => {
    expect(total([3, 'missing', 0, 'not-applicable', 4])).toEqual({ value: 7, missing: 1 });
  });

  test('missing is not zero, and what does not apply is neither', () => {
    expect(total(['missing', 'not-applicable'])).toEqual({ value: 'missing', missing: 1 });
    expect(total(['not-applicable', 'not-applicable'])).toEqual({ value: 'not-applicable', missing: 0 });
    expect(total([])).toEqual({ value: 'missing', missing: 0 });
    expect(total([0])).toEqual({ value: 0, missing: 0 });
  });

  test('a missing value never changes the sum of the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), fc.nat(5), (given, gaps) => {
        const mixed: Reading[] = [...given, ...Array.from({ length: gaps }, () => 'missing' as const)];
        expect(total(mixed)).toEqual({ value: given.reduce((a, b) => a + b, 0), missing: gaps });
      }),
    );
  });

  test('a column that a sheet does not have is missing for its workers', () => {
    expect(totalsOf([worker(1, 2, 5), worker(1, 0)]).get('interviewsNew')).toEqual({ value: 5, missing: 1 });
  });
});

describe('presence', () => {
  test('counts working days without the days absent, and posts', () => {
    expect(presenceOf([worker(1, 2), worker(0.5, 0)], 21)).toEqual({ workedDays: 40, posts: 1.5 });
    expect(presenceOf([worker(0.1, 0), worker(0.2, 1.5)], 21)).toEqual({ workedDays: 40.5, posts: 0.3 });
  });

  test('is missing when it is not known of one worker, or impossible', () => {
    expect(presenceOf([worker(1, 2), worker('missing', 'missing')], 21)).toEqual({
      workedDays: 'missing',
      posts: 'missing',
    });
    expect(presenceOf([worker(1, 22)], 21).workedDays).toBe('missing');
    expect(presenceOf([], 21)).toEqual({ workedDays: 'missing', posts: 'missing' });
  });
});

describe('rate', () => {
  const perPost = (...workers: WorkerReading[]) => rate(workers, 'interviewsNew', ({ fte }) => fte);

  test('divides what is given by the posts of those who gave it', () => {
    expect(perPost(worker(1, 0, 30), worker(0.5, 0, 0))).toBe(20);
    expect(perPost(worker(1, 0, 30), worker(1, 0, 'not-applicable'), worker(1, 0, 'missing'))).toBe(30);
  });

  test('leaves out a worker of whom the posts or the value are not known, on both sides', () => {
    expect(perPost(worker(1, 0, 30), worker('missing', 0, 500))).toBe(30);
  });

  test('is missing when nobody is left, and not applicable when the measure concerns nobody', () => {
    expect(perPost(worker('missing', 0, 30))).toBe('missing');
    expect(perPost()).toBe('missing');
    expect(perPost(worker(1, 0, 'not-applicable'))).toBe('not-applicable');
  });

  test('per worked day is missing of somebody who was never there', () => {
    const days = (who: WorkerReading) => workedDays(who, 21);
    expect(rate([worker(1, 21, 0)], 'interviewsNew', days)).toBe('missing');
    expect(rate([worker(1, 21, 0), worker(1, 1, 10)], 'interviewsNew', days)).toBe(0.5);
  });
});
