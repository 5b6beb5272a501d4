/** The office's own template of the consolidated workbook: used for a new workbook, refused when it is none. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patchWorkbook, readWorkbook, setNames } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { readTemplate } from '../../../../scripts/workload/config/read-template.ts';
import { templatePath } from '../../../../scripts/workload/job/consolidated.ts';
import { jobGround, LATEST, pathOf, sheetOf } from '../../../support/job-office.ts';

const OWN = 'Wyglad_urzedu';
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-template-'));
  path = join(folder, 'nasz wzór.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

function restyled(): Uint8Array {
  const names = setNames([{ name: OWN, formula: '"tak"', hidden: true }]);
  return patchWorkbook(readFileSync(templatePath()), nodePlatform, [names]);
}

const isRestyled = (bytes: Uint8Array = new Uint8Array()): boolean =>
  readWorkbook(bytes, nodePlatform).names.some(({ name }) => name === OWN);

test('a new workbook is filled from it; one that exists keeps its own look', async () => {
  writeFileSync(path, restyled());
  const template = await readTemplate(path);
  const [fresh, former] = [jobGround(), jobGround()];
  await fresh.run({ template });
  expect(isRestyled(fresh.target.files.get(LATEST)?.bytes)).toBe(true);
  await former.run();
  former.source.put(pathOf(1), sheetOf(1, [5]));
  expect((await former.run({ template })).outcome).toBe('written');
  expect(isRestyled(former.target.files.get(LATEST)?.bytes)).toBe(false);
});

test('a result, another workbook and an address are refused before anything is done', async () => {
  const ground = jobGround();
  await ground.run();
  writeFileSync(path, ground.target.files.get(LATEST)?.bytes ?? '');
  await expect(readTemplate(path)).rejects.toMatchObject({ code: 'template-is-result' });
  writeFileSync(path, sheetOf(1));
  await expect(readTemplate(path)).rejects.toMatchObject({ code: 'not-workload-template' });
  const address = 'sharepoint:https://urzad.sharepoint.com/sites/mcpr/Wzory/obciazenie.xlsx';
  await expect(readTemplate(address)).rejects.toMatchObject({ code: 'template-address' });
});
