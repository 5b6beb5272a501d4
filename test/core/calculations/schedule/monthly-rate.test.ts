/** How the days of one rate become part months and whole months (art. 87 ust. 4 uwrspz). */
import { stretches } from '../../../../core/calculations/schedule/monthly-rate.ts';
import { day, toIso } from '../../../../core/values/day.ts';

const rate = 'stawka';

function cut(from: string, to: string, untilChanged = false): string[] {
  const segment = { from: day(from), to: day(to), rate, untilChanged, settledUntil: day('2026-05-31') };
  return stretches(segment).map((stretch) => {
    const { from: first, to: last } = stretch.kind === 'month' ? stretch : stretch.part;
    const days = stretch.kind === 'month' ? '' : ` ${stretch.part.days}/${stretch.part.daysInMonth}`;
    return `${stretch.kind} ${toIso(first)}..${toIso(last)}${days}`;
  });
}

const cases: readonly { days: string; expected: string[]; untilChanged?: boolean }[] = [
  { days: '2025-01-01 2025-03-31', expected: ['month 2025-01-01..2025-03-31'] },
  { days: '2025-01-02 2025-01-31', expected: ['part-month 2025-01-02..2025-01-31 30/31'] },
  { days: '2025-02-01 2025-02-27', expected: ['part-month 2025-02-01..2025-02-27 27/28'] },
  { days: '2024-02-01 2024-02-29', expected: ['month 2024-02-01..2024-02-29'] },
  { days: '2025-01-15 2025-01-15', expected: ['part-month 2025-01-15..2025-01-15 1/31'] },
  {
    days: '2025-01-15 2025-02-10',
    expected: ['part-month 2025-01-15..2025-01-31 17/31', 'part-month 2025-02-01..2025-02-10 10/28'],
  },
  {
    days: '2025-01-15 2025-04-10',
    expected: [
      'part-month 2025-01-15..2025-01-31 17/31',
      'month 2025-02-01..2025-03-31',
      'part-month 2025-04-01..2025-04-10 10/30',
    ],
  },
  {
    days: '2025-01-15 2031-04-10',
    expected: ['part-month 2025-01-15..2025-01-31 17/31', 'month 2025-02-01..2031-04-10'],
    untilChanged: true,
  },
];

test.each(cases)('$days', ({ days, expected, untilChanged = false }) => {
  const [from = '', to = ''] = days.split(' ');
  expect(cut(from, to, untilChanged)).toEqual(expected);
});
