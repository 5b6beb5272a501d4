/** Events of the fake Excel through office.js's own dispatcher: who changed what, and who hears of it. */
import { openExcelInNode, type OfficeInNode } from '../../support/office/node.ts';
import { rawStyles, rawWorkbook } from '../../support/raw-workbook.ts';

const bytes = rawWorkbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', {
  'xl/styles.xml': rawStyles('General'),
});

let office: OfficeInNode;
let heard: unknown[];
beforeEach(() => {
  office = openExcelInNode(bytes);
  heard = [];
});

/** Hears of every change; gives what ends it. */
function listen(
  of: (workbook: Excel.Workbook) => Pick<Excel.WorksheetCollection, 'onChanged'>,
): Promise<() => Promise<void>> {
  return office.Excel.run(async (context) => {
    const handler = of(context.workbook).onChanged.add((event) => {
      heard.push(JSON.parse(JSON.stringify(event)));
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      office.Excel.run(handler.context, async (begun) => {
        handler.remove();
        await begun.sync();
      });
  });
}

const write = (address: string, values: unknown[][]): Promise<void> =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Arkusz1').getRange(address).values = values;
    await context.sync();
  });

const SHEET = '{00000001-0000-0000-0000-000000000000}';

test('tells what another author typed, with what stood there before', async () => {
  await listen(({ worksheets }) => worksheets);
  office.excel.type('Arkusz1', 'A1', 'siedem', { source: 'Remote' });
  await office.excel.settled();
  expect(heard).toEqual([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Remote',
      worksheetId: SHEET,
      address: 'A1',
      triggerSource: 'Unknown',
      details: { valueBefore: 1, valueAfter: 'siedem', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
    },
  ]);
});

test('tells the add-in of its own changes too, without details where more than one cell changed', async () => {
  await listen(({ worksheets }) => worksheets.getItem('Arkusz1'));
  await write('A1:B1', [[3, 4]]);
  await office.excel.settled();
  expect(heard).toEqual([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: SHEET,
      address: 'A1:B1',
      triggerSource: 'ThisLocalAddin',
    },
  ]);
});

test('an emptied cell tells that it is empty now', async () => {
  await listen(({ worksheets }) => worksheets);
  office.excel.type('Arkusz1', 'A1', '');
  await office.excel.settled();
  expect(heard).toMatchObject([{ details: { valueBefore: 1, valueAfter: '', valueTypeAfter: 'Empty' } }]);
});

test('rows that are inserted or deleted move the cells and tell so', async () => {
  await listen(({ worksheets }) => worksheets);
  office.excel.insertRows('Arkusz1', 1, 2, { source: 'Remote' });
  expect(office.excel.cell('Arkusz1', 'A3').value).toBe(1);
  office.excel.deleteRows('Arkusz1', 2, 1);
  expect(office.excel.cell('Arkusz1', 'A2').value).toBe(1);
  await office.excel.settled();
  expect(heard).toMatchObject([
    { changeType: 'RowInserted', address: '1:2', source: 'Remote' },
    { changeType: 'RowDeleted', address: '2:2', source: 'Local' },
  ]);
});

test('the answer to a batch comes before the event of its change', async () => {
  await listen(({ worksheets }) => worksheets);
  await write('A1', [[5]]);
  expect(heard).toEqual([]);
  await office.excel.settled();
  expect(heard).toHaveLength(1);
});

test('a change of format, a refused batch and a handler that was removed are not heard', async () => {
  const end = await listen(({ worksheets }) => worksheets);
  office.excel.format('Arkusz1', 'A1', '@');
  await write('A1', [[1, 2]]).catch(() => undefined);
  await end();
  office.excel.type('Arkusz1', 'A1', 7);
  await office.excel.settled();
  expect(heard).toEqual([]);
});

test('nothing is told while the add-in has switched events off', async () => {
  await listen(({ worksheets }) => worksheets);
  await office.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Arkusz1').getRange('A1').values = [[5]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  office.excel.type('Arkusz1', 'B1', 8);
  await office.excel.settled();
  expect(heard).toMatchObject([{ address: 'B1' }]);
});

test('a handler may change cells, which is heard again', async () => {
  await listen(({ worksheets }) => worksheets);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      if (address === 'A1') await write('B1', [[9]]);
    });
    await context.sync();
  });
  office.excel.type('Arkusz1', 'A1', 7);
  await office.excel.settled();
  expect(heard).toMatchObject([{ address: 'A1' }, { address: 'B1', triggerSource: 'ThisLocalAddin' }]);
});

test('tells of sheets that come, go, are renamed, hidden or sorted, and of the selection', async () => {
  office = openExcelInNode(bytes, { floor: { ExcelApiOnline: '1.1' } });
  const told = (event: object): Promise<void> => {
    heard.push(JSON.parse(JSON.stringify(event)));
    return Promise.resolve();
  };
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    worksheets.onNameChanged.add(told);
    worksheets.onVisibilityChanged.add(told);
    worksheets.onRowSorted.add(told);
    worksheets.onSelectionChanged.add(told);
    await context.sync();
  });
  office.excel.add('Nowy', { source: 'Remote' });
  office.excel.rename('Nowy', 'Nowszy');
  office.excel.show('Nowszy', 'hidden');
  office.excel.tellOfSorting('Arkusz1');
  office.excel.select('Arkusz1', 'A2:A3');
  office.excel.remove('Nowszy');
  await office.excel.settled();
  expect(heard).toMatchObject([
    { type: 'WorksheetAdded', source: 'Remote' },
    { type: 'WorksheetNameChanged', nameBefore: 'Nowy', nameAfter: 'Nowszy' },
    { type: 'WorksheetVisibilityChanged', visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    { type: 'WorksheetRowSorted', worksheetId: SHEET },
    { type: 'WorksheetSelectionChanged', address: 'A2:A3' },
    { type: 'WorksheetDeleted' },
  ]);
});
