/**
 * One run of the job where nobody sits at a terminal: all settings from the environment, and a few lines without personal
 * data for the log. Called by the timer function in deploy/azure-function.
 */
import type { Progress } from '../command/io.ts';
import { readSettings } from './config/read-settings.ts';
import { sessionFor } from './config/session.ts';
import { setUp } from './config/set-up.ts';
import { runJob } from './job/run-job.ts';
import type { RunReport } from './report/model.ts';
import { hasDelivered } from './report/summary-schema.ts';
import { outputLines } from './report/text.ts';

const silent: Progress = { done: () => undefined, stop: () => undefined };

/**
 * @param environment variables TECZKA_… as docs/administration.md lists them
 * @param log a line for the log of the machine: counts and names of results, never of people
 * @throws TeczkaError as `runJob` and for settings
 */
export async function runScheduled(
  environment: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void,
): Promise<RunReport> {
  const settings = await readSettings({ options: {}, environment });
  const { options, world } = await setUp(settings, sessionFor(settings, log), { progress: () => silent });
  const report = await runJob(options, world);
  const delivered = report.summary.teams.filter(hasDelivered);
  log(`Okres ${report.period}: oddane zestawienia ${delivered.length} z ${report.summary.teams.length}.`);
  [...report.notices, ...outputLines(report)].forEach(log);
  return report;
}
