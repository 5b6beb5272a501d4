/** An Excel table over cells that are there: what it takes over, what is refused with the cells named. */
import type { CellRange } from '../../../../core/workbooks/address.ts';
import { addTable, removeTable } from '../../../../core/workbooks/patch/index.ts';
import { codeOf, refusalOf } from '../../../support/numbers.ts';
import { rawPackage, rawParts, rawSheet, rawStrings } from '../../../support/raw-workbook.ts';
import { after, changedParts, partOf } from '../../../support/workbook-parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const RANGE: CellRange = { top: 2, left: 0, bottom: 4, right: 2 };
const HEADER =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Data &amp; czas</t></is></c><c r="C2" t="s"><v>1</v></c></row>';
const STRINGS = {
  'xl/sharedStrings.xml': rawStrings('<t>Imię</t>', '<t xml:space="preserve"> Uwagi\n(inne) </t>'),
};

const bytesOf = (header = HEADER, behind = '', more: Readonly<Record<string, string>> = {}) =>
  rawPackage(rawParts(rawSheet(header, behind), { ...STRINGS, ...more }));
const messageOf = (action: () => unknown) => refusalOf(action)?.message;
const made = (bytes: Uint8Array, range = RANGE) =>
  after(bytes, addTable({ sheet: 'arkusz1', range, name: 'Dzieci' }));

test('has the texts of the header row as its columns, and the sheet points at it', () => {
  const bytes = made(bytesOf());
  expect(partOf(bytes, TABLE)).toContain(
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Dzieci" displayName="Dzieci" ref="A2:C4" totalsRowShown="0"><autoFilter ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="Imię"/><tableColumn id="2" name="Data &amp; czas"/><tableColumn id="3" name=" Uwagi_x000a_(inne) "/></tableColumns>',
  );
  expect(partOf(bytes, SHEET)).toBe(
    rawSheet(HEADER, '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
  );
  expect(changedParts(bytesOf(), after(bytes, removeTable('dzieci')))).toEqual([]);
});

test('a second one gets a free id, and a number behind a name that is taken', () => {
  const header = HEADER.replaceAll(/([ABC])2/g, '$16').replace('r="2"', 'r="6"');
  const second = { ...RANGE, top: 6, bottom: 8 };
  const bytes = made(made(bytesOf(HEADER + header)), second);
  expect(partOf(bytes, 'xl/tables/table2.xml')).toContain('id="2" name="Dzieci_2" displayName="Dzieci_2"');
  expect(partOf(bytes, SHEET)).toContain(
    '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
  );
  expect(partOf(after(bytes, removeTable('Dzieci')), SHEET)).toContain(
    '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
  );
});

describe('the filter of the sheet', () => {
  const filtered = (ref: string) =>
    `<autoFilter ref="${ref}"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn><sortState ref="B3:B4"/></autoFilter>`;
  const workbook = String(rawParts('')['xl/workbook.xml']).replace(
    '</workbook>',
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Arkusz1!$B$2:$C$4</definedName></definedNames></workbook>',
  );

  test('over the same header becomes the table’s, with what it hides', () => {
    const bytes = made(bytesOf(HEADER, filtered('B2:C4'), { 'xl/workbook.xml': workbook }));
    expect(partOf(bytes, TABLE)).toContain(
      '<autoFilter ref="A2:C4"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter><sortState ref="B3:B4"/><tableColumns',
    );
    expect(partOf(bytes, SHEET)).not.toContain('autoFilter');
    expect(partOf(bytes, 'xl/workbook.xml')).toBe(rawParts('')['xl/workbook.xml']);
  });

  test('takes with it the prefixes that it uses, and leaves an order that reaches beyond the table', () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="x14"><x14:iconFilter/></mc:Choice></mc:AlternateContent>';
    const sheet = rawSheet(
      HEADER,
      `<autoFilter ref="A2:C9"><filterColumn colId="0">${choice}</filterColumn><sortState ref="A3:C9"/></autoFilter>`,
    ).replace(
      '<worksheet ',
      '<worksheet xmlns:mc="urn:mc" xmlns:x14="urn:x14" xmlns:x15="urn:x15" mc:Ignorable="x14 x15" ',
    );
    const table = partOf(made(rawPackage(rawParts(sheet, STRINGS))), TABLE);
    expect(table).toContain('<table xmlns:mc="urn:mc" xmlns:x14="urn:x14" mc:Ignorable="x14" xmlns=');
    expect(table).toContain(`<filterColumn colId="0">${choice}</filterColumn></autoFilter><tableColumns`);
  });

  test('elsewhere stays', () => {
    expect(partOf(made(bytesOf(HEADER, filtered('A9:B12'))), SHEET)).toContain(filtered('A9:B12'));
  });

  test('over other cells of the table is refused', () => {
    expect(codeOf(() => made(bytesOf(HEADER, filtered('B3:C4'))))).toBe('table-filter-clash');
    expect(codeOf(() => made(bytesOf(HEADER, filtered('B2:F4'))))).toBe('table-filter-clash');
  });
});

test('headers that are empty, repeated or no texts are named', () => {
  const header =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>7</v></c><c r="C2" t="str"><f>1</f><v>x</v></c><c r="E2" t="inlineStr"><is><t>IMIĘ</t></is></c></row>';
  const refused = () => made(bytesOf(header), { ...RANGE, right: 4 });
  expect(codeOf(refused)).toBe('table-headers');
  expect(messageOf(refused)).toBe(
    'Arkusz „Arkusz1”: z zakresu A2:E4 nie można zrobić tabeli, bo nagłówki tabeli muszą być niepustymi, różnymi tekstami. Popraw w wierszu 2: B2 (liczba, data albo błąd), C2 (formuła), D2 (pusta), E2 (ten sam nagłówek co w A2).',
  );
});

test('headers may have 255 characters, a line break in them counting for seven', () => {
  const header = (text: string) => HEADER.replace('Data &amp; czas', text);
  expect(partOf(made(bytesOf(header('d'.repeat(255)))), TABLE)).toContain('ddd');
  const refused = (text: string) => messageOf(() => made(bytesOf(header(text))));
  expect(refused('d'.repeat(256))).toContain('Popraw w wierszu 2: B2 (ponad 255 znaków).');
  expect(refused(`${'d'.repeat(250)}\n`)).toContain('B2 (ponad 255 znaków; podział wiersza liczy się za 7).');
});

test.each([
  ['table-over-merged', '', '<mergeCells><mergeCell ref="C4:D5"/></mergeCells>', 'scalone komórki: C4:D5'],
  ['table-over-array', '<row r="3"><c r="A3"><f t="array" ref="A3:A4">1</f></c></row>', '', 'A3:A4'],
])('%s', (code, rows, behind, words) => {
  const refused = () => made(bytesOf(HEADER + rows, behind));
  expect(codeOf(refused)).toBe(code);
  expect(messageOf(refused)).toContain(words);
});

test('over another table it is refused', () => {
  const bytes = made(bytesOf());
  expect(codeOf(() => made(bytes))).toBe('table-over-table');
  expect(messageOf(() => made(bytes))).toContain('„Dzieci” (A2:C4)');
});

test('a table that formulas name is not taken away', () => {
  const rows = `${HEADER}<row r="9"><c r="A9"><f>SUM(dzieci[Imię])</f></c></row>`;
  expect(codeOf(() => after(made(bytesOf(rows)), removeTable('Dzieci')))).toBe('table-in-use');
});

test('needs a row below its header', () => {
  expect(() => made(bytesOf(), { ...RANGE, bottom: 2 })).toThrow(RangeError);
});
