/**
 * How fast and in how much memory a register of 100,000 rows of 20 columns and 200 small workbooks are read, against
 * the `xlsx` package and against the bound: unpacking alone. Every reader runs in a process of its own; the ratios
 * matter, not the seconds. Usage: npm run build && node bench/workbooks-read.mjs [rounds]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openZip } from '../build/core/opc/index.js';
import { readWorkbook, writeWorkbook } from '../build/core/workbooks/index.js';
import { nodePlatform } from '../build/scripts/platform.js';

const ROWS = 100_000;
const SMALL_FILES = 200;
const SMALL_ROWS = 120;
const SMALL_COLUMNS = 25;

const readers = {
  'unpacking alone'(bytes) {
    const zip = openZip(bytes, nodePlatform);
    let size = 0;
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
      const part = zip.packed(name);
      size += nodePlatform.inflateRaw(part.packed, part.size).length;
    }
    return size;
  },
  teczka(bytes) {
    const workbook = readWorkbook(bytes, nodePlatform);
    return workbook.sheet(workbook.sheetNames[0]).rows.length;
  },
  async xlsx(bytes) {
    const { read } = (await import('xlsx')).default;
    const options = { dense: true, cellDates: false, cellFormula: false, cellHTML: false, cellText: false };
    const workbook = read(bytes, options);
    return workbook.Sheets[workbook.SheetNames[0]]['!data'].length;
  },
};

/** Numbers in [0, 1), the same in every run (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A register of invented people: identifiers, names, days, amounts, counts, remarks. */
function* rowsOf(count, columns, next) {
  const names = ['Anna', 'Jan', 'Żaneta', 'Łukasz', 'Świętosława'];
  const kinds = [
    () => String(Math.floor(next() * 1e11)).padStart(11, '0'),
    () => `${names[Math.floor(next() * 5)]} ${Math.floor(next() * 1000)}`,
    () => ({ day: 20_000 + Math.floor(next() * 1000) }),
    () => ({ grosze: Math.floor(next() * 1e6) }),
    () => Math.floor(next() * 100),
    () => `Zespół ${Math.floor(next() * 12)}`,
    () => Math.round(next() * 1e7) / 1000,
    () => (next() < 0.3 ? undefined : 'uwaga & opis'),
    () => ({ day: 19_000 + Math.floor(next() * 1000) }),
    () => Math.floor(next() * 5),
  ];
  for (let row = 0; row < count; row++)
    yield Array.from({ length: columns }, (_, column) => kinds[column % 10]());
}

function workbook(rows, columns, seed) {
  const sheet = {
    name: 'Rejestr',
    columns: Array.from({ length: columns }, (_, column) => ({ header: `Kolumna ${column + 1}` })),
    rows: rowsOf(rows, columns, random(seed)),
  };
  return writeWorkbook({ title: 'Rejestr', sheets: [sheet] }, nodePlatform);
}

/** Runs one reader over the files of a folder in this process, and says what it took. */
async function measure(reader, folder) {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const cpu = process.cpuUsage();
  for (const bytes of files) await readers[reader](bytes);
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
}

const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function compare(title, folder, rounds) {
  console.log(`\n${title}`);
  const results = Object.keys(readers).map((reader) => {
    const runs = Array.from({ length: rounds }, () => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--measure', reader, folder],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    });
    return {
      reader,
      seconds: median(runs.map((run) => run.seconds)),
      megabytes: median(runs.map((run) => run.megabytes)),
    };
  });
  const own = results.find((result) => result.reader === 'teczka').seconds;
  for (const { reader, seconds, megabytes } of results) {
    const ratio = `${(seconds / own).toFixed(2)} × teczka`;
    console.log(
      `${reader.padEnd(18)} ${seconds.toFixed(2)} s of processor  ${ratio.padStart(14)}  ${megabytes} MB`,
    );
  }
}

const [mode, ...words] = process.argv.slice(2);
if (mode === '--measure') {
  await measure(...words);
} else {
  const rounds = Number(mode ?? 3);
  const folder = mkdtempSync(join(tmpdir(), 'teczka-bench-'));
  try {
    const large = mkdtempSync(join(folder, 'large-'));
    const small = mkdtempSync(join(folder, 'small-'));
    writeFileSync(join(large, 'rejestr.xlsx'), workbook(ROWS, 20, 1));
    for (let file = 0; file < SMALL_FILES; file++) {
      writeFileSync(join(small, `${file}.xlsx`), workbook(SMALL_ROWS, SMALL_COLUMNS, file));
    }
    compare(`One register, ${ROWS} × 20`, large, rounds);
    compare(`${SMALL_FILES} workbooks, ${SMALL_ROWS} × ${SMALL_COLUMNS}`, small, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
