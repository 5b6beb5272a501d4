/**
 * How fast ten checks of cells and rows run over a register of 100,000 rows of 20 columns, against the same ten rules
 * written by hand over the raw cells: as ten loops, one a rule, and as one loop that reads each cell once and knows
 * which rule is the consequence of which. All begin with rows as the reader gives them and must find the same cells.
 * Processor time, median of the rounds: the ratios matter, not the seconds.
 * Usage: npm run build && node bench/registers-check.mjs [rounds]
 */
import { peselFor } from '../build/core/polish/pesel.js';
import { children, recogniseRegister, registerKinds, RegisterTable } from '../build/core/registers/index.js';
import { runChecks } from '../build/core/registers/run/run-checks.js';
import { addDays, ageOn, birthday, day, dayFromExcelSerial, dayOf } from '../build/core/values/day.js';
import { a1, readWorkbook } from '../build/core/workbooks/index.js';
import { writeWorkbook } from '../build/core/workbooks/write/index.js';
import { nodePlatform } from '../build/scripts/platform.js';

const ROWS = 100_000;
const ROUNDS = Number(process.argv[2] ?? 9);
const AS_OF = day('2026-04-30');
const TEN = [
  ...['RC-A01', 'RC-A02', 'RC-A03', 'RC-A04', 'RC-A05'],
  ...['RC-A08', 'RC-A09', 'RC-B01', 'RC-B05', 'RC-B13'],
];
const EARLIEST = day('1900-01-01');
const LATEST = day('2056-04-30');
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
const CENTURIES = [1900, 2000, 2100, 2200, 1800];
const COLUMNS = [
  ...[
    'number',
    'lastName',
    'firstName',
    'sex',
    'birthDate',
    'pesel',
    'citizenship',
    'documentNumber',
    'gmina',
  ],
  ...['payingCounty', 'court', 'caseNumber', 'orderDate', 'careForm', 'carers', 'placedOn', 'leftOn'],
  ...['adultStayGround', 'benefitAmount', 'remarks'],
];

/** Numbers in [0, 1), the same in every run (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Invented children, one row in two hundred with a fault that one of the ten rules finds. */
function* registerRows() {
  const next = random(1);
  const whole = (limit) => Math.floor(next() * limit);
  const pick = (...words) => words[whole(words.length)];
  const on = (date) => ({ day: date });
  const faults = [
    (row) => (row[5] = Number(row[5].slice(1))),
    (row) => (row[5] = row[5].slice(0, 10) + ((Number(row[5][10]) + 1) % 10)),
    (row) => (row[4] = on(row[4].day + 1)),
    (row) => (row[3] = row[3] === 'K' ? 'M' : 'K'),
    (row) => (row[5] = undefined),
    (row) => (row[4] = undefined),
    (row) => (row[12] = 'wiosną'),
    (row) => (row[16] = on(row[15].day - 10)),
  ];
  for (let index = 0; index < ROWS; index++) {
    const birth = addDays(day('2009-01-01'), index % 5000);
    const sex = pick('female', 'male');
    const placed = addDays(birth, 100 + whole(800));
    const row = [
      ...[index + 1, `Wymyślona-${pick('Próbna', 'Testowa', 'Bajeczna')}`, givenName(index)],
      ...[
        sex === 'female' ? 'K' : 'M',
        on(birth),
        peselFor(birth, sex, Math.floor(index / 5000)),
        'polskie',
        undefined,
      ],
      ...[
        'Gmina Zmyślin',
        'Powiat zmyśliński',
        'Sąd Rejonowy w Zmyślinie',
        `III Nsm ${whole(900)}/${whole(26)}`,
      ],
      ...[on(placed), pick('spokrewniona', 'niezawodowa', 'zawodowa'), 'Ewa i Jan Bezimienni', on(placed)],
      ...[pick(undefined, on(addDays(placed, whole(200)))), undefined, 1002, 'badania okresowe'],
    ];
    if (index % 200 === 0) faults[(index / 200) % faults.length](row);
    yield row;
  }
}

/** Another one for each index, of letters only: digits in a name would be a fault of its own. */
function givenName(index) {
  const letters = [...index.toString(20).padStart(5, '0')].map(
    (digit) => 'abcdefghijklmnoprstu'[parseInt(digit, 20)],
  );
  return `Z${letters.join('')}`;
}

/** The register as it comes out of a workbook. */
function registerTable() {
  const columns = COLUMNS.map((id) => ({ header: children.columns[id].title }));
  const sheet = { name: 'Dzieci', columns, rows: registerRows() };
  const bytes = writeWorkbook({ title: 'Rejestr', sheets: [sheet] }, nodePlatform);
  const file = 'rejestr.xlsx';
  return recogniseRegister({ file, workbook: readWorkbook(bytes, nodePlatform) }, [children], AS_OF);
}

/** What a hand-written check has to know of a cell: the day, null where there is none to be had, undefined where it is empty. */
function dayIn({ sheet }, row, column) {
  const cell = row.values[column];
  if (cell === undefined) return undefined;
  const read = typeof cell === 'number' && sheet.isDate(row, column) ? dayFromExcelSerial(cell) : undefined;
  return read !== undefined && read >= EARLIEST && read <= LATEST ? read : null;
}

/** Of a PESEL: `{ fault }`, or the birth date and the sex that it says; undefined for an empty cell. */
function peselIn({ values }) {
  if (values[5] === undefined) return undefined;
  const text = String(values[5]);
  if (!/^\d{11}$/.test(text)) return { fault: 'RC-A01' };
  let sum = 0;
  for (let i = 0; i < 11; i++) sum += (text.charCodeAt(i) - 48) * WEIGHTS[i];
  if (sum % 10 !== 0) return { fault: 'RC-A02' };
  const month = Number(text.slice(2, 4));
  const year = CENTURIES[Math.floor(month / 20)] + Number(text.slice(0, 2));
  const birth = dayOf(year, month % 20, Number(text.slice(4, 6)));
  return { fault: undefined, birth, sex: (text.charCodeAt(9) - 48) % 2 === 1 ? 'M' : 'K' };
}

/** Over 25, without reckoning the age of those who are years away from it. */
const tooOld = (born, left) =>
  (left === undefined || left >= AS_OF) && AS_OF - born >= 25 * 365 && ageOn(born, AS_OF) > 25;

function ofAgeWithoutGround(born, placed, left, ground) {
  const until = left === undefined || left > AS_OF ? AS_OF : left;
  if (ground !== undefined || until - born < 18 * 365) return false;
  const ofAge = birthday(born, 18);
  return placed < ofAge && until > ofAge;
}

/** The ten rules in one loop, each cell read once: the fastest that somebody writes who has only this sheet before him. */
function oneLoop(source) {
  const found = [];
  for (const row of source.rows) {
    const { values } = row;
    const born = dayIn(source, row, 4);
    const placed = dayIn(source, row, 15);
    const left = dayIn(source, row, 16);
    if (born === null) add(found, 'RC-A09', row, 4);
    if (dayIn(source, row, 12) === null) add(found, 'RC-A09', row, 12);
    if (placed === null) add(found, 'RC-A09', row, 15);
    if (left === null) add(found, 'RC-A09', row, 16);
    const pesel = peselIn(row);
    if (pesel === undefined) {
      if (values[7] === undefined) add(found, 'RC-A05', row, 5);
    } else if (pesel.fault !== undefined) add(found, pesel.fault, row, 5);
    let birthWrong = born === null;
    if (typeof born === 'number' && pesel?.birth !== undefined && born !== pesel.birth) {
      add(found, 'RC-A03', row, 4);
      birthWrong = true;
    } else if (pesel?.sex !== undefined && values[3] !== undefined && values[3] !== pesel.sex) {
      add(found, 'RC-A04', row, 3);
    }
    if (!birthWrong && (born === undefined || born > AS_OF || tooOld(born, left))) {
      add(found, 'RC-A08', row, 4);
      birthWrong = true;
    }
    if (typeof placed !== 'number') continue;
    if (typeof left === 'number' && left < placed) add(found, 'RC-B01', row, 16);
    else if (birthWrong || born === undefined) continue;
    else if (placed < born) add(found, 'RC-B05', row, 15);
    else if (left !== null && ofAgeWithoutGround(born, placed, left, values[17]))
      add(found, 'RC-B13', row, 17);
  }
  return found;
}

/** The ten rules as ten loops, one a rule, that share only the functions above. */
function tenLoops(source) {
  const found = [];
  const { rows } = source;
  const birthWrong = new Set();
  const reversed = new Set();
  for (const column of [4, 12, 15, 16]) {
    for (const row of rows) if (dayIn(source, row, column) === null) add(found, 'RC-A09', row, column);
  }
  for (const fault of ['RC-A01', 'RC-A02']) {
    for (const row of rows) if (peselIn(row)?.fault === fault) add(found, fault, row, 5);
  }
  for (const row of rows) {
    const [born, said] = [dayIn(source, row, 4), peselIn(row)?.birth];
    if (typeof born !== 'number' || said === undefined || born === said) continue;
    add(found, 'RC-A03', row, 4);
    birthWrong.add(row);
  }
  for (const row of rows) {
    const [written, said] = [row.values[3], peselIn(row)?.sex];
    if (written === undefined || said === undefined || written === said || birthWrong.has(row)) continue;
    add(found, 'RC-A04', row, 3);
  }
  for (const row of rows) {
    if (row.values[5] === undefined && row.values[7] === undefined) add(found, 'RC-A05', row, 5);
  }
  for (const row of rows) {
    const born = dayIn(source, row, 4);
    if (born === null || birthWrong.has(row)) continue;
    if (born !== undefined && born <= AS_OF && !tooOld(born, dayIn(source, row, 16))) continue;
    add(found, 'RC-A08', row, 4);
    birthWrong.add(row);
  }
  for (const row of rows) {
    const [placed, left] = [dayIn(source, row, 15), dayIn(source, row, 16)];
    if (typeof placed !== 'number' || typeof left !== 'number' || left >= placed) continue;
    add(found, 'RC-B01', row, 16);
    reversed.add(row);
  }
  const before = new Set();
  for (const row of rows) {
    const [born, placed] = [dayIn(source, row, 4), dayIn(source, row, 15)];
    if (typeof born !== 'number' || typeof placed !== 'number' || placed >= born || birthWrong.has(row))
      continue;
    add(found, 'RC-B05', row, 15);
    before.add(row);
  }
  for (const row of rows) {
    const [born, placed, left] = [4, 15, 16].map((column) => dayIn(source, row, column));
    if (typeof born !== 'number' || typeof placed !== 'number' || left === null) continue;
    if (birthWrong.has(row) || reversed.has(row) || before.has(row)) continue;
    if (ofAgeWithoutGround(born, placed, left, row.values[17])) add(found, 'RC-B13', row, 17);
  }
  return found;
}

const add = (found, check, row, column) => found.push({ check, cell: a1(row.number, column) });

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const { checks } = registerKinds[0];
const ten = checks.filter(({ id }) => TEN.includes(id));
const { source } = registerTable();
const contenders = {
  'by hand, one loop': () => oneLoop(source),
  'by hand, ten loops': () => tenLoops(source),
  'teczka, ten checks': () => runChecks(new RegisterTable(source), ten, AS_OF).findings,
  'teczka, all checks': () => runChecks(new RegisterTable(source), checks, AS_OF).findings,
};
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
const cells = {};
for (let round = 0; round < ROUNDS + 2; round++) {
  for (const [name, work] of Object.entries(contenders)) {
    const start = process.cpuUsage();
    const found = work();
    const { user, system } = process.cpuUsage(start);
    if (round >= 2) times[name].push((user + system) / 1000); // two rounds to warm up
    cells[name] = found.map(({ check, cell }) => `${check} ${cell}`).sort();
  }
}
const [wanted, ...others] = Object.values(cells).map((found) => found.join());
if (others.some((found) => found !== wanted)) throw new Error('Different findings');

const size = `${ROWS} rows x ${COLUMNS.length} columns, ${cells['teczka, ten checks'].length} findings`;
console.log(`${size}; processor time, median of ${ROUNDS} rounds`);
for (const [name, all] of Object.entries(times)) {
  const ms = median(all);
  console.log(
    `${name.padEnd(20)} ${ms.toFixed(0).padStart(5)} ms  ${(ROWS / ms / 1000).toFixed(2)} M rows/s`,
  );
}
const speed = (name) => ((100 * median(times[name])) / median(times['teczka, ten checks'])).toFixed(0);
console.log(
  `the ten checks run at ${speed('by hand, ten loops')} % of the speed of ten hand-written loops (goal: 75 %)`,
);
console.log(`and at ${speed('by hand, one loop')} % of the speed of one loop written for this sheet alone`);
