import { asker, bytes, sharePointForTests, valuesOf } from './plain.ts';
import type { PlainAnswer } from './plain.ts';

const SEED = Object.fromEntries(
  ['kwiecień/a.txt', 'kwiecień/b.txt', 'inne/c.txt'].map((path) => [path, bytes(path)]),
);
const sharepoint = sharePointForTests({ seed: { '/sites/mcpr': { Dokumenty: SEED } } });

const library = () => sharepoint().library('/sites/mcpr');
const root = () => `/drives/${library().driveId}/root`;
const names = (page: PlainAnswer) => valuesOf(page).map(({ name }) => name);
const deltaLink = (page: PlainAnswer) => String(page.json['@odata.deltaLink']);
const without = { headers: { deltaExcludeParent: 'true' } };

it('tells everything at first, then what changed, then nothing', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}/delta`);
  expect(names(all)).toEqual(['root', 'kwiecień', 'a.txt', 'b.txt', 'inne', 'c.txt']);
  expect((await ask(deltaLink(all))).json.value).toEqual([]);
  library().write('kwiecień/a.txt', bytes('nowe'));
  library().move('inne/c.txt', 'inne/d.txt');
  expect(names(await ask(deltaLink(all), without))).toEqual(['a.txt', 'd.txt']);
});

it('names the folders on the way to a change too, so that an item may come twice', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}/delta`);
  library().write('kwiecień/a.txt', bytes('nowe'));
  expect(names(await ask(deltaLink(all)))).toEqual(['root', 'kwiecień', 'a.txt']);
});

it('leaves out what the documentation says a library leaves out', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}/delta`);
  const file = valuesOf(all).find(({ name }) => name === 'a.txt');
  expect(file).not.toHaveProperty('cTag');
  expect(file).toHaveProperty('file.hashes.quickXorHash');
  expect(file).toHaveProperty('parentReference.id');
  expect(file).not.toHaveProperty('parentReference.path');
  const id = library().id('inne/c.txt');
  library().remove('inne/c.txt');
  const [gone] = valuesOf(await ask(deltaLink(all), without));
  expect(gone).toMatchObject({ id, deleted: { state: 'deleted' } });
  expect(gone).not.toHaveProperty('name');
});

it('tells of a renamed folder, and not of what is in it', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}/delta`);
  library().move('kwiecień', 'kwiecień 2026');
  expect(names(await ask(deltaLink(all), without))).toEqual(['kwiecień 2026']);
});

it('goes page by page, and tells an item again that changes between two pages', async () => {
  const ask = asker(sharepoint());
  sharepoint().setPageSize(3);
  const first = await ask(`${root()}/delta`, without);
  expect(first.json).not.toHaveProperty(['@odata.deltaLink']);
  library().write('kwiecień/a.txt', bytes('nowe'));
  library().remove('kwiecień/b.txt');
  const second = await ask(String(first.json['@odata.nextLink']), without);
  expect([...names(first), ...names(second)]).toEqual([
    'root',
    'kwiecień',
    'a.txt',
    'inne',
    'c.txt',
    'a.txt',
  ]);
  const third = await ask(String(second.json['@odata.nextLink']), without);
  expect(valuesOf(third)).toMatchObject([{ deleted: {} }]);
});

it('refuses a token that is too old, and says where to begin anew', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}/delta`);
  library().expireTokens();
  const gone = await ask(deltaLink(all));
  expect([gone.status, ...gone.codes]).toEqual([410, 'resyncRequired', 'resyncChangesApplyDifferences']);
  const anew = await ask(String(gone.headers.get('location')));
  expect(names(anew)).toEqual(names(all));
});

it('follows one folder: what comes into it, and what leaves it', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}:/kwiecie%C5%84:/delta`);
  expect(names(all)).toEqual(['kwiecień', 'a.txt', 'b.txt']);
  const id = library().id('kwiecień/a.txt');
  library().move('kwiecień/a.txt', 'inne/a.txt');
  library().move('inne/c.txt', 'kwiecień/c.txt');
  library().write('inne/d.txt', bytes('obcy'));
  const changes = valuesOf(await ask(deltaLink(all), without));
  expect(changes).toMatchObject([{ id, deleted: {} }, { name: 'c.txt' }]);
});

it('tells of a deleted folder with or without all that was in it', async () => {
  const ask = asker(sharepoint());
  const all = await ask(`${root()}/delta`);
  library().tellDeletedChildren(false);
  library().remove('inne');
  library().tellDeletedChildren(true);
  library().remove('kwiecień');
  expect(valuesOf(await ask(deltaLink(all)))).toHaveLength(1 + 3);
});
