import fc from 'fast-check';
import { children } from '../../../../core/registers/children/register.ts';
import type { Corrections } from '../../../../core/registers/recognition/corrections.ts';
import { forgetMapping, keepMapping } from '../../../../core/registers/recognition/kept-mapping.ts';
import { proposeMapping, recogniseRegister } from '../../../../core/registers/recognition/recognise.ts';
import { day } from '../../../../core/values/day.ts';
import { patchWorkbook, readWorkbook, type SheetView } from '../../../../core/workbooks/index.ts';
import {
  readSettings,
  setSettings,
  type SettingsRow,
} from '../../../../core/workbooks/settings-sheet/index.ts';
import {
  isReference,
  LOST,
  type CellReference,
  type SettingsValue,
} from '../../../../core/workbooks/settings-sheet/settings-row.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import { date, pesel, sheetOfRows, type RegisterRow } from '../../../support/register-sheets.ts';
import { sheetView, workbookView } from '../../../support/register-views.ts';
import { workbookOf } from '../../../support/team-sheets.ts';

const ASOF = day('2026-04-30');
/** No heading but the first names says what it is. */
const HEADER = ['Kto', 'Imię', 'Ident', 'Kiedy', 'Dokąd'];
const ROWS: readonly RegisterRow[] = [
  ['Spis dzieci'],
  [],
  HEADER,
  ['Wymyślna', 'Anna', pesel('150312', 2), date('2020-05-11'), null],
  ['Zmyślony', 'Jan', pesel('150312', 3), date('2021-05-11'), date('2022-01-31')],
];
const CHOSEN: Corrections = {
  header: 3,
  columns: { lastName: 'A', pesel: 'C', placedOn: 'D', leftOn: 'E', remarks: null },
};
const PLACES = { lastName: 0, firstName: 1, pesel: 2, placedOn: 3, leftOn: 4 };

/** What the workbook keeps once a person has confirmed these columns. */
function keptRows(rows: readonly RegisterRow[] = ROWS, corrections = CHOSEN): readonly SettingsRow[] {
  const input = { file: 'r.xlsx', workbook: workbookView({ Dzieci: { rows } }), corrections };
  const proposal = proposeMapping(input, [children], ASOF);
  if (!proposal) throw new Error('nothing proposed');
  return keepMapping([], proposal);
}

function recognise(
  rows: readonly RegisterRow[],
  settings: readonly SettingsRow[],
  corrections: Corrections = {},
) {
  const workbook = workbookView({ Dzieci: { rows } }, settings);
  const table = recogniseRegister({ file: 'r.xlsx', workbook, corrections }, [children], ASOF);
  const places = Object.fromEntries([...table.source.mapping].map(([id, { column }]) => [id, column]));
  return { table, places, notes: table.source.notes };
}

/** The settings as Excel leaves them after a change of the sheet: it moves what formulas point at. */
function moved(
  rows: readonly SettingsRow[],
  move: (place: CellReference) => SettingsValue,
): readonly SettingsRow[] {
  return rows.map((row) => ({
    ...row,
    values: row.values.map((value) => (isReference(value) ? move(value) : value)),
  }));
}

const byColumns =
  (from: number, count: number) =>
  (place: CellReference): SettingsValue => {
    const shift = (column: number) => (column >= from ? column + count : column);
    const { left, right } = place.range;
    return { ...place, range: { ...place.range, left: shift(left), right: shift(right) } };
  };

const byRows =
  (from: number, count: number) =>
  (place: CellReference): SettingsValue => {
    const shift = (row: number) => (row >= from ? row + count : row);
    const { top, bottom } = place.range;
    return { ...place, range: { ...place.range, top: shift(top), bottom: shift(bottom) } };
  };

/** A deleted column: what points at it alone is lost, a range shrinks. */
const withoutColumn =
  (gone: number) =>
  (place: CellReference): SettingsValue => {
    const { left, right } = place.range;
    if (left === gone && right === gone) return LOST;
    return {
      ...place,
      range: {
        ...place.range,
        left: left > gone ? left - 1 : left,
        right: right >= gone ? right - 1 : right,
      },
    };
  };

describe('a mapping kept in the workbook', () => {
  test('rows of the settings sheet say the header, the columns by cells, and which there are not', () => {
    const header = { sheet: 'Dzieci', range: { top: 3, bottom: 3, left: 0, right: 4 } };
    const cell = (column: number) => ({
      sheet: 'Dzieci',
      range: { top: 3, bottom: 3, left: column, right: column },
    });
    expect(keptRows()).toEqual([
      { kind: 'header', key: 'children', values: [header] },
      { kind: 'column', key: 'children', values: ['lastName', cell(0), 'Kto', header] },
      { kind: 'column', key: 'children', values: ['firstName', cell(1), 'Imię', header] },
      { kind: 'column', key: 'children', values: ['pesel', cell(2), 'Ident', header] },
      { kind: 'column', key: 'children', values: ['placedOn', cell(3), 'Kiedy', header] },
      { kind: 'column', key: 'children', values: ['leftOn', cell(4), 'Dokąd', header] },
      { kind: 'column', key: 'children', values: ['remarks', '-', '', header] },
    ]);
  });

  test('is read first, and nothing needs to be said of it', () => {
    const { places, notes, table } = recognise(ROWS, keptRows());
    expect(places).toEqual(PLACES);
    expect(notes).toEqual([]);
    expect(table.source.proposal).toMatchObject({
      sheet: { confidence: 1 },
      header: { row: 3, confidence: 1 },
    });
    expect(table.source.proposal.columns.find(({ id }) => id === 'pesel')?.taken).toMatchObject({
      why: 'kept',
    });
    expect(table.source.proposal.columns.find(({ id }) => id === 'remarks')?.absent).toBe(true);
  });

  test('comes back from a file, written and read as Excel keeps it', () => {
    const bytes = workbookOf({ Notatki: sheetOfRows([['Zadzwonić']]), Dzieci: sheetOfRows(ROWS) });
    const kept = patchWorkbook(bytes, nodePlatform, [setSettings(keptRows())]);
    const workbook = readWorkbook(kept, nodePlatform);
    expect(readSettings(workbook)).toHaveLength(7);
    const table = recogniseRegister({ file: 'r.xlsx', workbook }, [children], ASOF);
    expect(Object.fromEntries([...table.source.mapping].map(([id, { column }]) => [id, column]))).toEqual(
      PLACES,
    );
    expect(table.source.notes).toEqual([]);
  });

  test('holds in a sheet of another name, and wins over a sheet that fits better', () => {
    const renamed = moved(keptRows(), (place) => ({ ...place, sheet: 'Spis 2026' }));
    const better = { rows: [['Nazwisko', 'Imię', 'PESEL', 'Data umieszczenia', 'Płeć', 'Sąd', 'Sygnatura']] };
    const workbook = workbookView({ Nowy: better, 'Spis 2026': { rows: ROWS } }, renamed);
    const { sheet, notes } = recogniseRegister({ file: 'r.xlsx', workbook }, [children], ASOF).source;
    expect(sheet.name).toBe('Spis 2026');
    expect(notes).toEqual([
      'Na rejestr wyglądają też arkusze: „Nowy”; sprawdzono arkusz „Spis 2026”, bo tak zapamiętano w skoroszycie.',
    ]);
  });

  test('survives rows inserted above the header and columns inserted before and between', () => {
    const rows = [['Tytuł'], ...ROWS].map((row): RegisterRow => [
      null,
      ...row.slice(0, 2),
      null,
      ...row.slice(2),
    ]);
    const settings = moved(moved(moved(keptRows(), byRows(1, 1)), byColumns(2, 1)), byColumns(0, 1));
    const { places, table } = recognise(rows, settings);
    expect(places).toEqual({ lastName: 1, firstName: 2, pesel: 4, placedOn: 5, leftOn: 6 });
    expect(table.source.proposal.header.row).toBe(4);
    expect(table.values('lastName')).toEqual(['Wymyślna', 'Zmyślony']);
  });

  test('follows a column that was moved', () => {
    const rows = ROWS.map((row): RegisterRow => (row.length < 5 ? row : [...row.slice(1), row[0] ?? null]));
    const settings = moved(keptRows(), (place) => {
      const { left, right } = place.range;
      if (left !== right) return place;
      const column = left === 0 ? 4 : left - 1;
      return { ...place, range: { ...place.range, left: column, right: column } };
    });
    expect(recognise(rows, settings).places).toEqual({
      lastName: 4,
      firstName: 0,
      pesel: 1,
      placedOn: 2,
      leftOn: 3,
    });
  });

  test('a deleted column is said and looked for anew', () => {
    const rows = ROWS.map((row): RegisterRow => [...row.slice(0, 2), ...row.slice(3), row[2] ?? null]);
    const { places, notes } = recognise(rows, moved(keptRows(), withoutColumn(2)));
    expect(places).toEqual({ lastName: 0, firstName: 1, placedOn: 2, leftOn: 3, pesel: 4 });
    expect(notes).toEqual([
      'Kolumny „Ident”, zapamiętanej jako „PESEL”, nie ma już w arkuszu; rozpoznano ją na nowo. Sprawdź wynik.',
      'Kolumnę „Ident” (E) rozpoznano po zawartości jako „PESEL”.',
    ]);
  });

  test('a heading that was changed since is said, and the column stays what it was', () => {
    const rows = ROWS.map((row): RegisterRow =>
      row === HEADER ? ['Kto', 'Imię', 'Numer buta', null, 'DOKĄD:'] : row,
    );
    const { places, notes } = recognise(rows, keptRows());
    expect(places).toEqual(PLACES);
    expect(notes).toEqual([
      'Nagłówek kolumny C, zapamiętanej jako „PESEL”, brzmiał „Ident”, a teraz brzmi „Numer buta”. Sprawdź, czy to nadal ta kolumna.',
      'Nagłówek kolumny D, zapamiętanej jako „Data umieszczenia”, brzmiał „Kiedy”, a teraz jest pusty. Sprawdź, czy to nadal ta kolumna.',
    ]);
  });

  test('a header that was deleted with its row leaves the sheet to be recognised anew', () => {
    const rows: RegisterRow[] = [
      ['Nazwisko', 'PESEL', 'Data umieszczenia'],
      ['Wymyślna', pesel('150312', 2), date('2020-05-11')],
    ];
    const { places, notes } = recognise(
      rows,
      moved(keptRows(), () => LOST),
    );
    expect(places).toEqual({ lastName: 0, pesel: 1, placedOn: 2 });
    expect(notes).toEqual([
      'Zapamiętany wiersz nagłówka albo jego arkusz usunięto; kolumny rozpoznano na nowo. Sprawdź wynik.',
    ]);
  });

  test('what a person says now wins, and another column never keeps the same place', () => {
    const { places } = recognise(ROWS, keptRows(), { columns: { fullName: 'A', leftOn: null } });
    expect(places).toEqual({ fullName: 0, firstName: 1, pesel: 2, placedOn: 3 });
  });

  test('columns that came since are recognised beside the kept ones', () => {
    const rows = ROWS.map((row): RegisterRow => (row === HEADER ? [...HEADER, 'Płeć'] : row));
    expect(recognise(rows, keptRows()).places).toEqual({ ...PLACES, sex: 5 });
  });

  test('keeping again replaces what was kept for the sheet and nothing else', () => {
    const other: SettingsRow = { kind: 'exception', key: 'RC-A01', values: ['x'] };
    const elsewhere = moved(keptRows(), (place) => ({ ...place, sheet: '2025' }));
    const { proposal } = recognise(ROWS, keptRows(), { columns: { leftOn: null } }).table.source;
    const rows = keepMapping([other, ...elsewhere, ...keptRows()], proposal);
    expect(rows).toHaveLength(1 + 7 + 7);
    expect(rows.slice(0, 8)).toEqual([other, ...elsewhere]);
    expect(forgetMapping(rows, proposal)).toEqual([other, ...elsewhere]);
  });

  test('however rows and columns are inserted, the same cells are found', () => {
    const cellsOf = (rows: readonly RegisterRow[], settings: readonly SettingsRow[]) => {
      const { table } = recognise(rows, settings);
      return [...table.source.mapping].map(([id, { column }]) => [
        id,
        table.source.rows.map(({ values }) => values[column]),
      ]);
    };
    const before = cellsOf(ROWS, keptRows());
    const insertion = fc.record({
      isRow: fc.boolean(),
      at: fc.nat(8),
      count: fc.integer({ min: 1, max: 3 }),
      text: fc.constantFrom(null, 'Razem', 'PESEL', 'Nazwisko'),
    });
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 6 }), (insertions) => {
        let rows: readonly RegisterRow[] = ROWS;
        let settings = keptRows();
        let header = 2;
        for (const { isRow, at, count, text } of insertions) {
          if (isRow) {
            // Above the header anything may be inserted; below it only what is no row of the register.
            const place = Math.min(at, header);
            rows = [
              ...rows.slice(0, place),
              ...Array.from({ length: count }, () => [text]),
              ...rows.slice(place),
            ];
            settings = moved(settings, byRows(place + 1, count));
            header += count;
          } else {
            rows = rows.map((row, index) => {
              const wide = [...row, ...Array.from({ length: Math.max(0, at - row.length) }, () => null)];
              const added = Array.from({ length: count }, () => (index === header ? text : null));
              return [...wide.slice(0, at), ...added, ...wide.slice(at)];
            });
            settings = moved(settings, byColumns(at, count));
          }
        }
        const after = new Map(cellsOf(rows, settings) as [string, unknown][]);
        for (const [id, values] of before as [string, unknown][]) expect(after.get(id)).toEqual(values);
      }),
    );
  });
});

test('a host that gives no settings has nothing kept', () => {
  const view: SheetView = sheetView('Dzieci', {
    rows: [
      ['Nazwisko', 'PESEL', 'Pobyt od'],
      ['Wymyślna', pesel('150312', 2), date('2020-05-11')],
    ],
  });
  const workbook = { sheetNames: ['Dzieci'], date1904: false, sheet: () => view };
  expect(recogniseRegister({ file: 'r.xlsx', workbook }, [children], ASOF).count).toBe(1);
});
