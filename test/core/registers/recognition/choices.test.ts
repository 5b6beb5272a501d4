import { children } from '../../../../core/registers/children/register.ts';
import type { Corrections } from '../../../../core/registers/recognition/corrections.ts';
import { keepMapping } from '../../../../core/registers/recognition/kept-mapping.ts';
import { proposeMapping, recogniseRegister } from '../../../../core/registers/recognition/recognise.ts';
import { checkRegisters } from '../../../../core/registers/run/check-registers.ts';
import { countsInWords } from '../../../../core/registers/run/in-words.ts';
import { day } from '../../../../core/values/day.ts';
import type { SettingsRow } from '../../../../core/workbooks/settings-sheet/index.ts';
import { refusalOf } from '../../../support/numbers.ts';
import { date, pesel, type RegisterRow } from '../../../support/register-sheets.ts';
import { workbookView, type ViewedSheet } from '../../../support/register-views.ts';

const ASOF = day('2026-04-30');
const HEADER = ['Nazwisko', 'Imię', 'PESEL', 'Data urodzenia', 'Data umieszczenia', 'Pobyt do'];
const row = (serial: number): RegisterRow => [
  ...['Wymyślna', `Anna ${serial}`, pesel('150312', serial)],
  ...[date('2015-03-12'), date('2020-05-11'), date('2022-01-31')],
];
const ROWS = [2, 4, 6, 8].map(row);

function recognise(
  sheets: Readonly<Record<string, ViewedSheet>>,
  corrections: Corrections = {},
  settings: readonly SettingsRow[] = [],
) {
  const input = { file: 'r.xlsx', workbook: workbookView(sheets, settings), corrections };
  const { mapping, notes, sheet } = recogniseRegister(input, [children], ASOF).source;
  return {
    sheet: sheet.name,
    notes,
    places: Object.fromEntries([...mapping].map(([id, { column }]) => [id, column])),
  };
}

test('a column that is remembered not to be is not used, and a heading that came since is named', () => {
  const workbook = workbookView({ Dzieci: { rows: [HEADER, ...ROWS] } });
  const corrections = { columns: { leftOn: null } };
  const proposal = proposeMapping({ file: 'r.xlsx', workbook, corrections }, [children], ASOF);
  const kept = proposal ? keepMapping([], proposal) : [];
  const { places, notes } = recognise({ Dzieci: { rows: [HEADER, ...ROWS] } }, {}, kept);
  expect(places).not.toHaveProperty('leftOn');
  expect(notes).toContain(
    'Zapamiętano, że arkusz nie ma kolumny „Data zakończenia pobytu”, a nagłówek F1 „Pobyt do” do niej pasuje; kolumny nie użyto. Wskaż ją, jeśli to ona.',
  );
  const without = [HEADER.slice(0, 5), ...ROWS.map((cells) => cells.slice(0, 5))];
  expect(recognise({ Dzieci: { rows: without } }, {}, kept).notes).toEqual([]);
});

test('a list of decisions with more columns is no likelier than the register', () => {
  const decisions = [
    'Lp.',
    'Znak decyzji',
    'Data decyzji',
    'Nazwisko',
    'Imię',
    'PESEL',
    'Data umieszczenia',
    'Kwota',
  ];
  const decided = [2, 4].map((serial): RegisterRow => [
    ...[serial, `PCPR.4331.${serial}.2026`, date('2026-01-02'), 'Wymyślna', 'Anna', pesel('150312', serial)],
    ...[date('2020-05-11'), 1361],
  ]);
  const { sheet, notes } = recognise({
    Decyzje: { rows: [decisions, ...decided] },
    Rejestr: { rows: [HEADER, ...ROWS] },
  });
  expect(sheet).toBe('Rejestr');
  expect(notes).toEqual([
    'Na rejestr wyglądają też arkusze: „Decyzje”; sprawdzono arkusz „Rejestr”, bo ma więcej kolumn, po których poznaje się ten rejestr.',
  ]);
});

test.each(['ZZ', 'G'])('a column %s that the sheet has not is refused, and the last one named', (letters) => {
  const refusal = refusalOf(() =>
    recognise(
      { Notatki: { rows: [['Zadzwonić']] }, Dzieci: { rows: [HEADER, ...ROWS] } },
      { columns: { pesel: letters } },
    ),
  );
  expect(refusal?.code).toBe('mapping-no-such-column');
  expect(refusal?.message).toBe(
    `Kolumna ${letters}, wskazana dla „pesel”, jest w arkuszu „Dzieci” pusta i nie ma nagłówka (ostatnia używana kolumna to F). Podaj inną albo „-”, jeśli arkusz nie ma takiej kolumny.`,
  );
});

test('a column without a heading or without cells may be chosen; one that another sheet has not, too', () => {
  const bare = ROWS.map((cells): RegisterRow => [...cells, 'uwaga']);
  const sheets = {
    Notatki: { rows: [['Zadzwonić']] },
    Dzieci: { rows: [[...HEADER, null, 'Puste'], ...bare] },
  };
  const { places } = recognise(sheets, { columns: { remarks: 'G', carers: 'H' } });
  expect(places).toMatchObject({ remarks: 6, carers: 7 });
});

describe('numbers of carers under „PESEL”', () => {
  const header = ['Lp.', 'Dziecko', 'Data ur.', 'Opiekun', 'PESEL', 'Umieszczony od'];
  const rows = [1, 2, 3, 4, 5].map((serial): RegisterRow => [
    ...[serial, 'Wymyślna Anna', date('2015-03-12'), 'Ewa Zmyślona', null],
    date('2020-05-11'),
  ]);
  /** People born in 1980, whose numbers end in right check digits. */
  const ADULTS = ['80010100000', '80010100017', '80010100024', '80010100031', '80010100048'];
  const adults = rows.map((cells, at): RegisterRow => [
    ...cells.slice(0, 4),
    ADULTS[at] ?? null,
    ...cells.slice(5),
  ]);
  const NOTE =
    'Kolumna „PESEL” (E) zawiera numery PESEL dorosłych, niezgodne z datami urodzenia, zapewne numery opiekunów lub rodziców, więc nie użyto jej jako „PESEL”. Wskaż ją, jeśli to jednak ona.';

  test('are not those of the children: one note, no findings', () => {
    const { places, notes } = recognise({ A: { rows: [header, ...adults] } });
    expect(places).not.toHaveProperty('pesel');
    expect(notes).toEqual([NOTE, 'Nierozpoznane kolumny (pominięte): „Opiekun” (D).']);
    const input = { file: 'r.xlsx', workbook: workbookView({ A: { rows: [header, ...adults] } }) };
    const { findings } = checkRegisters([input], { asOf: ASOF });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('are taken where a person says so, and where they agree with the birth dates', () => {
    expect(recognise({ A: { rows: [header, ...adults] } }, { columns: { pesel: 'E' } }).places.pesel).toBe(4);
    const own = adults.map((cells): RegisterRow => [
      ...cells.slice(0, 2),
      date('1980-01-01'),
      ...cells.slice(3),
    ]);
    expect(recognise({ A: { rows: [header, ...own] } }).places.pesel).toBe(4);
  });

  test('give way to a column of the children', () => {
    const both = adults.map((cells, at): RegisterRow => [...cells, pesel('150312', at * 2)]);
    const { places } = recognise({ A: { rows: [[...header, 'PESEL'], ...both] } });
    expect(places.pesel).toBe(6);
  });
});

describe('a register of which nothing was checked', () => {
  const result = (rows: readonly RegisterRow[]) =>
    checkRegisters([{ file: 'r.xlsx', workbook: workbookView({ A: { rows: [HEADER, ...rows] } }) }], {
      asOf: ASOF,
      sheetChecks: [],
    });

  test('is never called free of faults', () => {
    const { summary } = result([]);
    expect(countsInWords(summary)).toBe('Nie sprawdzono żadnego wiersza.');
    expect(countsInWords({ ...summary, info: 1 })).toBe(
      'Nie sprawdzono żadnego wiersza; znaleziono 1\u00a0informację.',
    );
  });

  test('says how many rows were left out', () => {
    const leftOut = (rows: readonly RegisterRow[]) =>
      result(rows).registers.map((register) => register.leftOut);
    expect(leftOut([])).toEqual([0]);
    expect(leftOut([HEADER.map((_, at) => at + 1)])).toEqual([0]);
    expect(leftOut([['Sprawdziła AK'], ['Razem', null, null, 203]])).toEqual([2]);
    expect(result([['Sprawdziła AK', 'x']]).registers[0]?.notes).toContain(
      'Pod nagłówkiem (wiersz 1) pominięto wszystkie wiersze, więc niczego nie sprawdzono. Sprawdź, czy to właściwy arkusz, nagłówek i kolumny.',
    );
  });
});
