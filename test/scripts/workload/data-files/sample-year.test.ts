/**
 * @jest-environment node
 *
 * The sample year as data files: DuckDB adds up the same totals of every team, month and measure that our own figures
 * have, over either format, and no name of anybody who works there is in any file or file name.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readOffice } from '../../../../core/office/index.ts';
import { plainKey } from '../../../../core/values/plain-key.ts';
import {
  consolidate,
  figuresOf,
  measures,
  readTeamFile,
  selectTeamFiles,
} from '../../../../core/workload/index.ts';
import { workloadPeriod } from '../../../../core/workload/period.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import {
  type DataFormatName,
  syncDataFiles,
} from '../../../../scripts/workload/data-files/sync-data-files.ts';

const samples = join(import.meta.dirname, '../../../../samples');
const year = join(samples, 'obciazenie-rok-2025');

const office = readOffice(readFileSync(join(samples, 'office.xlsx')), nodePlatform, {
  file: 'office.xlsx',
});
const { teams, staff } = office;
const paths = readdirSync(year, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(year.length + 1));
const selection = selectTeamFiles(paths, undefined, []);
const files = selection.files.map((file) =>
  readTeamFile(readFileSync(join(year, file)), nodePlatform, { file, teams, staff }),
);
const consolidation = consolidate(files, { period: workloadPeriod('2025'), teams, staff });
const added = new Set<string>(measures.flatMap(({ id, kind }) => (kind.addsOverWorkers ? [id] : [])));

/** „2025-03 ZPS-1 interviewsNew” with its total; what is not known or does not apply is not there. */
const ownTotals: Record<string, number> = {};
for (const { team, figures } of figuresOf(consolidation).teams) {
  for (const { id } of measures) {
    figures.get(id)?.byMonth.forEach((value, at) => {
      const month = consolidation.period.months[at] ?? '';
      if (typeof value === 'number') ownTotals[`${month} ${team.id} ${id}`] = value;
    });
  }
}

/** Words of the names of all who work in the office or stand in a sheet. */
const names = [
  ...staff.map(({ name }) => name),
  ...consolidation.teams.flatMap((team) =>
    team.months.flatMap(({ workers }) => workers.map(({ name }) => name)),
  ),
];
const words = [...new Set(names.flatMap((name) => plainKey(name).split(/[\s-]+/)))].filter(
  (word) => word.length > 2,
);

const folder = mkdtempSync(join(tmpdir(), 'teczka-rok-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function duckDb(query: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const READERS: Readonly<Record<DataFormatName, (of: string) => string>> = {
  parquet: (of) => `read_parquet('${of}/*.parquet')`,
  ndjson: (of) => `read_json('${of}/*.ndjson', format = 'newline_delimited')`,
};

describe.each<DataFormatName>(['parquet', 'ndjson'])('the year as %s', (format) => {
  const at = join(folder, format);
  beforeAll(() => syncDataFiles(at, consolidation, format));

  test('adds up in DuckDB to our own totals of every team, month and measure', async () => {
    const rows = await duckDb(
      `SELECT okres || ' ' || zespol || ' ' || miara_id AS what, miara_id,
              sum(coalesce(wartosc, CAST(kwota_zl AS DECIMAL(18,2)) * 100)) AS total
       FROM ${READERS[format](at)} WHERE w_sumie = 'tak' GROUP BY ALL HAVING total IS NOT NULL`,
    );
    const totals = rows.filter(({ miara_id: id }) => added.has(String(id)));
    expect(Object.fromEntries(totals.map(({ what, total }) => [String(what), Number(total)]))).toEqual(
      ownTotals,
    );
    expect(totals.length).toBeGreaterThan(teams.length * 12 * 7);
  });

  test('names nobody, in no file and no file name', async () => {
    const columns = await duckDb(
      `SELECT DISTINCT concat_ws(' ', pracownik, stanowisko, jednostka, zespol, miara, plik, arkusz, komorka) AS text
       FROM ${READERS[format](at)}`,
    );
    const told = plainKey([...columns.map(({ text }) => String(text)), ...readdirSync(at)].join('\n'));
    const tokens = new Set(told.split(/[^\p{L}]+/u));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => tokens.has(word))).toEqual([]);
  });
});
