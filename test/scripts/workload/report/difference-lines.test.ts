/** What a run tells of figures that became others: in Polish, with the month, the measure, the reason and the file. */
import { measures } from '../../../../core/workload/measures/index.ts';
import { differenceLines, MOST_DIFFERENCES } from '../../../../scripts/workload/report/difference-lines.ts';
import type { PeriodSummary } from '../../../../scripts/workload/report/summary-schema.ts';

const DIFFERENCE: PeriodSummary['differences'][number] = {
  ...{ team: 'ZPS-2', month: '2025-03', measure: 'environments', before: 386, after: 435 },
  ...{ why: 'zmieniony plik', file: '2025-03/ZPS 2.xlsx', counted: true },
};

test('nothing is told where nothing differs', () => expect(differenceLines([])).toEqual([]));

test('a changed figure is told with its measure as people know it, and with the file', () => {
  const [title, line] = differenceLines([DIFFERENCE]);
  expect(title).toBe('Zmiany od poprzedniego razu:');
  expect(line?.replace(/\s/g, ' ')).toBe(
    '  ZPS-2, marzec 2025 r., „Środowiska w pracy na koniec miesiąca”: 386 → 435 (zmieniony plik; 2025-03/ZPS 2.xlsx)',
  );
});

test('a correction of a closed month is told not to change the sums', () => {
  const [, line] = differenceLines([{ ...DIFFERENCE, why: 'korekta', counted: false, file: null }]);
  expect(line).toContain('(korekta; nie zmienia sum)');
});

test('amounts are money; what was missing or does not apply is told in words', () => {
  const measure = measures.find(({ kind }) => kind.id === 'amount')?.id ?? '';
  const amount = { ...DIFFERENCE, measure, after: 123_450 };
  const lines = differenceLines([
    { ...amount, before: 'missing' },
    { ...DIFFERENCE, after: 'not-applicable' },
  ]);
  expect(lines[1]?.replace(/\s/g, ' ')).toContain('brak → 1 234,50 zł');
  expect(lines[2]).toContain('386 → nie dotyczy');
});

test('of very many the report tells some and where the others are', () => {
  const many = Array.from({ length: MOST_DIFFERENCES + 2 }, () => DIFFERENCE);
  expect(differenceLines(many).at(-1)?.replace(/\s/g, ' ')).toBe('  … i 2 zmiany w arkuszu „Różnice”.');
});
