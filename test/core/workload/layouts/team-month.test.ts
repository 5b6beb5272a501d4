import { readWorkbook } from '../../../../core/workbooks/index.ts';
import type { PartReading, SheetReading } from '../../../../core/workload/layouts/definition.ts';
import { teamMonth } from '../../../../core/workload/layouts/team-month/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { COLUMNS, teamSheet, workbookOf } from '../../../support/team-sheets.ts';
import type { Cell, TeamSheetParts } from '../../../support/team-sheets.ts';

const ANNA: Cell[] = [1, 'Anna Wymyślna', 'pracownik socjalny', 1, 2, 41, 3, 5, 12, 1];
const JAN: Cell[] = [2, 'Jan Zmyślony', 'pracownik socjalny', 0.5, 0, 22, 1, 0, 7, 0];
const TOTAL: Cell[] = ['Razem zespół', null, null, 1.5, 2, 63, 4, 5, 19, 1];

/** The one month of a sheet with the findings of the sheet. */
type MonthReading = PartReading & Pick<SheetReading, 'titles'>;

function onlyMonth(reading: SheetReading | undefined): MonthReading | undefined {
  const [part, ...others] = reading?.parts ?? [];
  if (reading === undefined || part === undefined || others.length > 0) return undefined;
  return { ...part, titles: reading.titles, findings: [...reading.findings, ...part.findings] };
}
function readParts(parts: TeamSheetParts): MonthReading | undefined {
  const workbook = readWorkbook(workbookOf({ kwiecień: teamSheet(parts) }), nodePlatform);
  const place = { file: 'ZPS 1.xlsx', sheet: 'kwiecień' };
  return onlyMonth(teamMonth.read(workbook.sheet('kwiecień'), place));
}
const read = (rows: Cell[][], below: Cell[][] = []): MonthReading => {
  const reading = readParts({ rows, below });
  if (reading === undefined) throw new Error('The layout was not recognised');
  return reading;
};
/** Findings as „code cell”, without the columns that these short sheets leave out. */
const findingsOf = ({ findings }: MonthReading): string[] =>
  findings
    .filter(({ code }) => code !== 'columns-missing')
    .map(({ code, place }) => [code, place.cell].filter(Boolean).join(' '));
const valuesOf = ({ workers }: MonthReading): unknown[][] =>
  workers.map(({ name, values }) => [name, ...values.map(({ value }) => value)]);
/** A row with one cell changed. */
const changed = (row: Cell[], column: number, cell: Cell): Cell[] =>
  row.map((value, at) => (at === column ? cell : value));
const anna = (column: number, cell: Cell): Cell[] => changed(ANNA, column, cell);

describe('a sheet of a team', () => {
  test('gives the titles, the workers and their values with the cells they stand in', () => {
    const reading = read([ANNA, JAN], [TOTAL]);
    expect(reading.titles.map(({ cell }) => cell)).toEqual(['A1', 'A2', 'A3']);
    expect(reading.workers[1]).toEqual({
      name: 'Jan Zmyślony',
      post: 'pracownik socjalny',
      fte: 0.5,
      cell: 'B8',
      values: [
        { measure: 'absenceDays', value: 0, cell: 'E8' },
        { measure: 'environments', value: 22, cell: 'F8' },
        { measure: 'environmentsNew', value: 1, cell: 'G8' },
        { measure: 'interviewsNew', value: 0, cell: 'H8' },
        { measure: 'interviewsUpdated', value: 7, cell: 'I8' },
        { measure: 'interventions', value: 0, cell: 'J8' },
      ],
    });
    expect(findingsOf(reading)).toEqual([]);
  });

  test('is not recognised without workers or with too few known measures', () => {
    expect(
      readParts({ columns: COLUMNS.filter(([name]) => name !== 'Pracownik'), rows: [] }),
    ).toBeUndefined();
    expect(readParts({ columns: COLUMNS.slice(0, 7).filter((_, at) => at !== 5), rows: [] })).toBeUndefined();
    expect(readParts({ columns: [['Pracownik'], ['Telefon'], ['Pokój']], rows: [] })).toBeUndefined();
  });

  test('is recognised below any number of title rows and with columns in another order', () => {
    const columns = [...COLUMNS].reverse();
    const reading = readParts({
      titles: Array.from({ length: 20 }, () => 'Tytuł'),
      columns,
      rows: [[...ANNA].reverse()],
    });
    expect(reading?.workers[0]?.name).toBe('Anna Wymyślna');
    expect(reading?.workers[0]?.values.find(({ measure }) => measure === 'environments')?.value).toBe(41);
  });

  test('is recognised when its groups are written over their first column without merging', () => {
    const sheet = teamSheet({ rows: [ANNA] });
    delete sheet['!merges'];
    const workbook = readWorkbook(workbookOf({ kwiecień: sheet }), nodePlatform);
    const reading = teamMonth.read(workbook.sheet('kwiecień'), { file: 'ZPS 1.xlsx', sheet: 'kwiecień' });
    expect(onlyMonth(reading)?.workers[0]?.values.map(({ value }) => value)).toEqual([2, 41, 3, 5, 12, 1]);
  });

  test('keeps what is not given apart from zero and from what does not apply', () => {
    const reading = read(
      [anna(5, null), anna(5, 'nd'), anna(5, 0)].map((row, at) => changed(row, 1, `Osoba ${at}`)),
    );
    expect(reading.workers.map(({ values }) => values[1]?.value)).toEqual(['missing', 'not-applicable', 0]);
    expect(findingsOf(reading)).toEqual(['value-empty F7']);
  });
});

describe('cells that are no plain numbers', () => {
  test.each<[string, Cell, unknown, string[]]>([
    ['an absence code', 'UW', 'missing', ['absence-in-number F7']],
    ['a sum typed as text', '5+2', 7, ['number-not-plain F7']],
    ['a number typed as text', '12', 12, ['number-as-text F7']],
    ['a dash', '–', 'missing', ['value-is-dash F7']],
    ['„n.d.”', 'N.d.', 'not-applicable', []],
    ['„nie dotyczy”', 'nie dotyczy', 'not-applicable', []],
    ['spaces', '  ', 'missing', ['value-empty F7']],
    ['a negative number', -3, 'missing', ['value-impossible F7']],
    ['a fraction', 2.5, 'missing', ['value-impossible F7']],
    ['a negative number as text', '-3', 'missing', ['value-impossible F7']],
    ['a truth value', true, 'missing', ['value-is-text F7']],
    ['an error of a formula', { t: 'e', v: 0x2a, w: '#N/A' }, 'missing', ['value-is-error F7']],
    ['a date', { t: 'n', v: 46_142, z: 'dd.mm.yyyy' }, 'missing', ['value-is-date F7']],
    ['a formula', { t: 'n', v: 8, f: '5+3' }, 8, []],
  ])('%s', (_, cell, value, findings) => {
    const reading = read([anna(5, cell)]);
    expect(reading.workers[0]?.values[1]?.value).toBe(value);
    expect(findingsOf(reading)).toEqual(findings);
  });

  test('a text that may hold a name is not repeated in the message', () => {
    const [long, code] = ['sprawa Zmyślonej', 'xyz'].map(
      (cell) => read([anna(5, cell)]).findings.find(({ code: id }) => id === 'value-is-text')?.message,
    );
    expect(long).not.toContain('Zmyślonej');
    expect(code).toContain('„xyz”');
  });

  test.each([
    ['L4', 'absence-in-number E7', 'missing'],
    ['UM', 'absence-in-number E7', 'missing'],
    ['macierzyński od 1.04', 'number-unclear E7', 'missing'],
    ['5 L4', 'absence-with-reason E7', 5],
    ['UW 3', 'absence-with-reason E7', 3],
  ])('the reason of an absence is never repeated: %s', (typed, code, value) => {
    const reading = read([anna(4, typed)]);
    expect(findingsOf(reading)).toEqual([code]);
    expect(reading.workers[0]?.values[0]?.value).toBe(value);
    expect(JSON.stringify(reading.findings)).not.toContain(typed);
  });

  test('absence may be half a day, a count may not', () => {
    expect(findingsOf(read([anna(4, 1.5)]))).toEqual([]);
    expect(findingsOf(read([anna(4, 1.3)]))).toEqual(['value-impossible E7']);
  });

  test('a missing or impossible FTE is missing, not zero', () => {
    const reading = read([
      anna(3, null),
      changed(anna(3, 'cały'), 1, 'Ewa Próbna'),
      changed(anna(3, '0,5'), 1, 'Jan Inny'),
    ]);
    expect(reading.workers.map(({ fte }) => fte)).toEqual(['missing', 'missing', 0.5]);
    expect(findingsOf(reading)).toEqual(['fte-empty D7', 'fte-unreadable D8']);
  });
});

describe('rows', () => {
  test('footnotes, signatures, column numbers and headings of parts are no workers', () => {
    const numbers: Cell[] = Array.from({ length: 10 }, (_, at) => at + 1);
    const reading = read(
      [numbers, [null, 'Rejon 1'], changed(ANNA, 1, 'Anna Wymyślna*')],
      [
        [],
        ['* przebywa na urlopie'],
        ['Sporządził(a): A. W.', null, null, null, null, 'Zatwierdził(a): J. Z.'],
      ],
    );
    expect(valuesOf(reading)).toEqual([['Anna Wymyślna', 2, 41, 3, 5, 12, 1]]);
    expect(findingsOf(reading)).toEqual(['row-ignored B8']);
  });

  test.each<[string, Cell[], string]>([
    ['a number for a name', changed(JAN, 1, 101), '101'],
    ['an asterisk before the name', changed(JAN, 1, '* Ewa Próbna'), 'Ewa Próbna'],
    ['no number in the last row', changed(JAN, 0, null), 'Jan Zmyślony'],
    ['a name like a total, numbered', changed(changed(JAN, 1, 'Suma'), 3, null), 'Suma'],
    ['a name like a total, with an FTE', changed(changed(JAN, 1, 'Suma Ewa'), 0, null), 'Suma Ewa'],
    ['a name like a signature', changed(JAN, 1, 'Data Ewa'), 'Data Ewa'],
    ['no name and the same values', changed([2, ...ANNA.slice(1)], 1, null), '(nie podano)'],
  ])('a row with values is a worker: %s', (_, row, name) => {
    const reading = read([ANNA, row], []);
    expect(reading.workers.map((worker) => worker.name)).toEqual(['Anna Wymyślna', name]);
    expect(findingsOf(reading).filter((code) => code.startsWith('total'))).toEqual([]);
  });

  test('„Suma” in the column of workers is a total where nothing says that it is a name', () => {
    const total = (label: string): Cell[] => changed(changed(TOTAL, 0, null), 1, label);
    for (const label of ['Suma', 'Suma zespołu', 'Suma końcowa']) {
      expect(read([ANNA, JAN], [total(label)]).workers).toHaveLength(2);
    }
  });

  test('a name alone right below the last worker is named, a remark further below is not', () => {
    const reading = read([ANNA, [null, 'Jan Zmyślony', 'pracownik socjalny']], [[], [null, 'Uwagi']]);
    expect(findingsOf(reading)).toEqual(['row-ignored B8']);
  });

  test('a worker whose row is empty is named once and counted as missing', () => {
    const reading = read([ANNA, [2, 'Jan Zmyślony', 'pracownik socjalny', 1]]);
    expect(valuesOf(reading)[1]).toEqual(['Jan Zmyślony', ...Array.from({ length: 6 }, () => 'missing')]);
    expect(findingsOf(reading)).toEqual(['worker-empty B8']);
  });

  test('a row with values and no worker is counted and named', () => {
    const reading = read([ANNA, changed(JAN, 1, null)]);
    expect(reading.workers).toHaveLength(2);
    expect(findingsOf(reading)).toEqual(['worker-unnamed B8']);
  });

  test('the same worker twice is named', () => {
    expect(findingsOf(read([ANNA, changed(ANNA, 1, 'ANNA  WYMYŚLNA')]))).toEqual(['worker-repeated B8']);
  });
});

describe('a sheet made to exhaust its reader', () => {
  test('gives no text longer than 200 letters and no count above 100 000', () => {
    const long = 'a'.repeat(5000);
    const reading = readParts({
      columns: [...COLUMNS, [long]],
      rows: [[...changed(anna(2, long), 5, 100_001), 1], changed(JAN, 5, 100_000)],
    });
    expect(reading?.workers[0]?.post).toBe(`${'a'.repeat(200)}…`);
    expect(reading?.workers.map(({ values }) => values[1]?.value)).toEqual(['missing', 100_000]);
    expect(reading && findingsOf(reading)).toEqual(['column-unknown K6', 'value-impossible F7']);
    expect(Math.max(...(reading?.findings ?? []).map(({ message }) => message.length))).toBeLessThan(900);
    expect(reading?.findings.find(({ code }) => code === 'column-unknown')?.message).toContain('aaa…”');
  });

  test('is read up to a thousand workers, and that is said', () => {
    const rows = Array.from({ length: 1200 }, (_, at) => changed(ANNA, 1, `Osoba ${at}`));
    const reading = read(rows);
    expect(reading.workers).toHaveLength(1000);
    expect(findingsOf(reading)).toEqual(['too-many-workers B1007']);
  });

  test('with thousands of merged ranges and columns is answered at once', () => {
    const sheet = teamSheet({ rows: [ANNA] });
    const merges = Array.from({ length: 20_000 }, (_, at) => ({
      s: { r: 4, c: 20 + (at % 9000) },
      e: { r: 5, c: 20 + (at % 9000) },
    }));
    Object.assign(sheet, {
      '!merges': [...(sheet['!merges'] ?? []), ...merges],
      ARZ6: { t: 's', v: 'daleko' },
      '!ref': 'A1:ARZ7',
    });
    const workbook = readWorkbook(workbookOf({ kwiecień: sheet }), nodePlatform);
    // Time of the processor: others may be at work on the machine.
    const started = process.cpuUsage();
    const reading = teamMonth.read(workbook.sheet('kwiecień'), { file: 'ZPS 1.xlsx', sheet: 'kwiecień' });
    expect(onlyMonth(reading)?.workers).toHaveLength(1);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});

describe('totals', () => {
  test('are compared and never added', () => {
    const reading = read([ANNA, JAN], [TOTAL]);
    expect(reading.workers).toHaveLength(2);
    expect(findingsOf(reading)).toEqual([]);
  });

  test('one that differs is named with its cell, the typed sum and that of the rows', () => {
    const finding = read([ANNA, JAN], [changed(TOTAL, 5, 64)]).findings.find(
      ({ code }) => code === 'total-differs',
    );
    expect(finding?.place.cell).toBe('F9');
    expect(finding?.message).toMatch(/\b64\b.*\b63\b/);
  });

  test('subtotals in the middle may be of their own rows, and the last one of all', () => {
    const first = changed(changed(ANNA, 0, 'Razem'), 1, null);
    const second = changed(changed(JAN, 0, 'Razem'), 1, null);
    const reading = read([ANNA, first, JAN, second, changed(TOTAL, 0, 'OGÓŁEM')]);
    expect(reading.workers).toHaveLength(2);
    expect(findingsOf(reading)).toEqual([]);
  });

  test('a row without a label that holds exactly the sums is a total', () => {
    const reading = read([ANNA, JAN], [changed(TOTAL, 0, null)]);
    expect(reading.workers).toHaveLength(2);
    expect(findingsOf(reading)).toEqual([]);
  });

  test('one that is no number is named', () => {
    expect(findingsOf(read([ANNA, JAN], [changed(TOTAL, 5, '63 środ.')]))).toEqual(['total-unreadable F9']);
  });

  test('whose formulas have no stored results is told once, not measure by measure', () => {
    const formula: Cell = { t: 'n', f: 'SUM(F7:F8)' };
    const total = TOTAL.map((cell, at) => (at > 4 ? formula : cell));
    expect(findingsOf(read([ANNA, JAN], [total]))).toEqual(['totals-uncounted F9']);
  });
});

describe('columns', () => {
  test('an unknown one with numbers is named and not counted; one of remarks is passed over', () => {
    const columns = [...COLUMNS, ['Telefony wykonane'], ['Uwagi']] as const;
    const reading = readParts({ columns, rows: [[...ANNA, 17, 'zastępstwo']] });
    expect(reading && findingsOf(reading)).toEqual(['column-unknown K6']);
  });

  test('a repeated one counts in neither place', () => {
    const reading = readParts({
      columns: [...COLUMNS, ['Uwagi'], ['Interwencje']],
      rows: [[...ANNA, null, 4]],
    });
    expect(reading && findingsOf(reading)).toEqual(['column-repeated J6']);
    expect(reading?.workers[0]?.values.some(({ measure }) => measure === 'interventions')).toBe(false);
  });

  test('absent ones are named together', () => {
    const absent = read([ANNA]).findings.filter(({ code }) => code === 'columns-missing');
    expect(absent).toHaveLength(1);
    expect(absent[0]?.message.includes('„Wywiady alimentacyjne”')).toBe(true);
  });
});
