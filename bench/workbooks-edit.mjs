/**
 * What is lost when one cell of a rich workbook is changed: parts, features, other cells; and how long it takes. The
 * workbooks and the comparison are those of the tests. Usage: see README.md; node bench/workbooks-edit.mjs [--all]
 */
import './support/typescript.mjs';
import { EDITORS } from './editors.mjs';

const { RICH_WORKBOOKS } = await import('../test/support/rich-workbooks.ts');
const { compareWorkbooks } = await import('../test/support/compare-workbooks.ts');

const TEXT = '00000000000';
const ROUNDS = 9;
const showAll = process.argv.includes('--all');
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Wall-clock milliseconds of a change, after one that does not count. */
async function milliseconds(edit, bytes, cell) {
  await edit(bytes, cell, TEXT);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await edit(bytes, cell, TEXT);
    times.push(performance.now() - started);
  }
  return median(times);
}

async function outcome(edit, { bytes, cell }) {
  try {
    const after = await edit(bytes, cell, TEXT);
    const found = compareWorkbooks(bytes, after);
    return {
      'parts lost': found.partsLost.length,
      'parts changed': found.partsChanged.length,
      'features lost': found.featuresLost.length,
      'other cells changed': Math.max(found.cellsChanged.length - 1, 0),
      ms: Number((await milliseconds(edit, bytes, cell)).toFixed(1)),
      details: found.featuresLost,
    };
  } catch (error) {
    return { failed: String(error.message ?? error).slice(0, 60) };
  }
}

const totals = new Map();
for (const workbook of RICH_WORKBOOKS) {
  console.log(`\n${workbook.file}`);
  const rows = {};
  for (const [name, edit] of Object.entries(EDITORS)) {
    const { details = [], ...row } = await outcome(edit, workbook);
    rows[name] = row;
    const sum = totals.get(name) ?? {
      'features lost': 0,
      'parts lost': 0,
      'other cells changed': 0,
      failed: 0,
      ms: [],
    };
    for (const key of ['features lost', 'parts lost', 'other cells changed']) sum[key] += row[key] ?? 0;
    if (row.failed) sum.failed += 1;
    else sum.ms.push(row.ms);
    totals.set(name, sum);
    if (showAll) for (const detail of details) console.log(`  ${name} lost ${detail}`);
  }
  console.table(rows);
}
console.log('\nAll together');
console.table(
  Object.fromEntries(
    [...totals].map(([name, { ms, ...sums }]) => [name, { ...sums, 'ms, longest': Math.max(...ms) }]),
  ),
);
