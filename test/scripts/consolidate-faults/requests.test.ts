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

/** What one more run asked, Graph and storage together; `teams`: downloads of the part that reads teams' sheets. */
async function asked(): Promise<{ readonly all: number; readonly teams: number }> {
  const before = sharepoint.requests.length;
  expect(await jobRun(sharepoint, places)).not.toBe('died');
  const requests = sharepoint.requests.slice(before);
  const teams = requests.filter(({ host, client }) => host === 'storage' && client.startsWith('reading'));
  return { all: requests.length, teams: teams.length };
}

it('asks at most three things when nothing changed, and downloads no sheet', async () => {
  // The run before wrote the target, which lies in the same library: its own files are news once.
  await asked();
  const { all, teams } = await asked();
  expect(all).toBeLessThanOrEqual(3);
  expect(teams).toBe(0);
});

it('downloads one sheet when one changed', async () => {
  await asked();
  sharepoint.library(SITE).write(`${places.source}/${pathOf(2)}`, sheetOf(2, [7]));
  expect((await asked()).teams).toBe(1);
});
