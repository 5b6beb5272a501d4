/** Upload sessions that go wrong on the way, and downloads that end early; answers are made by hand. */
import { download } from '../../../core/graph/download.ts';
import { quickXorHash } from '../../../core/graph/quick-xor-hash.ts';
import { upload } from '../../../core/graph/upload.ts';
import { CUT, fakeGraph, graphFault, type MadeAnswer } from './fake-graph.ts';

type Answers = readonly (MadeAnswer | typeof CUT)[];

const FRAGMENT = 32 * 320 * 1024;
const bytes = new Uint8Array(FRAGMENT + 5).map((_, at) => at % 251);
const small = new TextEncoder().encode('mały plik');
const ADDRESS = '/drives/d/root:/a.json:';

const SESSION: MadeAnswer = { status: 200, body: { uploadUrl: 'https://storage.example/up?sig=tajne' } };
const next = (range: string): MadeAnswer => ({ status: 202, body: { nextExpectedRanges: [range] } });
const item = (content: Uint8Array, more = {}) => ({
  id: '1',
  name: 'a.json',
  eTag: '"2"',
  size: content.length,
  file: { hashes: { quickXorHash: quickXorHash(content) } },
  ...more,
});
const done = (content: Uint8Array): MadeAnswer => ({ status: 201, body: item(content) });
const withAddress = (content: Uint8Array): MadeAnswer => ({
  status: 200,
  body: item(content, { '@microsoft.graph.downloadUrl': 'https://storage.example/down?sig=tajne' }),
});
const NONE = graphFault(404, 'itemNotFound');

const create = (graph: ReturnType<typeof fakeGraph>, content: Uint8Array<ArrayBuffer>, tag?: string) =>
  upload(graph.client, { address: ADDRESS, file: 'a.json', bytes: content, tag });
const ranges = (graph: ReturnType<typeof fakeGraph>) =>
  graph.calls.map(({ method, headers }) => headers['Content-Range'] ?? method);

test('a large file goes in fragments, and small ones the same way', async () => {
  const graph = fakeGraph([SESSION, next(`${FRAGMENT}-`), done(bytes)]);
  expect(await create(graph, bytes)).toEqual({ outcome: 'written', tag: '"2"' });
  expect(ranges(graph)).toEqual([
    'POST',
    `bytes 0-${FRAGMENT - 1}/${bytes.length}`,
    `bytes ${FRAGMENT}-${bytes.length - 1}/${bytes.length}`,
  ]);
  expect(graph.records[0]?.body).toEqual({ item: { '@microsoft.graph.conflictBehavior': 'fail' } });
  expect(JSON.stringify(graph.records)).not.toContain('tajne');
});

test('a replacement names the tag', async () => {
  const graph = fakeGraph([SESSION, done(small)]);
  await create(graph, small, '"1"');
  expect(graph.calls[0]).toMatchObject({ headers: { 'If-Match': '"1"' } });
  expect(graph.records[0]?.body).toEqual({ item: { '@microsoft.graph.conflictBehavior': 'replace' } });
});

test('after a cut it goes on where the service is', async () => {
  const graph = fakeGraph([SESSION, CUT, graphFault(416, 'invalidRange'), next(`${FRAGMENT}-`), done(bytes)]);
  expect(await create(graph, bytes)).toMatchObject({ outcome: 'written' });
  expect(ranges(graph).slice(3)).toEqual(['GET', `bytes ${FRAGMENT}-${bytes.length - 1}/${bytes.length}`]);
});

test('a lost session whose file is there is done; otherwise another session begins', async () => {
  const isThere = fakeGraph([SESSION, CUT, NONE, { status: 204 }, withAddress(small)]);
  expect(await create(isThere, small)).toMatchObject({ outcome: 'written' });
  const isNot = fakeGraph([SESSION, NONE, { status: 204 }, SESSION, done(small)]);
  expect(await create(isNot, small)).toMatchObject({ outcome: 'written' });
});

test.each([
  ['exists', graphFault(409, 'nameAlreadyExists'), undefined],
  ['changed', graphFault(412, 'preconditionFailed'), '"1"'],
  ['changed', graphFault(409, 'conflict'), '"1"'],
  ['locked', graphFault(423, 'resourceLocked'), '"1"'],
  ['locked', graphFault(403, 'notAllowed', { code: 'resourceLocked' }), '"1"'],
] as const)('%s is an answer, at the beginning and at the last byte', async (outcome, refusal, tag) => {
  expect(await create(fakeGraph([refusal]), small, tag)).toEqual({ outcome });
  const atTheEnd = fakeGraph([SESSION, refusal, { status: 204 }]);
  expect(await create(atTheEnd, small, tag)).toEqual({ outcome });
  expect(atTheEnd.calls.at(-1)).toMatchObject({ method: 'DELETE', to: 'storage' });
});

describe('after the answer to the last fragment was lost', () => {
  const refusal = graphFault(409, 'nameAlreadyExists');
  const changed = graphFault(412, 'preconditionFailed');
  const theirs = new TextEncoder().encode('kierownik');

  test.each([
    ['exists', refusal, undefined],
    ['changed', changed, '"1"'],
    ['locked', graphFault(423, 'resourceLocked'), '"1"'],
  ] as const)('%s means this very file when it is the one that is there', async (outcome, answer, tag) => {
    const answers: Answers = [SESSION, CUT, answer, { status: 204 }];
    const ours = fakeGraph([...answers, withAddress(small)]);
    expect(await create(ours, small, tag)).toEqual({ outcome: 'written', tag: '"2"' });
    expect(await create(fakeGraph([...answers, withAddress(theirs)]), small, tag)).toEqual({ outcome });
    expect(await create(fakeGraph([...answers, NONE]), small, tag)).toEqual({ outcome });
  });

  test('also when only the next session hears of it', async () => {
    const first: Answers = [SESSION, CUT, NONE, { status: 204 }, NONE];
    const graph = fakeGraph([...first, SESSION, refusal, { status: 204 }, withAddress(small)]);
    expect(await create(graph, small)).toEqual({ outcome: 'written', tag: '"2"' });
  });

  test('a file of the same content is not this one when nothing was lost', async () => {
    const graph = fakeGraph([SESSION, refusal, { status: 204 }, withAddress(small)]);
    expect(await create(graph, small)).toEqual({ outcome: 'exists' });
    expect(graph.calls).toHaveLength(3);
  });
});

test('a file that was changed between the first and the last fragment stays as it is', async () => {
  const answers = [SESSION, next(`${FRAGMENT}-`), withAddress(small)];
  const graph = fakeGraph([...answers, { status: 204 }]);
  expect(await create(graph, bytes, '"1"')).toEqual({ outcome: 'changed' });
  expect(await create(fakeGraph([...answers, done(bytes)]), bytes, '"2"')).toMatchObject({
    outcome: 'written',
  });
});

test('what somebody wrote right after it is not taken for half of it', async () => {
  const half = small.slice(0, 4);
  const theirs = new TextEncoder().encode('kierownik');
  const newer: MadeAnswer = {
    status: 200,
    body: item(theirs, {
      eTag: '"3"',
      '@microsoft.graph.downloadUrl': 'https://storage.example/down?sig=tajne',
    }),
  };
  const answers = [SESSION, done(half), newer, { status: 200, body: theirs }];
  expect(await create(fakeGraph(answers), small, '"1"')).toEqual({ outcome: 'changed' });
});

test('fragments are of the size that is asked for, the last one shorter or whole', async () => {
  const unit = 320 * 1024;
  const two = new Uint8Array(2 * unit);
  const graph = fakeGraph([SESSION, next(`${unit}-`), done(two)]);
  const wanted = { address: ADDRESS, file: 'a.json', bytes: two, tag: undefined, fragment: unit };
  expect(await upload(graph.client, wanted)).toMatchObject({ outcome: 'written' });
  expect(ranges(graph).slice(1)).toEqual([
    `bytes 0-${unit - 1}/${two.length}`,
    `bytes ${unit}-${two.length - 1}/${two.length}`,
  ]);
  const whole = new Uint8Array(FRAGMENT);
  const one = fakeGraph([SESSION, done(whole)]);
  await create(one, whole);
  expect(ranges(one).slice(1)).toEqual([`bytes 0-${FRAGMENT - 1}/${FRAGMENT}`]);
});

test('an empty file is refused before anything is sent', async () => {
  const graph = fakeGraph([]);
  await expect(create(graph, new Uint8Array())).rejects.toMatchObject({ code: 'graph-empty' });
  expect(graph.calls).toEqual([]);
});

test('no room is an error, and the session is given up', async () => {
  const graph = fakeGraph([SESSION, graphFault(507, 'quotaLimitReached'), { status: 204 }]);
  await expect(create(graph, small)).rejects.toMatchObject({ code: 'graph-full' });
  expect(graph.calls.at(-1)?.method).toBe('DELETE');
});

test('half a file that the service keeps is sent again', async () => {
  const half = small.slice(0, 4);
  const graph = fakeGraph([
    ...[SESSION, done(half), withAddress(half), { status: 200, body: half }],
    ...[SESSION, done(small)],
  ]);
  expect(await create(graph, small)).toMatchObject({ outcome: 'written' });
  expect(graph.calls[4]).toMatchObject({ headers: { 'If-Match': '"2"' } });
});

test('half a download, and one whose address is over, is read again', async () => {
  const graph = fakeGraph([
    ...[withAddress(small), { status: 200, body: small.slice(0, 3) }],
    ...[withAddress(small), graphFault(403, 'accessDenied')],
    ...[withAddress(small), { status: 200, body: small }],
  ]);
  expect((await download(graph.client, '/drives/d/items/1', 'a.json'))?.bytes).toEqual(small);
  expect(await download(fakeGraph([NONE]).client, '/drives/d/items/1', 'a.json')).toBeUndefined();
});
