import { APPLICATION } from './permissions.ts';
import { asAdministrator, asker, bytes, sharePointForTests, valuesOf } from './plain.ts';

const sharepoint = sharePointForTests({
  seed: {
    '/sites/mcpr': { Dokumenty: { 'a.txt': bytes('a') }, Archiwum: {} },
    '/sites/zespół': { Dokumenty: {} },
  },
});

it('finds a site by its path and by its id, and its libraries by either', async () => {
  const ask = asker(sharepoint());
  const site = await ask(`/sites/${sharepoint().host}:/sites/mcpr`);
  expect(site.json).toMatchObject({ name: 'mcpr', webUrl: `https://${sharepoint().host}/sites/mcpr` });
  expect((await ask(`/sites/${String(site.json.id)}`)).json).toEqual(site.json);
  const drives = await ask(`/sites/${String(site.json.id)}/drives?$select=id,name`);
  expect(drives.json.value).toEqual([
    { id: sharepoint().library('/sites/mcpr').driveId, name: 'Dokumenty' },
    { id: sharepoint().library('/sites/mcpr', 'Archiwum').driveId, name: 'Archiwum' },
  ]);
  expect(valuesOf(await ask(`/sites/${sharepoint().host}:/sites/mcpr:/drives`))).toHaveLength(2);
});

it('finds a site whose path has Polish letters, and not one that is not there', async () => {
  const ask = asker(sharepoint());
  const there = await ask(`/sites/${sharepoint().host}:/sites/${encodeURIComponent('zespół')}`);
  expect(there.json.name).toBe('zespół');
  const absent = await ask(`/sites/${sharepoint().host}:/sites/inna`);
  expect([absent.status, ...absent.codes]).toEqual([404, 'itemNotFound', undefined]);
});

it('takes the first library of a site as its own', async () => {
  const ask = asker(sharepoint());
  const item = await ask(`/sites/${sharepoint().host}:/sites/mcpr:/drive/root:/a.txt`);
  expect(item.json.name).toBe('a.txt');
});

it('refuses who has no token, an old one, or no role in the site', async () => {
  const ask = asker(sharepoint());
  const drive = `/drives/${sharepoint().library('/sites/mcpr').driveId}`;
  expect((await ask(drive, { token: null })).status).toBe(401);
  const old = sharepoint().permissions.token;
  sharepoint().permissions.expireToken();
  expect((await ask(drive, { token: old })).codes[0]).toBe('InvalidAuthenticationToken');
  expect((await ask(drive)).status).toBe(200);
  sharepoint().grant('/sites/mcpr', undefined);
  expect((await ask(drive)).status).toBe(403);
});

it('lets a reader read and not write', async () => {
  const ask = asker(sharepoint());
  sharepoint().grant('/sites/mcpr', 'read');
  const file = `/drives/${sharepoint().library('/sites/mcpr').driveId}/root:/a.txt`;
  expect((await ask(file)).status).toBe(200);
  const refused = await ask(`${file}:/content`, { method: 'PUT', body: bytes('b') });
  expect([refused.status, refused.codes[0]]).toEqual([403, 'accessDenied']);
  expect(sharepoint().library('/sites/mcpr').read('a.txt')).toEqual(bytes('a'));
});

it('lets an administrator grant a role, and nobody else', async () => {
  const ask = asker(sharepoint());
  sharepoint().grant('/sites/mcpr', undefined);
  const grants = `/sites/${sharepoint().host}:/sites/mcpr:/permissions`;
  const body = {
    roles: ['write'],
    grantedToIdentities: [{ application: { id: APPLICATION, displayName: 'Teczka' } }],
  };
  expect((await ask(grants, { method: 'POST', body })).status).toBe(403);
  expect((await ask(grants, asAdministrator({ method: 'POST', body }))).status).toBe(201);
  expect(valuesOf(await ask(grants, asAdministrator()))).toMatchObject([{ roles: ['write'] }]);
  expect((await ask(`/sites/${sharepoint().host}:/sites/mcpr`)).status).toBe(200);
});
