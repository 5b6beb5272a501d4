/** What a run costs in requests, counted at the server. */
import type { SharePoint } from '../../graph/sharepoint.ts';
import { startSharePoint } from '../../graph/sharepoint.ts';
import { SITE } from '../../graph/store-place.ts';
import { pathOf, sheetOf } from '../../support/job-office.ts';
import { jobRun } from './job-run.ts';

const places = { source: 'Zestawienia', target: 'Wynik' };
let sharepoint: SharePoint;

beforeEach(async () => {
  sharepoint = await startSharePoint();
  const library = sharepoint.library(SITE);
  library.makeFolder(places.target);
  for (const team of [1, 2, 3]) library.write(`${places.source}/${pathOf(team)}`, sheetOf(team));
  await jobRun(sharepoint, places);
});

afterEach(async () => {
  await sharepoint.stop();
});

/** What one more run asked, Graph and storage together; `sheets`: how many contents of teams' sheets. */
async function asked(): Promise<{ readonly all: number; readonly sheets: number }> {
  const before = sharepoint.requests.length;
  expect((await jobRun(sharepoint, places)).ending).toHaveProperty('outcome');
  const requests = sharepoint.requests.slice(before);
  // What lies in the target is asked for by its path.
  const sheets = requests.filter(({ url }) => /\/items\/.*downloadUrl/.test(url));
  return { all: requests.length, sheets: sheets.length };
}

it('asks at most three things when nothing changed, and downloads no sheet', async () => {
  // The run before wrote the target, which lies in the same library: its own files are news once.
  await asked();
  const { all, sheets } = await asked();
  expect(all).toBeLessThanOrEqual(3);
  expect(sheets).toBe(0);
});

it('downloads one sheet when one changed', async () => {
  await asked();
  sharepoint.library(SITE).write(`${places.source}/${pathOf(2)}`, sheetOf(2, [7]));
  expect((await asked()).sheets).toBe(1);
});
