/**
 * Consolidation of a year of workload: 12 teams × 12 months × 10 sheets of days, by `teczka consolidate`, by a straightforward
 * exceljs script and by a straightforward pandas script (where Debian's python3-pandas and python3-openpyxl are); then what
 * a run costs when nothing changed and when one file did, and how the whole grows with the number of teams.
 * Processor time, median of the rounds: the ratios matter, not the seconds.
 * Usage: npm run build && node bench/workload.mjs [rounds] [most teams: 12, 120 or 1200]
 */
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measured, table } from './support/processes.mjs';
import { MONTHS, workloadFiles } from './workload/files.mjs';

const ROUNDS = Number(process.argv[2] ?? 3);
const MOST = Number(process.argv[3] ?? 120);
const PYTHON = '/usr/bin/python3';
const SHEETS = 10;
const YEAR = '2025';

const folder = join(tmpdir(), 'teczka-bench-workload');
const script = (name) => join(import.meta.dirname, 'workload', name);

/** A fresh target for every round: a run that finds its state would have nothing to do. */
function teczka(files, rounds) {
  const words = (to) => [script('with-teczka.mjs'), YEAR, files, to, join(dirname(files), 'office.xlsx')];
  const first = Array.from({ length: rounds }, () => {
    const to = mkdtempSync(join(tmpdir(), 'teczka-bench-'));
    const run = measured(process.execPath, words(to), 1);
    return { run, to };
  });
  const [kept, ...others] = first;
  for (const { to } of others) rmSync(to, { recursive: true });
  const sorted = first.map(({ run }) => run).toSorted((a, b) => a.seconds - b.seconds);
  return { whole: sorted[Math.floor(sorted.length / 2)], to: kept.to, words: words(kept.to) };
}

/** Sum of all counts, for all contenders the same. */
const shown = ({ total, cells }) =>
  [total && `sum ${total}`, cells && `${cells} cells`].filter(Boolean).join(', ');

const files = workloadFiles(folder, { teams: 12, sheets: SHEETS });
const own = teczka(files, ROUNDS);
const rows = [
  { name: 'teczka', ...own.whole },
  {
    name: 'exceljs script',
    ...measured(process.execPath, [script('with-exceljs.mjs'), files, join(folder, 'exceljs.xlsx')], ROUNDS),
  },
  {
    name: 'pandas script',
    ...measured(PYTHON, [script('with_pandas.py'), files, join(folder, 'pandas.xlsx')], ROUNDS),
  },
];
console.log(`12 teams × 12 months × ${SHEETS} sheets`);
table(rows, ['teczka'], shown);

const again = measured(process.execPath, own.words, 1);
const one = join(files, MONTHS[3], readdirSync(join(files, MONTHS[3]))[0]);
const { atime, mtime } = statSync(one);
utimesSync(one, atime, new Date(mtime.getTime() + 60_000));
const changed = measured(process.execPath, own.words, 1);
const requests = (run) => JSON.stringify(run.requests ?? run.failed);
console.log(`nothing changed: ${again.seconds?.toFixed(2)} s, ${again.megabytes} MB, ${requests(again)}`);
console.log(
  `one file changed: ${changed.seconds?.toFixed(2)} s, ${changed.megabytes} MB, ${requests(changed)}`,
);
rmSync(own.to, { recursive: true });

console.log('growth');
for (let teams = 12; teams <= MOST; teams *= 10) {
  const { whole, to } = teczka(workloadFiles(folder, { teams, sheets: SHEETS }), 1);
  rmSync(to, { recursive: true });
  console.log(
    `${teams} teams: ${whole.seconds?.toFixed(1) ?? whole.failed} s of processor, ${whole.megabytes} MB`,
  );
}
