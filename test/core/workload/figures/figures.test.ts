import { canonicalRows } from '../../../../core/workload/canonical-rows.ts';
import fc from 'fast-check';
import { yearMonth } from '../../../../core/values/year-month.ts';
import { statutoryRules } from '../../../../core/law/index.ts';
import { figuresOf } from '../../../../core/workload/figures/index.ts';
import type { Figures, MeasureFigure } from '../../../../core/workload/figures/index.ts';
import type { MeasureId } from '../../../../core/workload/measures/index.ts';
import type { TeamFile } from '../../../../core/workload/team-file.ts';
import {
  consolidated,
  fileOf,
  sheetOf,
  staffOf,
  teamsOf,
  workerOf,
  type Values,
} from '../../../support/team-results.ts';

const ANNA = 'Anna Wymyślna';
const EWA = 'Ewa Zmyślona';

interface Row {
  readonly name?: string;
  readonly values: Values;
  readonly fte?: number;
}

/** @param layout says whether the team's row stands beside the workers (`team-month`) or counts all joint acts */
function file(
  month: string,
  rows: readonly Row[],
  ofTeam: Values = {},
  team = 'ZPS-1',
  layout = 'team-month',
): TeamFile {
  const workers = rows.map(({ name = ANNA, values, fte = 1 }, at) =>
    workerOf(name, values, { row: 7 + at, fte }),
  );
  return fileOf([sheetOf(`${team} ${month}.xlsx`, team, yearMonth(month), workers, { ofTeam, layout })]);
}

const figures = (period: string, files: readonly TeamFile[], context = {}): Figures =>
  figuresOf(consolidated(period, files, { teams: teamsOf('ZPS-1'), ...context }));

function ofTeam(all: Figures, id: MeasureId, team = 'ZPS-1'): MeasureFigure {
  const found = all.teams.find((one) => one.team.id === team)?.figures.get(id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}

describe('over the months of a quarter', () => {
  const quarter = figures('2026-Q2', [
    file('2026-04', [
      { values: { officeTalks: 10, environments: 40, environmentsOpening: 38, spendingMeals: 1050 } },
    ]),
    file('2026-05', [{ values: { officeTalks: 12, environments: 44, spendingMeals: 2125 } }]),
    file('2026-06', [{ values: { officeTalks: 'missing', environments: 42, spendingMeals: 1 } }]),
  ]);

  test('counts are summed, and what is lacking is counted', () => {
    expect(ofTeam(quarter, 'officeTalks').total).toEqual({ value: 22, missing: 1 });
    expect(ofTeam(quarter, 'officeTalks').byMonth).toEqual([10, 12, 'missing']);
  });

  test('a state is that of the last month, with the average of the month ends', () => {
    const { total, average } = ofTeam(quarter, 'environments');
    expect([total.value, average]).toEqual([42, 42]);
  });

  test('an opening is that of the first month, amounts are summed in grosze', () => {
    expect(ofTeam(quarter, 'environmentsOpening').total.value).toBe(38);
    expect(ofTeam(quarter, 'spendingMeals').total.value).toBe(3176);
  });

  test('a state of a period whose last month is lacking is missing, not that of an earlier month', () => {
    const two = figures('2026-Q2', [
      file('2026-04', [{ values: { environments: 40 } }]),
      file('2026-05', [{ values: { environments: 44 } }]),
    ]);
    expect(ofTeam(two, 'environments').total.value).toBe('missing');
    expect(ofTeam(two, 'environments').average).toBe(42);
    expect(two.measures.find(({ measure }) => measure.id === 'environments')?.lacking).toEqual(['ZPS-1']);
  });

  test('every total names its cells', () => {
    expect(ofTeam(quarter, 'officeTalks').sources.map(({ file: path, cell }) => `${path} ${cell}`)).toEqual([
      'ZPS-1 2026-04.xlsx C7',
      'ZPS-1 2026-05.xlsx C7',
    ]);
    expect(ofTeam(quarter, 'environments').sources).toHaveLength(1);
  });
});

describe('joint acts and values of the team', () => {
  const rows = [
    { name: ANNA, values: { fieldVisits: 5, officeTalks: 4 } },
    { name: EWA, values: { fieldVisits: 6, officeTalks: 3 } },
  ];

  test('the team’s row counts joint acts alone, and adds what is of no single worker', () => {
    const own = { fieldVisits: 8, officeTalks: 2 };
    const april = figures('2026-04', [file('2026-04', rows, own, 'ZPS-1', 'case-list')]);
    expect([ofTeam(april, 'fieldVisits').total.value, ofTeam(april, 'officeTalks').total.value]).toEqual([
      8, 9,
    ]);
    expect(ofTeam(april, 'fieldVisits').sources.map(({ cell }) => cell)).toEqual(['C20']);
  });

  test('what the team did together is added where its row stands beside the workers', () => {
    const april = figures('2026-04', [file('2026-04', rows, { fieldVisits: 8 })]);
    expect(ofTeam(april, 'fieldVisits').total.value).toBe(19);
    expect(ofTeam(april, 'fieldVisits').sources.map(({ cell }) => cell)).toContain('C20');
    expect(ofTeam(april, 'fieldVisits').sources).toHaveLength(3);
    const codes = april.consolidation.findings.map(({ code }) => code);
    expect(codes).not.toContain('joint-without-team-row');
    const inTotal = (made: Figures): boolean[] =>
      [...canonicalRows(made.consolidation)]
        .filter(({ measure }) => measure === 'fieldVisits')
        .map((row) => row.inTotal);
    expect(inTotal(april)).toEqual([true, true, true]);
    const all = figures('2026-04', [file('2026-04', rows, { fieldVisits: 8 }, 'ZPS-1', 'case-list')]);
    expect(inTotal(all)).toEqual([false, false, true]);
  });

  test('„nd” in the team’s row takes nothing of what the workers give', () => {
    const april = figures('2026-04', [
      file('2026-04', rows, { fieldVisits: 'not-applicable', officeTalks: 'not-applicable' }),
    ]);
    const totals = (['fieldVisits', 'officeTalks'] as const).map((id) => ofTeam(april, id).total.value);
    expect(totals).toEqual([11, 7]);
  });

  test('without the team’s row the workers are added up, and it is said', () => {
    const april = figures('2026-04', [file('2026-04', rows)]);
    expect(ofTeam(april, 'fieldVisits').total.value).toBe(11);
    const codes = april.consolidation.findings.map(({ code }) => code);
    expect(codes).toContain('joint-without-team-row');
  });
});

describe('what does not concern a team', () => {
  const method = [{ id: 'M', name: 'Komórka', kind: 'komórka metodyczna', from: null, to: null }];

  test('is neither zero nor missing, unless it is given', () => {
    const given = figures(
      '2026-04',
      [file('2026-04', [{ values: { officeTalks: 3, interviewsNew: 'missing' } }], {}, 'M')],
      { teams: method },
    );
    expect(ofTeam(given, 'interviewsNew', 'M').total).toEqual({ value: 'not-applicable', missing: 0 });
    expect(ofTeam(given, 'officeTalks', 'M').total.value).toBe(3);
    const counted = figures('2026-04', [file('2026-04', [{ values: { interviewsNew: 2 } }], {}, 'M')], {
      teams: method,
    });
    expect(ofTeam(counted, 'interviewsNew', 'M').total.value).toBe(2);
  });

  test('lacks nothing where the team did not deliver', () => {
    const none = figures('2026-04', [], { teams: method });
    expect(ofTeam(none, 'interviewsNew', 'M').total.value).toBe('not-applicable');
    expect(ofTeam(none, 'officeTalks', 'M').total).toEqual({ value: 'missing', missing: 1 });
  });
});

describe('rates', () => {
  // April 2026 has 21 working days, March 22: Good Friday is a working day, Easter Monday is 6 April.
  test('by hand: two workers, one of half a post, one away for seven days', () => {
    const april = figures('2026-04', [
      file('2026-04', [
        { name: ANNA, values: { officeTalks: 14, absenceDays: 7 } },
        { name: EWA, values: { officeTalks: 21, absenceDays: 0 }, fte: 0.5 },
      ]),
    ]);
    const { perPost, perPresentPost, perWorkedDay } = ofTeam(april, 'officeTalks');
    // 35 talks; 1.5 posts; 14/21 + 0.5 = 1.1667 posts present; 14 + 21 = 35 days.
    expect([perPost, perPresentPost, perWorkedDay]).toEqual([23.3333, 30, 1]);
    expect(april.presence).toEqual({
      workingDays: 21,
      workedDays: 35,
      posts: 1.5,
      presentPosts: 1.1667,
      absentDays: 7,
    });
  });

  test('somebody whose absence is not known neither adds to a rate nor thins it out', () => {
    const april = figures('2026-04', [
      file('2026-04', [
        { name: ANNA, values: { officeTalks: 21, absenceDays: 0 } },
        { name: EWA, values: { officeTalks: 50 } },
      ]),
    ]);
    expect(ofTeam(april, 'officeTalks').perWorkedDay).toBe(1);
    expect(april.presence.workedDays).toBe('missing');
  });

  test('a post of half of a quarter’s months is half a post', () => {
    const staff = [
      staffOf('P-1', ANNA, 'ZPS-1'),
      staffOf('W-1', '', 'ZPS-1', { kind: 'vacancy', from: '2026-04-01' }),
    ];
    const two = figures(
      '2026-01..2026-04',
      ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) =>
        file(
          month,
          month < '2026-03' ? [{ values: { officeTalks: 10 } }] : [{ name: EWA, values: { officeTalks: 5 } }],
        ),
      ),
      { staff },
    );
    const anna = two.teams[0]?.workers.find(({ code }) => code === 'P-1');
    expect([anna?.presence.posts, anna?.figures.get('officeTalks')?.perPost]).toEqual([0.5, 40]);
    expect(two.teams[0]?.staffing).toEqual({ established: 'missing', vacant: 0.25, substituted: 0 });
  });
});

test('sums over teams are the sums over workers, of counts that no team row adds to', () => {
  const value = fc.option(fc.integer({ min: 0, max: 50 }), { nil: 'missing' as const });
  const month = fc.constantFrom('2026-04', '2026-05', '2026-06');
  const any = fc.tuple(
    month,
    fc.constantFrom('ZPS-1', 'ZPS-2'),
    fc.array(fc.tuple(fc.constantFrom(ANNA, EWA, 'Jan Bajkowy'), value), { minLength: 1, maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ([when, team]) => `${when} ${team}` }), (months) => {
      const files = months.map(([when, team, rows]) =>
        file(
          when,
          rows.map(([name, talks]) => ({ name, values: { officeTalks: talks } })),
          {},
          team,
        ),
      );
      const { teams, measures } = figures('2026-Q2', files, { teams: teamsOf('ZPS-1', 'ZPS-2') });
      const number = (reading: unknown): number => (typeof reading === 'number' ? reading : 0);
      const given = months.flatMap(([, , rows]) => rows.map(([, talks]) => number(talks)));
      const expected = given.reduce((sum, talks) => sum + talks, 0);
      const byTeam = teams.reduce((sum, one) => sum + number(one.figures.get('officeTalks')?.total.value), 0);
      const byWorker = teams
        .flatMap((one) => one.workers)
        .reduce((sum, one) => sum + number(one.figures.get('officeTalks')?.total.value), 0);
      const office = number(measures.find(({ measure }) => measure.id === 'officeTalks')?.figure.total.value);
      expect([byTeam, byWorker, office]).toEqual([expected, expected, expected]);
    }),
  );
});

test('days: acts, absence, days off and days without an entry', () => {
  const days = [1, 2, 4].map((day) => ({
    day,
    measure: 'officeTalks' as const,
    value: day,
    cell: `D${day}`,
  }));
  const worker = workerOf(ANNA, { officeTalks: 7 }, { days, absentOn: [3, 4, 7] });
  const sheet = sheetOf('a.xlsx', 'ZPS-1', yearMonth('2026-04'), [worker], {
    layout: 'day-grid',
    covers: 'workers',
  });
  const daily = figures('2026-04', [fileOf([sheet])]).teams[0]?.workers[0]?.daily[0]?.days;
  // 4 April 2026 is a Saturday, 5 April Easter, 6 April Easter Monday.
  expect(daily?.slice(0, 8)).toEqual([1, 2, 'absent', 4, 'free', 'free', 'absent', 'missing']);
  expect(daily).toHaveLength(30);
});

test('families to a post of a social worker against the norm of 1 : 50 (art. 110 ust. 11 u.p.s.)', () => {
  const april = figures('2026-04', [file('2026-04', [{ values: { environments: 51 } }])], {
    rules: statutoryRules,
  });
  expect(april.norms.map(({ team, value, norm, meets }) => [team, value, norm, meets])).toEqual([
    ['ZPS-1', 51, 50, false],
    [undefined, 51, 50, false],
  ]);
});

test('a year of which the law’s data know no norm is consolidated all the same, and it is said', () => {
  const old = figures('2011-04', [file('2011-04', [{ values: { environments: 51 } }])], {
    rules: statutoryRules,
  });
  expect([old.norms, ofTeam(old, 'environments').total.value]).toEqual([[], 51]);
  const told = old.consolidation.findings.find(({ code }) => code === 'norm-unknown');
  expect(told?.message).toContain('30.04.2011');
});

test('figures of the half-year return stand beside ours when the half-year is in the period', () => {
  const reported = [
    { half: '2026-H1', measure: 'officeTalks', value: 30, source: undefined, cell: 'C4' },
    {
      half: '2026-H1',
      measure: 'Praca socjalna – rozmowy w biurze',
      value: 31,
      source: undefined,
      cell: 'C5',
    },
    { half: '2026-H2', measure: 'officeTalks', value: 5, source: undefined, cell: 'C6' },
    { half: '2026-H1', measure: 'coś innego', value: 5, source: undefined, cell: 'C7' },
  ];
  const files = ['2026-01', '2026-02'].map((month) => file(month, [{ values: { officeTalks: 15 } }]));
  const half = figures('2026-H1', files, { reported });
  expect(half.returns.map(({ reported: theirs, ours, lacking }) => [theirs, ours, lacking])).toEqual([
    [30, 30, ['ZPS-1']],
    [31, 30, ['ZPS-1']],
  ]);
  expect(half.consolidation.findings.find(({ code }) => code === 'reported-unknown')?.place.cell).toBe('C7');
  expect(figures('2026-Q1', files, { reported }).returns).toEqual([]);
});
