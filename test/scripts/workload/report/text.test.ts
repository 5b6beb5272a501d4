import { yearMonth } from '../../../../core/values/year-month.ts';
import { emptySummary, type TeamLine } from '../../../../scripts/workload/report/summary-schema.ts';
import { summaryLines } from '../../../../scripts/workload/report/text.ts';

const TEAM: TeamLine = {
  id: 'SM',
  name: 'Sekcja Metodyczna',
  status: 'missing',
  file: null,
  months: 1,
  lacking: [yearMonth('2025-02')],
  rows: 0,
  findings: 0,
};
const lines = (change: Partial<TeamLine>): readonly string[] =>
  summaryLines({ summary: { ...emptySummary, teams: [{ ...TEAM, ...change }] } });

test('a team that did not deliver is named; of a longer period, the months that it lacks', () => {
  expect(lines({})).toContain('Brak zestawienia: SM (Sekcja Metodyczna).');
  expect(lines({ months: 12 })).toContain('Brak zestawienia: SM (Sekcja Metodyczna) – luty 2025.');
  const both = [yearMonth('2025-02'), yearMonth('2025-03')];
  expect(lines({ months: 3, lacking: both })).toContain(
    'Brak zestawienia: SM (Sekcja Metodyczna) – luty 2025, marzec 2025.',
  );
  expect(lines({ months: 2, lacking: both })).toContain(
    'Brak zestawienia: SM (Sekcja Metodyczna) – cały okres.',
  );
});
