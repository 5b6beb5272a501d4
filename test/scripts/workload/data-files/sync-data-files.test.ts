/**
 * @jest-environment node
 *
 * Data files of a consolidated period: read by DuckDB and by hyparquet they say what our own figures say, no worker's
 * name is in them, and a run writes only what changed.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { yearMonth } from '../../../../core/values/year-month.ts';
import type { YearMonth } from '../../../../core/values/year-month.ts';
import { canonicalRows } from '../../../../core/workload/canonical-rows.ts';
import type { Reading } from '../../../../core/workload/canonical-row.ts';
import type {
  Consolidation,
  PlacedValue,
  TeamMonth,
  WorkerMonth,
} from '../../../../core/workload/consolidation/model.ts';
import { measures, type MeasureId } from '../../../../core/workload/index.ts';
import { workloadPeriod } from '../../../../core/workload/period.ts';
import {
  type DataFormatName,
  syncDataFiles,
} from '../../../../scripts/workload/data-files/sync-data-files.ts';

const WORKER = 'Wzorcowa-Przykładna Ewa';
const MONTHS = ['2026-01', '2026-02'].map(yearMonth);

const placed = (value: Reading, file: string, cell: string): PlacedValue => ({
  value,
  source: { file, sheet: 'Wzorcowa', cell },
});

function workerMonth(team: string, at: number, file: string): WorkerMonth {
  const values = new Map<MeasureId, PlacedValue>(
    measures.map(({ id, kind }, index) => {
      const value: Reading =
        kind.id === 'amount'
          ? 100_001 + at
          : index === 3
            ? 'missing'
            : index === 4
              ? 'not-applicable'
              : index + at;
      return [id, placed(value, file, `C${index + 5}`)];
    }),
  );
  return {
    code: `${team}/0${at}`,
    name: WORKER,
    post: 'pracownik socjalny',
    fte: 0.5,
    kind: undefined,
    expectedDays: 21,
    postDays: 21,
    source: { file, sheet: 'Wzorcowa', cell: 'B5' },
    values,
    days: [{ day: 2, measure: 'interviewsNew', value: 1, source: { file, sheet: 'Wzorcowa', cell: 'D6' } }],
    absentOn: undefined,
  };
}

function teamMonth(team: string, month: YearMonth, content = 'a'): TeamMonth {
  const file = `${month}/${team} – Wzorcowej Ewy.xlsx`;
  return {
    team,
    kind: 'praca socjalna',
    month,
    status: 'delivered',
    closed: false,
    files: [file],
    workers: [1, 2].map((at) => workerMonth(team, at, file)),
    ofTeam: new Map([['interventions', placed(3, file, 'E40')]]),
    content,
  };
}

function consolidation(
  changes: { readonly content?: string; readonly teams?: readonly string[] } = {},
): Consolidation {
  const { content, teams = ['ZPS-1', 'ZPS/2'] } = changes;
  const period = workloadPeriod('2026-01..2026-02');
  return {
    period,
    teams: teams.map((id) => ({
      id,
      name: id,
      kind: 'praca socjalna',
      status: 'delivered',
      months: MONTHS.map((month) =>
        teamMonth(id, month, id === 'ZPS-1' && month === MONTHS[1] ? content : 'a'),
      ),
    })),
    findings: [],
    differences: [],
    context: { period, teams: [], unit: 'MOPS w Zmyślinie' },
  };
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teczka-dane-'));
});
afterEach(() => rm(folder, { recursive: true }));

const dataFiles = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => /\.(parquet|ndjson)$/.test(name)).sort();

/** What our own rows come to, by measure; amounts in grosze. */
function ownTotals(of: Consolidation): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { measure, value } of canonicalRows(of)) {
    if (typeof value === 'number') totals[measure] = (totals[measure] ?? 0) + value;
  }
  return totals;
}

const READERS: Readonly<Record<DataFormatName, (folder: string) => string>> = {
  parquet: (of) => `read_parquet('${of}/*.parquet')`,
  ndjson: (of) => `read_json('${of}/*.ndjson', format = 'newline_delimited')`,
};

async function duckDb(query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(query);
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe.each<DataFormatName>(['parquet', 'ndjson'])('data files as %s', (format) => {
  test('give DuckDB the totals that our own rows have', async () => {
    const of = consolidation();
    expect(await syncDataFiles(folder, of, format)).toEqual({ written: 4, kept: 0, removed: 0 });
    const rows = await duckDb(
      `SELECT miara_id, sum(wartosc) AS wartosc, CAST(sum(CAST(kwota_zl AS DECIMAL(18,2)) * 100) AS BIGINT) AS grosze
       FROM ${READERS[format](folder)} GROUP BY miara_id HAVING count(wartosc) + count(kwota_zl) > 0`,
    );
    const totals = Object.fromEntries(
      rows.map(({ miara_id: id, wartosc, grosze }) => [String(id), Number(wartosc ?? grosze)]),
    );
    expect(totals).toEqual(ownTotals(of));
  });

  test('keep what is missing apart from what does not apply and from zero', async () => {
    await syncDataFiles(folder, consolidation(), format);
    const states = await duckDb(
      `SELECT stan, count(*) AS rows, count(wartosc) AS given FROM ${READERS[format](folder)} GROUP BY stan ORDER BY stan`,
    );
    expect(states.map(({ stan, given }) => [stan, Number(given) > 0])).toEqual([
      ['brak', false],
      ['nie dotyczy', false],
      ['odczytano', true],
    ]);
  });

  test('hold no name of a worker, nor do their own names', async () => {
    await syncDataFiles(folder, consolidation(), format);
    const rows = await duckDb(`SELECT DISTINCT pracownik, plik, arkusz FROM ${READERS[format](folder)}`);
    const text = JSON.stringify([rows, await readdir(folder)]);
    for (const part of ['Wzorcow', 'Przykładn', 'Ewy']) expect(text).not.toContain(part);
    expect(rows).toContainEqual({
      pracownik: 'ZPS-1/01',
      plik: '2026-01/ZPS-1 – [pracownik].xlsx',
      arkusz: '[pracownik]',
    });
  });

  test('are left alone when nothing changed, and only the changed month is written', async () => {
    await syncDataFiles(folder, consolidation(), format);
    const before = await Promise.all((await dataFiles()).map((name) => stat(join(folder, name))));
    expect(await syncDataFiles(folder, consolidation(), format)).toEqual({ written: 0, kept: 4, removed: 0 });
    expect(await syncDataFiles(folder, consolidation({ content: 'b' }), format)).toEqual({
      written: 1,
      kept: 3,
      removed: 0,
    });
    const after = await Promise.all((await dataFiles()).map((name) => stat(join(folder, name))));
    expect(after.filter(({ ino }, at) => ino !== before[at]?.ino)).toHaveLength(1);
  });

  test('of a team that is no more are removed, and nothing else in the folder', async () => {
    await syncDataFiles(folder, consolidation(), format);
    await writeFile(join(folder, 'notatki.txt'), 'moje');
    expect(await syncDataFiles(folder, consolidation({ teams: ['ZPS-1'] }), format)).toEqual({
      written: 0,
      kept: 2,
      removed: 2,
    });
    expect(await readFile(join(folder, 'notatki.txt'), 'utf8')).toBe('moje');
    expect(await dataFiles()).toHaveLength(2);
  });
});

test('hyparquet reads the columns back with their types', async () => {
  await syncDataFiles(folder, consolidation(), 'parquet');
  const [name = ''] = await dataFiles();
  expect(name).toMatch(/^2026-01 ZPS-1 [0-9a-f]{12}\.parquet$/);
  const bytes = await readFile(join(folder, name));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file });
  const [first] = rows.filter(({ miara_id: id }) => id === 'environments');
  expect(first).toEqual({
    okres: '2026-01',
    data: null,
    jednostka: 'MOPS w Zmyślinie',
    zespol: 'ZPS-1',
    pracownik: 'ZPS-1/01',
    stanowisko: 'pracownik socjalny',
    etat: 0.5,
    miara_id: 'environments',
    miara: 'Środowiska w pracy na koniec miesiąca',
    rodzaj: 'stan',
    wartosc: expect.any(Number),
    kwota_zl: null,
    stan: 'odczytano',
    w_sumie: 'tak',
    plik: '2026-01/ZPS-1 – [pracownik].xlsx',
    arkusz: '[pracownik]',
    komorka: expect.stringMatching(/^C\d+$/),
  });
});

test('changing the format replaces the files of the other', async () => {
  await syncDataFiles(folder, consolidation(), 'parquet');
  expect(await syncDataFiles(folder, consolidation(), 'ndjson')).toEqual({ written: 4, kept: 0, removed: 4 });
  expect((await dataFiles()).every((name) => name.endsWith('.ndjson'))).toBe(true);
});

test('the list says whether the folder is complete: not after a run that stopped half-way', async () => {
  const isComplete = async (): Promise<unknown> =>
    (JSON.parse(await readFile(join(folder, '_spis.json'), 'utf8')) as { complete: unknown }).complete;
  await syncDataFiles(folder, consolidation(), 'parquet');
  expect(await isComplete()).toBe(true);
  const [, inTheWay = ''] = await dataFiles();
  await mkdir(join(folder, inTheWay.replace('.parquet', '.ndjson'), 'zajęte'), { recursive: true });
  await expect(syncDataFiles(folder, consolidation(), 'ndjson')).rejects.toBeInstanceOf(Error);
  expect(await isComplete()).toBe(false);
  await rm(join(folder, inTheWay.replace('.parquet', '.ndjson')), { recursive: true });
  await syncDataFiles(folder, consolidation(), 'ndjson');
  expect(await isComplete()).toBe(true);
});

test('a list that is not ours is not overwritten', async () => {
  await writeFile(join(folder, '_spis.json'), '{"schema":1,"entries":[{"files":["../x.parquet"]}]}');
  await expect(syncDataFiles(folder, consolidation(), 'parquet')).rejects.toMatchObject({
    code: 'data-manifest-unreadable',
  });
});
