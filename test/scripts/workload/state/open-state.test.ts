/** The job's state when it is new, older, newer, damaged, of another place, or changed meanwhile. */
import { emptyIndex, STATE_SCHEMA } from '../../../../scripts/workload/state/model.ts';
import { commitState, openState, type Migration } from '../../../../scripts/workload/state/open-state.ts';
import { statePaths } from '../../../../scripts/workload/state/paths.ts';
import { memoryStore } from '../../../support/memory-store.ts';

const paths = statePaths('Wyniki/Obciążenie pracą 2026-04.xlsx');
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const index = {
  ...emptyIndex('źródło'),
  cursor: 'dalej',
  closed: { '2026-03': { on: '2026-04-10', by: 'kadry' } },
};

test('there is none at first; what is committed is opened again', async () => {
  const store = memoryStore();
  const first = await openState(store, paths, 'źródło');
  expect(first).toMatchObject({ tag: undefined, lost: false, notices: [] });
  expect(await commitState(store, paths, first, index, 'a')).toMatchObject({ outcome: 'written' });
  expect((await openState(store, paths, 'źródło')).index).toEqual({ ...index, revision: 1 });
  expect([...store.files.keys()]).toEqual(['Wyniki/_teczka/stan.json']);
});

test('of two that opened the same one only the first commits', async () => {
  const store = memoryStore();
  const none = await openState(store, paths, 'źródło');
  await commitState(store, paths, none, index, 'a');
  expect(await commitState(store, paths, none, index, 'b')).toEqual({ outcome: 'exists' });
  const opened = await openState(store, paths, 'źródło');
  await commitState(store, paths, opened, index, 'a');
  expect(await commitState(store, paths, opened, index, 'b')).toEqual({ outcome: 'changed' });
});

test.each(['', '{"schema": 1, "files"', '[]', '{"schema": 1}', '{"schema": "1"}'])(
  'a damaged one (%j) is kept aside and begun anew',
  async (content) => {
    const store = memoryStore();
    store.put(paths.index, text(content));
    const opened = await openState(store, paths, 'źródło');
    expect(opened).toMatchObject({ lost: true, index: emptyIndex('źródło') });
    expect(opened.notices.join()).toContain('uszkodzony');
    expect(store.requests.write).toBe(0);
    await commitState(store, paths, opened, index, 'a1');
    expect(store.files.get('Wyniki/_teczka/odlozone/a1 stan.json')?.bytes).toEqual(text(content));
    expect((await openState(store, paths, 'źródło')).lost).toBe(false);
  },
);

test('a newer one is refused and left as it is', async () => {
  const store = memoryStore();
  store.put(paths.index, text(JSON.stringify({ ...index, schema: STATE_SCHEMA + 1 })));
  await expect(openState(store, paths, 'źródło')).rejects.toMatchObject({ code: 'state-newer' });
});

test('an older one is migrated and kept aside; one that no step leads from is damaged', async () => {
  const store = memoryStore();
  const { closed, ...rest } = index;
  const older = text(JSON.stringify({ ...rest, schema: STATE_SCHEMA - 1, months: closed }));
  store.put(paths.index, older);
  expect((await openState(store, paths, 'źródło')).lost).toBe(true);
  const migration: Migration = ({ months, ...others }) => ({
    ...others,
    schema: STATE_SCHEMA,
    closed: months,
  });
  const opened = await openState(store, paths, 'źródło', new Map([[STATE_SCHEMA - 1, migration]]));
  expect(opened).toMatchObject({ lost: false, index });
  await commitState(store, paths, opened, opened.index, 'a1');
  expect(store.files.get('Wyniki/_teczka/odlozone/a1 stan.json')?.bytes).toEqual(older);
});

test('of another store of sources it keeps what was written, and nothing of the files', async () => {
  const store = memoryStore();
  const files = { 'id-1': { path: 'a.xlsx', size: 1, version: '1' } };
  const none = await openState(store, paths, 'źródło');
  await commitState(store, paths, none, { ...index, files }, 'a');
  const opened = await openState(store, paths, 'nowa witryna');
  expect(opened.index).toMatchObject({ source: 'nowa witryna', files: {}, closed: index.closed });
  expect(opened.index.cursor).toBeUndefined();
  expect(opened.notices.join()).toContain('nowa witryna');
});
