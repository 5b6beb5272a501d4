import { asker, bytes, sharePointForTests, text } from './plain.ts';

const sharepoint = sharePointForTests({
  seed: { '/sites/mcpr': { Dokumenty: { 'plik.txt': bytes('0123456789') } } },
});

const library = () => sharepoint().library('/sites/mcpr');
const file = () => `/drives/${library().driveId}/root:/plik.txt`;
const address = async () => String((await asker(sharepoint())(`${file()}:/content`)).headers.get('location'));

it('leads to a content by an address on another host, for a short time and without a token', async () => {
  const ask = asker(sharepoint());
  const answer = await ask(`${file()}:/content`);
  const location = await address();
  expect(answer.status).toBe(302);
  expect(new URL(location).hostname).not.toBe(new URL(sharepoint().graphUrl).hostname);
  expect(text(await ask(location))).toBe('0123456789');
  expect((await ask(location, { token: sharepoint().permissions.token })).status).toBe(401);
  sharepoint().clock.advance(600_000);
  expect((await ask(location)).status).toBe(401);
});

it('gives a part of a content at that address, and no part that is not there', async () => {
  const ask = asker(sharepoint());
  const location = await address();
  const part = await ask(location, { headers: { range: 'bytes=2-4' } });
  expect([part.status, text(part), part.headers.get('content-range')]).toEqual([206, '234', 'bytes 2-4/10']);
  expect(text(await ask(location, { headers: { range: 'bytes=7-' } }))).toBe('789');
  expect((await ask(location, { headers: { range: 'bytes=10-' } })).status).toBe(416);
});

it('says nothing of a content that is known', async () => {
  const ask = asker(sharepoint());
  const { eTag, cTag } = (await ask(file())).json;
  for (const tag of [eTag, cTag]) {
    const answer = await ask(`${file()}:/content`, { headers: { 'if-none-match': String(tag) } });
    expect(answer.status).toBe(304);
  }
});

it('gives another content another eTag and another cTag', async () => {
  const ask = asker(sharepoint());
  const before = await ask(file());
  const after = await ask(`${file()}:/content`, { method: 'PUT', body: bytes('inne') });
  expect(after.status).toBe(200);
  expect(after.json.id).toBe(before.json.id);
  expect(after.json.eTag).not.toBe(before.json.eTag);
  expect(after.json.cTag).not.toBe(before.json.cTag);
  expect(library().read('plik.txt')).toEqual(bytes('inne'));
});

it('makes a new file with the folders on its way, and answers a taken name as it is told', async () => {
  const ask = asker(sharepoint());
  const target = `/drives/${library().driveId}/root:/nowy/folder/a.txt:/content`;
  const put = (conflict: string) =>
    ask(`${target}?@microsoft.graph.conflictBehavior=${conflict}`, { method: 'PUT', body: bytes(conflict) });
  expect((await put('fail')).status).toBe(201);
  expect((await put('fail')).codes[0]).toBe('nameAlreadyExists');
  expect((await put('rename')).json.name).toBe('a 1.txt');
  expect((await put('replace')).status).toBe(200);
  expect((await put('overwrite')).status).toBe(400);
  expect(library().read('nowy/folder/a.txt')).toEqual(bytes('replace'));
});

it('refuses what does not fit', async () => {
  library().setRoom(2);
  const answer = await asker(sharepoint())(`${file()}:/content`, {
    method: 'PUT',
    body: bytes('0123456789abc'),
  });
  expect([answer.status, ...answer.codes]).toEqual([507, 'insufficientStorage', 'quotaLimitReached']);
  expect(library().read('plik.txt')).toEqual(bytes('0123456789'));
});
