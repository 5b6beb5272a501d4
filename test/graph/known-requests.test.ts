import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strangenessOf } from './known-requests.ts';
import { asker, bytes } from './plain.ts';
import type { RecordedRequest } from './requests.ts';
import { startSharePoint } from './sharepoint.ts';

const asked = (method: string, path: string, parts: Partial<RecordedRequest> = {}): RecordedRequest => ({
  host: 'graph',
  client: '',
  method,
  url: `/v1.0${path}`,
  headers: ['host', 'authorization'],
  ...parts,
});
const upload = { item: { '@microsoft.graph.conflictBehavior': 'replace' } };

it.each([
  asked('GET', '/drives/b!1/root/delta?%24select=id%2Cname&token=abc'),
  asked('GET', '/sites/a.example:/sites/mcpr:/drive/root/delta'),
  asked('GET', '/drives/b!1/root:/a%20b/c.xlsx:?$select=id,@microsoft.graph.downloadUrl'),
  asked('POST', '/drives/b!1/root:/a.xlsx:/createUploadSession', { body: upload, headers: ['if-match'] }),
  asked('DELETE', '/drives/b!1/root:/a.xlsx:'),
])('knows $method $url', (request) => {
  expect(strangenessOf(request)).toBeUndefined();
});

it.each([
  ['an unknown address', asked('GET', '/me/drive'), 'no such kind'],
  ['an unknown method', asked('PATCH', '/drives/b!1/items/1'), 'no such kind'],
  ['an unknown query', asked('GET', '/drives/b!1/root/delta?$filter=x'), 'query'],
  ['an unknown property', asked('GET', '/drives/b!1/items/1?$select=id,colour'), 'query'],
  ['a body where none belongs', asked('DELETE', '/drives/b!1/items/1', { body: {} }), 'body'],
  [
    'an unknown word in a body',
    asked('POST', '/drives/b!1/root/children', { body: { name: 'a', file: {} } }),
    'body',
  ],
  [
    'If-Match where it is not documented',
    asked('DELETE', '/drives/b!1/items/1', { headers: ['if-match'] }),
    'if-match',
  ],
  ['a token to the storage', asked('PUT', '', { host: 'storage', url: '/upload/…' }), 'authorization'],
])('does not know %s', (_what, request, word) => {
  expect(strangenessOf(request)).toContain(word);
});

it('records what Graph was asked, in a file too, and no secret address', async () => {
  const requestsFile = join(mkdtempSync(join(tmpdir(), 'graph-')), 'requests.ndjson');
  const sharepoint = await startSharePoint({ requestsFile });
  const ask = asker(sharepoint);
  const address = `/drives/${sharepoint.library('/sites/mcpr').driveId}/root:/a.txt:/createUploadSession`;
  const { uploadUrl } = (await ask(address, { method: 'POST', body: upload })).json;
  await ask(String(uploadUrl), {
    method: 'PUT',
    body: bytes('a'),
    headers: { 'content-range': 'bytes 0-0/1' },
  });
  await sharepoint.stop();
  expect(sharepoint.requests).toMatchObject([
    { host: 'graph', method: 'POST', url: `/v1.0${address}`, body: upload },
    { host: 'storage', method: 'PUT', url: '/upload/…' },
  ]);
  const lines = readFileSync(requestsFile, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { method: 'POST', url: `https://graph.microsoft.com/v1.0${address}`, body: upload },
  ]);
});
