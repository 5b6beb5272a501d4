import fc from 'fast-check';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import type { PartReading, SheetReading } from '../../../../core/workload/layouts/definition.ts';
import { columnHeading } from '../../../../core/workload/layouts/months/columns.ts';
import { teamMonths, workerMonths } from '../../../../core/workload/layouts/months/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { WORKER_TITLES, monthsSheet } from '../../../support/months-sheets.ts';
import type { MonthsSheetParts } from '../../../support/months-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import type { Cell } from '../../../support/team-sheets.ts';

const HEADER: Cell[] = ['Miara', 'I', 'II', 'III', 'I kw.', 'IV', 'V', 'VI', 'II kw.', 'I półrocze', 'Razem'];
const NEW: Cell[] = ['Wywiady nowe', 3, 4, 5, 12, 6, null, null, 6, 18, 18];
const UPDATED: Cell[] = ['Wywiady – aktualizacje', 1, 1, 1, 3, 2, null, null, 2, 5, 5];
const STATE: Cell[] = ['Środowiska w pracy (stan)', 40, 41, 42, 42, 43, null, null, 43, 43, 43];
const ROWS = [NEW, UPDATED, STATE];

function readAs(layout: typeof teamMonths, parts: MonthsSheetParts, name: string): SheetReading | undefined {
  const workbook = readWorkbook(workbookOf({ [name]: monthsSheet(parts) }), nodePlatform);
  return layout.read(workbook.sheet(name), { file: 'ZPS 1.xlsx', sheet: name });
}
const read = (
  rows: readonly (readonly Cell[])[],
  header = HEADER,
  more: Partial<MonthsSheetParts> = {},
): SheetReading => {
  const reading = readAs(teamMonths, { header, rows, ...more }, 'rok 2026');
  if (reading === undefined) throw new Error('The layout was not recognised');
  return reading;
};
const monthsOf = ({ parts }: SheetReading): unknown[] => parts.map(({ month }) => month?.month);
const teamValues = ({ ofTeam }: PartReading): unknown[] =>
  ofTeam.map(({ measure, value }) => [measure, value]);
const findingsOf = ({ findings, parts }: SheetReading): string[] =>
  [...findings, ...parts.flatMap((part) => part.findings)].map(
    ({ code, place }) => `${code} ${place.cell ?? ''}`,
  );
const changed = (row: readonly Cell[], column: number, cell: Cell): Cell[] =>
  row.map((value, at) => (at === column ? cell : value));

describe('the heading of a column', () => {
  test.each<[string, number]>([
    ['I', 1],
    ['V', 5],
    ['XII', 12],
    ['styczeń', 1],
    ['PAŹDZIERNIK', 10],
    ['pazdziernik', 10],
    ['sty.', 1],
    ['wrz', 9],
    ['wrzes.', 9],
    ['m-c IV', 4],
    ['01.2026', 1],
    ['12/2026', 12],
    ['III 2026', 3],
    ['luty 2026 r.', 2],
    ['za maj', 5],
  ])('„%s” is a month', (text, month) => {
    expect(columnHeading(text, undefined)).toMatchObject({ kind: 'month', mention: { month } });
  });

  test('a date is its month', () => {
    expect(columnHeading('', 46_113)).toEqual({ kind: 'month', mention: { month: 4, year: 2026 } });
  });

  test.each<[string, number, number]>([
    ['I kw.', 1, 3],
    ['kwartał II', 4, 6],
    ['Q3', 7, 9],
    ['4 kwartał', 10, 12],
    ['Razem I kw.', 1, 3],
    ['II kw. narastająco', 1, 6],
    ['I półrocze', 1, 6],
    ['II półr.', 7, 12],
    ['I–III', 1, 3],
    ['I-IX', 1, 9],
    ['styczeń – marzec', 1, 3],
    ['9 m-cy', 1, 9],
  ])('„%s” holds months together', (text, from, to) => {
    const heading = columnHeading(text, undefined);
    expect(heading?.kind === 'together' && heading.spans[0]).toEqual({ from, to });
  });

  test.each([
    ['Razem', 'all-before'],
    ['Razem 2026', 'all-before'],
    ['Rok', 'all-before'],
    ['narastająco', 'all-before'],
    ['średnia', 'average'],
    ['Średnio w m-cu', 'average'],
  ])('„%s” is %s', (text, kind) => {
    expect(columnHeading(text, undefined)?.kind).toBe(kind);
  });

  test.each(['Uwagi', 'Miara', 'Lp.', 'Plan', ''])('„%s” is none of these', (text) => {
    expect(columnHeading(text, undefined)).toBeUndefined();
  });
});

describe('a sheet of months of a team', () => {
  test('gives a part for every month with a value, of the team as a whole', () => {
    const reading = read(ROWS);
    expect(monthsOf(reading)).toEqual([1, 2, 3, 4]);
    expect(reading.parts.map(teamValues)[3]).toEqual([
      ['interviewsNew', 6],
      ['interviewsUpdated', 2],
      ['environments', 43],
    ]);
    expect(reading.parts[0]?.ofTeam[0]?.cell).toBe('B6');
    expect(reading.parts.flatMap(({ workers }) => workers)).toEqual([]);
    expect(findingsOf(reading)).toEqual([]);
  });

  test('misses the empty cells of a month that has a value', () => {
    const reading = read([NEW, changed(changed(UPDATED, 5, null), 8, 0), STATE]);
    expect(reading.parts[3]?.ofTeam[1]).toEqual({
      measure: 'interviewsUpdated',
      value: 'missing',
      cell: 'F7',
    });
    expect(findingsOf(reading)).toContain('value-empty F7');
  });

  test.each<[string, readonly Cell[][], string[]]>([
    ['a quarter that is not the sum', [changed(NEW, 4, 13), UPDATED, STATE], ['total-differs E6']],
    ['a sum from January in a later quarter', [changed(NEW, 8, 18), UPDATED, STATE], []],
    ['a state that was summed', [NEW, UPDATED, changed(STATE, 4, 123)], ['state-summed-over-months E8']],
    ['a sum that is a text', [changed(NEW, 4, 'dużo'), UPDATED, STATE], ['total-unreadable E6']],
    [
      'days of more than one month',
      [NEW, UPDATED, ['Dni w terenie', 14, 15, 16, 45, 10, null, null, 10, 55, 55]],
      [],
    ],
  ])('compares columns of sums and never adds them: %s', (_, rows, findings) => {
    const reading = read(rows);
    expect(monthsOf(reading)).toEqual([1, 2, 3, 4]);
    expect(findingsOf(reading)).toEqual(findings);
  });

  test('is read under groups above the rows, beside them, or merged', () => {
    const leaves: Cell[][] = [NEW, UPDATED].map((row, at) =>
      changed(row, 0, ['nowe', 'aktualizacje'][at] ?? ''),
    );
    const above = read([['Wywiady'], ...leaves, STATE]);
    const beside = read(
      [
        ['Wywiady', ...(leaves[0] ?? [])],
        [null, ...(leaves[1] ?? [])],
        [null, ...STATE],
      ],
      ['', ...HEADER],
    );
    const merged = read(
      [
        ['Wywiady', ...(leaves[0] ?? [])],
        [null, ...(leaves[1] ?? [])],
        [null, ...STATE],
      ],
      ['', ...HEADER],
      {
        merges: [{ s: { r: 5, c: 0 }, e: { r: 6, c: 0 } }],
      },
    );
    for (const reading of [above, beside, merged]) {
      expect(reading.parts[0] && teamValues(reading.parts[0])).toEqual([
        ['interviewsNew', 3],
        ['interviewsUpdated', 1],
        ['environments', 40],
      ]);
    }
  });

  test('a group that is also a measure begins anew where it has values', () => {
    const reading = read([NEW, ['Środowiska', ...STATE.slice(1)], ['nowe', ...UPDATED.slice(1)]]);
    expect(reading.parts[0] && teamValues(reading.parts[0])).toEqual([
      ['interviewsNew', 3],
      ['environments', 40],
      ['environmentsNew', 1],
    ]);
  });

  test('totals of rows are compared and never added', () => {
    const total: Cell[] = ['Wywiady razem', 4, 5, 6, 15, 8, null, null, 8, 23, 23];
    expect(findingsOf(read([NEW, UPDATED, total, STATE]))).toEqual([]);
    expect(findingsOf(read([NEW, UPDATED, changed(total, 2, 50), STATE]))).toEqual([
      'sheet-total-differs C8',
    ]);
  });

  test('a measure in two rows, an unknown row and an unknown column are named', () => {
    const strange: Cell[] = ['Bajkowe zlecenia', 1, 2, 3, 6, 1, null, null, 1, 7, 7];
    expect(findingsOf(read([NEW, UPDATED, STATE, NEW, strange]))).toEqual([
      'row-repeated A6',
      'row-unknown A10',
    ]);
    const header = changed(HEADER, 4, 'Zlecenia');
    expect(findingsOf(read(ROWS, header))).toContain('column-unknown E5');
  });

  test('two years side by side are told apart by the years above, else nothing of that month counts', () => {
    const header: Cell[] = ['Miara', 'I', 'II', 'III', 'Razem', 'I', 'II', 'III', 'Razem'];
    const rows: Cell[][] = [
      ['Wywiady nowe', 1, 2, 3, 6, 4, 5, 6, 15],
      ['Wnioski', 1, 1, 1, 3, 1, 1, 1, 3],
      ['Interwencje', 0, 0, 1, 1, 0, 0, 0, 0],
    ];
    const above: Cell[] = [null, 'rok 2025', null, null, null, '2026'];
    expect(read(rows, header, { above }).parts.map(({ month }) => month)).toEqual([
      ...[1, 2, 3].map((month) => ({ month, year: 2025 })),
      ...[1, 2, 3].map((month) => ({ month, year: 2026 })),
    ]);
    expect(findingsOf(read(rows, header, { above }))).toEqual([]);
    const untold = read(rows, header);
    expect(untold.parts).toEqual([]);
    expect(findingsOf(untold).filter((code) => code.startsWith('month-repeated'))).toHaveLength(3);
  });

  test('any order of months and any of rows gives the same values', () => {
    const columns = [1, 2, 3, 5];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(columns, { minLength: 4 }),
        fc.shuffledSubarray(ROWS, { minLength: 3 }),
        (order, rows) => {
          const reading = read(
            rows.map((row) => [row[0] ?? '', ...order.map((at) => row[at] ?? null)]),
            [HEADER[0] ?? '', ...order.map((at) => HEADER[at] ?? '')],
          );
          const april = reading.parts.find(({ month }) => month?.month === 4);
          expect(new Map(april?.ofTeam.map(({ measure, value }) => [measure, value]))).toEqual(
            new Map<string, unknown>([
              ['interviewsNew', 6],
              ['interviewsUpdated', 2],
              ['environments', 43],
            ]),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test('is not recognised with fewer than three months or measures', () => {
    expect(readAs(teamMonths, { header: HEADER, rows: [NEW, STATE] }, 'rok')).toBeUndefined();
    expect(readAs(teamMonths, { header: ['Miara', 'I', 'II'], rows: ROWS }, 'rok')).toBeUndefined();
  });
});

describe('a sheet of months of a worker', () => {
  const worker = (parts: MonthsSheetParts, name = 'rok 2026'): PartReading['workers'][number] | undefined =>
    readAs(workerMonths, parts, name)?.parts[0]?.workers[0];

  test('is known by the line that names the worker', () => {
    expect(worker({ titles: WORKER_TITLES, header: HEADER, rows: ROWS })).toMatchObject({
      name: 'Anna Wymyślna',
      post: 'starszy pracownik socjalny',
      fte: 0.5,
      cell: 'A2',
    });
  });

  test.each([
    ['Wymyślna Anna', true],
    ['Wymyślna A.', true],
    ['Nowak-Zmyślna Ewa', true],
    ['ZPS 1', false],
    ['Zespół Pierwszy', false],
    ['Styczeń Luty', false],
    ['Arkusz1', false],
    ['Rok Bieżący', false],
  ])('or by the name of the sheet: %s', (name, found) => {
    expect(worker({ header: HEADER, rows: ROWS }, name)?.name).toBe(found ? '' : undefined);
  });
});
