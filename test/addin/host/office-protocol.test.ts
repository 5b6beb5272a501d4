/** The real office.js over a fake host: what holds for every object, whatever the model. */
import { failureOf } from '../../support/office/failure.ts';
import { openExcelInNode } from '../../support/office/node.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';

const bytes = rawWorkbook(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Kwota</t></is></c><c r="B1"><v>1010</v></c></row>',
);

test('a property that was not loaded cannot be read', async () => {
  const { Excel } = openExcelInNode(bytes);
  const error = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Arkusz1').getRange('A1');
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe('PropertyNotLoaded');
});

test('what is written is there only after the sync', async () => {
  const { Excel, excel } = openExcelInNode(bytes);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Arkusz1').getRange('B1').values = [[660]];
    expect(excel.cell('Arkusz1', 'B1').value).toBe(1010);
    await context.sync();
    expect(excel.cell('Arkusz1', 'B1').value).toBe(660);
  });
});

test('a missing item is a null object, and everything that hangs on it too', async () => {
  const { Excel } = openExcelInNode(bytes);
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Brak');
    const range = missing.getRange('A1').load('values');
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test('a missing item that was expected is an error with the statement at fault', async () => {
  const { Excel } = openExcelInNode(bytes);
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Brak').load('name');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo).toMatchObject({
    errorLocation: 'WorksheetCollection.getItem',
    statement: 'var worksheet = worksheets.getItem(...);',
  });
});

test.each([
  ['a property', 'Range.text', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('text')],
  ['a child', 'Worksheet.charts', (sheet: Excel.Worksheet) => sheet.charts.load('items')],
  ['a method', 'Range.merge', (sheet: Excel.Worksheet) => sheet.getRange('A1:B1').merge()],
  ['a setting', 'Worksheet.tabColor', (sheet: Excel.Worksheet) => (sheet.tabColor = '#FF0000')],
])('%s that is not modelled fails with its name', async (_, member, use) => {
  const { Excel } = openExcelInNode(bytes);
  const error = await failureOf(
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem('Arkusz1'));
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['NotImplemented', member]);
  expect(error.message).toContain(member);
  expect(error.debugInfo.statement).not.toBe('');
});

test('an error ends the batch; what was done before it stays done', async () => {
  const { Excel, excel } = openExcelInNode(bytes);
  const error = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Arkusz1');
      sheet.getRange('A1').values = [['pierwszy']];
      sheet.getRange('A2').values = [['za', 'szeroki']];
      sheet.getRange('A3').values = [['trzeci']];
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  expect(['A1', 'A2', 'A3'].map((a1) => excel.cell('Arkusz1', a1).value)).toEqual(['pierwszy', '', '']);
});

test('an object is used again in the next batch, and let go of at the end', async () => {
  const { Excel, excel } = openExcelInNode(bytes);
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Arkusz1').getRange('A1');
    await context.sync();
    excel.rename('Arkusz1', 'Rejestr');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Rejestr!A1');
    return range;
  });
  expect(() => kept.load('address')).toThrow(/trackedObjects\.add/);
});

test('a collection gives its items by the properties asked for', async () => {
  const { Excel } = openExcelInNode(bytes);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['Arkusz1', 'Visible']]);
    expect(() => sheets.items[0]?.position).toThrow(/position/);
  });
});

test('counts round trips, not the batches in which office.js lets go of its objects', async () => {
  const { Excel, excel } = openExcelInNode(bytes);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Arkusz1').getUsedRange(true).load('values');
    await context.sync();
    range.getCell(0, 0).values = [['Suma']];
    await context.sync();
    await context.sync();
  });
  expect(excel.syncs).toBe(2);
  expect(excel.log.map(({ members }) => members.at(-1))).toEqual(['Range.values', 'Range.values']);
});

test('opening anew leaves nothing of what was open before', async () => {
  const first = openExcelInNode(bytes);
  const second = openExcelInNode(bytes);
  await second.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Arkusz1').getRange('A1').values = [['drugi']];
    await context.sync();
  });
  expect([first, second].map(({ excel }) => excel.cell('Arkusz1', 'A1').value)).toEqual(['Kwota', 'drugi']);
});
