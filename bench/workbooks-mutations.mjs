/**
 * 10,000 broken workbooks: what becomes of them when they are read and when one cell is changed, with the highest
 * memory. The tests break 2,000 in the same way. A failure is named by its number; --show NUMBER writes that file.
 * Usage: see README.md; node bench/workbooks-mutations.mjs [count] [--from NUMBER] [--show NUMBER]
 */
import './support/typescript.mjs';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { mutantOf, runMutants } = await import('../test/support/mutations/run.ts');

const STEP = 500;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: '0' }, show: { type: 'string' } },
});

if (values.show !== undefined) {
  const file = `mutant-${values.show}.xlsx`;
  writeFileSync(file, mutantOf(Number(values.show)).bytes);
  console.log(file);
} else {
  const from = Number(values.from);
  const to = from + Number(positionals[0] ?? 10_000);
  const outcomes = {};
  const failures = [];
  let longest = 0;
  for (let number = from; number < to; number += STEP) {
    const started = performance.now();
    const run = runMutants(number, Math.min(number + STEP, to));
    longest = Math.max(longest, (performance.now() - started) / STEP);
    for (const [outcome, count] of run.outcomes) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
    failures.push(...run.failures);
  }
  console.log(`${to - from} broken workbooks: reading, changing`);
  console.table(Object.fromEntries(Object.entries(outcomes).sort(([, one], [, other]) => other - one)));
  for (const { number, kind, file, error } of failures) console.log(`${number}, ${kind}, ${file}: ${error}`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${failures.length} failures; ${megabytes} MB at most; ${longest.toFixed(1)} ms a file`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
