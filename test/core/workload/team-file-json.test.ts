import fc from 'fast-check';
import { measures } from '../../../core/workload/measures/index.ts';
import type { MeasuredCell } from '../../../core/workload/layouts/definition.ts';
import { readTeamFile } from '../../../core/workload/team-file.ts';
import type { TeamFile } from '../../../core/workload/team-file.ts';
import { teamFileFromJson, teamFileToJson } from '../../../core/workload/team-file-json.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { yearMonth } from '../../../core/values/year-month.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { dayGridSheet } from '../../support/day-grid-sheets.ts';
import { refusedWith } from '../../support/refused-with.ts';
import { teamSheet, workbookOf } from '../../support/team-sheets.ts';

const FILE = '2026-04/ZPS 1.xlsx';
const teams = [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }];
const throughText = (file: TeamFile): TeamFile =>
  teamFileFromJson(JSON.parse(JSON.stringify(teamFileToJson(file))) as unknown);

const GRID = dayGridSheet({
  rows: [
    { labels: ['Wywiady nowe'], days: { 1: 2, 5: 1, 7: 'UW' }, total: 9 },
    { labels: ['Interwencje'], days: { 1: 'x' } },
    { labels: ['Środowiska w pracy'], days: { 1: 'nd' } },
  ],
});
const bytes = workbookOf({
  tabela: teamSheet({ rows: [[1, 'Anna', 'p. s.', 1, 2, 41, 'nd', 5, '?', 1]] }),
  Anna: GRID,
});
const whole = readTeamFile(bytes, nodePlatform, { file: FILE, teams });

const cell = fc.constantFrom('B7', 'AG6', 'XFD1048576');
const reading = fc.oneof(
  fc.nat(1000),
  fc.constant(2.5),
  fc.constantFrom('missing' as const, 'not-applicable' as const),
);
const measured: fc.Arbitrary<MeasuredCell> = fc.record({
  measure: fc.constantFrom(...measures.map(({ id }) => id)),
  value: reading,
  cell,
});
const day = fc.tuple(measured, fc.integer({ min: 1, max: 31 })).map(([value, on]) => ({ ...value, day: on }));
const month = fc.constantFrom(yearMonth('2026-04'), yearMonth('2025-12'));
const finding = fc.record({
  code: fc.constantFrom('value-is-text', 'day-not-in-month'),
  severity: fc.constantFrom('error', 'warning', 'info'),
  title: fc.string(),
  message: fc.string(),
  advice: fc.string(),
  place: fc.record(
    { team: fc.string(), file: fc.constantFrom(FILE, 'inny.xlsx'), sheet: fc.string(), cell, month },
    { requiredKeys: [] },
  ),
});
const worker = fc.record(
  {
    name: fc.string(),
    post: fc.string(),
    fte: reading,
    cell,
    values: fc.array(measured),
    days: fc.array(day),
    absentOn: fc.array(fc.integer({ min: 1, max: 31 })),
  },
  { requiredKeys: ['name', 'post', 'fte', 'cell', 'values'] },
);
const sheet = fc.record(
  {
    file: fc.constant(FILE),
    sheet: fc.string(),
    layout: fc.constant('day-grid'),
    covers: fc.constantFrom('team' as const, 'workers' as const),
    team: fc.string(),
    period: month,
    modified: fc.constant('2026-05-04T10:00:00Z'),
    workers: fc.array(worker),
    ofTeam: fc.array(measured),
    findings: fc.array(finding),
  },
  { requiredKeys: ['file', 'sheet', 'layout', 'covers', 'team', 'period', 'workers', 'ofTeam', 'findings'] },
);
const rejection = fc
  .record({
    team: fc.option(fc.string(), { nil: undefined }),
    period: fc.option(month, { nil: undefined }),
    reason: finding,
  })
  .map(({ team, period, reason }) => ({ file: FILE, team, ...(period !== undefined && { period }), reason }));
const teamFile: fc.Arbitrary<TeamFile> = fc.record({
  file: fc.constant(FILE),
  labelled: fc.option(month, { nil: undefined }),
  sheets: fc.array(sheet, { maxLength: 3 }),
  rejections: fc.array(rejection, { maxLength: 3 }),
  findings: fc.array(finding, { maxLength: 3 }),
});

describe('the result of a team file as JSON', () => {
  test('is read back as it was, a real one and any other', () => {
    expect(whole.sheets.map(({ layout }) => layout)).toEqual(['team-month', 'day-grid']);
    expect(throughText(whole)).toEqual(whole);
    fc.assert(fc.property(teamFile, (file) => expect(throughText(file)).toEqual(file)));
  });

  test('takes less than 14 bytes for a cell of a day', () => {
    const days = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [at + 1, 10 + at]));
    const rows = ['Wywiady nowe', 'Interwencje', 'Wywiady – aktualizacje'].map((label) => ({
      labels: [label],
      days,
    }));
    const sheets = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`${at}`, dayGridSheet({ rows })]),
    );
    const read = readTeamFile(workbookOf(sheets), nodePlatform, { file: FILE, teams });
    const without = {
      ...read,
      sheets: read.sheets.map((one) => ({
        ...one,
        workers: one.workers.map((person) => ({ ...person, days: [] })),
      })),
    };
    const size = (file: TeamFile): number => JSON.stringify(teamFileToJson(file)).length;
    expect((size(read) - size(without)) / 900).toBeLessThan(14);
  });
});

describe('what is no such JSON', () => {
  const json = teamFileToJson(whole);
  const [first] = json.sheets;
  const [person] = first?.workers ?? [];
  const withValues = (values: unknown): unknown => ({
    ...json,
    sheets: [{ ...first, workers: [{ ...person, values }] }],
  });
  test.each<[string, unknown]>([
    ['nothing', null],
    ['of another version', { ...json, schema: 2 }],
    ['without a list', { ...json, sheets: undefined }],
    ['with a month that is none', { ...json, labelled: '2026-13' }],
    ['with a measure that is not known', { ...json, measures: json.measures.map(() => 'kawa') }],
    ['with a value cut off', withValues([0, 1])],
    ['with a measure out of the list', withValues([99, 1, 'A1'])],
    ['with a text for a value', withValues([0, 'dwa', 'A1'])],
    ['with a number for a cell', withValues([0, 1, 7])],
    ['with a finding of no kind', { ...json, findings: [[999, '', {}]] }],
  ])('%s is refused', (_, damaged) => {
    expect(refusedWith(() => teamFileFromJson(damaged)).code).toBe('team-file-damaged');
  });

  test('cut anywhere: ends in a refusal or in a result, never otherwise', () => {
    const text = JSON.stringify(json);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '"', 'null', '[', '-'), (at, put) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(text.slice(0, at) + put + text.slice(at + 1));
        } catch {
          return;
        }
        try {
          expect(teamFileFromJson(parsed)).toHaveProperty('sheets');
        } catch (error) {
          expect(error).toBeInstanceOf(TeczkaError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
