/** Which store an address names, and what is said of an address that names none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSharePoint } from '../../../scripts/store/sharepoint-address.ts';
import { storeAt } from '../../../scripts/store/store-at.ts';
import type { StoreSession } from '../../../scripts/store/store-session.ts';
import { refusedWith } from '../../support/refused-with.ts';

/** A folder needs nobody to be signed in. */
const unused = (): never => {
  throw new Error('Not to be asked');
};
const SESSION: StoreSession = {
  ...{ fetch: unused, token: unused, now: unused, sleep: unused, random: unused },
  deadline: 0,
};

test('a path is a folder, which asks for no session', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'teczka-store-'));
  writeFileSync(join(folder, 'a.txt'), 'a');
  const store = storeAt(folder, SESSION, 'read');
  expect((await store.changes(undefined)).files.map(({ path }) => path)).toEqual(['a.txt']);
  await expect(store.remove('a.txt')).rejects.toMatchObject({ code: 'store-read-only' });
  rmSync(folder, { recursive: true });
});

test('addresses of SharePoint, as a browser copies them and as people write them', () => {
  expect(
    parseSharePoint('sharepoint:https://m.sharepoint.com/sites/mcpr/Shared%20Documents/Zespół 1/100% b'),
  ).toEqual({
    host: 'm.sharepoint.com',
    site: '/sites/mcpr',
    library: 'Shared Documents',
    names: ['Zespół 1', '100% b'],
  });
  expect(parseSharePoint('sharepoint:drive:b!abc_-1/Wyniki/')).toEqual({
    drive: 'b!abc_-1',
    names: ['Wyniki'],
  });
});

test.each([
  'sharepoint:https://m.sharepoint.com/sites/mcpr',
  'sharepoint:https://m.sharepoint.com/sites/mcpr/Shared%20Documents/Forms/AllItems.aspx?id=1',
  'sharepoint:https://m.sharepoint.com/:f:/s/mcpr/Eabc?e=1',
  'sharepoint:mcpr',
])('%s is refused with how to write it', (address) => {
  const refusal = refusedWith(() => storeAt(address, SESSION));
  expect(refusal.code).toBe('store-address');
  expect(refusal.message).toContain('sharepoint:drive:');
});
