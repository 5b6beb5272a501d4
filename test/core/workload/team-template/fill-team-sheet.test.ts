/** The sheet opened for a team: its people on its days, the calendar, opening states, „nd”; our own reader reads it back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import type { StaffMember } from '../../../../core/office/index.ts';
import { day } from '../../../../core/values/day.ts';
import { yearMonth } from '../../../../core/values/year-month.ts';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import type { TeamMonth, WorkerMonth } from '../../../../core/workload/consolidation/model.ts';
import { measureByHeading } from '../../../../core/workload/measures/by-heading.ts';
import { appliesTo } from '../../../../core/workload/measures/sets.ts';
import { readTeamFile } from '../../../../core/workload/index.ts';
import {
  teamSheetWorkbook,
  type TeamSheetInput,
} from '../../../../core/workload/team-template/fill-team-sheet.ts';
import { TEMPLATE } from '../../../../core/workload/team-template/template-parts.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { refusedWith } from '../../../support/refused-with.ts';

const template = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../../templates/workload', TEMPLATE.file)),
);
const TEAM = { id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1', kind: 'praca socjalna' };
const MAY = yearMonth('2026-05');

const member = (id: string, name: string, changes: Partial<StaffMember> = {}): StaffMember => ({
  ...{ id, name, kind: 'post', team: 'ZPS-1', post: 'pracownik socjalny', fte: 1, from: null, to: null },
  substitutes: undefined,
  ...changes,
});

const STAFF: readonly StaffMember[] = [
  member('P-1', 'Wzorcowa Ewa'),
  member('P-2', 'Przykładny Jan', { fte: 0.5, to: day('2026-05-14') }),
  member('P-2', 'Przykładny Jan', { fte: 1, from: day('2026-05-15') }),
  member('P-3', 'Zmyślona Anna', { kind: 'substitute', substitutes: 'P-1', from: day('2026-05-18') }),
  member('P-4', 'Wymyślny Piotr', { team: 'ZPS-2', to: day('2026-05-10') }),
  member('P-4', 'Wymyślny Piotr', { from: day('2026-05-11') }),
  member('P-5', 'Dawna Zofia', { to: day('2026-04-30') }),
  member('W-1', '', { kind: 'vacancy', fte: 0.5 }),
];

const input = (changes: Partial<TeamSheetInput> = {}): TeamSheetInput => ({
  office: 'MOPS w Zmyślinie',
  team: TEAM,
  month: MAY,
  staff: STAFF,
  former: undefined,
  template,
  ...changes,
});
const open = (changes: Partial<TeamSheetInput> = {}) => teamSheetWorkbook(input(changes), nodePlatform);
const rowsOf = (bytes: Uint8Array, sheet: string = TEMPLATE.sheets.team) =>
  readWorkbook(bytes, nodePlatform).sheet(sheet).rows;
const texts = (bytes: Uint8Array, sheet?: string): string =>
  rowsOf(bytes, sheet)
    .flatMap(({ values }) => values.filter((value) => typeof value === 'string'))
    .join('\n');

test('names every person of the month once, with what changes within it', () => {
  const people = rowsOf(open()).filter(({ values }) => typeof values[0] === 'number');
  const remarks = people.map(({ values }) => [...values.slice(1, 4), values.at(-1)]);
  expect(remarks).toEqual([
    ['Wzorcowa Ewa', 'pracownik socjalny', 1, 'zastępstwo: Zmyślona Anna'],
    [
      'Przykładny Jan',
      'pracownik socjalny',
      1,
      'pracownik socjalny, etat 0,5 do 14.05.2026; pracownik socjalny, etat 1 od 15.05.2026',
    ],
    ['Zmyślona Anna', 'pracownik socjalny', 1, 'od 18.05.2026; zastępuje: Wzorcowa Ewa'],
    ['Wymyślny Piotr', 'pracownik socjalny', 1, 'od 11.05.2026; w tym miesiącu także zespół ZPS-2'],
  ]);
});

test('tells the working days with the holidays named, vacancies and what is lacking', () => {
  const text = texts(open());
  expect(text).toContain('Miesiąc: maj 2026 r.');
  expect(text).toContain(
    'Dni robocze: 20. Święta: 1 maja (Święto Państwowe), 3 maja (Święto Narodowe Trzeciego Maja), 24 maja (pierwszy dzień Zielonych Świątek).',
  );
  expect(text).toContain('nie ma zestawienia zespołu za poprzedni miesiąc');
  expect(text).toContain('wakat: pracownik socjalny, etat 0,5');
  expect(texts(open(), TEMPLATE.sheets.calendar)).toContain('dzień wolny: Święto Państwowe');
});

test('gives „nd” to what does not concern the team and hides it, and explains what is asked', () => {
  const method = open({
    team: { id: 'ZM', name: 'Zespół metodyczny', kind: 'metodyka' },
    staff: [member('P-9', 'Inna Ola', { team: 'ZM' })],
  });
  const workbook = readWorkbook(method, nodePlatform);
  const [table] = workbook.sheet(TEMPLATE.sheets.team).tables;
  const row = rowsOf(method).find(({ values }) => values[1] === 'Inna Ola');
  for (const [column, header] of (table?.headers ?? []).entries()) {
    const measure = measureByHeading([header]);
    if (measure !== undefined)
      expect([header, row?.values[column] === 'nd']).toEqual([header, !appliesTo(measure.id, 'metodyka')]);
  }
  const legend = workbook.sheet(TEMPLATE.sheets.help).tables[0];
  expect((legend?.range.bottom ?? 0) - (legend?.range.top ?? 0)).toBe(
    (table?.headers ?? []).filter((header) => {
      const measure = measureByHeading([header]);
      return measure !== undefined && appliesTo(measure.id, 'metodyka');
    }).length,
  );
});

const SOURCE = { file: 'a.xlsx', sheet: 'kwiecień', cell: 'F8' };

/** The month before, with these people in it. */
function formerMonth(workers: readonly Pick<WorkerMonth, 'code' | 'name' | 'values'>[]): TeamMonth {
  return {
    team: 'ZPS-1',
    kind: 'praca socjalna',
    month: yearMonth('2026-04'),
    status: 'delivered',
    closed: false,
    files: ['a.xlsx'],
    workers: workers.map((worker) => ({
      ...worker,
      post: '',
      fte: 1,
      kind: undefined,
      expectedDays: 20,
      postDays: 20,
      source: SOURCE,
      days: [],
      absentOn: undefined,
    })),
    ofTeam: new Map(),
    content: '',
  };
}

test('opens with the states that the month before closed with, by id or by name, never with a zero of its own', () => {
  const former = formerMonth([
    { code: 'P-1', name: '', values: new Map([['environments', { value: 41, source: SOURCE }]]) },
    {
      code: 'ZPS-1/02',
      name: 'JAN PRZYKŁADNY',
      values: new Map([
        ['environments', { value: 'missing', source: SOURCE }],
        ['casesOpen', { value: 7, source: SOURCE }],
      ]),
    },
  ]);
  const bytes = open({ former });
  const [table] = readWorkbook(bytes, nodePlatform).sheet(TEMPLATE.sheets.team).tables;
  const columnOf = (measure: string) =>
    (table?.headers ?? []).findIndex((header) => measureByHeading([header])?.id === measure);
  const [environments, cases] = ['environmentsOpening', 'casesOpening'].map(columnOf);
  const opened = rowsOf(bytes)
    .filter(({ values }) => typeof values[0] === 'number')
    .map(({ values }) => [values[environments ?? 0], values[cases ?? 0]]);
  expect(opened).toEqual([
    [41, undefined],
    [undefined, 7],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

/** As a clerk does it in another program: numbers into the empty cells, the sums counted. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const book = XLSX.read(bytes, { cellFormula: true });
  const sheet = book.Sheets[TEMPLATE.sheets.team];
  const [table] = readWorkbook(bytes, nodePlatform).sheet(TEMPLATE.sheets.team).tables;
  if (sheet === undefined || table === undefined) throw new Error('No sheet to fill');
  const { top, bottom } = table.range;
  table.headers.forEach((header, at) => {
    const measure = measureByHeading([header]);
    const column = XLSX.utils.encode_col(table.range.left + at);
    if (measure === undefined && header !== TEMPLATE.person.fte) return;
    let sum = 0;
    for (let row = top + 1; row <= bottom; row++) {
      const cell = sheet[`${column}${row}`] as XLSX.CellObject | undefined;
      if (typeof cell?.v === 'number') sum += cell.v;
      else if (cell?.v !== 'nd') sheet[`${column}${row}`] = { t: 'n', v: 0 };
    }
    const total = sheet[`${column}${bottom + 1}`] as XLSX.CellObject | undefined;
    if (total?.f !== undefined) Object.assign(total, { t: 'n', v: sum });
  });
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

test('filled in, it is read back by our own reader without a finding', () => {
  const read = readTeamFile(filledIn(open()), nodePlatform, {
    file: 'ZPS 1 - sprawozdanie 2026-05.xlsx',
    teams: [TEAM],
  });
  expect(read.rejections).toEqual([]);
  expect(read.findings).toEqual([]);
  expect(
    read.sheets.map(({ team, period, workers, findings }) => [team, period, workers.length, findings]),
  ).toEqual([['ZPS-1', MAY, 4, []]]);
  const [ewa] = read.sheets[0]?.workers ?? [];
  expect(ewa?.values.find(({ measure }) => measure === 'workingDays')?.value).toBe(20);
});

test('has a row for what the team did together, below the people; it is counted once and as no worker', () => {
  const bytes = open();
  const [table] = readWorkbook(bytes, nodePlatform).sheet(TEMPLATE.sheets.team).tables;
  const last = rowsOf(bytes).find(({ number }) => number === table?.range.bottom);
  expect(last?.values.filter((value) => value !== undefined)).toEqual([TEMPLATE.together]);
  const column = (table?.headers ?? []).findIndex(
    (header) => measureByHeading([header])?.id === 'interventions',
  );
  const book = XLSX.read(filledIn(bytes), { cellFormula: true });
  const address = `${XLSX.utils.encode_col(column)}${table?.range.bottom ?? 0}`;
  Object.assign(book.Sheets[TEMPLATE.sheets.team]?.[address] as XLSX.CellObject, { t: 'n', v: 3 });
  const filled = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const [sheet] = readTeamFile(filled, nodePlatform, { file: 'ZPS 1 2026-05.xlsx', teams: [TEAM] }).sheets;
  expect(sheet?.workers).toHaveLength(4);
  expect(sheet?.ofTeam.filter(({ value }) => value !== 0)).toEqual([
    { measure: 'interventions', value: 3, cell: address },
  ]);
});

test('a team without anybody on the list gets a row to type somebody into', () => {
  const [table] = readWorkbook(open({ staff: [] }), nodePlatform).sheet(TEMPLATE.sheets.team).tables;
  expect((table?.range.bottom ?? 0) - (table?.range.top ?? 0)).toBe(2);
});

test('a template without its table is refused', () => {
  const error = refusedWith(() =>
    open({
      template: new Uint8Array(
        readFileSync(join(import.meta.dirname, '../../../../templates/registers/children.xlsx')),
      ),
    }),
  );
  expect(error.code).toBe('team-template-unsuitable');
});
