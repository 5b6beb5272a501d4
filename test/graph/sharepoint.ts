/**
 * A SharePoint that runs on this machine: sites, libraries and files in memory, spoken to as Microsoft Graph v1.0 over
 * HTTPS, so that the real client talks to it unchanged. Time is virtual, faults come by seed. Where the documentation
 * leaves room, it does the worse thing for a client.
 */
import { Agent } from 'undici';
import { Refusal } from './answer.ts';
import type { Answer, Asked } from './answer.ts';
import { certificate } from './certificate.ts';
import { VirtualClock } from './clock.ts';
import { libraryControl } from './control.ts';
import type { LibraryControl } from './control.ts';
import type { Delivery } from './faults/fault.ts';
import { Weather } from './faults/weather.ts';
import type { RandomFaults, ThrottleOrder } from './faults/weather.ts';
import { serveHttps } from './https-server.ts';
import { Library } from './library/library.ts';
import { makeSite } from './library/sites.ts';
import { Permissions } from './permissions.ts';
import type { Role } from './permissions.ts';
import { Recorder } from './requests.ts';
import type { RecordedRequest } from './requests.ts';
import { answerGraph } from './services/index.ts';
import type { World } from './services/service.ts';
import { Storage } from './storage.ts';
import { Throttling } from './throttling.ts';
import { virtualProcess } from './virtual-process.ts';
import type { Death, VirtualProcess } from './virtual-process.ts';

/** Files by path, for each library of each site; the first library is the site's own. */
export type Seed = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>>>;

export interface SharePointOptions {
  readonly seed?: Seed;
  readonly faults?: RandomFaults;
  /** Milliseconds by which the server's dates are ahead. */
  readonly clockSkew?: number;
  readonly throttle?: ThrottleOrder;
  /** Entries on a page; default 200. */
  readonly pageSize?: number;
  /** Where requests are written besides `requests`. */
  readonly requestsFile?: string;
}

export interface SharePoint {
  /** „https://localhost:1234/v1.0”. */
  readonly graphUrl: string;
  /** „localhost:1234”: in the place of graph.microsoft.com. */
  readonly graphHost: string;
  /** Host of the sites, as they are addressed in Graph. */
  readonly host: string;
  /** Its certificate, as PEM. */
  readonly ca: string;
  readonly clock: VirtualClock;
  readonly permissions: Permissions;
  readonly weather: Weather;
  readonly requests: readonly RecordedRequest[];
  /** What clients did that they must not: called before Retry-After was over. */
  readonly clientFaults: readonly string[];
  /** A transport for a client that has no name and never dies. */
  readonly fetch: typeof fetch;
  process(name: string, death?: Death): VirtualProcess;
  /** A library as people see and change it, past Graph. */
  library(site: string, drive?: string): LibraryControl;
  grant(site: string, role: Role | undefined): void;
  throttleNext(order: ThrottleOrder): void;
  /** Milliseconds. */
  setClockSkew(skew: number): void;
  setPageSize(size: number): void;
  /** What happens past Graph while clients are at work: called before each request is served. None by default. */
  setHappenings(happen?: () => void): void;
  stop(): Promise<void>;
}

export const HOST = 'zmyslin.sharepoint.example';

const DEFAULT_SEED: Seed = { '/sites/mcpr': { Dokumenty: {} } };

export async function startSharePoint(options: SharePointOptions = {}): Promise<SharePoint> {
  const clock = new VirtualClock();
  const weather = new Weather();
  const permissions = new Permissions();
  const recorder = new Recorder(options.requestsFile);
  let skew = options.clockSkew ?? 0;
  let happenings: () => void = () => undefined;
  const throttling = new Throttling(clock.now, () => skew);
  const date = (): number => clock.now() + skew;
  const pems = await certificate();

  const deliver = (asked: Asked, host: 'graph' | 'storage', act: (asked: Asked) => Answer): Delivery => {
    recorder.record(asked, host);
    happenings();
    const waiting = throttling.refusal(asked, host, () => weather.throttling());
    if (waiting !== undefined) return { answer: waiting };
    const fault = weather.faultFor(asked, host);
    const answer = fault?.acts === false ? undefined : answered(fault?.arrives?.(asked) ?? asked, act);
    if (fault === undefined) return { answer };
    clock.advance(fault.slow ?? 0);
    return fault.deliver(answer);
  };

  const storageServer = await serveHttps(
    pems,
    (asked) => deliver(asked, 'storage', (each) => storage.answer(each)),
    date,
  );
  const storage = new Storage(`https://127.0.0.1:${String(storageServer.port)}`, clock.now);
  const graphServer = await serveHttps(
    pems,
    (asked) => deliver(asked, 'graph', (each) => answerGraph(world, each)),
    date,
  );
  const seed = options.seed ?? DEFAULT_SEED;
  const sites = Object.entries(seed).map(([path, drives], at) =>
    makeSite(HOST, path, Object.keys(drives), at, clock.now),
  );
  const world: World = {
    root: `https://localhost:${String(graphServer.port)}/v1.0`,
    library: new Library(HOST, sites),
    permissions,
    storage,
    pageSize: options.pageSize ?? 200,
    now: clock.now,
  };
  const agent = new Agent({ connect: { ca: pems.certificate } });
  const site = (path: string) => {
    const found = sites.find((each) => each.path === path);
    if (found === undefined) throw new Error(`No site ${path} in the seed`);
    return found;
  };
  const library = (path: string, name?: string): LibraryControl => {
    const drive = site(path).drives.find((each) => name === undefined || each.name === name);
    if (drive === undefined) throw new Error(`No library ${String(name)} in ${path}`);
    return libraryControl(drive);
  };
  for (const [path, drives] of Object.entries(seed)) {
    permissions.grant(site(path), 'write');
    for (const [name, files] of Object.entries(drives)) {
      for (const [file, bytes] of Object.entries(files)) library(path, name).write(file, bytes);
    }
  }
  weather.set(options.faults);
  if (options.throttle !== undefined) throttling.orderNext(options.throttle);

  return {
    graphUrl: world.root,
    graphHost: new URL(world.root).host,
    host: HOST,
    ca: pems.certificate,
    clock,
    permissions,
    weather,
    requests: recorder.requests,
    clientFaults: throttling.faults,
    fetch: virtualProcess(agent, '').fetch,
    process: (name, death) => virtualProcess(agent, name, death),
    library,
    grant(path, role) {
      permissions.grant(site(path), role);
    },
    throttleNext(order) {
      throttling.orderNext(order);
    },
    setClockSkew(milliseconds) {
      skew = milliseconds;
    },
    setPageSize(size) {
      world.pageSize = size;
    },
    setHappenings(happen = () => undefined) {
      happenings = happen;
    },
    async stop() {
      recorder.flush();
      await agent.destroy();
      await Promise.all([graphServer.stop(), storageServer.stop()]);
    },
  };
}

function answered(asked: Asked, act: (asked: Asked) => Answer): Answer {
  try {
    return act(asked);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
