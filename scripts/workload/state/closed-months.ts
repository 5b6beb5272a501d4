/**
 * Closed months: the results of files as they were when somebody closed the month, each month in a file of its own, which
 * the index names. They cannot be read anew, so a damaged index does not lose them: they are looked for by name.
 * Written by `teczka workload close`, read by the job.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { teamFileFromJson, teamFileToJson, type TeamFile } from '../../../core/workload/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { yearMonth, type YearMonth } from '../../../core/values/year-month.ts';
import type { Store, Written } from '../../store/store.ts';
import type { StateIndex } from './model.ts';
import type { StatePaths } from './paths.ts';

const SCHEMA = 1;

const zClosedFile = z.strictObject({
  schema: z.literal(SCHEMA),
  month: z.string(),
  /** Day, `YYYY-MM-DD`. */
  on: z.string(),
  /** Account of the machine that closed it. */
  by: z.string(),
  results: z.array(z.unknown()),
});

export interface Closing {
  readonly on: string;
  readonly by: string;
}

/** Undefined where the month is not closed. @throws TeczkaError `closed-month-damaged` */
export async function readClosedMonth(
  store: Store,
  paths: StatePaths,
  month: string,
): Promise<(Closing & { readonly results: readonly TeamFile[] }) | undefined> {
  const content = await store.open(paths.closed(month));
  if (content === undefined) return undefined;
  try {
    const { on, by, results } = zClosedFile.parse(JSON.parse(gunzipSync(content.bytes).toString('utf8')));
    return { on, by, results: results.map(teamFileFromJson) };
  } catch (error) {
    throw new TeczkaError(
      'closed-month-damaged',
      `Zapis zamkniętego miesiąca ${month} jest uszkodzony. Przywróć plik „${paths.closed(month)}” z kopii albo otwórz miesiąc ponownie: teczka workload close --reopen.`,
      { file: paths.closed(month) },
      { cause: error },
    );
  }
}

/** `exists` when the month is closed already. */
export function writeClosedMonth(
  store: Store,
  paths: StatePaths,
  month: string,
  { on, by, results }: Closing & { readonly results: readonly TeamFile[] },
): Promise<Written> {
  const content = { schema: SCHEMA, month, on, by, results: results.map(teamFileToJson) };
  return store.create(paths.closed(month), gzipSync(JSON.stringify(content)));
}

/** The frozen results of those of these months that are closed. */
export async function closedResults(
  store: Store,
  paths: StatePaths,
  { closed }: Pick<StateIndex, 'closed'>,
  months: readonly YearMonth[],
): Promise<ReadonlyMap<YearMonth, readonly TeamFile[]>> {
  const found = new Map<YearMonth, readonly TeamFile[]>();
  for (const month of months.filter((each) => Object.hasOwn(closed, each))) {
    const read = await readClosedMonth(store, paths, month);
    if (read !== undefined) found.set(yearMonth(month), read.results);
  }
  return found;
}

/** After the index was lost: which of these months are closed. */
export async function lookForClosed(
  store: Store,
  paths: StatePaths,
  months: readonly YearMonth[],
): Promise<StateIndex['closed']> {
  const found: [string, Closing][] = [];
  for (const month of months) {
    const read = await readClosedMonth(store, paths, month);
    if (read !== undefined) found.push([month, { on: read.on, by: read.by }]);
  }
  return Object.fromEntries(found);
}
