import fc from 'fast-check';
import { day } from '../../../../core/values/day.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';
import type { YearMonth } from '../../../../core/values/year-month.ts';
import { monthTotal } from '../../../../core/workload/consolidation/index.ts';
import type { Consolidation } from '../../../../core/workload/consolidation/index.ts';
import { fileUnreadable, noWorkers } from '../../../../core/workload/findings/files.ts';
import type { TeamFile } from '../../../../core/workload/team-file.ts';
import {
  APRIL,
  codesOf,
  consolidated,
  fileOf,
  sheetOf,
  staffOf,
  teamsOf,
  workerOf,
  type Values,
} from '../../../support/team-results.ts';

const MARCH = yearMonth('2026-03');
const ANNA = 'Anna Wymyślna';
const EWA = 'Ewa Zmyślona';

const oneSheet = (team: number, talks: number, file = `ZPS ${team}.xlsx`, month = APRIL): TeamFile =>
  fileOf([sheetOf(file, `ZPS-${team}`, month, [workerOf(ANNA, { officeTalks: talks })])]);

function corrupt(team: number, month?: YearMonth): TeamFile {
  const file = `ZPS ${team} ${month ?? ''}.xlsx`;
  const reason = fileUnreadable({ file, team: `ZPS-${team}` }, 'Plik jest uszkodzony.');
  return { ...fileOf([], month), file, rejections: [{ file, team: `ZPS-${team}`, reason }] };
}

const april = (...results: readonly TeamFile[]): Consolidation => consolidated('2026-04', results);
const statuses = ({ teams }: Consolidation): readonly string[] => teams.map(({ status }) => status);

function talksOf({ teams }: Consolidation, team = 'ZPS-1', month = APRIL): unknown {
  const found = teams.find(({ id }) => id === team)?.months.find((one) => one.month === month);
  return found && monthTotal(found, 'officeTalks').value;
}

describe('a team in a month', () => {
  test('has delivered, not delivered or delivered what cannot be read', () => {
    const result = april(oneSheet(2, 5), corrupt(3));
    expect(statuses(result)).toEqual(['missing', 'delivered', 'rejected']);
    expect(result.teams.map(({ months }) => months[0]?.files)).toEqual([[], ['ZPS 2.xlsx'], ['ZPS 3 .xlsx']]);
    expect(codesOf(result)).toEqual(['2026-04 ZPS-1 not-delivered', 'ZPS-3 file-unreadable']);
  });

  test('has as its status over a quarter the worst of the months', () => {
    const sheets = ['2026-04', '2026-06'].map((month) =>
      oneSheet(1, 5, `ZPS 1 ${month}.xlsx`, yearMonth(month)),
    );
    const result = consolidated('2026-Q2', [...sheets, corrupt(2, MARCH)], {
      teams: teamsOf('ZPS-1', 'ZPS-2'),
    });
    expect(result.teams.map(({ months }) => months.map(({ status }) => status))).toEqual([
      ['delivered', 'missing', 'delivered'],
      ['missing', 'missing', 'missing'],
    ]);
    expect(statuses(result)).toEqual(['missing', 'missing']);
    expect(codesOf(result)).not.toContain('ZPS-2 file-unreadable');
  });

  test('is asked for only while it exists', () => {
    const former = { id: 'ZPS-1', name: 'Zespół', from: null, to: day('2026-03-31') };
    const ending = { id: 'ZPS-3', name: 'Zespół', from: null, to: day('2026-04-01') };
    const result = consolidated('2026-Q2', [oneSheet(1, 5)], { teams: [former, ending] });
    expect(result.teams.map(({ id, months }) => [id, months.length])).toEqual([['ZPS-3', 1]]);
    expect(codesOf(result)).toContain('2026-04 ZPS-1 team-not-in-period');
  });

  test('is told when its only file still says another month', () => {
    const stray = april(oneSheet(1, 5, 'ZPS 1.xlsx', MARCH));
    expect([statuses(stray)[0], codesOf(stray)[0]]).toEqual(['rejected', '2026-04 ZPS-1 other-month']);
    const named = april({ ...oneSheet(1, 5, 'ZPS 1 marzec.xlsx', MARCH), labelled: MARCH });
    expect([statuses(named)[0], codesOf(named)[0]]).toEqual(['missing', '2026-04 ZPS-1 not-delivered']);
    const year = ['2026-01', '2026-02'].map((month) => sheetOf('rok.xlsx', 'ZPS-1', yearMonth(month), []));
    expect(statuses(april(fileOf(year)))[0]).toBe('missing');
  });

  test('keeps its sheet beside a broken file, which is named', () => {
    const result = april(oneSheet(1, 5), corrupt(1));
    expect([statuses(result)[0], codesOf(result)[0]]).toEqual(['delivered', 'ZPS-1 file-unreadable']);
  });

  test('is not judged by a sheet without workers in another month', () => {
    const reason = noWorkers({ file: 'ZPS 1.xlsx', sheet: 'marzec', team: 'ZPS-1' });
    const rejections = [{ file: 'ZPS 1.xlsx', team: 'ZPS-1', period: MARCH, reason }];
    const result = april({ ...oneSheet(1, 5), rejections });
    expect(codesOf(result).filter((code) => code.includes('no-workers'))).toEqual([]);
  });
});

describe('several deliveries of the same', () => {
  test('with the same content count once', () => {
    const result = april(oneSheet(1, 5), oneSheet(1, 5, 'ZPS 1 (2).xlsx'));
    expect([statuses(result)[0], talksOf(result)]).toEqual(['delivered', 5]);
    expect(codesOf(result)).toContain('2026-04 ZPS-1 delivered-again');
  });

  test('with columns in another order are the same', () => {
    const sheet = (file: string, values: Values): TeamFile =>
      fileOf([sheetOf(file, 'ZPS-1', APRIL, [workerOf(ANNA, values)])]);
    const result = april(
      sheet('a.xlsx', { officeTalks: 5, phoneTalks: 2 }),
      sheet('b.xlsx', { phoneTalks: 2, officeTalks: 5 }),
    );
    expect([statuses(result)[0], talksOf(result)]).toEqual(['delivered', 5]);
  });

  test('with another content: the later one counts and the difference is shown', () => {
    const result = april(oneSheet(1, 5), oneSheet(1, 6, 'ZPS 1 POPRAWIONE.xlsx'));
    expect([statuses(result)[0], talksOf(result)]).toEqual(['delivered', 6]);
    const told = result.findings.find(({ code }) => code === 'replaced-by-later');
    expect(told?.place.file).toBe('ZPS 1.xlsx');
    expect(told?.message).toContain('(C7): było 5, jest 6');
    expect(result.teams[0]?.months[0]?.workers[0]?.values.get('officeTalks')).toMatchObject({
      corrected: true,
    });
  });

  test('of which neither is later stay a conflict: none counts and all are named', () => {
    const result = april(oneSheet(1, 5), oneSheet(1, 6, 'ZPS 1 inne.xlsx'));
    expect([statuses(result)[0], talksOf(result)]).toEqual(['rejected', 'missing']);
    const twice = result.findings.filter(({ code }) => code === 'delivered-twice');
    expect(twice.map(({ place }) => place.file)).toEqual(['ZPS 1 inne.xlsx', 'ZPS 1.xlsx']);
  });

  test('saved at different times: the later one counts', () => {
    const at = (file: string, talks: number, modified: string): TeamFile =>
      fileOf([sheetOf(file, 'ZPS-1', APRIL, [workerOf(ANNA, { officeTalks: talks })], { modified })]);
    const result = april(at('a.xlsx', 5, '2026-05-04T10:00:00Z'), at('b.xlsx', 6, '2026-05-03T10:00:00Z'));
    expect(talksOf(result)).toBe(5);
  });
});

describe('sheets of single workers', () => {
  const grid = (name: string, talks: number, file = `${name}.xlsx`): TeamFile =>
    fileOf([
      sheetOf(file, 'ZPS-1', APRIL, [workerOf(name, { officeTalks: talks })], {
        layout: 'day-grid',
        covers: 'workers',
      }),
    ]);

  test('are the team together', () => {
    const result = april(grid(ANNA, 5), grid(EWA, 7));
    expect([statuses(result)[0], talksOf(result)]).toEqual(['delivered', 12]);
    expect(result.teams[0]?.months[0]?.workers.map(({ code }) => code)).toEqual(['ZPS-1/01', 'ZPS-1/02']);
  });

  test('of one worker, different and without a later one: that worker is lacking, the others count', () => {
    const result = april(grid(ANNA, 5), grid(ANNA, 6, 'inny.xlsx'), grid(EWA, 7));
    const month = result.teams[0]?.months[0];
    expect([talksOf(result), month && monthTotal(month, 'officeTalks').missing]).toEqual([7, 1]);
    expect(codesOf(result).filter((code) => code === '2026-04 ZPS-1 delivered-twice')).toHaveLength(2);
  });

  test('beside a table of the team: the table counts, differences are told, lacking values are taken', () => {
    const table = fileOf([
      sheetOf('tabela.xlsx', 'ZPS-1', APRIL, [
        workerOf(ANNA, { officeTalks: 5, phoneTalks: 'missing' }),
        workerOf(EWA, { officeTalks: 7 }, { row: 8 }),
      ]),
    ]);
    const own = fileOf([
      sheetOf('Anna.xlsx', 'ZPS-1', APRIL, [workerOf('WYMYŚLNA Anna', { officeTalks: 6, phoneTalks: 3 })], {
        layout: 'day-grid',
        covers: 'workers',
      }),
    ]);
    const result = april(own, table, grid('Jan Bajkowy', 2));
    const month = result.teams[0]?.months[0];
    expect([talksOf(result), month && monthTotal(month, 'phoneTalks').value]).toEqual([14, 3]);
    const told = result.findings.find(({ code }) => code === 'sheets-disagree');
    expect([told?.place.file, told?.place.cell]).toEqual(['Anna.xlsx', 'C7']);
    expect(told?.message).toContain('Wliczono 5.');
    expect(codesOf(result)).toContain('2026-04 ZPS-1 worker-only-in-own-sheet');
  });

  test('beside a year’s table without workers: nothing is added twice', () => {
    const year = (talks: number): TeamFile =>
      fileOf([
        sheetOf('rok.xlsx', 'ZPS-1', APRIL, [], {
          layout: 'months',
          ofTeam: { officeTalks: talks, interventions: 4 },
        }),
      ]);
    const agreeing = april(grid(ANNA, 5), grid(EWA, 7), year(12));
    expect([talksOf(agreeing), codesOf(agreeing).filter((code) => code.includes('disagree'))]).toEqual([
      12,
      [],
    ]);
    const differing = april(grid(ANNA, 5), grid(EWA, 7), year(13));
    expect([talksOf(differing), codesOf(differing).filter((code) => code.includes('disagree'))]).toEqual([
      12,
      ['2026-04 ZPS-1 sheets-disagree'],
    ]);
  });
});

describe('workers and the staff list', () => {
  const teams = teamsOf('ZPS-1', 'ZPS-2');

  test('somebody who has moved counts where the list says, in that month and not before', () => {
    const staff = [
      staffOf('P-1', ANNA, 'ZPS-1', { to: '2026-03-31' }),
      staffOf('P-1', ANNA, 'ZPS-2', { from: '2026-04-01' }),
    ];
    const results = [oneSheet(1, 5, 'marzec.xlsx', MARCH), oneSheet(1, 6, 'kwiecień.xlsx')];
    const result = consolidated('2026-01..2026-04', results, { teams, staff });
    expect([talksOf(result, 'ZPS-1', MARCH), talksOf(result, 'ZPS-1'), talksOf(result, 'ZPS-2')]).toEqual([
      5,
      'missing',
      6,
    ]);
    expect(codesOf(result)).toContain('2026-04 ZPS-1 worker-moved');
  });

  test('somebody who moves within the month stays in both sheets, with the days in each', () => {
    const staff = [
      staffOf('P-1', ANNA, 'ZPS-1', { to: '2026-04-15' }),
      staffOf('P-1', ANNA, 'ZPS-2', { from: '2026-04-16' }),
    ];
    const result = consolidated('2026-04', [oneSheet(1, 5), oneSheet(2, 6)], { teams, staff });
    const days = result.teams.map(({ months }) => months[0]?.workers[0]?.expectedDays);
    // April 2026: 21 working days, 10 of them until the 15th (Easter Monday is on the 6th).
    expect([talksOf(result), talksOf(result, 'ZPS-2'), days]).toEqual([5, 6, [10, 11]]);
    expect(codesOf(result)).not.toContain('2026-04 ZPS-1 worker-moved');
  });

  test('the same row in two teams counts once', () => {
    const staff = [staffOf('P-1', ANNA, 'ZPS-2')];
    const result = consolidated('2026-04', [oneSheet(1, 5), oneSheet(2, 5)], { teams, staff });
    expect([talksOf(result), talksOf(result, 'ZPS-2')]).toEqual(['missing', 5]);
    expect(codesOf(result)).toContain('2026-04 ZPS-1 worker-row-copied');
  });

  test('namesakes are told apart by their teams', () => {
    const staff = [staffOf('P-1', ANNA, 'ZPS-1'), staffOf('P-2', ANNA, 'ZPS-2')];
    const result = consolidated('2026-04', [oneSheet(1, 5), oneSheet(2, 6)], { teams, staff });
    expect(result.teams.map(({ months }) => months[0]?.workers[0]?.code)).toEqual(['P-1', 'P-2']);
  });

  test('somebody whom the list does not know stays in the team of the sheet; somebody of the list who is lacking is named by id', () => {
    const staff = [staffOf('P-7', EWA, 'ZPS-1'), staffOf('P-8', '', 'ZPS-1', { kind: 'vacancy' })];
    const result = consolidated('2026-04', [oneSheet(1, 5)], { teams, staff });
    expect(talksOf(result)).toBe(5);
    const codes = codesOf(result);
    expect([
      codes.includes('2026-04 ZPS-1 worker-unknown'),
      codes.includes('2026-04 ZPS-1 worker-not-reported'),
    ]).toEqual([true, true]);
    const told = result.findings.map(({ message }) => message).join(' ');
    expect(told).toContain('P-7');
    expect(told).not.toContain('Ewa');
    expect(told).not.toContain('P-8');
  });

  test('a substitute takes the post for the days of the substitution', () => {
    const staff = [
      staffOf('P-1', ANNA, 'ZPS-1'),
      staffOf('P-2', EWA, 'ZPS-1', { kind: 'substitute', substitutes: 'P-1', from: '2026-04-16', fte: 0.5 }),
    ];
    const workers = [workerOf(ANNA, {}), workerOf(EWA, {}, { row: 8 })];
    const result = consolidated('2026-04', [fileOf([sheetOf('a.xlsx', 'ZPS-1', APRIL, workers)])], {
      teams,
      staff,
    });
    const found = result.teams[0]?.months[0]?.workers.map(({ expectedDays, postDays }) => [
      expectedDays,
      postDays,
    ]);
    expect(found).toEqual([
      [21, 10],
      [11, 11],
    ]);
    expect(codesOf(result)).toContain('2026-04 ZPS-1 fte-differs');
  });
});

describe('closed months', () => {
  test('keep the frozen results; what came later is shown and not counted', () => {
    const closed = new Map([[APRIL, [oneSheet(1, 5)]]]);
    const result = consolidated('2026-04', [oneSheet(1, 8)], { closed });
    expect([talksOf(result), result.teams[0]?.months[0]?.closed]).toEqual([5, true]);
    expect(result.differences).toMatchObject([
      {
        team: 'ZPS-1',
        measure: 'officeTalks',
        before: 5,
        after: 8,
        why: 'korekta zamkniętego miesiąca',
        counted: false,
      },
    ]);
    expect(codesOf(result)).toContain('2026-04 ZPS-1 closed-month-changed');
  });

  test('stay as they are when files are taken away', () => {
    const closed = new Map([[APRIL, [oneSheet(1, 5)]]]);
    const result = consolidated('2026-04', [], { closed });
    expect([talksOf(result), result.differences]).toEqual([5, []]);
  });
});

describe('the fold', () => {
  const anyFile: fc.Arbitrary<TeamFile> = fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom('', ' a', ' (2)', ' POPRAWIONE'),
      )
      .map(([team, count, suffix]) => oneSheet(team, count, `ZPS ${team}${suffix}.xlsx`)),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(APRIL, MARCH, undefined))
      .map(([team, month]) => corrupt(team, month)),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(ANNA, EWA), fc.integer({ min: 0, max: 3 }))
      .map(([team, name, talks]) =>
        fileOf([
          sheetOf(`${name} ${team}.xlsx`, `ZPS-${team}`, APRIL, [workerOf(name, { officeTalks: talks })], {
            layout: 'day-grid',
            covers: 'workers',
          }),
        ]),
      ),
    fc.integer({ min: 1, max: 3 }).map((team) => oneSheet(team, 1, `ZPS ${team} marzec.xlsx`, MARCH)),
  );
  const differentFiles = fc.uniqueArray(anyFile, { selector: ({ file }) => file, maxLength: 10 });
  const staff = [staffOf('P-1', ANNA, 'ZPS-1'), staffOf('P-2', EWA, 'ZPS-2')];
  const quarter = (files: Iterable<TeamFile>): Consolidation =>
    consolidated('2026-01..2026-04', files, { staff });

  test('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        differentFiles.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect(quarter(shuffled)).toEqual(quarter(files));
        },
      ),
    );
  });

  test('a file read again replaces its former result, wherever that stood and in however many batches files came', () => {
    fc.assert(
      fc.property(differentFiles, anyFile, anyFile, (files, former, next) => {
        const again = { ...next, file: former.file };
        const others = files.filter(({ file }) => file !== former.file);
        expect(quarter([former, ...others, again])).toEqual(quarter([...others, again]));
      }),
    );
  });

  test('every team has one status in every month, and one that did not deliver has a finding that says why', () => {
    fc.assert(
      fc.property(differentFiles, (files) => {
        const result = quarter(files);
        for (const { id, months } of result.teams) {
          expect(months).toHaveLength(4);
          const lacking = months.filter(({ status }) => status === 'missing' || status === 'rejected');
          const errors = result.findings.filter(
            ({ place, severity }) => place.team === id && severity === 'error',
          );
          expect(lacking.length === 0 || errors.length > 0).toBe(true);
        }
      }),
    );
  });
});
