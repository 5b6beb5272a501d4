import fc from 'fast-check';
import { day } from '../../../core/values/day.ts';
import { yearMonth } from '../../../core/values/year-month.ts';
import { consolidate } from '../../../core/workload/consolidation.ts';
import type { Consolidation, WorkloadTeam } from '../../../core/workload/consolidation.ts';
import { fileUnreadable, noWorkers } from '../../../core/workload/findings/files.ts';
import type { WorkerReading } from '../../../core/workload/layouts/definition.ts';
import type { TeamFile, TeamSheet } from '../../../core/workload/team-file.ts';

const APRIL = yearMonth('2026-04');
const MARCH = yearMonth('2026-03');
const teams: WorkloadTeam[] = [1, 2, 3].map((number) => ({
  id: `ZPS-${number}`,
  name: `Zespół Pracy Socjalnej nr ${number}`,
  from: null,
  to: null,
}));

const worker = (interventions: number): WorkerReading => ({
  name: 'Anna Wymyślna',
  post: 'pracownik socjalny',
  fte: 1,
  cell: 'B7',
  values: [{ measure: 'interventions', value: interventions, cell: 'J7' }],
});
function sheetOf(file: string, team: string, interventions: number, period = APRIL): TeamSheet {
  const place = { file, sheet: 'kwiecień' };
  const layout = { layout: 'team-month', covers: 'team' as const };
  return { ...place, ...layout, team, period, workers: [worker(interventions)], ofTeam: [], findings: [] };
}
function fileOf(
  file: string,
  sheets: readonly TeamSheet[],
  labelled: TeamFile['labelled'] = undefined,
): TeamFile {
  return { file, labelled, sheets, rejections: [], findings: [] };
}
const delivered = (team: number, interventions = 1, file = `ZPS ${team}.xlsx`): TeamFile =>
  fileOf(file, [sheetOf(file, `ZPS-${team}`, interventions)]);
function corrupt(team: number): TeamFile {
  const file = `ZPS ${team}.xlsx`;
  const reason = fileUnreadable({ file, team: `ZPS-${team}` }, 'Plik jest uszkodzony.');
  return { ...fileOf(file, []), rejections: [{ file, team: `ZPS-${team}`, reason }] };
}

const april = (...results: TeamFile[]): Consolidation => consolidate(results, { period: APRIL, teams });
const statuses = ({ teams: outcomes }: Consolidation): string[] => outcomes.map(({ status }) => status);
const codes = ({ findings }: Consolidation): string[] =>
  findings.map(({ code, place }) => `${place.team} ${code}`);

describe('consolidate', () => {
  test('tells for every team of the office whether it delivered', () => {
    const result = april(delivered(2), corrupt(3));
    expect(result.teams.map(({ id, status, file }) => [id, status, file])).toEqual([
      ['ZPS-1', 'missing', undefined],
      ['ZPS-2', 'delivered', 'ZPS 2.xlsx'],
      ['ZPS-3', 'rejected', 'ZPS 3.xlsx'],
    ]);
    expect(codes(result)).toEqual(['ZPS-1 not-delivered', 'ZPS-3 file-unreadable']);
  });

  test('takes neither of two different sheets of a team, and names both', () => {
    const result = april(delivered(1, 5), delivered(1, 6, 'ZPS 1 POPRAWIONE.xlsx'));
    expect(statuses(result)).toEqual(['rejected', 'missing', 'missing']);
    const twice = result.findings.filter(({ code }) => code === 'delivered-twice');
    expect(twice.map(({ place }) => place.file)).toEqual(['ZPS 1 POPRAWIONE.xlsx', 'ZPS 1.xlsx']);
    expect(twice[0]?.message).toContain('„ZPS 1.xlsx”');
    expect(twice[0]?.message).toContain('„ZPS 1 POPRAWIONE.xlsx”');
  });

  test('counts two sheets with the same content once', () => {
    const result = april(delivered(1, 5), delivered(1, 5, 'ZPS 1 (2).xlsx'));
    expect(statuses(result)[0]).toBe('delivered');
    expect(codes(result)).toContain('ZPS-1 delivered-again');
  });

  test('a sheet for another month does not count, unless the month is on the file: then it is no concern', () => {
    const march = sheetOf('ZPS 1.xlsx', 'ZPS-1', 5, MARCH);
    const unlabelled = april(fileOf('ZPS 1.xlsx', [march]));
    expect([statuses(unlabelled)[0], codes(unlabelled)[0]]).toEqual(['rejected', 'ZPS-1 other-month']);
    const labelled = april(fileOf('ZPS 1 marzec.xlsx', [march], MARCH));
    expect([statuses(labelled)[0], codes(labelled)[0]]).toEqual(['missing', 'ZPS-1 not-delivered']);
    const both = april(fileOf('ZPS 1.xlsx', [march, sheetOf('ZPS 1.xlsx', 'ZPS-1', 5)]));
    expect(statuses(both)[0]).toBe('delivered');
    expect(codes(both).filter((code) => code.startsWith('ZPS-1'))).toEqual([]);
  });

  test('a broken file beside a good one of the same team is named and the team has delivered', () => {
    const broken = { ...corrupt(1), file: 'ZPS 1 stare.xlsx' };
    const result = april(delivered(1), broken);
    expect(statuses(result)[0]).toBe('delivered');
    expect(codes(result)).toContain('ZPS-1 file-unreadable');
  });

  test('a sheet without workers is rejected in its own month and of no concern in others', () => {
    const empty = (period: typeof APRIL): TeamFile => {
      const file = 'ZPS 1.xlsx';
      const reason = noWorkers({ file, team: 'ZPS-1' });
      return { ...fileOf(file, []), rejections: [{ file, team: 'ZPS-1', period, reason }] };
    };
    const own = april(empty(APRIL));
    expect([statuses(own)[0], codes(own)[0]]).toEqual(['rejected', 'ZPS-1 no-workers']);
    const other = april({ ...delivered(1), rejections: empty(MARCH).rejections });
    expect([statuses(other)[0], codes(other).includes('ZPS-1 no-workers')]).toEqual(['delivered', false]);
  });

  test('asks only for teams that exist in the month, and names the sheet of one that does not', () => {
    const former = { id: 'ZPS-1', name: 'Zespół', from: null, to: day('2026-03-31') };
    const future = { id: 'ZPS-2', name: 'Zespół', from: day('2026-05-01'), to: null };
    const ending = { id: 'ZPS-3', name: 'Zespół', from: null, to: day('2026-04-01') };
    const result = consolidate([delivered(1)], { period: APRIL, teams: [former, future, ending] });
    expect(result.teams.map(({ id }) => id)).toEqual(['ZPS-3']);
    expect(codes(result)).toContain('ZPS-1 team-not-in-period');
  });
});

describe('the fold', () => {
  const anyFile: fc.Arbitrary<TeamFile> = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('', ' a', ' b'))
      .map(([team, count, suffix]) => delivered(team, count, `ZPS ${team}${suffix}.xlsx`)),
    fc.integer({ min: 1, max: 3 }).map(corrupt),
    fc.integer({ min: 1, max: 3 }).map((team) => {
      const file = `ZPS ${team} marzec.xlsx`;
      return fileOf(file, [sheetOf(file, `ZPS-${team}`, 1, MARCH)]);
    }),
  );
  const differentFiles = fc.uniqueArray(anyFile, { selector: ({ file }) => file, maxLength: 8 });

  test('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(
        differentFiles.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect(april(...shuffled)).toEqual(april(...files));
        },
      ),
    );
  });

  test('a file read again replaces its former result, wherever that stood', () => {
    fc.assert(
      fc.property(differentFiles, anyFile, anyFile, (files, former, next) => {
        const again = { ...next, file: former.file };
        const others = files.filter(({ file }) => file !== former.file);
        expect(april(former, ...others, again)).toEqual(april(...others, again));
      }),
    );
  });

  test('every team has exactly one status, and a team without a sheet has a finding that says why', () => {
    fc.assert(
      fc.property(differentFiles, (files) => {
        const result = april(...files);
        expect(result.teams.map(({ id }) => id)).toEqual(['ZPS-1', 'ZPS-2', 'ZPS-3']);
        for (const { id, sheet } of result.teams.filter(({ status }) => status !== 'delivered')) {
          expect(sheet).toBeUndefined();
          expect(
            result.findings.some(({ place, severity }) => place.team === id && severity === 'error'),
          ).toBe(true);
        }
      }),
    );
  });
});
