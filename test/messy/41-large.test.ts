/** Item 41: formatted rows without a value, pictures, hundreds of conditional formats: read as what they hold. */
import { said, touchedBy, withParts } from '../support/messy-sheets.ts';
import { child, registerSheet } from '../support/register-sheets.ts';
import { workbookOf } from '../support/team-sheets.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const register = (): Uint8Array =>
  workbookOf({ Dzieci: registerSheet([child(1), child(2, { PESEL: '1' })]) });

test('tens of thousands of empty formatted rows are no rows and are not touched', () => {
  const empty = Array.from(
    { length: 50_000 },
    (_, at) => `<row r="${at + 100}" s="0" customFormat="1"/>`,
  ).join('');
  const bytes = withParts(register(), {
    [SHEET]: (xml) => xml.replace('</sheetData>', `${empty}</sheetData>`),
  });
  const { found, rows, notes, result } = said(bytes);
  expect({ found, rows, notes }).toEqual({ found: ['RC-A01 F7'], rows: 2, notes: [] });
  expect(touchedBy(bytes, result.findings)).toEqual({ marked: 1, cells: [], left: [] });
});

test('two hundred conditional formats are told once and all stay', () => {
  const rule = (row: number): string =>
    `<conditionalFormatting sqref="F${row}"><cfRule type="duplicateValues" priority="${row}"/></conditionalFormatting>`;
  const rules = Array.from({ length: 200 }, (_, at) => rule(at + 6)).join('');
  const bytes = withParts(register(), {
    [SHEET]: (xml) => xml.replace(/(<\/sheetData>(?:<mergeCells.*?<\/mergeCells>)?)/, `$1${rules}`),
  });
  const { found, words, result } = said(bytes);
  expect(found).toEqual(['RC-A01 F7', 'AR-12 F6']);
  expect(words('AR-12')).toEqual([
    'Arkusz ma 200 reguł formatowania warunkowego: rozmnaża je kopiowanie wierszy, a plik działa przez nie wolno.',
  ]);
  expect(touchedBy(bytes, result.findings)).toEqual({ marked: 2, cells: [], left: [] });
});
