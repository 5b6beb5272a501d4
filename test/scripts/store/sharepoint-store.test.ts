/** The store in SharePoint against a SharePoint that runs on this machine: how much it asks, and what it says. */
import { storeAt } from '../../../scripts/store/store-at.ts';
import type { StoreSession } from '../../../scripts/store/store-session.ts';
import { HOST, startSharePoint, type SharePoint, type SharePointOptions } from '../../graph/sharepoint.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes);
const ADDRESS = `sharepoint:https://${HOST}/sites/mcpr/Shared%20Documents/Zestawienia`;

/** The least that a fragment can be. */
const FRAGMENT = 320 * 1024;

let sharePoint: SharePoint | undefined;
afterEach(async () => sharePoint?.stop());

async function start(options: SharePointOptions = {}): Promise<SharePoint> {
  sharePoint = await startSharePoint({
    seed: {
      '/sites/mcpr': {
        Dokumenty: {
          'Zestawienia/2026-04/ZPS 1.xlsx': bytesOf('pierwszy'),
          "Zestawienia/2026-04/Łódź #2 100% O’Hara's + & (a).xlsx": bytesOf('drugi'),
          'Inne/poza.xlsx': bytesOf('poza'),
        },
        Archiwum: { 'a.xlsx': bytesOf('archiwum') },
      },
    },
    ...options,
  });
  return sharePoint;
}

function sessionOf(server: SharePoint): StoreSession {
  return {
    fetch: server.fetch,
    token: () => Promise.resolve(server.permissions.token),
    now: server.clock.now,
    sleep: server.clock.sleep,
    random: () => 0.5,
    deadline: server.clock.now() + 3_600_000,
    graphHost: server.graphHost,
    fragment: FRAGMENT,
    application: { id: '11111111-2222-4333-8444-555555555555', name: 'Teczka' },
  };
}

test('a first run lists all files below the folder and reads them', async () => {
  const store = storeAt(ADDRESS, sessionOf(await start()));
  const { files, complete, gone } = await store.changes(undefined);
  expect(complete).toBe(true);
  expect(gone).toEqual([]);
  const read = await Promise.all(files.map(async (file) => [file.path, textOf(await store.read(file))]));
  expect(Object.fromEntries(read)).toEqual({
    '2026-04/ZPS 1.xlsx': 'pierwszy',
    "2026-04/Łódź #2 100% O’Hara's + & (a).xlsx": 'drugi',
  });
});

test('a run with nothing changed asks three times: the state, its content, and what changed', async () => {
  const server = await start();
  const first = storeAt(ADDRESS, sessionOf(server));
  const { cursor } = await first.changes(undefined);
  expect(await first.create('_teczka/stan.json', bytesOf(cursor))).toMatchObject({ outcome: 'written' });
  const { cursor: next } = await first.changes(cursor);
  const before = server.requests.length;
  const second = storeAt(ADDRESS, sessionOf(server));
  expect(textOf((await second.open('_teczka/stan.json'))?.bytes)).toBe(cursor);
  expect(await second.changes(next)).toMatchObject({ files: [], gone: [], complete: false });
  expect(server.requests.slice(before)).toHaveLength(3);
  expect(second.requests).toMatchObject({ list: 1, read: 2, write: 0 });
});

test('only what changed is told, and a file that was moved away is gone', async () => {
  const server = await start();
  const store = storeAt(ADDRESS, sessionOf(server));
  const { cursor, files } = await store.changes(undefined);
  const library = server.library('/sites/mcpr');
  library.write('Zestawienia/2026-04/ZPS 1.xlsx', bytesOf('nowy'));
  library.move("Zestawienia/2026-04/Łódź #2 100% O’Hara's + & (a).xlsx", 'Inne/b.xlsx');
  const next = await store.changes(cursor);
  expect(next.complete).toBe(false);
  expect(next.files.map(({ path }) => path)).toEqual(['2026-04/ZPS 1.xlsx']);
  expect(next.gone).toEqual([files.find(({ path }) => path.includes('Łódź'))?.id]);
});

test('a folder with another name gives its files their new paths', async () => {
  const server = await start();
  const store = storeAt(ADDRESS, sessionOf(server));
  const { cursor, files } = await store.changes(undefined);
  server.library('/sites/mcpr').move('Zestawienia/2026-04', 'Zestawienia/2026-04 kwiecień');
  const next = await store.changes(cursor);
  expect(next.complete).toBe(true);
  expect(next.files.map(({ id, version }) => [id, version]).sort()).toEqual(
    files.map(({ id, version }) => [id, version]).sort(),
  );
  expect(next.files.every(({ path }) => path.startsWith('2026-04 kwiecień/'))).toBe(true);
});

test('a replacement names the tag; a file that somebody changed or has open stays as it is', async () => {
  const server = await start();
  const store = storeAt(ADDRESS, sessionOf(server));
  const library = server.library('/sites/mcpr');
  const content = await store.open('2026-04/ZPS 1.xlsx');
  const tag = content?.tag ?? '';
  expect(await store.create('2026-04/ZPS 1.xlsx', bytesOf('x'))).toEqual({ outcome: 'exists' });
  library.lock('Zestawienia/2026-04/ZPS 1.xlsx');
  expect(await store.replace('2026-04/ZPS 1.xlsx', bytesOf('x'), tag)).toEqual({ outcome: 'locked' });
  library.unlock('Zestawienia/2026-04/ZPS 1.xlsx');
  const written = await store.replace('2026-04/ZPS 1.xlsx', bytesOf('x'), tag);
  expect(written.outcome).toBe('written');
  expect(await store.replace('2026-04/ZPS 1.xlsx', bytesOf('y'), tag)).toEqual({ outcome: 'changed' });
  expect(await store.replace('2026-04/nie ma.xlsx', bytesOf('y'), tag)).toEqual({ outcome: 'changed' });
  expect(textOf((await store.open('2026-04/ZPS 1.xlsx'))?.bytes)).toBe('x');
  expect((await store.open('2026-04/ZPS 1.xlsx'))?.tag).toBe('tag' in written && written.tag);
});

test('a file of several fragments arrives whole, in folders that were not there', async () => {
  const server = await start();
  const store = storeAt(`sharepoint:https://${HOST}/sites/mcpr/Archiwum`, sessionOf(server));
  const bytes = new Uint8Array(2.5 * FRAGMENT).map((_, at) => (at * 31) % 251);
  expect(await store.create('nowy/rok/duży.bin', bytes)).toMatchObject({ outcome: 'written' });
  expect(
    Buffer.from(server.library('/sites/mcpr', 'Archiwum').read('nowy/rok/duży.bin') ?? []).equals(bytes),
  ).toBe(true);
  await store.remove('nowy/rok/duży.bin');
  await store.remove('nowy/rok/duży.bin');
  expect(await store.open('nowy/rok/duży.bin')).toBeUndefined();
});

test.each([
  ['read', 'roles": [\n    "read"'],
  ['write', 'roles": [\n    "write"'],
] as const)('missing access to %s is told with the request that grants it', async (role, roles) => {
  const server = await start();
  server.grant('/sites/mcpr', undefined);
  const store = storeAt(ADDRESS, sessionOf(server), role);
  await expect(store.changes(undefined)).rejects.toMatchObject({
    code: 'graph-no-access',
    message: expect.stringContaining(roles) as string,
  });
  await expect(store.open('a.json')).rejects.toThrow(
    `POST https://${server.graphHost}/v1.0/sites/${HOST}:/sites/mcpr:/permissions`,
  );
});

test('two stores of one session leave the servers alone when one of them is told to wait', async () => {
  const server = await start();
  const session = sessionOf(server);
  const waits: number[] = [];
  let asked = 0;
  const shared: StoreSession = {
    ...session,
    fetch: () => {
      asked += 1;
      return Promise.resolve({
        status: 429,
        headers: new Headers({ 'retry-after': '90' }),
        arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
      });
    },
    sleep: (wait) => {
      waits.push(wait);
      return new Promise(() => undefined);
    },
  };
  const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
  void storeAt(ADDRESS, shared, 'read').changes(undefined);
  await aMoment();
  void storeAt(ADDRESS, shared).open('a.json');
  await aMoment();
  expect([asked, waits]).toEqual([1, [90_000, 90_000]]);
});

test.each([
  ['malware', { code: 'accessDenied', innerError: { code: 'malwareDetected' } }],
  ['a lock', { code: 'resourceLocked' }],
])('%s keeps one file from being read, and says so of this file', async (_what, error) => {
  const server = await start();
  const session = sessionOf(server);
  const [file] = (await storeAt(ADDRESS, session).changes(undefined)).files;
  if (file === undefined) throw new Error('No file');
  const fetch: StoreSession['fetch'] = () =>
    Promise.resolve({
      status: 423,
      headers: new Headers(),
      arrayBuffer: () => new Blob([JSON.stringify({ error })]).arrayBuffer(),
    });
  await expect(storeAt(ADDRESS, { ...session, fetch }).read(file)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining(file.path.split('/').at(-1) ?? '') as string,
  });
});

test('a store that is only read refuses to be written', async () => {
  const store = storeAt(ADDRESS, sessionOf(await start()), 'read');
  await expect(store.create('a.txt', bytesOf('a'))).rejects.toMatchObject({ code: 'store-read-only' });
});

test('a hyperlink leads to the file in the browser, also where the address names the library by its title', async () => {
  const server = await start();
  const byTitle = ADDRESS.replace('Shared%20Documents', 'Dokumenty');
  for (const address of [ADDRESS, byTitle, 'sharepoint:drive:b!000000Zmyslin/Zestawienia']) {
    const store = storeAt(address, sessionOf(server));
    await store.changes(undefined);
    expect(store.link('2026-04/ZPS 1.xlsx', undefined)).toBe(
      `https://${HOST}/sites/mcpr/Shared%20Documents/Zestawienia/2026-04/ZPS%201.xlsx?web=1`,
    );
  }
});
