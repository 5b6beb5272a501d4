import { children } from '../../../../core/registers/children/register.ts';
import { recogniseRegister } from '../../../../core/registers/recognition/recognise.ts';
import { day, toIso } from '../../../../core/values/day.ts';
import { readWorkbook } from '../../../../core/workbooks/index.ts';
import { nodePlatform } from '../../../../scripts/platform.ts';
import type { WorkSheet } from 'xlsx';
import { refusalOf } from '../../../support/numbers.ts';
import { child, date, HEADER, pesel, registerSheet, sheetOfRows } from '../../../support/register-sheets.ts';
import type { RegisterRow } from '../../../support/register-sheets.ts';
import { workbookOf } from '../../../support/team-sheets.ts';

const ASOF = day('2026-04-30');

function recognise(
  sheets: Record<string, WorkSheet>,
  { sheet, hidden }: { sheet?: string; hidden?: string[] } = {},
) {
  const workbook = readWorkbook(workbookOf(sheets, hidden), nodePlatform, { file: 'rejestr.xlsx' });
  return recogniseRegister({ file: 'rejestr.xlsx', workbook, ...(sheet && { sheet }) }, [children], ASOF);
}

const mapping = (table: ReturnType<typeof recognise>) =>
  Object.fromEntries([...table.source.mapping].map(([id, { column }]) => [id, column]));

describe('recognising a register', () => {
  test('finds the header below title rows, line breaks and brackets notwithstanding', () => {
    const table = recognise({ Dzieci: registerSheet([child(1), child(2)]) });
    expect(mapping(table)).toEqual({
      number: 0,
      lastName: 1,
      firstName: 2,
      sex: 3,
      birthDate: 4,
      pesel: 5,
      citizenship: 6,
      documentNumber: 7,
      careForm: 8,
      placedOn: 9,
      leftOn: 10,
      adultStayGround: 11,
    });
    expect(table.count).toBe(2);
    expect(table.cell('birthDate', 1)).toEqual({
      cell: 'E7',
      header: 'Data urodzenia',
      value: { json: '2015-03-12', text: '12.03.2015' },
    });
    expect(table.source.notes).toEqual([]);
  });

  test('knows the synonyms of offices, whatever their case and diacritics', () => {
    const header = [
      'L.P.',
      'NAZWISKO I IMIĘ DZIECKA',
      'data ur.',
      'Nr PESEL',
      'Data przyjęcia',
      'W pieczy do:',
    ];
    const table = recognise({ Arkusz1: sheetOfRows([header, [1, 'Wymyślna Anna', date('2015-03-12')]]) });
    expect(mapping(table)).toEqual({
      number: 0,
      fullName: 1,
      birthDate: 2,
      pesel: 3,
      placedOn: 4,
      leftOn: 5,
    });
  });

  test('reads headings on two levels, merged or not', () => {
    const upper = ['Dziecko', null, null, 'Pobyt', null, 'PESEL'];
    const lower = ['Nazwisko', 'Imię', 'Data urodzenia', 'od', 'do', null];
    const rows: RegisterRow[] = [
      ['Rejestr'],
      upper,
      lower,
      ['Wymyślna', 'Anna', date('2015-03-12'), date('2020-05-11')],
    ];
    const table = recognise({ A: sheetOfRows(rows, ['A1:F1', 'A2:C2', 'D2:E2', 'F2:F3']) });
    expect(mapping(table)).toEqual({
      lastName: 0,
      firstName: 1,
      birthDate: 2,
      placedOn: 3,
      leftOn: 4,
      pesel: 5,
    });
    expect(table.source.mapping.get('placedOn')?.header).toBe('Pobyt / od');
    expect(table.count).toBe(1);
  });

  test('a title merged over the whole table is no level of the headings', () => {
    const rows = [['Dzieci w rodzinach zastępczych'], HEADER, child(1)];
    const table = recognise({ A: sheetOfRows(rows, ['A1:L1']) });
    expect(mapping(table)).toMatchObject({ lastName: 1, pesel: 5 });
    expect(table.source.mapping.get('pesel')?.header).toBe('PESEL');
  });

  const PCPR = 'Powiatowe Centrum Pomocy Rodzinie w Zmyślinie';
  const NAMED = ['Nazwisko', 'Imię', 'PESEL', 'Data umieszczenia', 'Data zakończenia pobytu'];
  const ALL_NAMED = { lastName: 0, firstName: 1, pesel: 2, placedOn: 3, leftOn: 4 };

  test.each<[string, RegisterRow[], string[]]>([
    ['directly above the header', [[PCPR], NAMED], []],
    ['with an empty row between', [[PCPR], [], NAMED], []],
    ['about parents', [['Rodzice zastępczy i dzieci'], NAMED], []],
    ['beside a remark', [[PCPR, null, null, 'Załącznik nr 1'], NAMED], []],
    ['merged over the first three columns', [['Rodziny zastępcze powiatu'], NAMED], ['A1:C1']],
    ['merged, with an empty row between', [['Rodziny zastępcze'], [], NAMED], ['A1:B1']],
    ['a group of stays', [[null, null, null, 'Pobyt w rodzinie zastępczej lub placówce'], NAMED], ['D1:E1']],
  ])('a title %s takes no column from the child', (_, rows, merges) => {
    expect(mapping(recognise({ A: sheetOfRows([...rows, ['Wymyślna', 'Anna']], merges) }))).toEqual(
      ALL_NAMED,
    );
  });

  test('a title merged over five of twelve columns is no level, and a title may name children in care', () => {
    const titled = sheetOfRows([['Rodziny zastępcze i dzieci'], HEADER, child(1)], ['A1:E1']);
    expect(mapping(recognise({ A: titled }))).toMatchObject({ lastName: 1, birthDate: 4, pesel: 5 });
    const header = ['Imię i nazwisko dziecka', 'PESEL', 'Data umieszczenia'];
    const named = sheetOfRows([['Dzieci w rodzinnej pieczy zastępczej'], header, ['Wymyślna Anna']]);
    expect(mapping(recognise({ A: named }))).toEqual({ fullName: 0, pesel: 1, placedOn: 2 });
  });

  test('of two columns prefers the one whose whole heading fits', () => {
    const upper = ['Dane z wniosku', null, null, null, null];
    const lower = ['PESEL', 'Nazwisko', 'Imię', 'PESEL', 'Data umieszczenia'];
    const row: RegisterRow = [pesel('150312', 2), 'Wymyślna', 'Anna', pesel('150312', 4), date('2020-05-11')];
    expect(mapping(recognise({ A: sheetOfRows([upper, lower, row], ['A1:B1']) })).pesel).toBe(3);
  });

  test('does not take the columns of a parent for those of the child', () => {
    const upper = ['Dziecko', null, null, 'Matka', null];
    const lower = ['Nazwisko', 'Imię', 'Data umieszczenia', 'Nazwisko', 'PESEL'];
    const rows = [upper, lower, ['Wymyślna', 'Anna', date('2020-05-11'), 'Wymyślna', pesel('000102', 2)]];
    const message = refusalOf(() => recognise({ A: sheetOfRows(rows, ['A1:C1', 'D1:E1']) }))?.message;
    expect(message).toContain('brakuje w nim: „PESEL” lub „Data urodzenia”');
  });

  test('of two columns of one heading takes the one whose cells fit, and says so', () => {
    const header = ['Nazwisko', 'Imię', 'PESEL', 'PESEL', 'Data umieszczenia'];
    const row: RegisterRow = ['Wymyślna', 'Anna', 'w aktach', pesel('150312', 2), date('2020-05-11')];
    const table = recognise({ A: sheetOfRows([header, row, row]) });
    expect(mapping(table).pesel).toBe(3);
    expect(table.source.notes).toEqual([
      'Kolumna „PESEL” występuje kilka razy; użyto kolumny „PESEL” (D), pominięto „PESEL” (C).',
    ]);
  });

  test('finds a PESEL column under an unknown heading by what its cells hold; names unknown columns', () => {
    const header = ['Nazwisko', 'Imię', 'Ident.', 'Rozmiar buta', 'Data urodzenia', 'Data umieszczenia'];
    const row = (serial: number): RegisterRow => [
      'Wymyślna',
      'Anna',
      pesel('150312', serial),
      36,
      date('2015-03-12'),
      date('2020-05-11'),
    ];
    const table = recognise({ A: sheetOfRows([header, row(2), row(4), row(6)]) });
    expect(mapping(table).pesel).toBe(2);
    expect(table.source.notes).toEqual([
      'Kolumnę „Ident.” (C) rozpoznano po zawartości jako „PESEL”.',
      'Nierozpoznane kolumny (pominięte): „Rozmiar buta” (D).',
    ]);
  });

  test('leaves out repeated headers, numbering, totals, lone words and signatures, and says which rows', () => {
    const table = recognise({
      Dzieci: registerSheet([
        HEADER.map((_, index) => index + 1),
        child(1),
        HEADER,
        [null, 'B'],
        child(2),
        [3],
        ['Razem', null, null, null, null, 2],
        ['Sporządziła: Ewa Przykładowa', null, null, 'Zatwierdził: Jan Próbny'],
      ]),
    });
    expect(table.source.rows.map(({ number }) => number)).toEqual([7, 10]);
    expect(table.source.notes).toEqual([
      'Pominięto numerację kolumn: wiersz 6.',
      'Pominięto powtórzony nagłówek: wiersz 8.',
      'Pominięto pojedyncze napisy między danymi: wiersz 9.',
      'Pominięto podsumowania i podpisy: wiersze 12, 13.',
    ]);
  });

  test('totals, counts and days below the data are no children', () => {
    const table = recognise({
      A: registerSheet([
        child(1),
        [null, null, null, null, null, null, null, null, 12, null, null, 5],
        [null, 'Liczba dzieci', 203],
        [null, 'Stan na dzień', null, null, date('2026-04-30')],
      ]),
    });
    expect(table.source.rows.map(({ number }) => number)).toEqual([6]);
    expect(table.source.notes).toEqual(['Pominięto podsumowania i podpisy: wiersze 7, 8, 9.']);
  });

  test('a child whose surname begins like a total is a child', () => {
    const table = recognise({
      A: registerSheet([['', ...child(1, { Nazwisko: 'Sumara' }).slice(1)]]),
    });
    expect(table.count).toBe(1);
  });

  test('takes the visible sheet with most columns and mentions others; a named sheet may be hidden', () => {
    const small = sheetOfRows([
      ['Nazwisko', 'PESEL', 'Data umieszczenia'],
      ['Wymyślna', pesel('150312', 2), date('2020-05-11')],
    ]);
    const sheets = {
      Notatki: sheetOfRows([['Zadzwonić']]),
      '2019': small,
      Dzieci: registerSheet([child(1)]),
      Stare: registerSheet([child(1)]),
    };
    const table = recognise(sheets, { hidden: ['Stare'] });
    expect(table.source.sheet.name).toBe('Dzieci');
    expect(table.source.notes).toEqual([
      'Na rejestr wyglądają też arkusze: „2019”; sprawdzono arkusz „Dzieci”, bo ma najwięcej kolumn.',
      'Pominięto ukryte arkusze, które wyglądają na rejestr: „Stare”.',
    ]);
    expect(recognise(sheets, { hidden: ['Stare'], sheet: 'Stare' }).source.sheet.name).toBe('Stare');
    expect(refusalOf(() => recognise(sheets, { sheet: '2020' }))?.code).toBe('sheet-missing');
  });

  test('the register may begin anywhere on the sheet', () => {
    const rows = [[], [], [null, null, ...HEADER], [null, null, ...child(1)]];
    const table = recognise({ A: sheetOfRows(rows) });
    expect(table.cell('pesel', 0).cell).toBe('H4');
  });

  test('a name merged over the stays of one child stands in each of its rows', () => {
    const stay = (iso: string): RegisterRow => [null, null, date(iso)];
    const rows: RegisterRow[] = [
      ['Nazwisko i imię', 'PESEL', 'Data umieszczenia'],
      ['Wymyślna Anna', pesel('150312', 2), date('2020-05-11')],
      stay('2021-05-11'),
      ['Zmyślony Jan', pesel('150312', 3), date('2020-05-11')],
    ];
    const table = recognise({ A: sheetOfRows(rows, ['A2:A3', 'B2:B3']) });
    expect(table.values('fullName')).toEqual(['Wymyślna Anna', 'Wymyślna Anna', 'Zmyślony Jan']);
    expect(table.values('placedOn').map((placed) => placed && toIso(placed))).toEqual([
      '2020-05-11',
      '2021-05-11',
      '2020-05-11',
    ]);
  });

  test('a workbook without a register is refused with the sheets looked at and the columns sought', () => {
    const refusal = refusalOf(() =>
      recognise({
        Kasa: sheetOfRows([
          ['Lp.', 'Kwota'],
          [1, 2],
        ]),
        Puste: sheetOfRows([]),
      }),
    );
    expect(refusal?.code).toBe('register-not-recognised');
    expect(refusal?.message).toBe(
      'Plik „rejestr.xlsx”: nie rozpoznano rejestru. Obejrzano arkusze: „Kasa”, „Puste”. ' +
        'Rejestr dzieci w pieczy zastępczej ma kolumny: „Nazwisko” lub „Imię” lub „Imię i nazwisko”; „PESEL” lub „Data urodzenia”; „Data umieszczenia” lub „Data zakończenia pobytu”. ' +
        'Najbliższy jest arkusz „Kasa” (nagłówki w wierszu 1); brakuje w nim: „Nazwisko” lub „Imię” lub „Imię i nazwisko”; „PESEL” lub „Data urodzenia”; „Data umieszczenia” lub „Data zakończenia pobytu”. ' +
        'Popraw nagłówki albo wskaż właściwy arkusz.',
    );
  });
});
