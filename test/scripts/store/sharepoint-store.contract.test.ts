/**
 * The contract over the real store, the real client and a real connection to the SharePoint of test/graph: in good
 * weather; in bad weather, where some of all requests fail before or after the server acted; and in small pages.
 */
import { bigFile, bytesOf, follower, storeContract } from '../../support/store-contract.ts';
import type { StoreUnderTest } from '../../support/store-contract.ts';
import { strangeRequests } from '../../graph/known-requests.ts';
import type { SharePoint } from '../../graph/sharepoint.ts';
import { startSharePoint } from '../../graph/sharepoint.ts';
import { placeIn, sessionIn, SITE, storeIn } from '../../graph/store-place.ts';
import type { RandomFaults } from '../../graph/faults/weather.ts';

let sharepoint: SharePoint;
let places = 0;

beforeAll(async () => {
  sharepoint = await startSharePoint({ pageSize: 3 });
});

afterAll(async () => {
  await sharepoint.stop();
});

afterEach(() => {
  expect(strangeRequests(sharepoint.requests)).toEqual([]);
  expect(sharepoint.clientFaults).toEqual([]);
});

/** A folder of its own for every test, and nothing beside it. */
function freshPlace(): StoreUnderTest {
  const library = sharepoint.library(SITE);
  if (library.id(folder()) !== undefined) library.remove(folder());
  places += 1;
  return placeIn(sharepoint, folder());
}

const folder = (): string => `Zestawienia #${String(places)}`;

function contractUnder(name: string, faults: ((seed: number) => RandomFaults) | undefined): void {
  storeContract(name, () => {
    const place = freshPlace();
    sharepoint.weather.set(faults?.(places));
    return Promise.resolve(place);
  });
}

contractUnder('SharePoint in good weather', undefined);

describe.each([1, 2])('with faults by seed %i', (round) => {
  contractUnder('SharePoint in bad weather', (seed) => ({
    seed: seed * 100 + round,
    share: 0.12,
    throttled: 0.04,
  }));
});

describe('SharePoint alone', () => {
  let place: StoreUnderTest;
  beforeEach(() => {
    sharepoint.weather.set(undefined);
    place = freshPlace();
  });

  it('says that a file is locked, and leaves it as it is', async () => {
    const library = sharepoint.library(SITE);
    await place.write('a.xlsx', bytesOf('0'));
    const content = await place.store.open('a.xlsx');
    library.lock(`${folder()}/a.xlsx`);
    for (let time = 1; time <= 2; time++) {
      const written = await place.store.replace('a.xlsx', bytesOf('1'), content?.tag ?? '');
      expect(written).toEqual({ outcome: 'locked' });
    }
    library.unlock(`${folder()}/a.xlsx`);
    expect(await place.content('a.xlsx')).toEqual(bytesOf('0'));
  });

  it('begins its list anew when the token of the last time is no longer good', async () => {
    await place.write('a.xlsx', bytesOf('a'));
    await place.write('b.xlsx', bytesOf('b'));
    const files = follower(place.store);
    await files();
    await place.remove('a.xlsx');
    sharepoint.library(SITE).expireTokens();
    expect([...(await files()).values()].map(({ path }) => path)).toEqual(['b.xlsx']);
  });

  it('hears of a deleted folder also when it is not told what was in it', async () => {
    const library = sharepoint.library(SITE);
    await place.write('folder/w/a.xlsx', bytesOf('a'));
    await place.write('b.xlsx', bytesOf('b'));
    const files = follower(place.store);
    await files();
    library.tellDeletedChildren(false);
    await place.remove('folder');
    library.tellDeletedChildren(true);
    expect([...(await files()).values()].map(({ path }) => path)).toEqual(['b.xlsx']);
  });

  it('asks for another token when the one it has is no longer good', async () => {
    await place.write('a.xlsx', bytesOf('a'));
    await place.store.open('a.xlsx');
    sharepoint.permissions.expireToken();
    expect((await place.store.open('a.xlsx'))?.bytes).toEqual(bytesOf('a'));
  });

  it.each([1, 2, 3, 4])(
    'leaves the old file whole when the process dies at request %i of a big upload',
    async (at) => {
      await place.write('a.xlsx', bytesOf('0'));
      const content = await place.store.open('a.xlsx');
      const dying = sharepoint.process(`dies at ${String(at)}`, { at, sent: at < 4 });
      const writing = storeIn(sharepoint, folder(), sessionIn(sharepoint, dying)).replace(
        'a.xlsx',
        bigFile(),
        content?.tag ?? '',
      );
      expect(await Promise.race([writing, dying.died])).toBe('died');
      expect(await place.content('a.xlsx')).toEqual(bytesOf('0'));
      const after = await place.store.replace('a.xlsx', bytesOf('1'), content?.tag ?? '');
      expect(after.outcome).toBe('written');
    },
  );
});
