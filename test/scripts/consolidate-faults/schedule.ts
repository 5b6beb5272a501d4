/**
 * One schedule of faults by seed: people edit, also while the job runs; the job runs (alone, two at once, for two periods
 * at once, or cut at some request) on a clock that may be behind; the service fails, throttles, locks and forgets. After
 * every run the target is looked at and the reports are compared with what was so; in the end all has to be exact.
 */
import { workbookName } from '../../../scripts/workload/job/names.ts';
import { randomBy } from '../../graph/random.ts';
import type { Random } from '../../graph/random.ts';
import type { LibraryControl } from '../../graph/control.ts';
import type { SharePoint } from '../../graph/sharepoint.ts';
import { SITE } from '../../graph/store-place.ts';
import { PERIOD } from '../../support/job-office.ts';
import { GoneWatch } from './gone-watch.ts';
import { jobRun } from './job-run.ts';
import type { Ran, RunOrder } from './job-run.ts';
import type { Manager } from './manager.ts';
import { shownBy } from './target-rows.ts';
import { TeamsFolder } from './teams-folder.ts';
import { untruths } from './witness.ts';
import type { Circumstances } from './witness.ts';

const QUARTER = '2026-Q2';
const HOUR = 3_600_000;
const INDEX = '_teczka/stan.json';

/** Everything that went wrong; nothing when the schedule held. @param done is given the workbook of the end */
export async function runSchedule(
  sharepoint: SharePoint,
  seed: number,
  manager: Manager,
  done: (latest: Uint8Array) => readonly string[] = () => [],
): Promise<readonly string[]> {
  const schedule = new Schedule(sharepoint, seed, manager);
  for (let rounds = 1 + schedule.random.below(3); rounds > 0; rounds--) await schedule.round();
  await schedule.end();
  const latest = schedule.latest(PERIOD);
  if (latest !== undefined) schedule.wrong.push(...done(latest));
  schedule.library.remove(schedule.root);
  return schedule.wrong.map((each) => `seed ${String(seed)}: ${each}`);
}

class Schedule {
  readonly wrong: string[] = [];
  readonly root: string;
  readonly random: Random;
  readonly library: LibraryControl;
  readonly #sharepoint: SharePoint;
  readonly #seed: number;
  readonly #manager: Manager;
  readonly #folder: TeamsFolder;
  readonly #gone: GoneWatch;
  readonly #periods = new Set([PERIOD]);
  /** Rounds for which the manager still has the workbook open. */
  #open = 0;
  #round = 0;

  constructor(sharepoint: SharePoint, seed: number, manager: Manager) {
    [this.#sharepoint, this.#seed, this.#manager] = [sharepoint, seed, manager];
    this.random = randomBy(seed);
    this.library = sharepoint.library(SITE);
    this.root = `Schemat ${String(seed)}`;
    this.#folder = new TeamsFolder(this.library, `${this.root}/Zestawienia`, this.random);
    this.#gone = new GoneWatch(this.#folder);
    this.library.makeFolder(`${this.root}/Wynik`);
  }

  latest(period: string): Uint8Array | undefined {
    return this.library.read(this.#target(workbookName(period)));
  }

  async round(): Promise<void> {
    const { random, library } = this;
    this.#round += 1;
    for (let edits = random.below(3); edits > 0; edits--) this.#folder.edit();
    if (random.chance(0.2)) this.#managerSaves();
    if (random.chance(0.2)) this.#open = random.pick([1, 1, 3]);
    if (random.chance(0.2)) library.expireTokens();
    if (random.chance(0.1)) this.#sharepoint.permissions.expireToken();
    if (random.chance(0.06)) this.#damageState();
    this.#sharepoint.setClockSkew(random.chance(0.3) ? (random.below(7200) - 3600) * 1000 : 0);
    const weather = randomBy(this.#seed * 16 + this.#round);
    this.#sharepoint.weather.set({
      seed: weather.below(2 ** 31),
      share: random.next() * 0.12,
      throttled: 0.03,
    });
    if (random.chance(0.4)) this.#sharepoint.setHappenings(this.#happenings(weather));
    const orders = random.pick(ORDERS)(random);
    const behind = random.chance(0.2) ? HOUR : 0;
    await this.#run(
      orders.map((order) => ({ ...order, behind })),
      false,
    );
    this.#sharepoint.setHappenings();
    this.#open = Math.max(0, this.#open - 1);
  }

  /** The weather is fine, nobody edits, nothing is locked: everything gets done, then there is nothing left to do. */
  async end(): Promise<void> {
    this.#sharepoint.weather.set(undefined);
    this.#sharepoint.setClockSkew(0);
    this.#open = 0;
    for (const period of this.#periods) {
      await this.#run([{ period }], true);
      const workbook = this.latest(period);
      const shown = workbook === undefined ? 'nothing' : shownBy(workbook).join();
      const expected = this.#folder.expected().join();
      if (shown !== expected) this.wrong.push(`in the end ${period} shows ${shown}, not ${expected}`);
    }
    const idle = await this.#run([{}], true);
    const outcomes = idle.map(({ ending }) =>
      ending !== 'died' && 'outcome' in ending ? [ending.outcome, ...ending.read].join() : 'no report',
    );
    if (outcomes.join() !== 'unchanged') this.wrong.push(`a run with nothing to do: ${outcomes.join()}`);
    const latest = this.latest(PERIOD);
    if (latest !== undefined) this.wrong.push(...this.#manager.lostFrom(latest));
  }

  async #run(orders: readonly RunOrder[], isFine: boolean): Promise<readonly Ran[]> {
    const { library } = this;
    const places = { source: `${this.root}/Zestawienia`, target: this.#target('') };
    const path = this.#target(workbookName(PERIOD));
    this.#folder.watch();
    const isDamaged = this.#isStateDamaged();
    const isLocked = this.#open > 0 && library.id(path) !== undefined;
    if (isLocked) library.lock(path);
    orders.forEach(({ period = PERIOD }) => this.#periods.add(period));
    const ran = await Promise.all(orders.map((order) => jobRun(this.#sharepoint, places, order)));
    for (const run of ran) {
      const isApril = run.period === PERIOD;
      const circumstances: Circumstances = {
        isFine,
        isDamaged,
        folder: this.#folder,
        latest: this.latest(run.period),
        target: (name) => library.read(this.#target(name)),
        locked: isApril && isLocked ? 'always' : 'never',
        isAlone: orders.length === 1,
      };
      this.wrong.push(...untruths(run, circumstances).map((what) => `${run.period} ${what}`));
    }
    if (isDamaged) this.#gone.forget();
    this.wrong.push(...this.#gone.concealedBy(ran));
    if (isLocked) library.unlock(path);
    return ran;
  }

  /** What people and the service do while runs are at work. */
  #happenings(random: Random): () => void {
    const happenings: readonly [() => void, ...(() => void)[]] = [
      () => this.#managerSaves(),
      () => this.#folder.edit(),
      () => this.library.expireTokens(),
      () => this.#sharepoint.permissions.expireToken(),
    ];
    return () => {
      if (random.chance(0.05)) random.pick(happenings)();
    };
  }

  #managerSaves(): void {
    const path = this.#target(workbookName(PERIOD));
    const workbook = this.library.read(path);
    if (workbook !== undefined && this.#open === 0) this.library.write(path, this.#manager.save(workbook));
  }

  /** Somebody lays half a file in the place of the index. */
  #damageState(): void {
    const index = this.library.read(this.#target(INDEX));
    if (index !== undefined) this.library.write(this.#target(INDEX), index.slice(0, index.length >> 1));
  }

  /** Until a run replaces it. */
  #isStateDamaged(): boolean {
    const index = this.library.read(this.#target(INDEX));
    return index !== undefined && index.at(-1) !== '\n'.charCodeAt(0);
  }

  #target(name: string): string {
    return [this.root, 'Wynik', ...(name === '' ? [] : [name])].join('/');
  }
}

type Orders = (random: Random) => readonly RunOrder[];

const ORDERS: readonly [Orders, ...Orders[]] = [
  () => [{}],
  () => [{}, {}],
  () => [{}, { period: QUARTER }],
  (random) => [{ death: { at: 1 + random.below(40), sent: random.chance(0.5) } }],
];
