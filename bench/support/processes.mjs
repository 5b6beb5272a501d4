/**
 * Measures each contender in processes of its own, so that none warms another up: processor time of the process (the
 * machine may be busy) and its highest memory. A script that is measured calls `report` at its end.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const started = process.cpuUsage();

/** To be called where the measuring begins: what was loaded or made before does not count. */
export function start() {
  Object.assign(started, process.cpuUsage());
}

/** Writes what the process took since `start`, with whatever else is worth knowing. */
export function report(more = {}) {
  const { user, system } = process.cpuUsage(started);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, ...more }));
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Runs `program words` so many times; medians of what it reports. */
export function measured(program, words, rounds) {
  const runs = Array.from({ length: rounds }, () => {
    const { stdout, stderr, status } = spawnSync(program, words, { encoding: 'utf8' });
    if (status !== 0) return { failed: stderr.trim().split('\n').at(-1) };
    return JSON.parse(stdout.trim().split('\n').at(-1));
  });
  const failed = runs.find((run) => run.failed !== undefined);
  if (failed) return failed;
  return {
    ...runs[0],
    seconds: median(runs.map((run) => run.seconds)),
    megabytes: median(runs.map((run) => run.megabytes)),
  };
}

/** One line a contender: seconds, how many times the best peer's, memory, more. */
export function table(rows, own, more) {
  const peers = rows.filter(
    ({ name, seconds, bound }) => !bound && seconds !== undefined && !own.includes(name),
  );
  const best = Math.min(...peers.map(({ seconds }) => seconds));
  for (const { name, seconds, megabytes, failed, ...rest } of rows) {
    if (failed !== undefined) {
      console.log(`${name.padEnd(24)} ${failed}`);
      continue;
    }
    const ratio = `${(best / seconds).toFixed(2)} × the best peer`;
    console.log(
      `${name.padEnd(24)} ${seconds.toFixed(2).padStart(6)} s of processor  ${ratio.padStart(20)}  ${String(megabytes).padStart(5)} MB  ${more(rest)}`,
    );
  }
}
