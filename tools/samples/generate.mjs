/**
 * Makes the sample office: `npm run samples`, or with other measures
 * `node tools/samples/generate.mjs [--rows 200] [--teams 12] [--months 1] [--seed 2026] [--faults planted|none] [--out samples]`.
 * The same options give the same bytes; without options the committed files. Needs the build (`npm run build` or
 * `npx tsc -b scripts`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWorkbook } from '../../build/core/workbooks/write/index.js';
import { CASES } from './cases.mjs';
import { decisionsWorkbook, paymentsWorkbook } from './finance-workbooks.mjs';
import { officeWorkbook } from './office-workbook.mjs';
import { portablePlatform } from './portable-platform.mjs';
import { expectedFaults, registerWorkbook } from './register-workbook.mjs';
import { makeOffice } from './sample-office.mjs';
import { teamWorkbook } from './team-workbook.mjs';
import { makeTeams } from './teams.mjs';
import { lastMonths, teamMonth } from './workload.mjs';
import { workloadYear } from './workload-year/year.mjs';

const REGISTER = 'rejestry/Rejestr dzieci w pieczy zastepczej';

/** The year of sheets is made for all the teams only: who moves where is told by their names. */
const WHOLE_OFFICE = 12;

function whole(text, name, least) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new RangeError(`Opcja --${name}: podaj liczbę całkowitą, co najmniej ${least}.`);
}

/** @param {string[]} words */
function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      rows: { type: 'string', default: '200' },
      teams: { type: 'string', default: '12' },
      months: { type: 'string', default: '1' },
      seed: { type: 'string', default: '2026' },
      faults: { type: 'string', default: 'planted' },
      out: { type: 'string', default: 'samples' },
    },
  });
  const { faults, out } = values;
  if (faults !== 'planted' && faults !== 'none') {
    throw new RangeError('Opcja --faults: podaj „planted” albo „none”.');
  }
  return {
    rows: whole(values.rows, 'rows', 1),
    teams: whole(values.teams, 'teams', 1),
    months: whole(values.months, 'months', 1),
    seed: whole(values.seed, 'seed', 0),
    faults: /** @type {'planted' | 'none'} */ (faults),
    out,
  };
}

/**
 * Every file of the sample office, by its path.
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Generator<[path: string, content: Uint8Array | string]>}
 */
function* sampleFiles(options) {
  const { seed } = options;
  const workbook = (model) => writeWorkbook(model, portablePlatform);
  const teams = makeTeams(seed, options.teams);
  const year = teams.length === WHOLE_OFFICE ? workloadYear(seed, teams, options.faults) : undefined;
  yield ['office.xlsx', workbook(officeWorkbook(teams, year))];

  yield* CASES;

  const { register, planted, payments, decisions } = makeOffice(options);
  yield [`${REGISTER}.xlsx`, workbook(registerWorkbook(register))];
  yield [`${REGISTER}.bledy.json`, `${JSON.stringify(expectedFaults(planted), null, 2)}\n`];
  yield ['rejestry/Wyplaty.xlsx', workbook(paymentsWorkbook(payments))];
  yield ['rejestry/Decyzje.xlsx', workbook(decisionsWorkbook(decisions))];

  for (const month of lastMonths(options.months)) {
    for (const team of teams) {
      const path = `obciazenie/${month}/${team.shortName} - sprawozdanie ${month}.xlsx`;
      yield [path, workbook(teamWorkbook(team, month, teamMonth(seed, team, month)))];
    }
  }
  if (year === undefined) return;
  for (const [path, model] of year.books) yield [path, workbook(model)];
  yield* year.plain;
}

try {
  const options = readOptions(process.argv.slice(2));
  let files = 0;
  for (const [path, content] of sampleFiles(options)) {
    const file = join(options.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    files += 1;
  }
  process.stdout.write(`Zapisano pliki przykładowego urzędu: ${files}, w folderze „${options.out}”.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
