/** A run that is killed at each of its requests in turn, also between the dated copy and the latest workbook. */
import { LATEST, pathOf, sheetOf } from '../../support/job-office.ts';
import { startSharePoint } from '../../graph/sharepoint.ts';
import { SITE } from '../../graph/store-place.ts';
import { jobRun } from './job-run.ts';
import { shownBy } from './target-rows.ts';

jest.mock('../../../core/workload/report/consolidated-workbook.ts', () => ({
  consolidatedWorkbook:
    jest.requireActual<typeof import('./light-drawing.ts')>('./light-drawing.ts').drawLight,
}));

const places = { source: 'Zestawienia', target: 'Wynik' };
/** A run with one changed sheet asks fewer. */
const MOST_REQUESTS = 60;

test('leaves the former workbook or the new one, and the next run finishes', async () => {
  const sharepoint = await startSharePoint();
  const library = sharepoint.library(SITE);
  library.makeFolder(places.target);
  const latest = () => library.read(`${places.target}/${LATEST}`);
  const shown = () => shownBy(latest() ?? new Uint8Array()).join();
  try {
    library.write(`${places.source}/${pathOf(1)}`, sheetOf(1, [1]));
    await jobRun(sharepoint, places);
    let deaths = 0;
    for (let isDead = true; isDead && deaths < MOST_REQUESTS;) {
      const [before, after] = [`ZPS-1 ${String(deaths + 1)}`, `ZPS-1 ${String(deaths + 2)}`];
      library.write(`${places.source}/${pathOf(1)}`, sheetOf(1, [deaths + 2]));
      const death = { at: deaths + 1, sent: deaths % 2 === 0 };
      isDead = (await jobRun(sharepoint, places, { death })).ending === 'died';
      expect([before, after]).toContain(shown());
      const { ending } = await jobRun(sharepoint, places);
      expect(ending).toMatchObject({ unread: [], notices: [] });
      expect(shown()).toBe(after);
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(10);
    expect(deaths).toBeLessThan(MOST_REQUESTS);
    const copies = library.paths().filter((path) => /\(2026-.*\)\.xlsx$/.test(path));
    const all = new Set(copies.map((path) => shownBy(library.read(path) ?? new Uint8Array()).join()));
    expect(all.size).toBe(copies.length);
  } finally {
    await sharepoint.stop();
  }
}, 120_000);
