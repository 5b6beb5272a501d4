import { openFileWorkbook } from '../../../core/host/file-workbook.ts';
import { ChangeJournal } from '../../../core/host/journal.ts';
import type { CellChange, WorkbookHost } from '../../../core/host/index.ts';
import { TeczkaError } from '../../../core/values/errors.ts';
import { nodePlatform } from '../../../scripts/platform.ts';
import { contractWorkbook } from '../../support/workbook-host-contract.ts';

const NOTE = { sheet: 'Rejestr', row: 2, column: 3 };
const SURNAME = { ...NOTE, column: 0 };

function change(expected: string, text: string): CellChange {
  return { ...NOTE, expected, to: { kind: 'text', text } };
}

function opened() {
  const bytes = contractWorkbook();
  const host = openFileWorkbook(bytes, nodePlatform, { file: 'rejestr.xlsx' });
  const note = () => host.cellState(NOTE).value;
  return { bytes, host, journal: new ChangeJournal(host), note };
}

/** A host whose answers come when they are let go. */
function slow(host: WorkbookHost) {
  const waiting: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => waiting.push(resolve));
  const slowed: WorkbookHost = {
    fileName: host.fileName,
    limits: host.limits,
    read: (options) => host.read(options),
    select: (place) => host.select(place),
    watch: (listener) => host.watch(listener),
    write: (changes) => pause().then(() => host.write(changes)),
    revert: (written) => pause().then(() => host.revert(written)),
    keepSettings: (change) => pause().then(() => host.keepSettings(change)),
    revertSettings: (written) => pause().then(() => host.revertSettings(written)),
  };
  const letGo = async () => {
    for (let round = 0; round < 20; round++) {
      waiting.shift()?.();
      await Promise.resolve();
    }
  };
  return { slowed, letGo };
}

describe('the journal of changes', () => {
  test('takes changes back one by one, the newest first, until the file is as it was', async () => {
    const { bytes, host, journal, note } = opened();
    await journal.write('poprawka komórki D2', [change('pilne', 'drugie')]);
    await journal.write('poprawka komórki D2', [change('drugie', 'trzecie')]);
    expect(journal.entries).toHaveLength(2);
    expect((await journal.undo())?.written[0]).toMatchObject({ after: { value: 'trzecie' } });
    expect(note()).toBe('drugie');
    await journal.undo();
    expect([note(), journal.entries, host.save()]).toEqual(['pilne', [], bytes]);
  });

  test('takes back what the workbook was made to keep, in its turn among changes of cells', async () => {
    const { bytes, host, journal, note } = opened();
    const row = { kind: 'column', key: 'dzieci', values: ['pesel'] };
    await journal.write('poprawka komórki D2', [change('pilne', 'drugie')]);
    const { settings } = await journal.keep('zapamiętanie kolumn', () => [row]);
    expect(settings).toEqual({ before: [], after: [row] });
    expect(journal.next?.title).toBe('zapamiętanie kolumn');
    await journal.undo();
    expect([(await host.read()).settings, note()]).toEqual([[], 'drugie']);
    await journal.undo();
    expect(host.save()).toBe(bytes);
  });

  test('leaves no entry where the workbook keeps the same as before', async () => {
    const { journal } = opened();
    await journal.keep('zapamiętanie kolumn', (rows) => rows);
    expect(journal.entries).toEqual([]);
  });

  test('leaves what was kept and has changed since as stale, and goes on with older changes', async () => {
    const { host, journal, note } = opened();
    await journal.write('poprawka komórki D2', [change('pilne', 'drugie')]);
    await journal.keep('zapamiętanie kolumn', () => [{ kind: 'column', key: 'dzieci', values: ['a'] }]);
    await host.keepSettings(() => [{ kind: 'column', key: 'dzieci', values: ['b'] }]);
    await expect(journal.undo()).rejects.toMatchObject({ code: 'settings-changed' });
    await journal.undo();
    expect(note()).toBe('pilne');
  });

  test('has nothing to take back at first', async () => {
    expect(await opened().journal.undo()).toBeUndefined();
  });

  test('keeps nothing of a write that was refused', async () => {
    const { journal } = opened();
    await expect(journal.write('poprawka', [change('inne', 'x')])).rejects.toThrow(TeczkaError);
    expect(journal.entries).toEqual([]);
  });

  test('keeps nothing of a write that changed nothing', async () => {
    const { journal } = opened();
    expect((await journal.write('poprawka', [])).written).toEqual([]);
    expect(journal.entries).toEqual([]);
  });

  test('keeps a change that could not be taken back, and takes it back on demand when it can', async () => {
    const { host, journal, note } = opened();
    const entry = await journal.write('poprawka komórki D2', [change('pilne', 'drugie')]);
    await host.write([change('drugie', 'z klawiatury')]);
    await expect(journal.undo()).rejects.toMatchObject({ code: 'cell-changed' });
    expect(journal.entries).toEqual([{ ...entry, stale: true }]);
    await expect(journal.undo(entry)).rejects.toMatchObject({ code: 'cell-changed' });
    await host.write([change('z klawiatury', 'drugie')]);
    await journal.undo(entry);
    expect([note(), journal.entries]).toEqual(['pilne', []]);
  });

  test('a cell changed by hand does not hold up the older changes', async () => {
    const { host, journal } = opened();
    const cells = [0, 1, 3].map((column) => ({ ...NOTE, column }));
    const before = cells.map((place) => host.cellState(place));
    for (const [index, place] of cells.entries()) {
      const { value: expected } = host.cellState(place);
      await journal.write(`zmiana ${String(index)}`, [
        { ...place, expected, to: { kind: 'text', text: 'x' } },
      ]);
    }
    await host.write([change('x', 'z klawiatury')]);
    await expect(journal.undo()).rejects.toMatchObject({ code: 'cell-changed' });
    expect(journal.next?.title).toBe('zmiana 1');
    expect([(await journal.undo())?.title, (await journal.undo())?.title]).toEqual(['zmiana 1', 'zmiana 0']);
    expect(cells.slice(0, 2).map((place) => host.cellState(place))).toEqual(before.slice(0, 2));
    expect([await journal.undo(), journal.next]).toEqual([undefined, undefined]);
    expect(journal.entries).toMatchObject([{ title: 'zmiana 2', stale: true }]);
  });

  test('takes back any change on demand, each once', async () => {
    const { journal, host } = opened();
    const first = await journal.write('pierwsza', [change('pilne', 'drugie')]);
    const { value: expected } = host.cellState(SURNAME);
    const second = await journal.write('druga', [{ ...SURNAME, expected, to: { kind: 'text', text: 'x' } }]);
    expect(await journal.undo(first)).toBe(first);
    expect(journal.entries).toEqual([second]);
    expect(await journal.undo(first)).toBeUndefined();
    expect(host.cellState(NOTE).value).toBe('pilne');
  });

  test('a refusal for the moment leaves the change the next one to be taken back', async () => {
    const { host, journal } = opened();
    await journal.write('poprawka', [change('pilne', 'drugie')]);
    const busy = new TeczkaError('host-busy', 'Excel czeka na koniec edycji komórki.');
    const revert = jest.spyOn(host, 'revert').mockRejectedValueOnce(busy);
    await expect(journal.undo()).rejects.toBe(busy);
    expect((await journal.undo())?.title).toBe('poprawka');
    expect(revert).toHaveBeenCalledTimes(2);
  });

  test('an undo asked for twice at once takes back two changes', async () => {
    const { host, note } = opened();
    const { slowed, letGo } = slow(host);
    const journal = new ChangeJournal(slowed);
    const work = [
      journal.write('pierwsza', [change('pilne', 'drugie')]),
      journal.write('druga', [change('drugie', 'trzecie')]),
      journal.undo(),
      journal.undo(),
      journal.undo(),
    ];
    await letGo();
    const titles = (await Promise.all(work)).map((entry) => entry?.title);
    expect(titles).toEqual(['pierwsza', 'druga', 'druga', 'pierwsza', undefined]);
    expect(note()).toBe('pilne');
  });

  test('a refused write holds up nothing that comes after it', async () => {
    const { journal, note } = opened();
    const refused = journal.write('pierwsza', [change('inne', 'x')]);
    const done = journal.write('druga', [change('pilne', 'drugie')]);
    await expect(refused).rejects.toThrow(TeczkaError);
    await done;
    expect(note()).toBe('drugie');
  });

  test('its list is another one after a change, so that a screen sees it', async () => {
    const { journal } = opened();
    const before = journal.entries;
    await journal.write('pierwsza', [change('pilne', 'drugie')]);
    expect(before).toEqual([]);
    expect(journal.entries).not.toBe(before);
  });
});
