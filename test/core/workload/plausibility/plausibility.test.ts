import { yearMonth } from '../../../../core/values/year-month.ts';
import type { YearMonth } from '../../../../core/values/year-month.ts';
import type { WorkerReading } from '../../../../core/workload/layouts/definition.ts';
import type { TeamFile } from '../../../../core/workload/team-file.ts';
import {
  APRIL,
  consolidated,
  fileOf,
  sheetOf,
  workerOf,
  type Values,
} from '../../../support/team-results.ts';

const MARCH = yearMonth('2026-03');
const NAMES = ['Anna Wymyślna', 'Ewa Zmyślona', 'Jan Bajkowy', 'Piotr Nierzeczywisty'];

const file = (workers: readonly WorkerReading[], month: YearMonth = APRIL, team = 'ZPS-1'): TeamFile =>
  fileOf([sheetOf(`${team} ${month}.xlsx`, team, month, workers)]);
const workers = (...values: readonly Values[]): readonly WorkerReading[] =>
  values.map((own, at) => workerOf(NAMES[at] ?? '', own, { row: 7 + at }));

function told(code: string, ...files: readonly TeamFile[]): readonly (string | undefined)[] {
  const { findings } = consolidated('2026-04', files);
  return findings.filter((finding) => finding.code === code).map(({ place }) => place.cell);
}

test('more than 60 interviews of one worker are asked about at the largest number', () => {
  expect(told('interviews-many', file(workers({ interviewsUpdated: 20, interviewsNew: 41 })))).toEqual([
    'D7',
  ]);
  expect(told('interviews-many', file(workers({ interviewsUpdated: 20, interviewsNew: 40 })))).toEqual([]);
});

test('no interview in a month of full presence is asked about, and not when somebody was away or gave none', () => {
  const here = workers(
    { absenceDays: 0, interviewsNew: 0 },
    { absenceDays: 1, interviewsNew: 0 },
    { absenceDays: 0 },
  );
  expect(told('interviews-none', file(here))).toEqual(['B7']);
});

test('more than five decisions to an interview are asked about', () => {
  const rows = workers(
    { decisionsGranting: 11, interviewsNew: 2 },
    { decisionsGranting: 10, interviewsNew: 2 },
  );
  expect(told('decisions-many', file(rows))).toEqual(['C7']);
});

test('one number in all rows is asked about from four workers on', () => {
  const same = NAMES.map(() => ({ officeTalks: 20 }));
  expect(told('same-for-all', file(workers(...same)))).toEqual(['C7']);
  expect(told('same-for-all', file(workers(...same.slice(1))))).toEqual([]);
  expect(told('same-for-all', file(workers(...same.slice(1), { officeTalks: 21 })))).toEqual([]);
});

test('families to a post that jump by more than 30 per cent are asked about', () => {
  const month = (environments: number, which: YearMonth): TeamFile => file(workers({ environments }), which);
  expect(told('ratio-jump', month(40, MARCH), month(53, APRIL))).toEqual(['B7']);
  expect(told('ratio-jump', month(40, MARCH), month(52, APRIL))).toEqual([]);
});

describe('the balance', () => {
  const april = { environmentsNew: 5, environmentsClosed: 3 };

  test('goes on from the month before where the sheet gives no opening', () => {
    const march = file(workers({ environments: 40 }), MARCH);
    expect(told('balance-broken', march, file(workers({ ...april, environments: 42 })))).toEqual([]);
    expect(told('balance-broken', march, file(workers({ ...april, environments: 45 })))).toEqual(['E7']);
  });

  test('begins where the former month ended', () => {
    const march = file(workers({ environments: 40 }), MARCH);
    const now = file(workers({ environmentsOpening: 41, ...april, environments: 43 }));
    expect([told('opening-differs', march, now), told('balance-broken', march, now)]).toEqual([['C7'], []]);
  });

  test('counts cases settled late among those settled', () => {
    expect(told('part-exceeds', file(workers({ casesSettled: 4, casesSettledLate: 5 })))).toEqual(['D7']);
    expect(told('part-exceeds', file(workers({ casesSettled: 5, casesSettledLate: 5 })))).toEqual([]);
  });
});

test('a part is not greater than its whole, unless the whole is lacking', () => {
  expect(told('part-exceeds', file(workers({ environments: 4, environmentsSocialWorkOnly: 5 })))).toEqual([
    'D7',
  ]);
  expect(
    told('part-exceeds', file(workers({ environments: 'missing', environmentsSocialWorkOnly: 5 }))),
  ).toEqual([]);
});

describe('what was copied', () => {
  const MEASURES = [
    'officeTalks',
    'phoneTalks',
    'lettersOut',
    'lettersIn',
    'applications',
    'interviewsNew',
  ] as const;
  const full = (add: number, changed = 0): readonly WorkerReading[] =>
    workers(
      ...NAMES.map((_, at) =>
        Object.fromEntries(
          MEASURES.map((id, place) => [
            id,
            3 + add + at * 7 + place + (at * MEASURES.length + place < changed ? 1 : 0),
          ]),
        ),
      ),
    );

  test('from the month before: nine numbers in ten', () => {
    expect(told('copied-month', file(full(0), MARCH), file(full(0, 2)))).toEqual(['B7']);
    expect(told('copied-month', file(full(0), MARCH), file(full(0, 3)))).toEqual([]);
  });

  test('from another team: every number', () => {
    expect(told('copied-team', file(full(0)), file(full(0), APRIL, 'ZPS-2'))).toEqual(['B7', 'B7']);
    expect(told('copied-team', file(full(0)), file(full(0, 1), APRIL, 'ZPS-2'))).toEqual([]);
  });
});
