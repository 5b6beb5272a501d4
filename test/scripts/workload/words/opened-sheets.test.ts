/**
 * Sheets opened for every team, filled in by another program with numbers that balance, checked and consolidated: every
 * number arrives once, and nobody is told of a fault that is not there.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as XLSX from 'xlsx';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { balances } from '../../../../core/workload/measures/balances.ts';
import { measureByHeading } from '../../../../core/workload/measures/by-heading.ts';
import { TEMPLATE } from '../../../../core/workload/team-template/template-parts.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { cli } from '../../../support/cli.ts';

const samples = join(import.meta.dirname, '../../../../samples');
const office = ['--office', join(samples, 'office.xlsx')];
const folder = mkdtempSync(join(tmpdir(), 'teczka-wypelnione-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sheets = join(folder, 'maj');
const period = ['--period', '2026-05'];

/** Sums typed in, by „team measure”. */
const typed: Record<string, number> = {};
const numbers = fc.sample(fc.integer({ min: 1, max: 9 }), { numRuns: 10_000, seed: 20_260_501 });
const next = (): number => numbers.pop() ?? 0;

/** What may be at most: parts of others, and days. */
const SMALL = new Set(['environmentsSocialWorkOnly', 'casesSettledLate', 'interviewsLate', 'absenceDays']);
const FLOWS_OUT = new Set<string>(balances.flatMap(({ outflow }) => outflow));
const OPENING = 40;

/** Numbers for the empty cells of a person, states at the end as they balance. */
function personValues(asked: readonly string[], given: ReadonlyMap<string, number>): Map<string, number> {
  const values = new Map(
    asked.map((id) => [id, given.get(id) ?? (SMALL.has(id) || FLOWS_OUT.has(id) ? 1 : next())]),
  );
  for (const { opening, inflow, outflow, closing } of balances) {
    if (!asked.includes(closing)) continue;
    values.set(opening, given.get(opening) ?? OPENING + next());
    const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + (values.get(id) ?? 0), 0);
    values.set(closing, sum([opening, ...inflow]) - sum(outflow));
  }
  return values;
}

function fill(file: string): void {
  const bytes = readFileSync(join(sheets, file));
  const [table] = readWorkbook(new Uint8Array(bytes), nodePlatform).sheet(TEMPLATE.sheets.team).tables;
  const book = XLSX.read(bytes, { cellFormula: true });
  const sheet = book.Sheets[TEMPLATE.sheets.team];
  if (table === undefined || sheet === undefined) throw new Error('No sheet to fill');
  const { top, bottom } = table.range;
  const columns = table.headers.flatMap((header, at) => {
    const measure = measureByHeading([header]);
    const letters = XLSX.utils.encode_col(table.range.left + at);
    const first = sheet[`${letters}${top + 1}`] as XLSX.CellObject | undefined;
    return measure === undefined || first?.v === 'nd' ? [] : [{ measure, letters }];
  });
  const team = file.split(' - ')[0]?.replace(' ', '-') ?? '';
  const type = (letters: string, row: number, measure: string, value: number): void => {
    sheet[`${letters}${row}`] = { t: 'n', v: value };
    typed[`${team} ${measure}`] = (typed[`${team} ${measure}`] ?? 0) + value;
  };
  for (let row = top + 1; row < bottom; row++) {
    const given = columns.flatMap(({ measure, letters }) => {
      const value = (sheet[`${letters}${row}`] as XLSX.CellObject | undefined)?.v;
      return typeof value === 'number' ? [[measure.id, value] as const] : [];
    });
    const values = personValues(
      columns.map(({ measure }) => measure.id),
      new Map(given),
    );
    for (const { measure, letters } of columns) type(letters, row, measure.id, values.get(measure.id) ?? 0);
  }
  for (const { measure, letters } of columns) {
    if (measure.joint === true) type(letters, bottom, measure.id, next());
  }
  writeFileSync(join(sheets, file), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

mkdirSync(sheets);
cli(['workload', 'open', ...period, ...office, '--to', sheets, '--previous', join(samples, 'obciazenie')]);
const files = readdirSync(sheets).sort();
files.forEach(fill);

interface Told {
  readonly severity: string;
  readonly code: string;
}

test('the check counts every number once and finds nothing', () => {
  expect(files).toHaveLength(12);
  const { stdout, status } = cli([
    ...['workload', 'check', ...files.map((file) => join(sheets, file))],
    ...[...office, '--json'],
  ]);
  const { months, findings } = JSON.parse(stdout) as {
    months: { team: string; accepted: boolean; totals: Record<string, { value: number | null }> }[];
    findings: Told[];
  };
  expect(findings).toEqual([]);
  expect(status).toBe(0);
  const counted = months.flatMap(({ team, totals }) =>
    Object.entries(totals).flatMap(([measure, { value }]) =>
      value === null ? [] : [[`${team} ${measure}`, value] as const],
    ),
  );
  expect(Object.fromEntries(counted)).toEqual(typed);
});

test('the monthly run brings every number into the data that go on from there', () => {
  const data = join(folder, 'dane');
  const { stdout } = cli([
    ...['consolidate', ...period, ...office, '--from', sheets, '--to', join(folder, 'wynik')],
    ...['--data', data, '--data-format', 'ndjson', '--json'],
  ]);
  const { findings } = JSON.parse(stdout) as { findings: Told[] };
  expect(findings).toEqual([]);
  const sums: Record<string, number> = {};
  for (const name of readdirSync(data).filter((file) => file.endsWith('.ndjson'))) {
    for (const line of readFileSync(join(data, name), 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as {
        zespol: string;
        miara_id: string;
        wartosc: number | null;
        w_sumie: string;
      };
      const key = `${row.zespol} ${row.miara_id}`;
      if (row.wartosc !== null && row.w_sumie === 'tak') sums[key] = (sums[key] ?? 0) + row.wartosc;
    }
  }
  expect(sums).toEqual(typed);
});
