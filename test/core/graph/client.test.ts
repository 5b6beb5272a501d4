/** What is repeated, how long is waited, and what is said in the end; answers are made by hand. */
import { z } from 'zod';
import { TeczkaError } from '../../../core/values/errors.ts';
import { CUT, fakeGraph, graphFault, type FakeGraph, type MadeAnswer } from './fake-graph.ts';

const OK: MadeAnswer = { status: 200, body: { ok: true } };
const zOk = z.object({ ok: z.boolean() });
const get = ({ client }: FakeGraph) =>
  client.json(zOk, { method: 'GET', url: '/drives/d', repeatable: true });
const post = ({ client }: FakeGraph) =>
  client.json(zOk, { method: 'POST', url: '/drives/d', body: { name: 'a' }, repeatable: false });

describe('waits', () => {
  test.each<[string, MadeAnswer, number]>([
    ['seconds', graphFault(429, 'activityLimitReached', undefined, { 'retry-after': '300' }), 300_000],
    [
      'a date by the clock of the server',
      graphFault(503, 'serviceNotAvailable', undefined, {
        'retry-after': 'Mon, 04 May 2026 09:02:00 GMT',
        date: 'Mon, 04 May 2026 09:00:00 GMT',
      }),
      120_000,
    ],
    [
      'a date without a clock',
      graphFault(429, 'tooManyRequests', undefined, { 'retry-after': 'Mon, 04 May 2026 06:00:30 GMT' }),
      30_000,
    ],
    ['no time at all', graphFault(429, 'tooManyRequests', undefined, { 'retry-after': '0' }), 1000],
    ['nothing', graphFault(504, 'generalException'), 1000],
  ])('as long as the service asks by %s', async (_what, refusal, wait) => {
    const graph = fakeGraph([refusal, OK]);
    expect(await get(graph)).toEqual({ ok: true });
    expect(graph.waits).toEqual([wait]);
  });

  test('longer each time where the service does not say', async () => {
    const graph = fakeGraph([CUT, { status: 502 }, { status: 500, body: '<html>' }, OK]);
    await get(graph);
    expect(graph.waits).toEqual([1000, 2000, 4000]);
  });

  test('not beyond the end of the job', async () => {
    const graph = fakeGraph([graphFault(429, 'x', undefined, { 'retry-after': '660' })], 600_000);
    await expect(get(graph)).rejects.toMatchObject({ code: 'graph-deadline' });
    expect(graph.calls).toHaveLength(1);
    await expect(get(graph)).rejects.toThrow('za 11\u00a0minut');
    expect(graph.calls).toHaveLength(1);
  });

  test('not at all when the job is over, which is said without a time to wait', async () => {
    const graph = fakeGraph([OK], 0);
    await expect(get(graph)).rejects.toThrow('skończył');
    expect(graph.calls).toEqual([]);
  });

  test('with the next request also after one that is not sent again', async () => {
    const graph = fakeGraph([graphFault(503, 'x', undefined, { 'retry-after': '60' }), OK]);
    await expect(post(graph)).rejects.toMatchObject({ code: 'graph-unavailable' });
    await get(graph);
    expect(graph.waits).toEqual([60_000]);
  });

  test('many times, but not for ever', async () => {
    const again = graphFault(429, 'x', undefined, { 'retry-after': '1' });
    const graph = fakeGraph(Array<MadeAnswer>(100).fill(again));
    await expect(get(graph)).rejects.toMatchObject({ code: 'graph-throttled' });
    expect(graph.calls).toHaveLength(50);
  });

  test('also with what is asked next', async () => {
    const graph = fakeGraph([graphFault(429, 'x', undefined, { 'retry-after': '60' }), OK, OK]);
    await Promise.all([get(graph), get(graph)]);
    expect(graph.waits[0]).toBe(60_000);
  });
});

describe('repeats', () => {
  test('what may only be done once only when the server surely did nothing', async () => {
    const throttled = graphFault(429, 'x', undefined, { 'retry-after': '5' });
    expect(await post(fakeGraph([throttled, OK]))).toEqual({ ok: true });
    for (const unsure of [
      CUT,
      graphFault(503, 'x', undefined, { 'retry-after': '5' }),
      { status: 502 },
    ] as const) {
      const graph = fakeGraph([unsure, OK]);
      await expect(post(graph)).rejects.toBeInstanceOf(TeczkaError);
      expect(graph.calls).toHaveLength(1);
    }
  });

  test.each<[string, MadeAnswer]>([
    ['cut off', { status: 200, body: '{"ok": tr' }],
    ['a page of a proxy', { status: 200, body: '<html><body>Zaloguj się</body></html>' }],
    ['of another form', { status: 200, body: { ok: 'tak' } }],
  ])('an answer that is %s, and refuses it in the end', async (_what, answer) => {
    expect(await get(fakeGraph([answer, OK]))).toEqual({ ok: true });
    await expect(get(fakeGraph(Array<MadeAnswer>(7).fill(answer)))).rejects.toMatchObject({
      code: 'graph-unreadable',
    });
  });

  test('a refused token once, with a new one', async () => {
    const expired = graphFault(401, 'InvalidAuthenticationToken');
    const graph = fakeGraph([expired, OK]);
    await get(graph);
    expect(graph.calls.map(({ renewToken }) => renewToken)).toEqual([false, true]);
    await expect(get(fakeGraph([expired, expired]))).rejects.toMatchObject({ code: 'graph-signed-out' });
  });
});

test.each([
  [403, 'accessDenied', undefined, 'graph-denied'],
  [404, 'itemNotFound', undefined, 'graph-missing'],
  [409, 'nameAlreadyExists', undefined, 'graph-exists'],
  [403, 'notAllowed', { code: 'resourceLocked' }, 'graph-locked'],
  [423, 'resourceLocked', undefined, 'graph-locked'],
  [412, 'preconditionFailed', undefined, 'graph-changed'],
  [507, 'insufficientStorage', { code: 'quotaLimitReached' }, 'graph-full'],
  [403, 'accessDenied', { innererror: { code: 'quotaLimitReached' } }, 'graph-full'],
  [410, 'resyncRequired', { code: 'resyncChangesApplyDifferences' }, 'graph-resync'],
  [400, 'invalidRequest', undefined, 'graph-refused'],
])('%d %s %j is %s', async (status, code, inner, expected) => {
  const graph = fakeGraph([graphFault(status, code, inner, { 'request-id': 'numer-1' })]);
  const refusal = get(graph);
  await expect(refusal).rejects.toMatchObject({ code: expected });
  await expect(refusal).rejects.toThrow('identyfikator zapytania: numer-1');
});

test('it says who asks, and the token goes to nobody but Graph', async () => {
  const graph = fakeGraph([OK]);
  await get(graph);
  expect(graph.calls[0]).toMatchObject({
    url: 'https://graph.microsoft.com/v1.0/drives/d',
    to: 'graph',
    headers: { 'User-Agent': 'NONISV|Teczka|Teczka/1.2.3' },
  });
  for (const url of [
    'https://evil.example/v1.0/drives/d',
    'https://graph.microsoft.com.evil.example/v1.0/x',
  ]) {
    await expect(graph.client.ask({ method: 'GET', url, repeatable: true })).rejects.toMatchObject({
      code: 'graph-unreadable',
    });
  }
  expect(graph.calls).toHaveLength(1);
});

test('the listener hears what was sent, and of storage only what for', async () => {
  const graph = fakeGraph([OK, { status: 200, body: 'x' }]);
  await post(graph);
  await graph.client.storage({
    method: 'GET',
    url: 'https://s.example/?sig=tajne',
    purpose: 'download',
    repeatable: true,
  });
  expect(graph.records).toEqual([
    { method: 'POST', to: 'graph', url: 'https://graph.microsoft.com/v1.0/drives/d', body: { name: 'a' } },
    { method: 'GET', to: 'storage', url: 'storage:download' },
  ]);
  expect(graph.calls[1]?.headers).toEqual({});
});
