import { quickXorHash } from './library/quick-xor-hash.ts';
import { asker, bytes, sharePointForTests, valuesOf } from './plain.ts';

const SEED = Object.fromEntries(
  ['2026-04/ZPS 1.xlsx', '2026-04/ZPS 2.xlsx', '2026-04/ZI.xlsx', 'wynik.xlsx'].map((path) => [
    path,
    bytes(path),
  ]),
);
const sharepoint = sharePointForTests({ seed: { '/sites/mcpr': { Dokumenty: SEED } } });

const library = () => sharepoint().library('/sites/mcpr');
const drive = () => `/drives/${library().driveId}`;

it('describes a file by its path and by its id', async () => {
  const ask = asker(sharepoint());
  const byPath = await ask(`${drive()}/root:/2026-04/ZPS%201.xlsx`);
  expect(byPath.json).toMatchObject({
    name: 'ZPS 1.xlsx',
    size: 18,
    file: { hashes: { quickXorHash: quickXorHash(bytes('2026-04/ZPS 1.xlsx')) } },
    parentReference: { name: '2026-04', path: `/drives/${library().driveId}/root:/2026-04` },
    webUrl: `https://${sharepoint().host}/sites/mcpr/Shared%20Documents/2026-04/ZPS%201.xlsx`,
  });
  expect(byPath.json['@microsoft.graph.downloadUrl']).toMatch(/^https:/);
  const byId = await ask(`${drive()}/items/${String(byPath.json.id)}`);
  expect(byId.json).toMatchObject({ id: byPath.json.id, eTag: byPath.json.eTag, cTag: byPath.json.cTag });
  expect((await ask(`${drive()}/root:/2026-04/brak.xlsx`)).status).toBe(404);
});

it('gives the properties that are selected and no other', async () => {
  const answer = await asker(sharepoint())(
    `${drive()}/root:/wynik.xlsx?$select=id,@microsoft.graph.downloadUrl`,
  );
  expect(Object.keys(answer.json)).toEqual(['id', '@microsoft.graph.downloadUrl']);
});

it.each(['Łódź #1.xlsx', "100 % 'pewne'.xlsx", 'A & B + C.xlsx'])('knows a file called %s', async (name) => {
  library().write(`Różne/${name}`, bytes('x'));
  const path = `/root:/R%C3%B3%C5%BCne/${encodeURIComponent(name)}`;
  expect((await asker(sharepoint())(drive() + path)).json.name).toBe(name);
});

it('lists a folder page by page', async () => {
  const ask = asker(sharepoint());
  const first = await ask(`${drive()}/root:/2026-04:/children?$top=2&$select=name`);
  expect(first.json.value).toEqual([{ name: 'ZPS 1.xlsx' }, { name: 'ZPS 2.xlsx' }]);
  const second = await ask(String(first.json['@odata.nextLink']));
  expect(second.json).toEqual({ value: [{ name: 'ZI.xlsx' }] });
});

it('makes a folder, and not where one is already unless another name will do', async () => {
  const ask = asker(sharepoint());
  const body = { name: '2026-05', folder: {} };
  const made = await ask(`${drive()}/root/children`, { method: 'POST', body });
  expect([made.status, made.json.folder]).toEqual([201, { childCount: 0 }]);
  const again = await ask(`${drive()}/root/children`, { method: 'POST', body });
  expect([again.status, again.codes[0]]).toEqual([409, 'nameAlreadyExists']);
  const renaming = { ...body, '@microsoft.graph.conflictBehavior': 'rename' };
  const other = await ask(`${drive()}/root/children`, { method: 'POST', body: renaming });
  expect(other.json.name).toBe('2026-05 1');
});

it('gives a renamed and moved file another eTag, the same id and the same cTag', async () => {
  const ask = asker(sharepoint());
  const before = await ask(`${drive()}/root:/wynik.xlsx`);
  const folder = await ask(`${drive()}/root:/2026-04`);
  const item = `${drive()}/items/${String(before.json.id)}`;
  const body = { name: 'Wynik.xlsx', parentReference: { id: folder.json.id } };
  const after = await ask(item, { method: 'PATCH', body, headers: { 'if-match': String(before.json.eTag) } });
  expect(after.json).toMatchObject({ id: before.json.id, name: 'Wynik.xlsx', cTag: before.json.cTag });
  expect(after.json.eTag).not.toBe(before.json.eTag);
  expect(library().paths()).toContain('2026-04/Wynik.xlsx');
  const late = await ask(item, { method: 'PATCH', body, headers: { 'if-match': String(before.json.eTag) } });
  expect([late.status, late.codes[0]]).toEqual([412, 'preconditionFailed']);
  const taken = await ask(item, { method: 'PATCH', body: { name: 'ZI.xlsx' } });
  expect(taken.status).toBe(409);
});

it.each(['a:b.xlsx', 'a*.xlsx', ' a.xlsx', '~$a.xlsx'])('refuses the name %j', async (name) => {
  const answer = await asker(sharepoint())(`${drive()}/root/children`, {
    method: 'POST',
    body: { name, folder: {} },
  });
  expect([answer.status, answer.codes[0]]).toEqual([400, 'invalidRequest']);
});

it('removes a file, with all that is in it when it is a folder', async () => {
  const ask = asker(sharepoint());
  expect((await ask(`${drive()}/root:/2026-04`, { method: 'DELETE' })).status).toBe(204);
  expect(library().paths()).toEqual(['wynik.xlsx']);
});

it('refuses to change what somebody has open, and says so in two ways', async () => {
  const ask = asker(sharepoint());
  library().lock('wynik.xlsx');
  const first = await ask(`${drive()}/root:/wynik.xlsx:/content`, { method: 'PUT', body: bytes('x') });
  const second = await ask(`${drive()}/root:/wynik.xlsx`, { method: 'PATCH', body: { name: 'a.xlsx' } });
  const third = await ask(`${drive()}/root:/wynik.xlsx`, { method: 'DELETE' });
  expect([first.status, second.status, third.status]).toEqual([423, 423, 423]);
  expect([first.codes, second.codes]).toEqual([
    ['resourceLocked', undefined],
    ['notAllowed', 'resourceLocked'],
  ]);
  library().unlock('wynik.xlsx');
  expect((await ask(`${drive()}/root:/wynik.xlsx`, { method: 'DELETE' })).status).toBe(204);
});

it('says that it does not know what it does not know', async () => {
  const ask = asker(sharepoint());
  expect((await ask(`${drive()}/root/workbook`)).status).toBe(400);
  expect((await ask('/me')).status).toBe(400);
  expect(valuesOf(await ask(`${drive()}/root/children`))).toHaveLength(2);
});
