/** The scheduled job over stores in memory: what it reads, writes, leaves for the next run, and never loses. */
import { TeczkaError } from '../../../../core/values/errors.ts';
import { PORTION } from '../../../../scripts/workload/job/attempt.ts';
import { isOwnWorkbook } from '../../../../scripts/workload/job/own-workbook.ts';
import { shownBy } from '../../consolidate-faults/target-rows.ts';
import {
  jobGround,
  LATEST,
  OFFICE_BYTES,
  officeOfTeams,
  pathOf,
  sheetOf,
  type JobGround,
} from '../../../support/job-office.ts';

const environments = ({ summary: { totals } }: Awaited<ReturnType<JobGround['run']>>): unknown =>
  totals.environments;
const workbooks = ({ target }: JobGround): string[] =>
  [...target.files.keys()].filter((path) => path.endsWith('.xlsx') && path.startsWith('Obciążenie')).sort();

describe('a first run', () => {
  test('reads every sheet once and writes a dated workbook, the latest one, the report and the state', async () => {
    const ground = jobGround();
    const report = await ground.run();
    expect(report.outcome).toBe('written');
    expect(report.read).toEqual([1, 2, 3].map((team) => pathOf(team)));
    expect(environments(report)).toBe(150);
    expect(workbooks(ground)).toEqual(['Obciążenie pracą 2026-04 (2026-05-04 0601).xlsx', LATEST]);
    const [dated, latest] = workbooks(ground).map((path) => ground.target.files.get(path)?.bytes);
    expect(latest).toEqual(dated);
    expect(isOwnWorkbook(latest ?? new Uint8Array())).toBe(true);
    const text = ground.target.files.get('Obciążenie pracą 2026-04 – raport.txt')?.bytes;
    expect(new TextDecoder().decode(text)).toContain('Oddane zestawienia: 3 z 3.');
  });
});

describe('a first run over very many files', () => {
  test('saves what it read on the way: one that is cut goes on from there', async () => {
    const ground = jobGround();
    const bytes = new TextEncoder().encode('to nie jest skoroszyt');
    const others = Array.from(
      { length: PORTION },
      (_, at) => `2026-04/Notatka ${String(at).padStart(3, '0')}.xlsx`,
    );
    others.forEach((path) => ground.source.put(path, bytes));
    let reads = 0;
    ground.source.before = (request) => {
      if (request === 'read' && ++reads > PORTION) throw new TeczkaError('graph-deadline', 'Czas minął.');
    };
    await expect(ground.run()).rejects.toMatchObject({ code: 'graph-deadline' });
    ground.source.before = () => undefined;
    const report = await ground.run();
    expect(report).toMatchObject({ outcome: 'written', kept: PORTION });
    expect(report.read).toHaveLength(3);
    expect(environments(report)).toBe(150);
  });

  test('asks once for each that cannot be fetched, and comes to the others and to an end', async () => {
    const ground = jobGround();
    const others = Array.from(
      { length: PORTION + 1 },
      (_, at) => `2026-04/Notatka ${String(at).padStart(3, '0')}.xlsx`,
    );
    others.forEach((path) => ground.source.put(path, new Uint8Array()));
    ground.source.before = (request, path) => {
      if (request === 'read' && others.includes(path)) throw new TeczkaError('file-unreadable', 'Nie teraz.');
    };
    const report = await ground.run();
    expect(report).toMatchObject({ outcome: 'deferred', unread: others });
    expect(ground.source.requests.read).toBe(PORTION + 1 + 3);
    expect(environments(report)).toBe(150);
  });
});

describe('a later run', () => {
  test('with nothing changed asks two things and writes nothing', async () => {
    for (const own of [false, true]) {
      const ground = jobGround(own);
      const first = await ground.run();
      const before = { ...ground.source.requests };
      const target = { ...ground.target.requests };
      const report = await ground.run();
      expect(report.outcome).toBe('unchanged');
      expect(report.summary).toEqual(first.summary);
      expect(report.read).toEqual([]);
      expect(ground.source.requests.list).toBe(before.list + 1);
      expect(ground.target.requests.read).toBe(target.read + 1);
      expect(ground.target.requests.write).toBe(target.write);
    }
  });

  test('reads only the changed file', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.put(pathOf(2), sheetOf(2, [21, 30]));
    const reads = ground.source.requests.read;
    const report = await ground.run();
    expect(report).toMatchObject({ outcome: 'written', read: [pathOf(2)], kept: 2 });
    expect(ground.source.requests.read).toBe(reads + 1);
    expect(environments(report)).toBe(151);
    expect(workbooks(ground)).toHaveLength(3);
  });

  test('reads nothing for another month in the same store, and does not touch this one', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.put(pathOf(1, '2026-05'), sheetOf(1, [1, 2], 'maj 2026'));
    const report = await ground.run();
    expect(report).toMatchObject({ outcome: 'unchanged', read: [] });
    expect((await ground.run()).outcome).toBe('unchanged');
  });

  test('after one that was cut off writes anew, also when the sheets are again what they were before', async () => {
    const ground = jobGround();
    await ground.run();
    const sheet = ground.source.files.get(pathOf(3))?.bytes ?? new Uint8Array();
    ground.source.drop(pathOf(3));
    await ground.run();
    ground.source.put(pathOf(3), sheet);
    ground.target.before = (_, path) => {
      // The workbook is there; the mark that it is done is what the run never comes to.
      if (path.endsWith('raport.json')) throw new TeczkaError('graph-deadline', 'Czas minął.');
    };
    await expect(ground.run()).rejects.toMatchObject({ code: 'graph-deadline' });
    ground.target.before = () => undefined;
    ground.source.drop(pathOf(3));
    const report = await ground.run();
    expect(report.outcome).toBe('written');
    expect(environments(report)).toBe(100);
    expect(shownBy(ground.target.files.get(LATEST)?.bytes ?? new Uint8Array())).toHaveLength(2);
  });

  test('tells no name of a worker either when only files of other months came and went', async () => {
    const ground = jobGround();
    const office = {
      name: 'office.xlsx',
      bytes: officeOfTeams(['ZPS-1', 'ZPS-2', 'ZPS-3'], ['Wymyślna Anna']),
    };
    ground.source.put('2026-07/Karta Anny Wymyślnej – Anna Wymyślna.xlsx', sheetOf(1, [1, 2], 'lipiec 2026'));
    await ground.run({ office });
    ground.source.drop('2026-07/Karta Anny Wymyślnej – Anna Wymyślna.xlsx');
    const report = await ground.run({ office });
    expect(report).toMatchObject({ outcome: 'unchanged' });
    expect(report.gone).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('Anna Wymyślna');
  });

  test('shows a team whose file was deleted as missing', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.drop(pathOf(3));
    const report = await ground.run();
    expect(report.gone).toEqual([pathOf(3)]);
    expect(report.summary.teams.map(({ status }) => status)).toEqual(['delivered', 'delivered', 'missing']);
    expect(environments(report)).toBe(100);
  });

  test('keeps the result of a moved file without reading it, and reads a renamed one again', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.move(pathOf(1), `Sprawozdania/${pathOf(1)}`);
    const moved = await ground.run();
    expect(moved.read).toEqual([]);
    expect(moved.summary.teams[0]).toMatchObject({ status: 'delivered', file: `Sprawozdania/${pathOf(1)}` });
    ground.source.move(pathOf(2), '2026-04/Zespół nr 2 POPRAWIONE.xlsx');
    const renamed = await ground.run();
    expect(renamed.read).toEqual(['2026-04/Zespół nr 2 POPRAWIONE.xlsx']);
    expect(environments(renamed)).toBe(150);
  });

  test('goes on when the store has to be listed anew', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.forget();
    expect(await ground.run()).toMatchObject({ outcome: 'unchanged', read: [] });
  });

  test('with other teams in office.xlsx reads all again; asked for everything, too', async () => {
    const ground = jobGround();
    await ground.run();
    const other = { name: 'office.xlsx', bytes: officeOfTeams(['ZPS-1', 'ZPS-2', 'ZPS-3', 'ZPS-4']) };
    const wider = await ground.run({ office: other });
    expect(wider.read).toHaveLength(3);
    expect(wider.summary.teams.map(({ status }) => status)).toEqual([
      ...['delivered', 'delivered', 'delivered'],
      'missing',
    ]);
    expect((await ground.run({ office: other })).outcome).toBe('unchanged');
    expect((await ground.run({ full: true })).read).toHaveLength(3);
    expect((await ground.run()).outcome).toBe('unchanged');
  });

  test('fetches office.xlsx from the store of the sources only when something changed', async () => {
    const ground = jobGround();
    const office = { inSource: 'office.xlsx' };
    await expect(ground.run({ office })).rejects.toMatchObject({ code: 'office-not-found' });
    ground.source.put('office.xlsx', OFFICE_BYTES);
    expect((await ground.run({ office })).summary.teams).toHaveLength(3);
    const { read } = ground.source.requests;
    expect((await ground.run({ office })).outcome).toBe('unchanged');
    expect(ground.source.requests.read).toBe(read);
    ground.source.put('office.xlsx', officeOfTeams(['ZPS-1']));
    expect((await ground.run({ office })).summary.teams).toHaveLength(1);
  });
});

describe('a workbook that somebody has open', () => {
  test('is left, the dated one is written, and the next run finishes without reading anything', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.put(pathOf(2), sheetOf(2, [40, 30]));
    ground.target.locked.add(LATEST);
    const former = ground.target.files.get(LATEST)?.bytes;
    const deferred = await ground.run();
    expect(deferred.outcome).toBe('deferred');
    expect(deferred.notices.join()).toContain('jest otwarty');
    expect(ground.target.files.get(LATEST)?.bytes).toBe(former);
    expect(workbooks(ground)).toHaveLength(3);
    expect((await ground.run()).outcome).toBe('deferred');
    ground.target.locked.clear();
    const finished = await ground.run();
    expect(finished).toMatchObject({ outcome: 'written', read: [] });
    expect(ground.target.files.get(LATEST)?.bytes).not.toBe(former);
    expect(workbooks(ground)).toHaveLength(3);
    expect((await ground.run()).outcome).toBe('unchanged');
  });

  test('that changed since it was opened is drawn again on what it is now', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.put(pathOf(2), sheetOf(2, [40, 30]));
    let saved = 0;
    ground.target.before = (request, path) => {
      if (request !== 'replace' || path !== LATEST || saved++ > 0) return;
      const now = ground.target.files.get(LATEST);
      ground.target.put(LATEST, now?.bytes ?? new Uint8Array());
    };
    const report = await ground.run();
    expect(report).toMatchObject({ outcome: 'written', read: [pathOf(2)] });
    expect(saved).toBe(2);
    expect(ground.source.requests.read).toBe(4);
  });

  test('is never replaced when it is not ours', async () => {
    const ground = jobGround();
    ground.target.put(LATEST, sheetOf(1));
    await expect(ground.run()).rejects.toMatchObject({ code: 'output-not-ours' });
    expect([...ground.target.files.keys()]).toContain(LATEST);
    expect(workbooks(ground)).toEqual([LATEST]);
  });
});

describe('a file that cannot be fetched', () => {
  test('shows its former version and is asked for again next time', async () => {
    const ground = jobGround();
    await ground.run();
    ground.source.put(pathOf(2), sheetOf(2, [40, 30]));
    ground.source.before = (request) => {
      if (request === 'read') throw new TeczkaError('file-changing', 'Plik jest właśnie zapisywany.');
    };
    const report = await ground.run();
    expect(report).toMatchObject({ outcome: 'deferred', unread: [pathOf(2)] });
    expect(environments(report)).toBe(150);
    expect(report.summary.findings.map(({ code }) => code)).toContain('older-version-shown');
    ground.source.before = () => undefined;
    const next = await ground.run();
    expect(next).toMatchObject({ outcome: 'written', read: [pathOf(2)] });
    expect(environments(next)).toBe(170);
  });

  test('and was removed since it was listed counts as missing', async () => {
    const ground = jobGround();
    ground.source.before = (request, path) => {
      if (request === 'read' && path === pathOf(3)) throw new TeczkaError('file-gone', 'Pliku już nie ma.');
    };
    const report = await ground.run();
    expect(report.summary.teams[2]?.status).toBe('missing');
    expect(report.gone).toEqual([pathOf(3)]);
  });

  test('for want of access stops the run, and nothing is written', async () => {
    const ground = jobGround();
    ground.source.before = (request) => {
      if (request === 'read') throw new TeczkaError('graph-forbidden', 'Brak dostępu.');
    };
    await expect(ground.run()).rejects.toMatchObject({ code: 'graph-forbidden' });
    expect(ground.target.files.size).toBe(0);
  });
});

describe('dated workbooks', () => {
  test('are kept up to a number, and one that somebody changed is left alone', async () => {
    const ground = jobGround();
    for (let value = 1; value <= 5; value++) {
      ground.source.put(pathOf(1), sheetOf(1, [value]));
      await ground.run({ keepDated: 2 });
      const [oldest = ''] = workbooks(ground);
      if (value === 1) ground.target.put(oldest, ground.target.files.get(oldest)?.bytes ?? new Uint8Array());
    }
    expect(workbooks(ground)).toEqual([
      'Obciążenie pracą 2026-04 (2026-05-04 0601).xlsx',
      'Obciążenie pracą 2026-04 (2026-05-04 0604).xlsx',
      'Obciążenie pracą 2026-04 (2026-05-04 0605).xlsx',
      LATEST,
    ]);
  });

  test('never take another content of the same minute for their own', async () => {
    const ground = jobGround();
    await ground.run();
    const [first = ''] = workbooks(ground);
    const taken = first.replace('0601', '0602');
    const bytes = ground.target.files.get(first)?.bytes ?? new Uint8Array();
    ground.target.put(taken, bytes);
    ground.source.put(pathOf(1), sheetOf(1, [7]));
    const { outputs } = await ground.run({ keepDated: 1 });
    const dated = outputs.find(({ kind }) => kind === 'dated');
    expect(dated).toMatchObject({ path: first.replace('0601', '0602 2'), outcome: 'written' });
    expect(ground.target.files.get(taken)?.bytes).toBe(bytes);
    ground.source.put(pathOf(1), sheetOf(1, [8]));
    await ground.run({ keepDated: 1 });
    expect(workbooks(ground)).toEqual([taken, first.replace('0601', '0603'), LATEST]);
  });
});

describe('a dry run', () => {
  test('says what it would write and writes nothing', async () => {
    const ground = jobGround();
    const report = await ground.run({ dryRun: true });
    expect(report.outcome).toBe('planned');
    expect(report.outputs.map(({ path }) => path)).toEqual([
      LATEST,
      'Obciążenie pracą 2026-04 (2026-05-04 0601).xlsx',
    ]);
    expect(environments(report)).toBe(150);
    expect(ground.target.files.size).toBe(0);
    expect(ground.target.requests.write).toBe(0);
  });
});
