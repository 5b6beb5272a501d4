/**
 * The committed template of a team's monthly sheet is what its tool gives, valid for Excel, with the columns that an office
 * cannot do without, each recognised by its header and asked for by a rule with a hint.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { measureByHeading } from '../../core/workload/measures/by-heading.ts';
import { balances } from '../../core/workload/measures/balances.ts';
import type { Measure } from '../../core/workload/measures/definition.ts';
import { measures, type MeasureId } from '../../core/workload/measures/index.ts';
import { TEMPLATE } from '../../core/workload/team-template/template-parts.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'templates/workload', TEMPLATE.file);
const folder = mkdtempSync(join(tmpdir(), 'teczka-zestawienie-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheet = readWorkbook(new Uint8Array(readFileSync(file)), nodePlatform).sheet(TEMPLATE.sheets.team);
/** What a person can still fill in every month. */
const MOST_COLUMNS = 45;
const headers = sheet.tables[0]?.headers ?? [];

test('the committed template is what its tool gives', () => {
  const tool = join(root, 'tools/templates/workload-team-sheet.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, folder], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, TEMPLATE.file)).equals(readFileSync(file))).toBe(true);
});

test('it asks for every measure that a sheet must have and for whole balances, and for little else', () => {
  const asked = new Set(headers.map((header) => measureByHeading([header])?.id));
  const must: readonly Measure<MeasureId>[] = measures;
  const wanted = [
    ...must.flatMap(({ id, optional }) => (optional === undefined ? [id] : [])),
    ...balances.flatMap(({ opening, inflow, outflow, closing }) => [opening, ...inflow, ...outflow, closing]),
  ];
  expect(wanted.filter((id) => !asked.has(id))).toEqual([]);
  expect(headers.length).toBeLessThanOrEqual(MOST_COLUMNS);
});

test('acts done together have a row of their own, in which nothing else may be typed', () => {
  const row = sheet.rows.find(({ values }) => values.includes(TEMPLATE.together));
  expect(row?.number).toBe(sheet.tables[0]?.range.bottom);
  const open = sheet.validations.filter(({ formulas }) => !formulas.join().includes(TEMPLATE.together));
  const joint: readonly Measure<MeasureId>[] = measures;
  const names = new Set(joint.flatMap((measure) => (measure.joint === true ? [measure.name] : [])));
  expect(open.length).toBeGreaterThan(0);
  expect(open.map(({ prompt }) => names.has(prompt?.title ?? ''))).toEqual(open.map(() => true));
});

test('every such column has a rule and a hint that Excel shows whole', () => {
  const asked = headers.filter((header) => measureByHeading([header]) !== undefined);
  const hints = sheet.validations.map(({ prompt }) => prompt?.text ?? '');
  expect(sheet.validations).toHaveLength(asked.length);
  expect(hints.filter((hint) => hint === '' || hint.length > 255)).toEqual([]);
});

describeWithValidator('Excel', () => {
  test('finds nothing to mend in it', () => {
    expect(officeErrors(file)).toEqual([]);
  });
});
