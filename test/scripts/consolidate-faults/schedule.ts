/**
 * One schedule of faults by seed: people edit, the job runs (alone, two at once, or cut at some request), the service
 * fails, throttles, locks and forgets; after every run the target is looked at, and in the end it has to be exact.
 */
import { read, write } from 'xlsx';
import { randomBy } from '../../graph/random.ts';
import type { Random } from '../../graph/random.ts';
import type { SharePoint } from '../../graph/sharepoint.ts';
import { SITE } from '../../graph/store-place.ts';
import { LATEST } from '../../support/job-office.ts';
import { jobRun } from './job-run.ts';
import type { Ending, RunPlaces } from './job-run.ts';
import { shownBy } from './target-rows.ts';
import { TeamsFolder } from './teams-folder.ts';

/** Everything that went wrong; nothing when the schedule held. */
export async function runSchedule(sharepoint: SharePoint, seed: number): Promise<readonly string[]> {
  const random = randomBy(seed);
  const library = sharepoint.library(SITE);
  const root = `Schemat ${String(seed)}`;
  const places: RunPlaces = { source: `${root}/Zestawienia`, target: `${root}/Wynik` };
  const latest = `${places.target}/${LATEST}`;
  const folder = new TeamsFolder(library, places.source, random);
  library.makeFolder(places.target);
  const wrong: string[] = [];
  const check = (endings: readonly Ending[]): void => {
    wrong.push(...endings.flatMap((ending) => untruths(ending, library.read(latest), folder.expected())));
  };

  const rounds = 1 + random.below(3);
  for (let round = 0; round < rounds; round++) {
    for (let edits = random.below(3); edits > 0; edits--) folder.edit();
    const isThere = library.read(latest) !== undefined;
    if (isThere && random.chance(0.2)) library.write(latest, savedAgain(library.read(latest)));
    if (isThere && random.chance(0.3)) library.lock(latest);
    if (random.chance(0.2)) library.expireTokens();
    if (random.chance(0.1)) sharepoint.permissions.expireToken();
    sharepoint.setClockSkew(random.chance(0.3) ? (random.below(7200) - 3600) * 1000 : 0);
    sharepoint.weather.set({ seed: seed * 16 + round, share: random.next() * 0.12, throttled: 0.03 });
    check(await random.pick(RUNS)(sharepoint, places, random));
    if (library.id(latest) !== undefined) library.unlock(latest);
  }

  sharepoint.weather.set(undefined);
  sharepoint.setClockSkew(0);
  const last = await jobRun(sharepoint, places);
  check([last]);
  const shown = library.read(latest);
  if (shown === undefined || shownBy(shown).join() !== folder.expected().join()) {
    wrong.push(
      `in the end: ${shown === undefined ? 'nothing' : shownBy(shown).join()}, not ${folder.expected().join()}`,
    );
  }
  const idle = await jobRun(sharepoint, places);
  if (outcomeOf(idle) !== 'unchanged') wrong.push(`a run with nothing to do: ${outcomeOf(idle)}`);
  library.remove(root);
  return wrong.map((each) => `seed ${String(seed)}: ${each}`);
}

type Run = (sharepoint: SharePoint, places: RunPlaces, random: Random) => Promise<readonly Ending[]>;

const RUNS: readonly [Run, ...Run[]] = [
  async (sharepoint, places) => [await jobRun(sharepoint, places)],
  async (sharepoint, places) => {
    const endings = await Promise.all([jobRun(sharepoint, places), jobRun(sharepoint, places)]);
    return endings;
  },
  async (sharepoint, places, random) => [
    await jobRun(sharepoint, places, { at: 1 + random.below(25), sent: random.chance(0.5) }),
  ],
];

const outcomeOf = (ending: Ending): string =>
  ending === 'died' ? 'died' : 'refused' in ending ? ending.refused : ending.outcome;

/** Refusals with which the job may give up when the service does not work. */
const MAY_GIVE_UP = 'graph-';

/** What a run said or left that is not so. Nobody edits while it runs. */
function untruths(
  ending: Ending,
  target: Uint8Array | undefined,
  expected: readonly string[],
): readonly string[] {
  const shown = target === undefined ? undefined : shownBy(target).join();
  if (ending === 'died') return [];
  if ('refused' in ending)
    return ending.refused.startsWith(MAY_GIVE_UP) ? [] : [`gave up with ${ending.refused}`];
  const isExact = shown === expected.join();
  const saysDone = ending.outcome === 'written' || ending.outcome === 'unchanged';
  // `changed` is delivered too, with another content than in the former run.
  const delivered = ending.summary.teams
    .filter(({ status }) => status === 'delivered' || status === 'changed')
    .map(({ id }) => id);
  const teams = expected.map((line) => line.split(' ')[0] ?? '');
  return [
    ...(saysDone && !isExact
      ? [`said ${ending.outcome}, but shows ${String(shown)}, not ${expected.join()}`]
      : []),
    ...(saysDone && delivered.sort().join() !== teams.join()
      ? [`told of ${delivered.join()}, not ${teams.join()}`]
      : []),
    ...(saysDone && ending.unread.length > 0 ? ['said it was done with files unread'] : []),
  ];
}

/** The manager opens the workbook and saves it: the same content, other bytes. */
function savedAgain(workbook: Uint8Array | undefined): Uint8Array {
  const book = read(workbook, { type: 'array' });
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
