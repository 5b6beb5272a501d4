import { cutUpload } from './faults/kinds.ts';
import { asker, bytes, sharePointForTests } from './plain.ts';
import type { PlainRequest } from './plain.ts';

const sharepoint = sharePointForTests({
  seed: { '/sites/mcpr': { Dokumenty: { 'jest.txt': bytes('stary') } } },
});

const UNIT = 320 * 1024;
const library = () => sharepoint().library('/sites/mcpr');
const at = (name: string) => `/drives/${library().driveId}/root:/${name}:/createUploadSession`;
const wanting = (conflict: string): PlainRequest => ({
  method: 'POST',
  body: { item: { '@microsoft.graph.conflictBehavior': conflict } },
});

async function session(name: string, request = wanting('fail')): Promise<string> {
  const answer = await asker(sharepoint())(at(name), request);
  expect(answer.status).toBe(200);
  return String(answer.json.uploadUrl);
}

function put(url: string, from: number, to: number, total: number, request: PlainRequest = {}) {
  return asker(sharepoint())(url, {
    method: 'PUT',
    body: new Uint8Array(to - from).fill(7),
    headers: { 'content-range': `bytes ${String(from)}-${String(to - 1)}/${String(total)}` },
    ...request,
  });
}

it('takes a file range by range, and shows nothing of it before the last byte is there', async () => {
  const url = await session('duży.bin');
  const total = 2 * UNIT + 5;
  const first = await put(url, 0, UNIT, total);
  expect([first.status, first.json.nextExpectedRanges]).toEqual([202, [`${String(UNIT)}-`]]);
  expect(library().paths()).toEqual(['jest.txt']);
  const state = await asker(sharepoint())(url);
  expect(state.json.nextExpectedRanges).toEqual([`${String(UNIT)}-`]);
  await put(url, UNIT, 2 * UNIT, total);
  const last = await put(url, 2 * UNIT, total, total);
  expect([last.status, last.json.size]).toEqual([201, total]);
  expect(library().read('duży.bin')).toEqual(new Uint8Array(total).fill(7));
  expect((await asker(sharepoint())(url)).status).toBe(404);
});

it('refuses ranges out of order, of a wrong size, or of another total', async () => {
  const url = await session('a.bin');
  const total = 3 * UNIT;
  expect((await put(url, UNIT, 2 * UNIT, total)).status).toBe(416);
  expect((await put(url, 0, UNIT - 1, total)).status).toBe(400);
  expect((await put(url, 0, UNIT, total)).status).toBe(202);
  expect((await put(url, 0, UNIT, total)).status).toBe(416);
  expect((await put(url, UNIT, 2 * UNIT, total + 1)).status).toBe(400);
  expect((await put(url, UNIT, total, total)).status).toBe(201);
});

it('refuses a token at the address of an upload', async () => {
  const url = await session('a.bin');
  expect((await put(url, 0, 5, 5, { token: sharepoint().permissions.token })).status).toBe(401);
});

it('says only with the last byte that the name is taken, and keeps the session', async () => {
  const url = await session('jest.txt');
  const refused = await put(url, 0, 5, 5);
  expect([refused.status, refused.codes[0]]).toEqual([409, 'nameAlreadyExists']);
  library().remove('jest.txt');
  expect((await put(url, 0, 5, 5)).status).toBe(201);
});

it('finds another name, or replaces, when it is asked to', async () => {
  expect((await put(await session('jest.txt', wanting('rename')), 0, 5, 5)).json.name).toBe('jest 1.txt');
  const replaced = await put(await session('jest.txt', wanting('replace')), 0, 5, 5);
  expect([replaced.status, replaced.json.id]).toEqual([200, library().id('jest.txt')]);
});

it('replaces a file by its id, only as it was known', async () => {
  const ask = asker(sharepoint());
  const item = `/drives/${library().driveId}/items/${String(library().id('jest.txt'))}`;
  const { eTag } = (await ask(item)).json;
  const guarded: PlainRequest = { ...wanting('replace'), headers: { 'if-match': String(eTag) } };
  const url = String((await ask(`${item}/createUploadSession`, guarded)).json.uploadUrl);
  library().write('jest.txt', bytes('kierownik'));
  expect((await put(url, 0, 5, 5)).status).toBe(412);
  expect((await ask(`${item}/createUploadSession`, guarded)).codes[0]).toBe('preconditionFailed');
  expect(library().read('jest.txt')).toEqual(bytes('kierownik'));
});

it('refuses to replace what somebody has open', async () => {
  const url = await session('jest.txt', wanting('replace'));
  library().lock('jest.txt');
  expect((await put(url, 0, 5, 5)).status).toBe(423);
  expect(library().read('jest.txt')).toEqual(bytes('stary'));
});

it('refuses what does not fit, at the beginning when it is told the size', async () => {
  library().setRoom(3);
  const told = { method: 'POST', body: { item: { fileSize: 5 } } };
  expect((await asker(sharepoint())(at('a.bin'), told)).status).toBe(507);
  expect((await put(await session('a.bin'), 0, 5, 5)).status).toBe(507);
});

it('ends a session when it is cancelled or its time is over', async () => {
  const cancelled = await session('a.bin');
  expect((await asker(sharepoint())(cancelled, { method: 'DELETE' })).status).toBe(204);
  expect((await put(cancelled, 0, 5, 5)).status).toBe(404);
  const late = await session('a.bin');
  sharepoint().clock.advance(3_600_000);
  expect((await put(late, 0, 5, 5)).status).toBe(404);
});

it('keeps a part of a range that did not come whole, and says from where to go on', async () => {
  const url = await session('a.bin');
  sharepoint().weather.plan(cutUpload);
  await expect(put(url, 0, 5, 5)).rejects.toThrow('fetch failed');
  expect((await asker(sharepoint())(url)).json.nextExpectedRanges).toEqual(['2-']);
  expect((await put(url, 0, 5, 5)).status).toBe(416);
  expect((await put(url, 2, 5, 5)).status).toBe(201);
  expect(library().read('a.bin')).toEqual(new Uint8Array(5).fill(7));
});
