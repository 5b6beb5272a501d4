/** One run of the real job over the local SharePoint, as one client that may be cut at any request. */
import { TeczkaError } from '../../../core/values/errors.ts';
import { workloadPeriod } from '../../../core/workload/period.ts';
import { isOwnFile, workbookName } from '../../../scripts/workload/job/names.ts';
import { runJob } from '../../../scripts/workload/job/run-job.ts';
import type { RunReport } from '../../../scripts/workload/report/model.ts';
import type { RecordedRequest } from '../../graph/requests.ts';
import type { SharePoint } from '../../graph/sharepoint.ts';
import { sessionIn, storeIn } from '../../graph/store-place.ts';
import type { Death } from '../../graph/virtual-process.ts';
import { OFFICE_BYTES, PERIOD } from '../../support/job-office.ts';

/** A report; `died`; or the code of the refusal with which the job gave up. */
export type Ending = RunReport | 'died' | { readonly refused: string };

export interface RunPlaces {
  readonly source: string;
  readonly target: string;
}

export interface RunOrder {
  /** Default: the month of the teams' sheets. */
  readonly period?: string;
  readonly death?: Death;
  /** Milliseconds by which the clock of the job's machine is behind. */
  readonly behind?: number;
}

export interface Ran {
  readonly period: string;
  readonly ending: Ending;
  /** What the server heard from the run, Graph and storage, until it made its report. */
  readonly heard: readonly RecordedRequest[];
}

let runs = 0;

export async function jobRun(
  sharepoint: SharePoint,
  { source, target }: RunPlaces,
  { period = PERIOD, death, behind = 0 }: RunOrder = {},
): Promise<Ran> {
  runs += 1;
  const mark = runs.toString(16).padStart(8, '0');
  const name = `run ${mark}`;
  const process = sharepoint.process(name, death);
  const session = sessionIn(sharepoint, process);
  const latest = workbookName(period);
  const from = sharepoint.requests.length;
  let to = from;
  const run = runJob(
    {
      period: workloadPeriod(period),
      office: { name: 'office.xlsx', bytes: OFFICE_BYTES },
      latest,
      isOwn: (path) => isOwnFile(path, [latest]),
    },
    {
      source: storeIn(sharepoint, source, session, 'read'),
      target: storeIn(sharepoint, target, session),
      io: { progress: () => ({ done: () => undefined, stop: () => undefined }) },
      now: () => {
        // The last time that the job looks at the clock is when it makes its report.
        to = sharepoint.requests.length;
        return new Date(sharepoint.clock.now() - behind);
      },
      nonce: () => mark,
    },
  ).catch((error: unknown) => {
    if (error instanceof TeczkaError) return { refused: error.code };
    throw error;
  });
  const ending = await Promise.race([run, process.died]);
  return {
    period,
    ending,
    heard: sharepoint.requests.slice(from, to).filter(({ client }) => client === name),
  };
}
