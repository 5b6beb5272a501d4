/** Who gets in and who does not: the workbench's server over HTTP, with a site and files of the test's own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../../scripts/serve/answer.ts';
import type { OfferedWorkbook } from '../../../scripts/serve/offered-workbooks.ts';
import { answerTo } from '../../../scripts/serve/requests.ts';
import { startServer } from '../../../scripts/serve/server.ts';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { Session } from '../../../scripts/serve/session.ts';
import { ask, sessionSecret, type Asked } from '../../support/ask.ts';

const site = new Map([
  ['/', answer(200, 'text/html; charset=utf-8', '<title>Warsztat</title>')],
  ['/workbench.1.js', answer(200, 'text/javascript; charset=utf-8', 'start();')],
]);

let folder: string;
let workbooks: OfferedWorkbook[];
let session: Session;
let server: RunningServer;
let faults: unknown[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-warsztat-'));
  const path = join(folder, 'Rejestr dzieci.xlsx');
  writeFileSync(path, 'bytes of the register');
  workbooks = [{ id: '1', name: 'Rejestr dzieci.xlsx', given: true, path }];
  session = new Session();
  faults = [];
  server = await startServer({
    port: 0,
    answerTo: (request) => answerTo(request, { session, site, workbooks }),
    onFault: (error) => faults.push(error),
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});

const get = (path: string, asked: Asked = {}) => ask(server.port, path, asked);
const withKey = () => `/?klucz=${session.key}`;

/** What the page sends after the printed address was opened. */
const opened = async () => ({ 'x-teczka': await sessionSecret(server.port, withKey()) });

test('the printed address opens a session and leads to the page, with the secret where no server sees it', async () => {
  const { status, headers } = await get(withKey());
  expect(status).toBe(303);
  expect(headers.location).toMatch(/^\/#sesja=[\w-]{43}$/);
  expect(headers.location).not.toContain(session.key);
  // Browsers send the cookies of 127.0.0.1 to every port of it.
  expect(headers['set-cookie']).toBeUndefined();
});

test('with the secret everything is there', async () => {
  const headers = await opened();
  expect((await get('/', { headers })).body.toString()).toBe('<title>Warsztat</title>');
  expect((await get('/workbench.1.js', { headers })).headers['content-type']).toBe(
    'text/javascript; charset=utf-8',
  );
  expect(JSON.parse((await get('/skoroszyty', { headers })).body.toString())).toEqual([
    { id: '1', name: 'Rejestr dzieci.xlsx', given: true },
  ]);
  expect((await get('/skoroszyty/1', { headers })).body.toString()).toBe('bytes of the register');
});

test('the key works once', async () => {
  await opened();
  const again = await get(withKey());
  expect({ status: again.status, location: again.headers.location }).toEqual({
    status: 403,
    location: undefined,
  });
  expect(again.body.toString()).toContain('Adres z kluczem działa raz');
});

test.each(['/workbench.1.js', '/skoroszyty', '//evil.example/', '/\\evil.example/', '/%2f/evil.example/'])(
  'the key opens nothing at %s: it is taken at the root only, and leads nowhere else',
  async (path) => {
    const { status, headers } = await get(`${path}?klucz=${session.key}`);
    expect({ redirected: status === 303, location: headers.location }).toEqual({
      redirected: false,
      location: undefined,
    });
    expect(await get(withKey())).toMatchObject({ status: 303 });
  },
);

test.each([
  { 'sec-purpose': 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'prefetch' },
  { 'x-moz': 'prefetch' },
])('a browser that fetches the address in case it is wanted (%j) spends no key', async (headers) => {
  expect(await get(withKey(), { headers })).toMatchObject({ status: 403 });
  expect(await get(withKey())).toMatchObject({ status: 303 });
});

test.each(['/', '/workbench.1.js'])('%s holds no secret and is there for everybody', async (path) => {
  const { status, headers } = await get(path);
  expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 200, cookie: undefined });
});

test.each(['/skoroszyty', '/skoroszyty/', '/skoroszyty/1', '/skoroszyty/2'])(
  'without the secret %s is a Polish page that tells where the address is',
  async (path) => {
    await opened();
    const { status, headers, body } = await get(path);
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 403,
      type: 'text/html; charset=utf-8',
    });
    expect(body.toString()).toContain('Skopiuj cały adres z okna terminala');
  },
);

test.each(['', 'zgadywany', 'a'.repeat(43)])(
  'a wrong key (%p) opens nothing and spends nothing',
  async (key) => {
    expect(await get(`/?klucz=${key}`)).toMatchObject({ status: 403 });
    expect(await get(withKey())).toMatchObject({ status: 303 });
  },
);

test.each(['', 'zgadywany', 'undefined', 'a'.repeat(43)])(
  'a wrong secret (%p) opens nothing',
  async (sent) => {
    await opened();
    for (const path of ['/skoroszyty', '/skoroszyty/1']) {
      expect(await get(path, { headers: { 'x-teczka': sent } })).toMatchObject({ status: 403 });
    }
  },
);

test('the key is not the secret, nor is the secret taken from a cookie, an address or another session', async () => {
  const { 'x-teczka': secret } = await opened();
  const other = new Session();
  for (const wrong of [session.key, other.open(other.key) ?? '']) {
    expect(await get('/skoroszyty', { headers: { 'x-teczka': wrong } })).toMatchObject({ status: 403 });
  }
  const cookie = `teczka-${server.port}=${secret}; sesja=${secret}; x-teczka=${secret}`;
  expect(await get('/skoroszyty', { headers: { cookie } })).toMatchObject({ status: 403 });
  expect(await get(`/skoroszyty?sesja=${secret}&klucz=${session.key}`)).toMatchObject({ status: 403 });
});

test.each([
  'evil.example',
  'evil.example:PORT',
  '127.0.0.1.evil.example:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  'localhost.:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
])('the Host %p, as after DNS rebinding, is refused even with key and secret', async (host) => {
  const headers = { ...(await opened()), host: host.replace('PORT', String(server.port)) };
  for (const path of ['/', '/skoroszyty/1', withKey()]) {
    const { status, body } = await get(path, { headers });
    expect(status).toBe(403);
    expect(body.toString()).toContain('Zły adres');
  }
});

test.each(['127.0.0.1', 'localhost'])('answers as %s', async (name) => {
  const headers = { host: `${name}:${server.port}` };
  expect(await get(withKey(), { headers })).toMatchObject({ status: 303 });
});

test.each(['cross-site', 'same-site'])(
  'a request that a %s page makes is refused and spends no key',
  async (asker) => {
    const refused = await get(withKey(), { headers: { 'sec-fetch-site': asker } });
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.body.toString()).toContain('Odnośnik z innej strony');
    const headers = { ...(await opened()), 'sec-fetch-site': asker };
    expect(await get('/skoroszyty/1', { headers })).toMatchObject({ status: 403 });
  },
);

test.each(['none', 'same-origin'])('what a browser marks as “%s” is answered', async (asker) => {
  expect(await get(withKey(), { headers: { 'sec-fetch-site': asker } })).toMatchObject({ status: 303 });
});

test.each([
  'http://evil.example',
  'http://127.0.0.1:1',
  'https://127.0.0.1:PORT',
  'http://localhost:PORT',
  'null',
])(
  'the Origin %s is refused, also where the browser does not say who asks, and spends no key',
  async (sent) => {
    const origin = sent.replace('PORT', String(server.port));
    expect(await get(withKey(), { headers: { origin } })).toMatchObject({ status: 403 });
    const headers = { ...(await opened()), origin };
    expect(await get('/skoroszyty/1', { headers })).toMatchObject({ status: 403 });
  },
);

test('its own Origin is answered', async () => {
  const headers = { ...(await opened()), origin: `http://127.0.0.1:${server.port}` };
  expect(await get('/skoroszyty/1', { headers })).toMatchObject({ status: 200 });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
  const headers = await opened();
  expect(await get('/', { method, headers })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('HEAD gives the headers alone, and does not spend the key', async () => {
  expect(await get(withKey(), { method: 'HEAD' })).toMatchObject({ status: 403 });
  const headers = await opened();
  const { status, headers: given, body } = await get('/', { method: 'HEAD', headers });
  expect({ status, length: given['content-length'], body: body.length }).toEqual({
    status: 200,
    length: '23',
    body: 0,
  });
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..\\package.json',
  '//workbench.1.js',
  '/./workbench.1.js',
  '/workbench.1.js/',
  '/workbench.1.js%00',
  '/workbench.html',
  '/taskpane.html',
  '/skoroszyty/',
  '/skoroszyty/2',
  '/skoroszyty/1/../../x',
  '/skoroszyty/Rejestr%20dzieci.xlsx',
  '/__proto__',
  '/constructor',
])('%s leads nowhere', async (path) => {
  const headers = await opened();
  const { status, body } = await get(path, { headers });
  expect(status).toBe(404);
  expect(body.toString()).not.toContain(path);
});

test.each(['http://evil.example/', 'http://127.0.0.1/', '*', 'workbench.1.js'])(
  'the target %s, as proxies get it, is refused',
  async (target) => {
    const headers = await opened();
    expect(await get(target, { headers })).toMatchObject({ status: 400 });
  },
);

test('every answer keeps others out and is kept nowhere', async () => {
  const headers = await opened();
  const answers = await Promise.all(
    ['/', '/skoroszyty', '/skoroszyty/1', '/nie-ma'].map((path) => get(path, { headers })),
  );
  answers.push(await get('/'), await get('/', { method: 'POST' }));
  for (const answered of answers) {
    expect(answered.headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    const policy = answered.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('the policy of the answers is that of the page, and keeps it out of frames', async () => {
  const html = readFileSync(join(import.meta.dirname, '../../../addin/workbench/workbench.html'), 'utf8');
  const ofPage =
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]?.split('; ') ?? [];
  const ofAnswer = String((await get('/')).headers['content-security-policy']).split('; ');
  // A policy in a page cannot speak of frames.
  expect(ofAnswer.sort()).toEqual([...ofPage, "frame-ancestors 'none'"].sort());
});

test('a workbook that is gone is answered in Polish, with its name and without its folder', async () => {
  const headers = await opened();
  rmSync(join(folder, 'Rejestr dzieci.xlsx'));
  const { status, body } = await get('/skoroszyty/1', { headers });
  expect(status).toBe(404);
  expect(JSON.parse(body.toString())).toMatchObject({ error: { code: 'file-unreadable' } });
  expect(body.toString()).toContain('nie ma takiego pliku');
  expect(body.toString()).not.toContain(folder);
});

test('what the browser gets of a fault of ours is that there was one', async () => {
  workbooks = [{ id: '1', name: 'x', given: true, path: 'zero\0byte' }];
  const headers = await opened();
  const { status, body } = await get('/skoroszyty/1', { headers });
  expect({ status, told: faults.splice(0).length }).toEqual({ status: 500, told: 1 });
  expect(body.toString()).not.toContain('zero');
});
