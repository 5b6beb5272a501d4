/**
 * The committed template of a team's monthly sheet is what its tool gives, valid for Excel, with a column for every
 * measure of workers, each recognised by its header and asked for by a rule with a hint.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../core/workbooks/index.ts';
import { measureByHeading } from '../../core/workload/measures/by-heading.ts';
import { benefits } from '../../core/workload/measures/benefits.ts';
import { measures } from '../../core/workload/index.ts';
import { TEMPLATE } from '../../core/workload/team-template/template-parts.ts';
import { nodePlatform } from '../../scripts/platform.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'templates/workload', TEMPLATE.file);
const folder = mkdtempSync(join(tmpdir(), 'teczka-zestawienie-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheet = readWorkbook(new Uint8Array(readFileSync(file)), nodePlatform).sheet(TEMPLATE.sheets.team);
const headers = sheet.tables[0]?.headers ?? [];

test('the committed template is what its tool gives', () => {
  const tool = join(root, 'tools/templates/workload-team-sheet.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, folder], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, TEMPLATE.file)).equals(readFileSync(file))).toBe(true);
});

test('every measure of a worker has its column, told by its header', () => {
  const ofBenefits = new Set<string>(
    benefits.flatMap(({ id }) =>
      ['decisions', 'persons', 'families', 'spending', 'plan'].map((what) => what + id),
    ),
  );
  const wanted = measures.map(({ id }) => id).filter((id) => !ofBenefits.has(id));
  expect(headers.flatMap((header) => measureByHeading([header])?.id ?? [])).toEqual(wanted);
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
