/**
 * How fast and in how much memory a register of 100,000 rows of 20 columns and 200 small workbooks are read, against
 * other libraries and against the bound: unpacking alone. Every reader runs in processes of its own; the ratios matter,
 * not the seconds. Usage: see README.md; node bench/workbooks-read.mjs [rounds] [reader …]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../build/core/workbooks/index.js';
import { nodePlatform } from '../build/scripts/platform.js';
import { OPENPYXL, READERS } from './readers.mjs';
import { measured, report, start, table } from './support/processes.mjs';
import { headers, rowsOf } from './support/registers.mjs';

const ROWS = 100_000;
const SMALL_FILES = 200;
const SMALL_ROWS = 120;
const SMALL_COLUMNS = 25;
const OWN = ['teczka', 'teczka, row by row'];

function workbook(rows, columns, seed) {
  const sheet = {
    name: 'Rejestr',
    columns: headers(columns).map((header) => ({ header })),
    rows: rowsOf(rows, columns, seed),
  };
  return writeWorkbook({ title: 'Rejestr', sheets: [sheet] }, nodePlatform);
}

/** Runs one reader over the files of a folder in this process. */
async function measure(reader, folder) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  start();
  let cells = 0;
  for (const file of files) cells += await READERS[reader](readFileSync(file), file);
  report({ cells });
}

function compare(title, folder, rounds, chosen) {
  console.log(`\n${title}`);
  const script = fileURLToPath(import.meta.url);
  const rows = chosen.map((name) => ({
    name,
    bound: name === 'unpacking alone',
    ...measured(process.execPath, [script, '--measure', name, folder], rounds),
  }));
  const python = measured('/usr/bin/python3', ['-c', OPENPYXL, folder], 1);
  table([...rows, { name: 'openpyxl, read only', ...python }], OWN, ({ cells, bound }) =>
    bound ? '' : `${cells} cells`,
  );
}

const [mode, ...words] = process.argv.slice(2);
if (mode === '--measure') {
  await measure(...words);
} else {
  const rounds = Number(mode ?? 3);
  const chosen = words.length > 0 ? words : Object.keys(READERS);
  const folder = mkdtempSync(join(tmpdir(), 'teczka-bench-'));
  try {
    const [large, small] = [join(folder, 'large'), join(folder, 'small')];
    for (const made of [large, small]) mkdirSync(made);
    writeFileSync(join(large, 'rejestr.xlsx'), workbook(ROWS, 20, 1));
    for (let file = 0; file < SMALL_FILES; file++) {
      writeFileSync(join(small, `${file}.xlsx`), workbook(SMALL_ROWS, SMALL_COLUMNS, file));
    }
    compare(`One register, ${ROWS} × 20`, large, rounds, chosen);
    compare(`${SMALL_FILES} workbooks, ${SMALL_ROWS} × ${SMALL_COLUMNS}`, small, rounds, chosen);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
