/** Lists of changes: pages, items told twice, deleted ones, folders with other names, and beginning anew. */
import { folderChanges, type Position } from '../../../core/graph/tracked-folder.ts';
import { fakeGraph, graphFault, type MadeAnswer } from './fake-graph.ts';

const FOLDER = { drive: '/drives/d', names: ['Zestawienia'] };
const LINK = 'https://graph.microsoft.com/v1.0/drives/d/root/delta?token=1';
const root = { id: 'root', root: {}, folder: {}, name: 'root', webUrl: 'https://x/Dokumenty' };
const folder = (id: string, name: string, parent = 'root') => ({
  id,
  name,
  folder: {},
  parentReference: { id: parent },
});
const file = (id: string, name: string, parent = 'z', hash = 'h') => ({
  id,
  name,
  size: 3,
  file: { hashes: { quickXorHash: hash } },
  parentReference: { id: parent },
});
const page = (value: readonly unknown[], link = '2'): MadeAnswer => ({
  status: 200,
  body: { value, '@odata.deltaLink': LINK.replace('token=1', `token=${link}`) },
});
const first = page([
  root,
  folder('z', 'Zestawienia'),
  folder('i', 'Inne'),
  file('1', 'a.xlsx'),
  file('9', 'x.xlsx', 'i'),
]);

async function known(): Promise<Position> {
  return (await folderChanges(fakeGraph([first]).client, FOLDER, undefined)).position;
}

test('the first time it is everything below the folder, over all pages, as told last', async () => {
  const more: MadeAnswer = {
    status: 200,
    body: {
      value: [file('1', 'stara.xlsx'), root, folder('z', 'zestawienia'), file('2', 'b.xlsx')],
      '@odata.nextLink': LINK,
    },
  };
  const graph = fakeGraph([more, page([file('1', 'a.xlsx', 'z', 'nowy'), { id: '2', deleted: {} }])]);
  const { files, complete } = await folderChanges(graph.client, FOLDER, undefined);
  expect(complete).toBe(true);
  expect(files).toEqual([{ id: '1', path: 'a.xlsx', size: 3, version: 'nowy-3' }]);
});

test('then it is what changed, by the link of the last time', async () => {
  const graph = fakeGraph([
    page([root, file('3', 'c.xlsx'), { id: '1', deleted: {} }, file('9', 'y.xlsx', 'i')]),
  ]);
  const changes = await folderChanges(graph.client, FOLDER, await known());
  expect(changes).toMatchObject({ files: [{ id: '3', path: 'c.xlsx' }], gone: ['1'], complete: false });
  expect(graph.calls).toHaveLength(1);
  expect(changes.position.files).toEqual(['3']);
});

test.each([
  ['has another name', folder('z2', 'maj', 'z'), folder('z2', 'czerwiec', 'z')],
  ['is new', folder('i', 'Inne'), folder('z3', 'lipiec', 'z')],
  ['is gone', folder('z2', 'maj', 'z'), { id: 'z2', deleted: {} }],
])('a folder that %s makes it everything again', async (_what, before, after) => {
  const start = page([root, folder('z', 'Zestawienia'), before]);
  const { position } = await folderChanges(fakeGraph([start]).client, FOLDER, undefined);
  const graph = fakeGraph([page([after]), first]);
  expect(await folderChanges(graph.client, FOLDER, position)).toMatchObject({
    complete: true,
    files: [{ id: '1' }],
  });
});

test.each([
  ['the mark of the content', { cTag: '"c1"', eTag: '"e1"' }, 'h', '"c1"'],
  ['the checksum and length', { eTag: '"e1"' }, 'h', 'h-3'],
  ['the mark of any change', { eTag: '"e1"' }, undefined, '"e1"'],
])('the version is %s', async (_what, tags, hash, version) => {
  const told = { ...file('1', 'a.xlsx'), file: { hashes: { quickXorHash: hash } }, ...tags };
  const { files } = await folderChanges(fakeGraph([page([told])]).client, FOLDER, await known());
  expect(files[0]?.version).toBe(version);
});

test('a file of which nothing tells the content counts as changed each time it is told', async () => {
  const told = { ...file('1', 'a.xlsx'), file: {} };
  const position = await known();
  const versions = await Promise.all(
    ['2', '3'].map(async (link) => {
      const { files } = await folderChanges(fakeGraph([page([told], link)]).client, FOLDER, position);
      return files[0]?.version;
    }),
  );
  expect(new Set(versions).size).toBe(2);
});

test('a folder elsewhere in the library does not', async () => {
  const graph = fakeGraph([page([folder('i', 'Całkiem inne')])]);
  expect(await folderChanges(graph.client, FOLDER, await known())).toMatchObject({
    complete: false,
    files: [],
  });
});

test.each<[string, MadeAnswer]>([
  ['410', graphFault(410, 'resyncRequired', { code: 'resyncChangesApplyDifferences' })],
  ['410 with the place to begin', graphFault(410, 'resyncRequired', undefined, { location: `${LINK}&new` })],
  ['400', graphFault(400, 'invalidRequest')],
])('a link that is no longer good (%s) makes it everything again', async (_what, refusal) => {
  const graph = fakeGraph([refusal, first]);
  expect(await folderChanges(graph.client, FOLDER, await known())).toMatchObject({
    complete: true,
    files: [{ id: '1' }],
  });
});

test('a link of another Graph is not followed', async () => {
  const graph = fakeGraph([first]);
  const position = {
    ...(await known()),
    link: 'https://graph.microsoft.us/v1.0/drives/d/root/delta?token=1',
  };
  expect(await folderChanges(graph.client, FOLDER, position)).toMatchObject({ complete: true });
  expect(graph.calls[0]?.url).toContain('https://graph.microsoft.com/');
});

test('a parent that the list left out is asked for', async () => {
  const graph = fakeGraph([
    page([file('5', 'e.xlsx', 'q')]),
    { status: 200, body: folder('q', 'kwiecień', 'z') },
  ]);
  expect(await folderChanges(graph.client, FOLDER, await known())).toMatchObject({
    files: [{ path: 'kwiecień/e.xlsx' }],
  });
});

test('a folder that is no longer there is refused, not taken for an empty one', async () => {
  const graph = fakeGraph([page([root, folder('i', 'Inne')])]);
  await expect(folderChanges(graph.client, FOLDER, undefined)).rejects.toMatchObject({
    code: 'graph-folder-missing',
  });
});

test('pages that go round are refused', async () => {
  const round: MadeAnswer = { status: 200, body: { value: [], '@odata.nextLink': LINK } };
  await expect(folderChanges(fakeGraph([round, round]).client, FOLDER, undefined)).rejects.toMatchObject({
    code: 'graph-unreadable',
  });
});
