import fc from 'fast-check';
import { yearMonth } from '../../../../core/values/year-month.ts';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { dayGrid } from '../../../../core/workload/layouts/day-grid/index.ts';
import type { PartContents, WorkerReading } from '../../../../core/workload/layouts/definition.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { dayGridSheet } from '../../../support/day-grid-sheets.ts';
import type { DayGridParts, GridRow } from '../../../support/day-grid-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';
import type { Cell } from '../../../support/team-sheets.ts';

// April 2026: the 1st is a Wednesday; Easter Sunday is the 5th, Easter Monday the 6th.
const APRIL = '2026-04';
const VISITS: GridRow = { labels: ['Praca socjalna – wizyty w terenie'], days: { 1: 2, 7: 3 }, total: 5 };
const TALKS: GridRow = { labels: ['Praca socjalna – rozmowy w biurze'], days: { 2: 1 } };
const STATE: GridRow = { labels: ['Środowiska w pracy'], days: { 1: 40, 15: 42, 28: 41 } };
const ROWS = [VISITS, TALKS, STATE];

function read(parts: DayGridParts, month = APRIL): PartContents | undefined {
  const sheet = readWorkbook(workbookOf({ Anna: dayGridSheet(parts) }), nodePlatform).sheet('Anna');
  const reading = dayGrid.read(sheet, { file: 'ZPS 1.xlsx', sheet: 'Anna' });
  return reading?.parts[0]?.inMonth?.(yearMonth(month));
}
const contents = (parts: DayGridParts, month = APRIL): PartContents => {
  const found = read(parts, month);
  if (found === undefined) throw new Error('The layout was not recognised');
  return found;
};
const workerOf = (parts: DayGridParts, month = APRIL): WorkerReading => {
  const [worker] = contents(parts, month).workers;
  if (worker === undefined) throw new Error('No worker');
  return worker;
};
const valueOf = (worker: WorkerReading, id: string): unknown =>
  worker.values.find(({ measure }) => measure === id)?.value;
const findingsOf = ({ findings }: PartContents): string[] =>
  findings.map(({ code, place }) => [code, place.cell].filter(Boolean).join(' '));
const withRow = (row: GridRow): DayGridParts => ({ rows: [...ROWS, row] });
const withVisits = (days: Readonly<Record<number, Cell>>): DayGridParts => ({
  rows: [{ labels: VISITS.labels, days }, TALKS, STATE],
});

describe('a day grid', () => {
  test('gives the worker with the post, the FTE, sums of counts and the last state, each with its cell', () => {
    const read = contents({ rows: ROWS });
    expect(read.workers).toEqual([
      {
        name: 'Anna Wymyślna',
        post: 'pracownik socjalny',
        fte: 0.5,
        cell: 'A3',
        values: [
          { measure: 'fieldVisits', value: 5, cell: 'AG6' },
          { measure: 'officeTalks', value: 1, cell: 'C7' },
          { measure: 'environments', value: 41, cell: 'AC8' },
          { measure: 'absenceDays', value: 0, cell: 'A3' },
        ],
        days: [
          { measure: 'fieldVisits', value: 2, cell: 'B6', day: 1 },
          { measure: 'fieldVisits', value: 3, cell: 'H6', day: 7 },
          { measure: 'officeTalks', value: 1, cell: 'C7', day: 2 },
          { measure: 'environments', value: 40, cell: 'B8', day: 1 },
          { measure: 'environments', value: 42, cell: 'P8', day: 15 },
          { measure: 'environments', value: 41, cell: 'AC8', day: 28 },
        ],
        absentOn: [],
      },
    ]);
    expect(findingsOf(read)).toEqual([]);
  });

  test('is not recognised by days without known measures, nor by measures without days', () => {
    expect(read({ rows: ROWS.slice(0, 2) })).toBeUndefined();
    expect(read({ rows: ROWS, days: Array.from({ length: 31 }, (_, at) => `d${at}`) })).toBeUndefined();
    expect(read({ rows: ROWS, numbers: Array.from({ length: 12 }, (_, at) => at + 1) })).toBeUndefined();
  });

  test.each<[string, readonly Cell[]]>([
    ['texts', Array.from({ length: 31 }, (_, at) => String(at + 1).padStart(2, '0'))],
    ['texts with a full stop', Array.from({ length: 31 }, (_, at) => `${at + 1}.`)],
    ['numbers with the day of the week', Array.from({ length: 31 }, (_, at) => `${at + 1} pn`)],
  ])('reads days written as %s', (_, days) => {
    expect(valueOf(workerOf({ rows: ROWS, days }), 'fieldVisits')).toBe(5);
  });

  test('takes the month from days that are dates', () => {
    // 46113 is 1 April 2026.
    const days = Array.from({ length: 30 }, (_, at): Cell => ({ t: 'n', v: 46_113 + at, z: 'd' }));
    const numbers = days.map((_, at) => at + 1);
    const bytes = workbookOf({ Anna: dayGridSheet({ rows: ROWS, days, numbers }) });
    const reading = dayGrid.read(readWorkbook(bytes, nodePlatform).sheet('Anna'), {
      file: 'f',
      sheet: 'Anna',
    });
    expect(reading?.parts[0]?.month).toEqual({ year: 2026, month: 4 });
  });

  test('may leave weekends out or have them crossed out', () => {
    const weekends = new Set([4, 5, 11, 12, 18, 19, 25, 26]);
    const numbers = Array.from({ length: 30 }, (_, at) => at + 1).filter((day) => !weekends.has(day));
    expect(valueOf(workerOf({ rows: ROWS, numbers }), 'environments')).toBe(41);
    const crossed = (row: GridRow, mark: Cell): GridRow => ({
      ...row,
      days: { ...row.days, ...Object.fromEntries([...weekends].map((day) => [day, mark])) },
    });
    for (const mark of ['x', '–', 'XX', '/']) {
      const read = contents({ rows: ROWS.map((row) => crossed(row, mark)) });
      expect(read.findings).toEqual([]);
      expect(read.workers[0]?.days).toHaveLength(6);
    }
  });

  test('finds measures under a group that is merged, written once or set above its rows', () => {
    const names = [
      ['Wywiady', 'nowe', 4],
      ['', 'aktualizacje', 2],
      ['', 'po terminie', 1],
      ['Interwencje', '', 3],
    ] as const;
    const two = names.map(([group, name, value]) => ({ labels: [group, name], days: { 7: value } }));
    const measured = [
      ['interviewsNew', 4],
      ['interviewsUpdated', 2],
      ['interviewsLate', 1],
      ['interventions', 3],
      ['absenceDays', 0],
    ];
    const valuesOf = (parts: DayGridParts): unknown[] =>
      workerOf(parts).values.map(({ measure, value }) => [measure, value]);
    const labels = ['Grupa', 'Miara'];
    expect(valuesOf({ labels, rows: two })).toEqual(measured);
    expect(valuesOf({ labels, rows: two, merges: ['A6:A8'] })).toEqual(measured);
    const above = [
      { labels: ['Wywiady'] },
      ...names.slice(0, 3).map(([, name, value]) => ({ labels: [name], days: { 7: value } })),
      { labels: ['Interwencje'], days: { 7: 3 } },
    ];
    expect(valuesOf({ rows: above })).toEqual(measured);
  });

  test('keeps an empty row apart from zero and from what does not apply', () => {
    const read = contents({
      rows: [
        ...ROWS,
        { labels: ['Interwencje'] },
        { labels: ['Wywiady nowe'], days: { 1: 0 } },
        { labels: ['Wywiady dla innych OPS'], days: { 1: 'nd' } },
      ],
    });
    const [worker] = read.workers;
    expect(
      worker && ['interventions', 'interviewsNew', 'interviewsForOthers'].map((id) => valueOf(worker, id)),
    ).toEqual(['missing', 0, 'not-applicable']);
    expect(findingsOf(read)).toEqual(['rows-empty']);
    expect(read.findings[0]?.message).toContain('„Interwencje”');
  });

  test('counts days in the field, by numbers or by marks', () => {
    expect(
      valueOf(workerOf(withRow({ labels: ['Dni w terenie'], days: { 1: 1, 2: 0.5 } })), 'fieldDays'),
    ).toBe(1.5);
    expect(
      valueOf(workerOf(withRow({ labels: ['Dni w terenie'], days: { 1: 'x', 2: '+' } })), 'fieldDays'),
    ).toBe(2);
  });

  test('names rows that it does not know or finds twice, and takes neither', () => {
    const read = contents({
      rows: [...ROWS, { labels: ['Kawa z szefem'], days: { 1: 4 } }, { ...TALKS }],
      below: [[], ['Sporządził(a):', null, 'A.W.'], ['Podpis kierownika']],
    });
    expect(findingsOf(read)).toEqual(['row-unknown A9', 'row-repeated A7']);
    expect(read.workers[0]?.values.some(({ measure }) => measure === 'officeTalks')).toBe(false);
  });

  test.each<[string, Cell, string]>([
    ['a text', 'dwie', 'value-is-text B6'],
    ['a negative number', -1, 'value-impossible B6'],
    ['an error of a formula', { t: 'e', v: 0x2a, w: '#N/A' }, 'value-is-error B6'],
    ['a date', { t: 'n', v: 46_142, z: 'dd.mm.yyyy' }, 'value-is-date B6'],
  ])('names %s in the cell of a day', (_, cell, finding) => {
    const read = contents(withVisits({ 1: cell, 2: 3 }));
    expect(findingsOf(read)).toEqual([finding]);
    expect(read.workers[0] && valueOf(read.workers[0], 'fieldVisits')).toBe(3);
  });
});

describe('totals of a day grid', () => {
  test.each<[string, GridRow, string[]]>([
    ['that differ', { ...VISITS, total: 6 }, ['row-total-differs AG6']],
    ['without days', { labels: VISITS.labels, total: 6 }, ['total-without-days AG6']],
    ['that are texts', { ...VISITS, total: 'pięć' }, ['row-total-unreadable AG6']],
    ['that are nothing', { ...VISITS, total: '' }, []],
  ])('of a row, %s', (_, row, expected) => {
    expect(findingsOf(contents({ rows: [row, TALKS, STATE] }))).toEqual(expected);
  });

  test('of a state are no sum of days', () => {
    expect(findingsOf(contents({ rows: [VISITS, TALKS, { ...STATE, total: 123 }] }))).toEqual([
      'state-summed AG8',
    ]);
    expect(findingsOf(contents({ rows: [VISITS, TALKS, { ...STATE, total: 41 }] }))).toEqual([]);
    expect(findingsOf(contents({ rows: [VISITS, TALKS, { ...STATE, total: 9 }] }))).toEqual([
      'row-total-differs AG8',
    ]);
  });

  test('below the table are compared with what they may add up', () => {
    const total = (days: Record<number, Cell>): DayGridParts => ({
      rows: [...ROWS, { labels: ['Razem'], days }],
    });
    expect(findingsOf(contents(total({ 1: 42, 2: 1 })))).toEqual([]);
    expect(findingsOf(contents(total({ 1: 2, 2: 1 })))).toEqual([]);
    expect(findingsOf(contents(total({ 1: 7 })))).toEqual(['sheet-total-differs B9']);
    expect(valueOf(workerOf(total({ 1: 42 })), 'fieldVisits')).toBe(5);
  });
});

describe('absence in a day grid', () => {
  test.each(['UW', 'CH', 'L4', 'U', 'opieka', 'op.', 'NN', 'urlop wyp.'])(
    '„%s” in any row is a day of absence',
    (code) => {
      const read = contents(withVisits({ 8: code, 9: code, 10: 1 }));
      expect(read.workers[0]?.absentOn).toEqual([8, 9]);
      expect(read.workers[0]?.values.at(-1)).toEqual({ measure: 'absenceDays', value: 2, cell: 'I6' });
      expect(findingsOf(read)).toEqual([]);
      expect(JSON.stringify(read)).not.toContain(`"${code}"`);
    },
  );

  test.each(['szkol.', 'del.', 'praca zdalna'])('„%s” is work elsewhere', (code) => {
    const read = contents(withVisits({ 8: code, 10: 1 }));
    expect(read.workers[0]?.absentOn).toEqual([]);
    expect(findingsOf(read)).toEqual([]);
  });

  test('is counted over working days only, and over all days of a merged code', () => {
    const merged: DayGridParts = { ...withVisits({ 2: 'UW' }), merges: ['C6:I6'] };
    // 2 and 3, then 7 and 8: the 4th is a Saturday, the 5th and the 6th are Easter.
    expect(workerOf(merged).absentOn).toEqual([2, 3, 7, 8]);
  });

  test.each<[string, Record<number, Cell>, number[], string[]]>([
    ['Obecność', { 1: 1, 2: 'UW', 3: '+', 7: 0, 8: 'ob', 9: 'nb', 10: 8 }, [2, 7, 9], []],
    ['Obecność/nieobecność', { 1: 'o', 2: 'n', 3: '–', 7: 'szkol.' }, [2], []],
    ['Nieobecność', { 1: 1, 2: 'x', 3: 0, 7: 'L4', 8: 'szkol.' }, [1, 2, 7], []],
    ['Obecność', { 1: 1, 2: 'dziwne' }, [], ['presence-unreadable C9']],
  ])('stands in a row „%s”', (label, days, absentOn, findings) => {
    const read = contents({
      rows: [
        { ...VISITS, days: {}, total: 0 },
        { ...TALKS, days: { 14: 1 } },
        STATE,
        { labels: [label], days },
      ],
    });
    expect(read.workers[0]?.absentOn).toEqual(absentOn);
    expect(findingsOf(read).filter((found) => !/rows-empty|count-on/.test(found))).toEqual(findings);
  });

  test('is not known where the grid is empty', () => {
    const empty = ROWS.map(({ labels }) => ({ labels }));
    expect(valueOf(workerOf({ rows: empty }), 'absenceDays')).toBe('missing');
  });

  test('and an act on the same day are named at the cell of the act', () => {
    const read = contents({ rows: [VISITS, { ...TALKS, days: { 7: 'UW' } }, STATE] });
    expect(findingsOf(read)).toEqual(['count-on-absence H6']);
  });
});

describe('the calendar of a day grid', () => {
  test('acts on a Sunday or a holiday are named, states are not', () => {
    expect(findingsOf(contents(withVisits({ 4: 1, 5: 1, 6: 1 })))).toEqual([
      'count-on-free-day F6',
      'count-on-free-day G6',
    ]);
    expect(findingsOf(contents({ rows: [VISITS, TALKS, { ...STATE, days: { 5: 40 } }] }))).toEqual([]);
  });

  test('a value on the 31st of a month with 30 days is named and not counted', () => {
    const read = contents(withVisits({ 30: 1, 31: 5 }));
    expect(findingsOf(read)).toEqual(['day-not-in-month AF6']);
    expect(read.workers[0]?.values[0]?.value).toBe(1);
    expect(findingsOf(contents(withVisits({ 30: 1, 31: 0 })))).toEqual([]);
  });

  test('letters of another month are named', () => {
    const short = ['pn', 'wt', 'śr', 'cz', 'pt', 'so', 'nd'];
    const lettersFrom = (first: number): Cell[] =>
      Array.from({ length: 30 }, (_, at) => short[(first + at) % 7] ?? '');
    expect(findingsOf(contents({ rows: ROWS, letters: lettersFrom(2) }))).toEqual([]);
    expect(findingsOf(contents({ rows: ROWS, letters: lettersFrom(6) }))).toEqual(['weekdays-contradict B5']);
  });
});

describe('the worker of a day grid', () => {
  const titled = (...lines: (readonly Cell[])[]): DayGridParts => ({ rows: ROWS, titles: lines });
  test.each<[string, DayGridParts, unknown[]]>([
    ['in one line', titled(['Pracownik socjalny: Jan Zmyślony'], ['Etat 1/2']), ['Jan Zmyślony', '', 0.5]],
    [
      'in a cell beside',
      titled(['Imię i nazwisko', null, 'Jan Zmyślony'], ['Stanowisko:', 'aspirant'], ['Etat:', 1]),
      ['Jan Zmyślony', 'aspirant', 1],
    ],
    [
      'with the post after it',
      titled(['Pracownik: Jan Zmyślony; stanowisko: pracownik socjalny; etat: pełny']),
      ['Jan Zmyślony', 'pracownik socjalny', 1],
    ],
    ['nowhere', titled(['Zespół nr 1', 'kwiecień 2026']), ['', '', 'missing']],
  ])('%s', (_, parts, expected) => {
    const { name, post, fte } = workerOf(parts);
    expect([name, post, fte]).toEqual(expected);
  });

  test('an FTE that is no number is named', () => {
    expect(findingsOf(contents(titled(['Pracownik: J. Z.'], ['Etat: cały'])))).toEqual(['fte-unreadable A2']);
    expect(findingsOf(contents(titled(['Pracownik: J. Z.'])))).toEqual(['fte-empty A1']);
  });
});

test('sums of random grids equal an independent sum, and every given cell is a day', () => {
  const labels = ['Wywiady nowe', 'Wywiady – aktualizacje', 'Interwencje', 'Środowiska w pracy'];
  const counts = fc.array(fc.option(fc.nat(40), { nil: null, freq: 2 }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(fc.tuple(counts, counts, counts, counts), (grid) => {
      const rows = grid.map((days, at): GridRow => ({
        labels: [labels[at] ?? ''],
        days: Object.fromEntries(days.map((value, day) => [day + 1, value])),
      }));
      const worker = workerOf({ rows });
      const given = grid.map((days) => days.filter((value) => value !== null));
      const sums = given
        .slice(0, 3)
        .map((days) => (days.length === 0 ? 'missing' : days.reduce((a, b) => a + b)));
      const ids = ['interviewsNew', 'interviewsUpdated', 'interventions'];
      expect(ids.map((id) => valueOf(worker, id))).toEqual(sums);
      expect(valueOf(worker, 'environments')).toBe(given[3]?.at(-1) ?? 'missing');
      expect(worker.days).toHaveLength(given.flat().length);
    }),
    { numRuns: 40 },
  );
});
