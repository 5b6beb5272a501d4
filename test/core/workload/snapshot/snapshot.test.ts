import fc from 'fast-check';
import { yearMonth } from '../../../../core/values/year-month.ts';
import type { Consolidation } from '../../../../core/workload/consolidation/index.ts';
import { figuresOf } from '../../../../core/workload/figures/index.ts';
import { effectOf, readSnapshot, snapshotOf } from '../../../../core/workload/snapshot/index.ts';
import type { Snapshot } from '../../../../core/workload/snapshot/index.ts';
import type { TeamFile } from '../../../../core/workload/team-file.ts';
import { refusedWith } from '../../../support/refused-with.ts';
import { consolidated, fileOf, sheetOf, workerOf } from '../../../support/team-results.ts';

function file(team: string, talks: number, month = '2026-04', name = `${team} ${month}.xlsx`): TeamFile {
  return fileOf([sheetOf(name, team, yearMonth(month), [workerOf('Anna Wymyślna', { officeTalks: talks })])]);
}

/** As the job keeps it: through JSON. */
const kept = (consolidation: Consolidation): Snapshot =>
  readSnapshot(JSON.parse(JSON.stringify(snapshotOf(consolidation))));
const before = (...files: readonly TeamFile[]): Snapshot => kept(consolidated('2026-04', files));
const talks = ({ differences }: Consolidation): readonly unknown[] =>
  differences
    .filter(({ measure }) => measure === 'officeTalks')
    .map(({ team, before: was, after, why }) => [team, was, after, why]);

test('nothing differs when nothing changed, and nothing is compared in the first run', () => {
  const files = [file('ZPS-1', 5)];
  expect(consolidated('2026-04', files, { former: before(...files) }).differences).toEqual([]);
  expect(consolidated('2026-04', files).differences).toEqual([]);
});

test('a difference says why: a new file, a corrected one, one removed', () => {
  const former = before(file('ZPS-1', 5), file('ZPS-2', 7));
  const now = consolidated('2026-04', [file('ZPS-1', 6), file('ZPS-3', 2)], { former });
  expect(talks(now)).toEqual([
    ['ZPS-1', 5, 6, 'poprawiony plik'],
    ['ZPS-2', 7, 'missing', 'plik usunięty'],
    ['ZPS-3', 'missing', 2, 'nowy plik'],
  ]);
  expect(now.teams.map(({ status }) => status)).toEqual(['changed', 'missing', 'delivered']);
});

test('a file under another name with the same content changes nothing', () => {
  const former = before(file('ZPS-1', 5));
  const now = consolidated('2026-04', [file('ZPS-1', 5, '2026-04', 'inna nazwa.xlsx')], { former });
  expect([now.teams[0]?.status, now.differences]).toEqual(['delivered', []]);
});

test('the effects of the differences are the change of the total', () => {
  const anyFiles = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('ZPS-1', 'ZPS-2', 'ZPS-3'),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('2026-04', '2026-05'),
    ),
    { selector: ([team, , month]) => `${team} ${month}` },
  );
  const total = (consolidation: Consolidation): number => {
    const value = figuresOf(consolidation).measures.find(({ measure }) => measure.id === 'officeTalks')
      ?.figure.total.value;
    return typeof value === 'number' ? value : 0;
  };
  fc.assert(
    fc.property(anyFiles, anyFiles, (first, second) => {
      const [was, is] = [first, second].map((files) =>
        files.map(([team, count, month]) => file(team, count, month)),
      );
      const former = consolidated('2026-Q2', was ?? []);
      const now = consolidated('2026-Q2', is ?? [], { former: kept(former) });
      const effects = now.differences.filter(({ measure }) => measure === 'officeTalks').map(effectOf);
      expect(effects.reduce((sum, effect) => sum + effect, 0)).toBe(total(now) - total(former));
    }),
    { numRuns: 40 },
  );
});

test('a snapshot holds no name and refuses what is none', () => {
  expect(JSON.stringify(before(file('ZPS-1', 5)))).not.toContain('Wymyślna');
  expect(refusedWith(() => readSnapshot({ schema: 2, months: [] })).code).toBe('snapshot-unreadable');
});
