/** One run of the real job over the local SharePoint, in a process of its own that may die. */
import { TeczkaError } from '../../../core/values/errors.ts';
import { workloadPeriod } from '../../../core/workload/period.ts';
import { isOwnFile } from '../../../scripts/workload/job/names.ts';
import { runJob } from '../../../scripts/workload/job/run-job.ts';
import type { RunReport } from '../../../scripts/workload/report/model.ts';
import type { SharePoint } from '../../graph/sharepoint.ts';
import { storeIn } from '../../graph/store-place.ts';
import type { Death } from '../../graph/virtual-process.ts';
import { LATEST, OFFICE_BYTES, PERIOD } from '../../support/job-office.ts';

/** A report; `died`; or the code of the refusal with which the job gave up. */
export type Ending = RunReport | 'died' | { readonly refused: string };

let runs = 0;

export interface RunPlaces {
  readonly source: string;
  readonly target: string;
}

/** @param death of the part that writes the target */
export async function jobRun(
  sharepoint: SharePoint,
  { source, target }: RunPlaces,
  death?: Death,
): Promise<Ending> {
  runs += 1;
  const mark = runs.toString(16).padStart(8, '0');
  const reading = sharepoint.process(`reading ${mark}`);
  const writing = sharepoint.process(`writing ${mark}`, death);
  const run = runJob(
    {
      period: workloadPeriod(PERIOD),
      office: { name: 'office.xlsx', bytes: OFFICE_BYTES },
      latest: LATEST,
      isOwn: (path) => isOwnFile(path, [LATEST]),
    },
    {
      source: storeIn(sharepoint, source, reading, 'read'),
      target: storeIn(sharepoint, target, writing),
      io: { progress: () => ({ done: () => undefined, stop: () => undefined }) },
      now: () => new Date(sharepoint.clock.now()),
      nonce: () => mark,
    },
  ).catch((error: unknown) => {
    if (error instanceof TeczkaError) return { refused: error.code };
    throw error;
  });
  return Promise.race([run, writing.died]);
}
