/** Sheets of the fake Excel through the real office.js: used ranges, merged and hidden cells, protection, selection. */
import { failureOf } from '../../support/office/failure.ts';
import { openExcelInNode, type OfficeInNode } from '../../support/office/node.ts';
import { rawPackage, rawParts, rawSheet, rawStyles } from '../../support/raw-workbook.ts';

const parts = rawParts(
  rawSheet(
    '<row r="3"><c r="B3"><v>1</v></c></row><row r="4" hidden="1"><c r="B4"><v>2</v></c></row><row r="6"><c r="D6"><v>3</v></c></row>',
    '<mergeCells count="2"><mergeCell ref="B3:C3"/><mergeCell ref="A8:B9"/></mergeCells>',
  ),
  { 'xl/styles.xml': rawStyles('General', '@') },
);
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const bytes = rawPackage({
  ...parts,
  'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
    '</sheets>',
    '<sheet name="Spis 2025" sheetId="2" r:id="rId9"/><sheet name="Listy" sheetId="3" state="hidden" r:id="rId8"/></sheets>',
  ),
  'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `<Relationship Id="rId9" Type="${RELATION}" Target="worksheets/sheet2.xml"/><Relationship Id="rId8" Type="${RELATION}" Target="worksheets/sheet3.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet2.xml': rawSheet('', '<sheetProtection sheet="1" objects="1"/>'),
  'xl/worksheets/sheet3.xml': rawSheet(''),
});

let office: OfficeInNode;
beforeEach(() => {
  office = openExcelInNode(bytes);
});

const inWorkbook = <Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> =>
  office.Excel.run(work);

test('lists the sheets in the order of the clerk, with what is hidden', async () => {
  const sheets = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/position,items/visibility');
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([all.value, visible.value]).toEqual([3, 2]);
    expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(3);
    return worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
  });
  expect(sheets).toEqual([
    ['Arkusz1', 0, 'Visible'],
    ['Spis 2025', 1, 'Visible'],
    ['Listy', 2, 'Hidden'],
  ]);
});

test('the used range holds values, or formats too when they are asked for', async () => {
  office.excel.format('Arkusz1', 'F9', '@');
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem('arkusz1');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const formats = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect([values.address, formats.address]).toEqual(['Arkusz1!B3:D6', 'Arkusz1!B3:F9']);
  });
});

test('an empty sheet has no used range, or its first cell', async () => {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Spis 2025');
    const none = sheet.getUsedRangeOrNullObject(true).load('values');
    const first = sheet.getUsedRange().load('address,values');
    await context.sync();
    expect([none.isNullObject, first.address, first.values]).toEqual([true, "'Spis 2025'!A1", [['']]]);
  });
});

test('gives merged areas whole, and none where there are none', async () => {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Arkusz1');
    const merged = sheet.getRange('C1:C20').getMergedAreasOrNullObject();
    merged.load('areaCount').areas.load('items/address');
    const all = sheet.getRange().getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('D1:D20').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Arkusz1!B3:C3']);
    expect(all.address).toBe('Arkusz1!B3:C3,Arkusz1!A8:B9');
    expect(none.isNullObject).toBe(true);
  });
});

test('what is written behind the first cell of a merged area is lost', async () => {
  await inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem('Arkusz1').getRange('B3:C3');
    range.values = [['a', 'b']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['a', '']]);
  });
});

test('fails, as Excel does, to tell of more than 512 merged areas', async () => {
  const merges = Array.from({ length: 513 }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
  const sheet = rawSheet(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    `<mergeCells>${merges.join('')}</mergeCells>`,
  );
  office = openExcelInNode(rawPackage(rawParts(sheet, { 'xl/styles.xml': rawStyles('General') })));
  const areasOf = (address: string): Promise<number> =>
    inWorkbook(async (context) => {
      const found = context.workbook.worksheets.getItem('Arkusz1').getRange(address);
      const merged = found.getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return merged.areaCount;
    });
  expect((await failureOf(areasOf('A:B'))).debugInfo.errorLocation).toBe('Range.getMergedAreasOrNullObject');
  expect(await areasOf('A1:B512')).toBe(512);
});

test('tells which rows are hidden: of a whole range at once, or row by row', async () => {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Arkusz1');
    const [some, only, none] = ['B3:B5', 'B4', 'B5:B6'].map((address) =>
      sheet.getRange(address).load('rowHidden'),
    );
    const rows = sheet.getRange('B3:D5').getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    expect([some?.rowHidden, only?.rowHidden, none?.rowHidden]).toEqual([null, true, false]);
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 2 },
      { rowHidden: true, rowIndex: 3 },
      { rowHidden: false, rowIndex: 4 },
    ]);
  });
});

test('a protected sheet takes neither values nor formats, until it is unprotected', async () => {
  const put = (set: (range: Excel.Range) => void): Promise<void> =>
    inWorkbook(async (context) => {
      set(context.workbook.worksheets.getItem('Spis 2025').getRange('A1'));
      await context.sync();
    });
  const value = (range: Excel.Range): unknown => (range.values = [[1]]);
  expect(await failureOf(put(value))).toMatchObject({
    code: 'AccessDenied',
    debugInfo: { errorLocation: 'Range.values' },
  });
  expect((await failureOf(put((range) => (range.numberFormat = [['@']])))).code).toBe('AccessDenied');
  await inWorkbook(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Spis 2025');
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    await context.sync();
  });
  await put(value);
  expect(office.excel.cell('Spis 2025', 'A1').value).toBe(1);
});

test('selecting is seen by the person, and what the person selects by the add-in', async () => {
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Spis 2025');
    sheet.activate();
    sheet.getRange('B2:C3').select();
    await context.sync();
  });
  expect(office.excel.selection).toEqual({ sheet: 'Spis 2025', address: 'B2:C3' });
  office.excel.select('Arkusz1', 'D6:E9');
  await inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address,values');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([range.address, cell.address, cell.values, sheet.name]).toEqual([
      'Arkusz1!D6:E9',
      'Arkusz1!D6',
      [[3]],
      'Arkusz1',
    ]);
  });
});

test('a hidden sheet cannot be activated', async () => {
  const error = await failureOf(
    inWorkbook(async (context) => {
      context.workbook.worksheets.getItem('Listy').activate();
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Worksheet.activate']);
});

test('the workbook tells its name, and its DATE counts days as the workbook does', async () => {
  await inWorkbook(async (context) => {
    const workbook = context.workbook.load('name');
    const day = workbook.functions.date(1904, 1, 1).load('value');
    const { tables } = workbook;
    tables.load('items/name');
    const table = tables.getItemOrNullObject('Tabela1');
    await context.sync();
    expect([workbook.name, day.value, tables.items, table.isNullObject]).toEqual([
      'Rejestr.xlsx',
      1462,
      [],
      true,
    ]);
  });
});
