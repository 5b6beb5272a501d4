import { TeczkaError } from '../../../core/values/errors.ts';
import { periodTitle, workloadPeriod } from '../../../core/workload/period.ts';

describe('a period', () => {
  test.each([
    ['2026-04', 'month', '2026-04', 'kwiecień 2026', ['2026-04']],
    ['2026-K2', 'quarter', '2026-Q2', 'II kwartał 2026', ['2026-04', '2026-05', '2026-06']],
    ['2026-q4', 'quarter', '2026-Q4', 'IV kwartał 2026', ['2026-10', '2026-11', '2026-12']],
    [
      '2026-01..2026-03',
      'year-to-date',
      '2026-01..2026-03',
      'styczeń–marzec 2026',
      ['2026-01', '2026-02', '2026-03'],
    ],
  ])('%s is a %s', (text, kind, id, title, months) => {
    const period = workloadPeriod(text);
    expect(period).toEqual({ kind, id, months });
    expect(periodTitle(period)).toBe(title);
  });

  test('of a half-year or a year has all its months', () => {
    const half = workloadPeriod('2026-P2');
    expect([half.id, half.months[0], half.months.length]).toEqual(['2026-H2', '2026-07', 6]);
    const year = workloadPeriod(' 2026 ');
    expect([year.id, year.months.at(-1), periodTitle(year)]).toEqual(['2026', '2026-12', 'rok 2026']);
  });

  test.each([
    '',
    '2026-13',
    '2026-Q5',
    '2026-H3',
    '2026-02..2026-04',
    '2025-01..2026-04',
    '0000',
    'kwiecień',
  ])('is not read from „%s”, and the refusal tells how to write one', (text) => {
    expect(() => workloadPeriod(text)).toThrow(TeczkaError);
    expect(() => workloadPeriod(text)).toThrow(/Podaj miesiąc \(2026-04\)/);
  });
});
