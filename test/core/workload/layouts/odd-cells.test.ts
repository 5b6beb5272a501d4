import fc from 'fast-check';
import { readTeamFile } from '../../../../core/workload/team-file.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { aprilDay, caseListSheet } from '../../../support/case-list-sheets.ts';
import { dayGridSheet } from '../../../support/day-grid-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import type { Cell } from '../../../support/team-sheets.ts';

const teams = [{ id: 'ZPS-1', name: 'Zespół Pracy Socjalnej nr 1' }];
const odd = fc.oneof(
  fc.constantFrom<Cell>(
    'UW',
    'x',
    '–',
    'j.w.',
    'nd',
    '31.02.2026',
    '=1+1',
    '0',
    ' ',
    'Razem',
    'Data',
    '1.',
    'a,b;c',
  ),
  fc.constantFrom<Cell>(-1, 0.5, 1e300, 2_958_466, true, { t: 'e', v: 0x2a, w: '#N/A' }, aprilDay(31)),
  fc.integer({ min: -5, max: 60_000 }),
  fc.string({ maxLength: 30 }),
);
const place = fc.record({ row: fc.nat(8), column: fc.nat(33), cell: odd });

/** Writes the cells over those of a sheet. */
function spoiled(
  sheet: ReturnType<typeof dayGridSheet>,
  places: readonly { row: number; column: number; cell: Cell }[],
) {
  for (const { row, column, cell } of places) {
    const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
    const typed = { string: 's', number: 'n', boolean: 'b' } as const;
    const written =
      typeof cell === 'object' ? cell : { t: typed[typeof cell as keyof typeof typed], v: cell };
    sheet[`${letters}${row + 1}`] = written;
  }
  return sheet;
}

test('odd cells anywhere end in values and findings that name them, never in a fault', () => {
  const grid = () =>
    dayGridSheet({
      rows: [
        { labels: ['Wywiady nowe'], days: { 1: 2 }, total: 2 },
        { labels: ['Interwencje'], days: { 2: 'UW' } },
        { labels: ['Środowiska w pracy'], days: { 1: 40 } },
        { labels: ['Obecność'], days: { 1: 1 } },
      ],
    });
  const list = () =>
    caseListSheet({
      rows: [1, 2, 3].map((day) => ({
        Data: aprilDay(day),
        Pracownik: 'A. W.',
        'Rodzaj czynności': 'Wywiad nowy',
      })),
    });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
      const bytes = workbookOf({ siatka: spoiled(grid(), places), wykaz: spoiled(list(), places) });
      const read = readTeamFile(bytes, nodePlatform, { file: 'ZPS 1 2026-04.xlsx', teams });
      const values = read.sheets.flatMap(({ workers }) => workers.flatMap((worker) => worker.values));
      for (const { value } of values) expect(typeof value === 'string' || value >= 0).toBe(true);
      expect(read.sheets.length + read.rejections.length + read.findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 30 },
  );
});
