/** Templates and data that do not fit together: what a person is told, and that it names what has to be changed. */
import { TeczkaError } from '../../../../core/values/errors.ts';
import type { FillData } from '../../../../core/workbooks/fill/index.ts';
import { entries, filled } from '../../../support/filled.ts';
import { templateParts } from '../../../support/template-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const parts = templateParts();
const changed = (part: string, from: string | RegExp, to: string): Record<string, string> => {
  const xml = parts[part] ?? '';
  expect(xml.replace(from, to)).not.toBe(xml);
  return { [part]: xml.replace(from, to) };
};

function refusal(data: FillData, more: Record<string, string> = {}): readonly [string, string] {
  try {
    filled(data, more);
  } catch (error) {
    if (error instanceof TeczkaError) return [error.code, error.message];
    throw error;
  }
  return ['none', ''];
}
const rows = (count: number): FillData => ({ tables: { Wpisy: { rows: entries(count) } } });

test.each<[string, string, FillData]>([
  [
    'fill-table-unknown',
    'Plik „szablon.xlsx”: szablon nie ma tabeli „Dzieci” (są: „Wpisy”, „Kto”).',
    { tables: { Dzieci: { rows: [] } } },
  ],
  [
    'fill-column-unknown',
    'tabela „Wpisy” w arkuszu „Dane” nie ma kolumny „PESEL” (są: „Opis”, „Data”',
    { tables: { Wpisy: { rows: [{ PESEL: '1' }] } } },
  ],
  [
    'fill-column-unknown',
    'nie ma kolumny „toString”',
    { tables: { Wpisy: { columns: ['toString'], rows: [] } } },
  ],
  [
    'fill-duplicate',
    'kolumna „Opis” tabeli „Wpisy”',
    { tables: { Wpisy: { columns: ['Opis', 'opis'], rows: [] } } },
  ],
  ['fill-duplicate', 'tabela „Wpisy”', { tables: { Wpisy: { rows: [] }, WPISY: { rows: [] } } }],
  ['fill-duplicate', 'nazwa „MNOŻNIK”', { cells: { Mnożnik: 1, MNOŻNIK: 2 } }],
  [
    'fill-row-too-long',
    'wiersz 2 danych dla tabeli „Kto” w arkuszu „Dane” ma więcej wartości, niż jest kolumn (2)',
    {
      tables: {
        Kto: {
          rows: [
            ['a', 1],
            ['b', 2, 3],
          ],
        },
      },
    },
  ],
  ['fill-name-unknown', 'nie ma komórki o nazwie „Okres”', { cells: { Okres: 'styczeń' } }],
  ['fill-name-no-cell', 'nazwa „Kwoty” nie wskazuje jednej komórki', { cells: { Kwoty: 1 } }],
  ['cell-text-too-long', 'komórka A5', { tables: { Wpisy: { rows: [['x'.repeat(40_000)]] } } }],
])('%s: %s', (code, message, data) => {
  const [found, said] = refusal(data);
  expect(found).toBe(code);
  expect(said).toContain(message);
});

describe('a template', () => {
  test('whose sheet is protected is left alone', () => {
    const more = changed(SHEET, '<protectedRanges>', '<sheetProtection sheet="1"/><protectedRanges>');
    expect(refusal(rows(3), more)).toEqual([
      'fill-sheet-protected',
      'Plik „szablon.xlsx”: arkusz „Dane” z tabelą „Wpisy” jest chroniony. Zdejmij w szablonie ochronę arkusza (Recenzja > Nie chroń arkusza).',
    ]);
  });

  test('that is signed is left alone', () => {
    expect(refusal(rows(3), { '_xmlsignatures/sig1.xml': '<Signature/>' })[0]).toBe('workbook-signed');
  });

  test('with merged cells in the table is refused', () => {
    const [code, said] = refusal(rows(3), changed(SHEET, 'ref="A9:C9"', 'ref="A6:B6"'));
    expect(code).toBe('fill-table-merged');
    expect(said).toContain('scalone komórki A6:B6 zachodzą na tabelę „Wpisy”');
  });

  test('with a name in the example rows refuses a value for it', () => {
    const more = changed('xl/workbook.xml', 'Dane!$B$2<', 'Dane!$C$6<');
    expect(refusal({ ...rows(3), cells: { Mnożnik: 2 } }, more)[0]).toBe('fill-name-in-table');
    expect(refusal({ cells: { Mnożnik: 2 } }, more)[0]).toBe('none');
  });

  test('with a table beside is refused only where rows would cut it', () => {
    const more = {
      ...changed('xl/tables/table2.xml', /A13:B14/g, 'J6:K7'),
    };
    expect(refusal(rows(2), more)[0]).toBe('none');
    for (const count of [1, 3]) {
      const [code, said] = refusal(rows(count), more);
      expect(code).toBe('fill-would-cut');
      expect(said).toContain('leży tabela „Kto”');
    }
  });

  test('with cells beside the table in rows that would go is refused, and else keeps them', () => {
    const more = changed(SHEET, '<c r="H6"/>', '<c r="H6"/><c r="J6"><v>9</v></c>');
    const [code, said] = refusal(rows(1), more);
    expect(code).toBe('fill-cells-beside');
    expect(said).toContain('(komórka J6)');
    expect(filled(rows(9), more).part(SHEET)).toMatch(/<row r="6".*?<c r="J6"><v>9<\/v><\/c><\/row>/);
  });

  test('with a formula for a whole area in the table is refused', () => {
    const more = changed(SHEET, '<f>SUM($C$5:C5)</f>', '<f t="array" ref="F5:F6">C5:C6</f>');
    expect(refusal(rows(3), more)[0]).toBe('fill-formula-of-area');
  });

  test('whose rows are no rows of a sheet is refused as damaged', () => {
    expect(refusal(rows(3), changed(SHEET, '<row r="9"', '<row r="3"'))[0]).toBe('workbook-damaged');
  });
});

test('more rows than a sheet holds are refused, also for what stands below', () => {
  const much = function* () {
    for (let row = 0; row < 1_048_576 - 4; row++) yield [];
  };
  const more = changed(SHEET, /<conditionalFormatting.*<\/dataValidations>|<extLst>.*<\/extLst>/g, '');
  const [code, said] = refusal({ tables: { Wpisy: { rows: much() } } }, more);
  expect(code).toBe('workbook-too-large');
  expect(said).toContain('arkusz „Dane” miałby po wypełnieniu ponad 1048576 wierszy');
});
